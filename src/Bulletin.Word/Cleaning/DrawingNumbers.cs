using System.Globalization;
using System.Xml.Linq;

namespace Bulletin.Word.Cleaning;

/// <summary>
/// Numbers of drawings (ECMA-376 part 1, 20.1 and 20.4), which have no unit but their own: whole, or the drawing has no size or place.
/// </summary>
internal static class DrawingNumbers
{
    /// <summary>20.1.10.16, in EMU.</summary>
    private const long Largest = 27_273_042_316_900;

    private static readonly XNamespace _placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace _drawn = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace _shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace _picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static readonly HashSet<XNamespace> _spaces = [_placed, _drawn, _shape, _picture];

    private static readonly Dictionary<(string Element, string Attribute), (long Least, long Most, bool IsNeeded)> _all = Read(
        ("extent/cx extent/cy ext/cx ext/cy chExt/cx chExt/cy", 0, Largest, true),
        ("off/x off/y chOff/x chOff/y simplePos/x simplePos/y", -Largest, Largest, true),
        ("docPr/id cNvPr/id anchor/relativeHeight", 0, uint.MaxValue, false),
        ("inline/distT inline/distB inline/distL inline/distR", 0, uint.MaxValue, false),
        ("anchor/distT anchor/distB anchor/distL anchor/distR", 0, uint.MaxValue, false),
        ("effectExtent/l effectExtent/t effectExtent/r effectExtent/b", -Largest, Largest, false),
        ("srcRect/l srcRect/t srcRect/r srcRect/b xfrm/rot", int.MinValue, int.MaxValue, false),
        ("bodyPr/lIns bodyPr/tIns bodyPr/rIns bodyPr/bIns", int.MinValue, int.MaxValue, false),
        ("ln/w", 0, 20_116_800, false));

    /// <summary>Yes or no (20.4.2.3).</summary>
    private static readonly HashSet<string> _switches =
        ["simplePos", "behindDoc", "locked", "layoutInCell", "allowOverlap", "hidden", "flipH", "flipV"];

    private static readonly HashSet<string> _truths = ["0", "1", "true", "false"];

    /// <summary>Whether an element is of a drawing, and may have such numbers.</summary>
    public static bool IsOne(XElement element) => _spaces.Contains(element.Name.Namespace);

    /// <summary>What of an element cannot be read; null as attribute: its text.</summary>
    public static IEnumerable<(XAttribute? Attribute, bool IsNeeded)> UnreadableIn(XElement element)
    {
        if (element.Name == _placed + "posOffset" && !IsWhole(element.Value.Trim(), -Largest, Largest)) yield return (null, true);
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.NamespaceName.Length > 0) continue;
            if (_all.TryGetValue((element.Name.LocalName, attribute.Name.LocalName), out var kind))
            {
                if (!IsWhole(attribute.Value, kind.Least, kind.Most)) yield return (attribute, kind.IsNeeded);
            }
            else if (_switches.Contains(attribute.Name.LocalName) && !_truths.Contains(attribute.Value))
            {
                yield return (attribute, false);
            }
        }
    }

    private static bool IsWhole(string value, long least, long most) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most;

    private static Dictionary<(string, string), (long, long, bool)> Read(
        params (string Attributes, long Least, long Most, bool IsNeeded)[] kinds) =>
        kinds.SelectMany(kind => kind.Attributes.Split(' ').Select(pair => pair.Split('/')).Select(pair => (pair[0], pair[1], kind)))
            .ToDictionary(found => (found.Item1, found.Item2), found => (found.kind.Least, found.kind.Most, found.kind.IsNeeded));
}
