using System.Globalization;
using DocumentFormat.OpenXml;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>How text shows in the end, whichever style or default says so. Lengths in twips.</summary>
/// <param name="layers">The strongest first.</param>
internal sealed class TextFormat(IReadOnlyList<FormatLayer> layers, ThemeFaces theme)
{
    // ECMA-376 17.3.2.38: ten points where nothing is said.
    private const int DefaultSize = 20;

    /// <summary>Width of a hanzi, by its size alone.</summary>
    public int Character => 10 * HalfPoints;

    public int HalfPoints => Number(Run("sz", "val")) ?? DefaultSize;

    /// <summary>Of hanzi.</summary>
    public string? Face => FaceOf("eastAsia", "eastAsiaTheme");

    /// <summary>Of digits and Latin letters.</summary>
    public string? LatinFace => FaceOf("ascii", "asciiTheme");

    /// <summary>Added to every character.</summary>
    public int Spacing => Number(Run("spacing", "val")) ?? 0;

    /// <summary>Six hexadecimal digits, or <c>auto</c>.</summary>
    public string Colour => Run("color", "val") ?? "auto";

    /// <summary>left, right, center, both or distribute.</summary>
    public string Alignment => Paragraph("jc", "val") switch
    {
        null or "start" => "left",
        "end" => "right",
        var other => other,
    };

    public int Left => Indent("left", "start", "leftChars", "startChars");

    public int Right => Indent("right", "end", "rightChars", "endChars");

    /// <summary>Of the first line, over <see cref="Left"/>; negative: hanging.</summary>
    public int FirstLine
    {
        get
        {
            foreach (var layer in layers)
            {
                var indent = Child(layer.Paragraph, "ind");
                if (Number(Attribute(indent, "hangingChars")) is { } hangs and not 0) return -hangs * Character / 100;
                if (Number(Attribute(indent, "firstLineChars")) is { } first and not 0) return first * Character / 100;
                if (Number(Attribute(indent, "hanging")) is { } hanging) return -hanging;
                if (Number(Attribute(indent, "firstLine")) is { } line) return line;
            }
            return 0;
        }
    }

    /// <summary>exact, atLeast or auto.</summary>
    public string LineRule =>
        layers.Select(layer => Child(layer.Paragraph, "spacing"))
            .FirstOrDefault(spacing => Attribute(spacing, "line") is not null) is { } said
        ? Attribute(said, "lineRule") ?? "auto"
        : "auto";

    /// <summary>Twips, or in 240ths of a line where the rule is auto.</summary>
    public int Line => Number(Paragraph("spacing", "line")) ?? 240;

    public bool SnapsToGrid => Child("snapToGrid") is not { } said || Attribute(said, "val") is null or "1" or "true" or "on";

    private string? FaceOf(string named, string themed)
    {
        foreach (var layer in layers)
        {
            var fonts = Child(layer.Run, "rFonts");
            if (Attribute(fonts, themed) is { } name && theme.Named(name) is { Length: > 0 } face) return face;
            if (Attribute(fonts, named) is { } said) return said;
        }
        return null;
    }

    private int Indent(string name, string logical, string characters, string logicalCharacters)
    {
        foreach (var layer in layers)
        {
            var indent = Child(layer.Paragraph, "ind");
            if (Number(Attribute(indent, characters) ?? Attribute(indent, logicalCharacters)) is { } counted and not 0)
                return counted * Character / 100;
            if (Number(Attribute(indent, name) ?? Attribute(indent, logical)) is { } said) return said;
        }
        return 0;
    }

    private OpenXmlElement? Child(string name) =>
        layers.Select(layer => Child(layer.Paragraph, name)).FirstOrDefault(child => child is not null);

    private string? Paragraph(string child, string attribute) =>
        layers.Select(layer => Attribute(Child(layer.Paragraph, child), attribute)).FirstOrDefault(value => value is not null);

    private string? Run(string child, string attribute) =>
        layers.Select(layer => Attribute(Child(layer.Run, child), attribute)).FirstOrDefault(value => value is not null);

    internal static OpenXmlElement? Child(OpenXmlElement? element, string name) =>
        element?.ChildElements.FirstOrDefault(child => child.LocalName == name);

    internal static string? Attribute(OpenXmlElement? element, string name)
    {
        if (element is null) return null;
        foreach (var attribute in element.GetAttributes())
            if (attribute.LocalName == name) return attribute.Value;
        return null;
    }

    internal static int? Number(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6
            ? (int)Math.Round(number)
            : null;
}
