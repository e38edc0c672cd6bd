using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using ThemeFontValues = DocumentFormat.OpenXml.Wordprocessing.ThemeFontValues;

namespace Bulletin.Layout.Documents;

/// <summary>The faces of a document's theme (主题字体; ECMA-376 20.1.4.1.18): they win over named ones.</summary>
internal sealed class ThemeFaces(MainDocumentPart main)
{
    private readonly FontScheme? _scheme = main.ThemePart?.Theme?.ThemeElements?.FontScheme;

    /// <summary>The face a slot stands for, or null where the theme has none for it.</summary>
    public string? Of(ThemeFontValues? slot)
    {
        if (slot is not { } value || _scheme is null) return null;
        var isMajor = value == ThemeFontValues.MajorAscii || value == ThemeFontValues.MajorHighAnsi
            || value == ThemeFontValues.MajorEastAsia || value == ThemeFontValues.MajorBidi;
        var isAsian = value == ThemeFontValues.MajorEastAsia || value == ThemeFontValues.MinorEastAsia;
        FontCollectionType? fonts = isMajor ? _scheme.MajorFont : _scheme.MinorFont;
        if (fonts is null) return null;
        var face = isAsian ? fonts.EastAsianFont?.Typeface.Known() : fonts.LatinFont?.Typeface.Known();
        if (!string.IsNullOrEmpty(face)) return face;
        // An empty East Asian face: the one for the document's language, simplified Chinese here.
        return isAsian ? fonts.Elements<SupplementalFont>().FirstOrDefault(font => font.Script.Known() == "Hans")?.Typeface.Known() : null;
    }
}
