using System.Globalization;

namespace Bulletin.Word.Cleaning;

/// <summary>What an attribute of WordprocessingML may say: a number, one of some words, yes or no.</summary>
internal sealed class AttributeKind
{
    private const string OnOff =
        "b/val bCs/val i/val iCs/val caps/val smallCaps/val strike/val dstrike/val outline/val shadow/val emboss/val imprint/val "
        + "noProof/val snapToGrid/val vanish/val webHidden/val "
        + "rtl/val cs/val specVanish/val oMath/val kinsoku/val wordWrap/val overflowPunct/val topLinePunct/val autoSpaceDE/val "
        + "autoSpaceDN/val bidi/val adjustRightInd/val "
        + "contextualSpacing/val mirrorIndents/val suppressAutoHyphens/val suppressLineNumbers/val suppressOverlap/val pageBreakBefore/val "
        + "keepNext/val keepLines/val widowControl/val "
        + "titlePg/val formProt/val noEndnote/val rtlGutter/val evenAndOddHeaders/val mirrorMargins/val gutterAtTop/val "
        + "bordersDoNotSurroundHeader/val bordersDoNotSurroundFooter/val "
        + "autoHyphenation/val updateFields/val temporary/val showingPlcHdr/val isLgl/val cols/equalWidth cols/sep style/default "
        + "style/customStyle fldChar/dirty fldChar/fldLock "
        + "fldSimple/dirty fldSimple/fldLock hyperlink/history framePr/anchorLock spacing/beforeAutospacing spacing/afterAutospacing";

    /// <summary>Of tables and styles, which the SDK reads only where they are spelt as in ECMA-376's first edition.</summary>
    private const string Spelt =
        "cantSplit/val tblHeader/val hidden/val qFormat/val semiHidden/val unhideWhenUsed/val locked/val bidiVisual/val noWrap/val "
            + "hideMark/val tcFitText/val autoRedefine/val";

    private static readonly Dictionary<(string Element, string Attribute), AttributeKind> _all = Read();

    private readonly AttributeNumbers? _number;
    private readonly HashSet<string>? _words;
    private readonly bool _isSpelt;

    private AttributeKind(AttributeNumbers? number, HashSet<string>? words, bool isSpelt = false) =>
        (_number, _words, _isSpelt) = (number, words, isSpelt);

    public static AttributeKind? Of(string element, string attribute) => _all.GetValueOrDefault((element, attribute));

    /// <summary>The value as every program reads it: the same where it is sound, null where nothing can be made of it.</summary>
    public string? Read(string value)
    {
        if (_number is { } number) return ReadNumber(value, number);
        if (_isSpelt) return value is "on" or "off" ? value : value is "1" or "true" ? "on" : value is "0" or "false" ? "off" : null;
        return _words!.Contains(value) ? value : null;
    }

    private static string? ReadNumber(string value, AttributeNumbers kind)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole >= kind.Least && whole <= kind.Most ? value : null;
        var said = value.Trim();
        // Of characters' width and tables' (22.9.2.9); a table's is fiftieths of a percent then, as its type says.
        if (said.EndsWith('%') && !kind.Attributes.StartsWith("w/", StringComparison.Ordinal))
            return kind.Attributes.StartsWith("tblW", StringComparison.Ordinal) && Number(said[..^1]) is >= 0 and <= 600 ? said : null;
        if (said.EndsWith('%')) said = said[..^1];
        var scale = 1.0;
        if (kind.PerPoint > 0 && said.Length > 2 && PointsIn(said[^2..]) is { } points)
            (scale, said) = (points * kind.PerPoint, said[..^2]);
        return Number(said) is { } read && Math.Round(read * scale) is var rounded && rounded >= kind.Least && rounded <= kind.Most
            ? ((long)rounded).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static double? Number(string said) =>
        double.TryParse(said, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // 22.9.2.15.
    private static double? PointsIn(string unit) => unit switch
    {
        "pt" => 1,
        "mm" => 72 / 25.4,
        "cm" => 72 / 2.54,
        "in" => 72,
        "pc" or "pi" => 12,
        _ => null,
    };

    private static Dictionary<(string, string), AttributeKind> Read()
    {
        var all = new Dictionary<(string, string), AttributeKind>();
        foreach (var numbers in AttributeNumbers.All) Add(all, numbers.Attributes, new(numbers, null));
        foreach (var (attributes, words) in AttributeChoices.All) Add(all, attributes, new(null, [.. Split(words)]));
        Add(all, OnOff, new(null, ["0", "1", "true", "false", "on", "off"]));
        Add(all, Spelt, new(null, null, isSpelt: true));
        return all;
    }

    private static void Add(Dictionary<(string, string), AttributeKind> all, string attributes, AttributeKind kind)
    {
        foreach (var pair in Split(attributes))
            all.Add((pair[..pair.IndexOf('/')], pair[(pair.IndexOf('/') + 1)..]), kind);
    }

    private static string[] Split(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
