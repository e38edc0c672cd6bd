using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>The faces that a theme's names stand for (ECMA-376 17.18.96, 20.1.4.1.18).</summary>
internal sealed class ThemeFaces(ThemePart? part)
{
    private readonly FontScheme? _scheme = part?.Theme?.ThemeElements?.FontScheme;

    /// <param name="name">As a run says it: <c>minorEastAsia</c>, <c>majorHAnsi</c> …</param>
    public string? Named(string name)
    {
        var fonts = name.StartsWith("major", StringComparison.Ordinal) ? (FontCollectionType?)_scheme?.MajorFont : _scheme?.MinorFont;
        if (fonts is null) return null;
        if (!name.EndsWith("EastAsia", StringComparison.Ordinal)) return fonts.LatinFont?.Typeface?.Value;
        var own = fonts.EastAsianFont?.Typeface?.Value;
        return string.IsNullOrEmpty(own)
            ? fonts.Elements<SupplementalFont>().FirstOrDefault(font => font.Script?.Value == "Hans")?.Typeface?.Value
            : own;
    }
}
