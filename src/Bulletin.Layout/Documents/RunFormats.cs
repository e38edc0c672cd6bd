using System.Globalization;
using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads run properties over what they inherit (17.3.2).</summary>
internal static class RunFormats
{
    public static RunFormat Apply(RunFormat format, OpenXmlElement? properties)
    {
        if (properties is null) return format;
        foreach (var child in properties.ChildElements)
            format = ApplyOne(format, child);
        return format;
    }

    private static RunFormat ApplyOne(RunFormat format, OpenXmlElement child) => child switch
    {
        RunFonts fonts => format with
        {
            Ascii = fonts.Ascii?.Value ?? format.Ascii,
            HighAnsi = fonts.HighAnsi?.Value ?? format.HighAnsi,
            EastAsia = fonts.EastAsia?.Value ?? format.EastAsia,
            HintsEastAsia = fonts.Hint?.Value is { } hint ? hint == FontTypeHintValues.EastAsia : format.HintsEastAsia,
        },
        FontSize size when Measures.HalfPoints(size.Val?.Value) is { } twips => format with { Size = twips },
        Color colour => format with { Colour = ParseColour(colour.Val?.Value) ?? format.Colour },
        Spacing spacing => format with { Spacing = spacing.Val?.Value ?? format.Spacing },
        CharacterScale scale => format with { Scale = (int)Math.Clamp(scale.Val?.Value ?? 100, 1, 600) },
        Bold bold => format with { IsBold = Measures.IsOn(bold) },
        Italic italic => format with { IsItalic = Measures.IsOn(italic) },
        Strike strike => format with { IsStruck = Measures.IsOn(strike) },
        Vanish vanish => format with { IsHidden = Measures.IsOn(vanish) },
        Underline underline => format with { IsUnderlined = underline.Val?.Value is { } val && val != UnderlineValues.None },
        Position position when Measures.HalfPoints(position.Val?.Value) is { } twips => format with { Raise = twips },
        VerticalTextAlignment vertical => format with
        {
            IsSuperscript = vertical.Val?.Value == VerticalPositionValues.Superscript,
            IsSubscript = vertical.Val?.Value == VerticalPositionValues.Subscript,
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
