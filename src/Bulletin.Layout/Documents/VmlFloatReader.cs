using DocumentFormat.OpenXml;

namespace Bulletin.Layout.Documents;

/// <summary>
/// The same for a VML shape, whose style says it (ECMA-376 part 4, 19.1.2.19). Null for a shape in the text, and for what layout cannot
/// set.
/// </summary>
internal static class VmlFloatReader
{
    private static readonly Dictionary<string, string> _horizontal =
        new(StringComparer.Ordinal) { ["page"] = "page", ["margin"] = "margin", ["text"] = "column" };
    private static readonly Dictionary<string, string> _vertical =
        new(StringComparer.Ordinal) { ["page"] = "page", ["margin"] = "margin", ["text"] = "paragraph", ["line"] = "line" };

    public static FlowFloat? Read(OpenXmlElement shape)
    {
        var style = Declarations(FloatReader.Attribute(shape, "style"));
        if (style.GetValueOrDefault("position") != "absolute" || style.GetValueOrDefault("rotation", "0") != "0"
            || shape.Parent?.LocalName == "group")
            return null;
        var wrap = shape.Descendants().FirstOrDefault(inner => inner.LocalName == "wrap");
        var wraps = wrap is null ? "none" : FloatReader.Attribute(wrap, "type") ?? "none";
        if (wraps is not ("none" or "topAndBottom")) return null;
        if (PlaceOf(style, "horizontal", "left", _horizontal) is not { } horizontal
            || PlaceOf(style, "vertical", "top", _vertical) is not { } vertical)
            return null;
        var box = shape.ChildElements.FirstOrDefault(child => child.LocalName == "textbox");
        var boxed = Declarations(box is null ? null : FloatReader.Attribute(box, "style"));
        if (boxed.ContainsKey("layout-flow")) return null;
        var insets = (box is null ? null : FloatReader.Attribute(box, "inset"))?.Split(',') ?? [];
        return new FlowFloat
        {
            Horizontal = horizontal,
            Vertical = vertical,
            Width = Length(style, "width"),
            Height = Length(style, "height"),
            PartsText = wraps == "topAndBottom",
            SpaceAbove = Length(style, "mso-wrap-distance-top"),
            SpaceBelow = Length(style, "mso-wrap-distance-bottom"),
            IsBehindText = style.GetValueOrDefault("z-index", "").StartsWith('-'),
            InsetLeft = Inset(insets, 0, 144),
            InsetTop = Inset(insets, 1, 72),
            InsetRight = Inset(insets, 2, 144),
            InsetBottom = Inset(insets, 3, 72),
            GrowsWithText = boxed.GetValueOrDefault("mso-fit-shape-to-text") == "t",
            Fill = IsOff(shape, "filled") ? null : ColourOf(shape, "fillcolor"),
            Outline = IsOff(shape, "stroked") ? null : new Border(6, 0, ColourOf(shape, "strokecolor") ?? Pages.Colour.Black),
        };
    }

    private static FloatPlace? PlaceOf(Dictionary<string, string> style, string axis, string side, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(style.GetValueOrDefault($"mso-position-{axis}-relative", "text"), out var from)) return null;
        var align = style.GetValueOrDefault($"mso-position-{axis}");
        var offset = style.GetValueOrDefault($"margin-{side}") ?? style.GetValueOrDefault(side);
        return new FloatPlace(from, LengthOf(offset), align is null or "absolute" ? null : align);
    }

    private static Dictionary<string, string> Declarations(string? style)
    {
        var declarations = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in (style ?? "").Split(';'))
            if (declaration.Split(':') is [var name, var value]) declarations[name.Trim()] = value.Trim();
        return declarations;
    }

    private static bool IsOff(OpenXmlElement shape, string name) => FloatReader.Attribute(shape, name) is "f" or "false" or "0";

    private static Pages.Colour? ColourOf(OpenXmlElement shape, string name) => FloatReader.Attribute(shape, name)?.Split(' ')[0] switch
    {
        null => null,
        ['#', .. var rgb] => RunFormats.ParseColour(rgb.Length == 3 ? string.Concat(rgb.Select(digit => $"{digit}{digit}")) : rgb),
        "red" => new Pages.Colour(255, 0, 0),
        "white" => new Pages.Colour(255, 255, 255),
        "black" => Pages.Colour.Black,
        _ => null,
    };

    private static double Inset(string[] insets, int side, double otherwise) =>
        side < insets.Length && insets[side].Trim().Length > 0 ? LengthOf(insets[side].Trim()) : otherwise;

    private static double Length(Dictionary<string, string> style, string name) => LengthOf(style.GetValueOrDefault(name));

    // Pixels, at 96 to the inch, where there is no unit.
    private static double LengthOf(string? value)
    {
        if (string.IsNullOrEmpty(value)) return 0;
        return double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture,
            out var pixels)
            ? Math.Clamp(pixels, -2000, 2000) * 15
            : Measures.Twips(value) ?? 0;
    }
}
