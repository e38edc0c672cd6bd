using System.Globalization;
using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads run properties over what they inherit (17.3.2).</summary>
internal static class RunFormats
{
    // 1 pt, Word's own limit; a file may say 0.
    private const int SmallestSize = 20;

    // 22 inches, Word's own limit.
    private const int MostSpacing = 31_680;

    public static RunFormat Apply(RunFormat format, OpenXmlElement? properties, ThemeFaces theme)
    {
        if (properties is null) return format;
        foreach (var child in properties.ChildElements)
            format = ApplyOne(format, child, theme);
        return format;
    }

    private static RunFormat ApplyOne(RunFormat format, OpenXmlElement child, ThemeFaces theme) => child switch
    {
        RunFonts fonts => format with
        {
            Ascii = theme.Of(fonts.AsciiTheme.Known()) ?? fonts.Ascii.Known() ?? format.Ascii,
            HighAnsi = theme.Of(fonts.HighAnsiTheme.Known()) ?? fonts.HighAnsi.Known() ?? format.HighAnsi,
            EastAsia = theme.Of(fonts.EastAsiaTheme.Known()) ?? fonts.EastAsia.Known() ?? format.EastAsia,
            HintsEastAsia = fonts.Hint.Known() is { } hint ? hint == FontTypeHintValues.EastAsia : format.HintsEastAsia,
        },
        FontSize size when Measures.HalfPoints(size.Val.Known()) is { } twips => format with { Size = Math.Max(SmallestSize, twips) },
        Color colour => format with { Colour = ParseColour(colour.Val.Known()) ?? format.Colour },
        Spacing spacing => format with { Spacing = Math.Clamp(spacing.Val.Known() ?? format.Spacing, -MostSpacing, MostSpacing) },
        Kern kern => format with { KernsFrom = (int)Math.Min(kern.Val.Known() ?? 0, 3276) * 10 },
        SnapToGrid snap => format with { SnapsToGrid = Measures.IsOn(snap) },
        CharacterScale scale => format with { Scale = (int)Math.Clamp(scale.Val.Known() ?? 100, 1, 600) },
        Bold bold => format with { IsBold = Measures.IsOn(bold) },
        Caps caps => format with { IsCaps = Measures.IsOn(caps) },
        Italic italic => format with { IsItalic = Measures.IsOn(italic) },
        Strike strike => format with { IsStruck = Measures.IsOn(strike) },
        DoubleStrike strike => format with { IsStruck = Measures.IsOn(strike) },
        Vanish vanish => format with { IsHidden = Measures.IsOn(vanish) },
        Underline underline => format with { IsUnderlined = underline.Val.Known() is { } val && val != UnderlineValues.None },
        Position position when Measures.HalfPoints(position.Val.Known()) is { } twips => format with { Raise = twips },
        VerticalTextAlignment vertical => format with
        {
            IsSuperscript = vertical.Val.Known() == VerticalPositionValues.Superscript,
            IsSubscript = vertical.Val.Known() == VerticalPositionValues.Subscript,
        },
        _ => format,
    };

    /// <summary>A hexadecimal colour; null for <c>auto</c> and what is none.</summary>
    public static Colour? ParseColour(string? value)
    {
        if (value is not { Length: 6 } || !int.TryParse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            return value == "auto" ? Colour.Black : null;
        return new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
    }
}
