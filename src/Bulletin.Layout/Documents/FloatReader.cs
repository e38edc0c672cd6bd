using System.Globalization;
using DocumentFormat.OpenXml;

namespace Bulletin.Layout.Documents;

/// <summary>
/// Reads where an anchored drawing stands and how its text box is set (ECMA-376 20.4.2.3; [MS-ODRAWXML] 2.8.3). Null for what layout
/// cannot set there: text beside it, turned or upright boxes, groups.
/// </summary>
internal static class FloatReader
{
    private const double EmuPerTwip = 635;
    private const double MostTwips = 31_680;

    private static readonly HashSet<string> _horizontal =
        new(StringComparer.Ordinal) { "page", "margin", "column", "leftMargin", "rightMargin" };
    private static readonly HashSet<string> _vertical =
        new(StringComparer.Ordinal) { "page", "margin", "paragraph", "line", "topMargin", "bottomMargin" };

    public static FlowFloat? Read(OpenXmlElement anchor)
    {
        var extent = Child(anchor, "extent");
        if (PlaceOf(Child(anchor, "positionH"), _horizontal) is not { } horizontal
            || PlaceOf(Child(anchor, "positionV"), _vertical) is not { } vertical || extent is null)
            return null;
        if (Attribute(anchor, "simplePos") is "1" or "true") return null;
        var wraps = anchor.ChildElements.Where(child => child.LocalName.StartsWith("wrap", StringComparison.Ordinal))
            .Select(child => child.LocalName).FirstOrDefault();
        if (wraps is not ("wrapNone" or "wrapTopAndBottom")) return null;
        var shape = Descendant(anchor, "spPr");
        if (Descendant(anchor, "wgp") is not null || Descendant(anchor, "wpc") is not null
            || (shape is not null && Child(shape, "xfrm") is { } frame && Attribute(frame, "rot") is not (null or "0")))
            return null;
        var placed = new FlowFloat
        {
            Horizontal = horizontal,
            Vertical = vertical,
            Width = Emu(extent, "cx"),
            Height = Emu(extent, "cy"),
            PartsText = wraps == "wrapTopAndBottom",
            SpaceAbove = Emu(anchor, "distT"),
            SpaceBelow = Emu(anchor, "distB"),
            IsBehindText = Attribute(anchor, "behindDoc") is "1" or "true",
        };
        return Descendant(anchor, "bodyPr") is { } body ? Boxed(placed, body, shape) : placed;
    }

    private static FlowFloat? Boxed(FlowFloat placed, OpenXmlElement body, OpenXmlElement? shape)
    {
        if (Attribute(body, "vert") is not (null or "horz") || Attribute(body, "rot") is not (null or "0")) return null;
        return placed with
        {
            InsetLeft = Inset(body, "lIns", placed.InsetLeft),
            InsetTop = Inset(body, "tIns", placed.InsetTop),
            InsetRight = Inset(body, "rIns", placed.InsetRight),
            InsetBottom = Inset(body, "bIns", placed.InsetBottom),
            GrowsWithText = Child(body, "spAutoFit") is not null,
            VerticalAlignment = Attribute(body, "anchor") switch
            {
                "ctr" => VerticalAlignment.Centre,
                "b" => VerticalAlignment.Bottom,
                _ => VerticalAlignment.Top,
            },
            Fill = shape is null ? null : ColourOf(Child(shape, "solidFill")),
            Outline = shape is not null && Child(shape, "ln") is { } line && ColourOf(Child(line, "solidFill")) is { } colour
                ? new Border((int)Math.Clamp(Emu(line, "w", 9525) / 2.5, 1, 255), 0, colour)
                : null,
        };
    }

    private static FloatPlace? PlaceOf(OpenXmlElement? position, HashSet<string> known)
    {
        if (position is null || Attribute(position, "relativeFrom") is not { } from || !known.Contains(from)) return null;
        if (Child(position, "align") is { } align) return new FloatPlace(from, 0, align.InnerText.Trim());
        return Child(position, "posOffset") is { } offset
            && long.TryParse(offset.InnerText.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var emu)
            ? new FloatPlace(from, Math.Clamp(emu / EmuPerTwip, -MostTwips, MostTwips), null)
            : null;
    }

    private static double Inset(OpenXmlElement body, string name, double otherwise) =>
        Attribute(body, name) is null ? otherwise : Emu(body, name);

    private static double Emu(OpenXmlElement element, string name, double otherwise = 0) =>
        long.TryParse(Attribute(element, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var emu)
            ? Math.Clamp(emu, 0, (long)(MostTwips * EmuPerTwip)) / EmuPerTwip
            : otherwise / EmuPerTwip;

    // A theme's first two pairs are black on white; other colours of a theme are not drawn.
    private static Pages.Colour? ColourOf(OpenXmlElement? fill) =>
        fill?.ChildElements.FirstOrDefault() is not { } colour ? null : (colour.LocalName, Attribute(colour, "val")) switch
        {
            ("srgbClr", var rgb) => RunFormats.ParseColour(rgb),
            ("sysClr", _) => RunFormats.ParseColour(Attribute(colour, "lastClr")),
            ("prstClr", "black") or ("schemeClr", "tx1" or "dk1") => Pages.Colour.Black,
            ("prstClr", "white") or ("schemeClr", "bg1" or "lt1") => new Pages.Colour(255, 255, 255),
            ("prstClr", "red") => new Pages.Colour(255, 0, 0),
            _ => null,
        };

    private static OpenXmlElement? Child(OpenXmlElement element, string name) =>
        element.ChildElements.FirstOrDefault(child => child.LocalName == name);

    private static OpenXmlElement? Descendant(OpenXmlElement element, string name) =>
        element.Descendants().FirstOrDefault(inner => inner.LocalName == name);

    internal static string? Attribute(OpenXmlElement element, string name)
    {
        foreach (var attribute in element.GetAttributes())
            if (attribute.LocalName == name)
                return attribute.Value;
        return null;
    }
}
