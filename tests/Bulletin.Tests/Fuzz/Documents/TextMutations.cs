using System.Text;
using System.Xml.Linq;
using static Bulletin.Tests.Fuzz.Documents.XmlParts;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Text where it has no place, text that is odd, and the bytes of a part broken.</summary>
internal static class TextMutations
{
    private static readonly string[] _odd =
    [
        "", " ", "\t\n", "\u00A0", "\u3000\u3000", "\u200B\u200D\uFEFF", "\u202E反\u202C", "\u00AD软", "e\u0301\u0302\u0303", "\uE000\uF0FE",
        "\uFFFD", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U00020000\U0002A6D6",
        "אבגד", "العربية", "ไทย", "한국어", "ﬁﬂ", "①②③ⅩⅫ㈠", "㍿㎡", "\u2028\u2029", "\u0085", "……——",
        "。。，，！？", "AVAToWa", "a-b—c", "https://a.example/very/long/path?x=1&y=2",
    ];

    private static readonly string[] _encodings = ["utf-16", "gb2312", "GB18030", "iso-8859-1", "x-none", "utf-7"];

    private static readonly string[] _types =
        ["<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">"];

    /// <summary>In the tree.</summary>
    public static IReadOnlyList<Mutation> Trees { get; } =
    [
        Tree("text-anywhere", 3, (root, dice) => Any(root, dice).Add(new XText("错处"))),
        Tree("w-t-anywhere", 4, (root, dice) => Any(root, dice).AddFirst(new XElement(W + "t", "错位"))),
        Tree("text-odd", 5, (root, dice) => Text(root, dice)?.SetValue(dice.Of(_odd))),
        Tree("text-long", 2, (root, dice) => Text(root, dice)?.SetValue(Long(dice))),
        Tree("text-moved", 2, MoveText),
        Tree("comment", 1, (root, dice) => Any(root, dice).AddFirst(new XComment("注"))),
        Tree("instruction", 1, (root, dice) => Any(root, dice).AddFirst(new XProcessingInstruction("x", "y"))),
        Tree("comment-in-text", 2, (root, dice) => Cut(Text(root, dice), dice)),
        Tree("cdata", 1, (root, dice) => Text(root, dice)?.ReplaceNodes(new XCData("数据"))),
    ];

    /// <summary>In the bytes of a part, which mostly is no XML then.</summary>
    public static IReadOnlyList<Mutation> Bytes { get; } =
    [
        OfBytes("part-cut", 1, (bytes, dice) => bytes[..dice.Below(bytes.Length)]),
        OfBytes("part-byte", 1, (bytes, dice) => With(bytes, dice.Below(bytes.Length), (byte)dice.Below(256))),
        OfBytes("part-stretch-twice", 1, Twice),
        OfBytes("part-utf16", 1, (bytes, dice) => Utf16(bytes, bigEndian: dice.OneIn(2), keepsDeclaration: dice.OneIn(3))),
        OfBytes("part-utf8-mark", 1, (bytes, _) => [0xEF, 0xBB, 0xBF, .. bytes]),
        OfBytes("part-wrong-encoding", 1, (bytes, dice) => Replaced(bytes, "utf-8", dice.Of(_encodings))),
        OfBytes("part-dtd", 1, (bytes, dice) => Doctype(bytes, dice)),
        OfBytes("part-two-roots", 1, (bytes, _) => [.. bytes, .. "<a/>"u8]),
        OfBytes("part-zero", 1, (bytes, dice) => [.. bytes[..dice.Below(bytes.Length)], 0, 0, .. bytes]),
        OfBytes("part-blanks", 1, (bytes, dice) => [.. bytes, .. new string(' ', dice.Below(200_000)).Select(c => (byte)c)]),
    ];

    private static Mutation Tree(string name, int weight, Action<XElement, Dice> change) =>
        new(name, weight, (package, dice) => Change(package, dice, change));

    private static Mutation OfBytes(string name, int weight, Func<byte[], Dice, byte[]> change) => new(name, weight, (package, dice) =>
    {
        if (Draw(package, dice) is { Content.Length: > 0 } entry) entry.Content = change(entry.Content, dice);
    });

    private static XElement? Text(XElement root, Dice dice)
    {
        var all = root.DescendantsAndSelf().Where(element => !element.HasElements && element.Value.Length > 0).ToList();
        return all.Count == 0 ? null : dice.Of(all);
    }

    private static string Long(Dice dice) => dice.Below(6) switch
    {
        0 => new string('长', 1 + dice.Below(6_000)),
        1 => new string('w', 1 + dice.Below(3_000)),
        2 => string.Concat(Enumerable.Repeat("word ", 1 + dice.Below(2_000))),
        3 => new string('。', 1 + dice.Below(2_000)),
        4 => new string('\u0301', 1 + dice.Below(2_000)),
        _ => string.Concat(Enumerable.Range(0x4E00, 1 + dice.Below(4_000)).Select(c => (char)c)),
    };

    /// <summary>A text in two, with something between that is no text, or the second in another form.</summary>
    private static void Cut(XElement? text, Dice dice)
    {
        if (text is null) return;
        var value = text.Value;
        var at = dice.Below(value.Length + 1);
        if (at is > 0 && char.IsHighSurrogate(value[at - 1])) at--;
        XNode? between = dice.Below(3) switch { 0 => new XComment("注"), 1 => new XProcessingInstruction("x", "y"), _ => null };
        text.ReplaceNodes(new XText(value[..at]), between, between is null ? new XCData(value[at..]) : new XText(value[at..]));
    }

    private static void MoveText(XElement root, Dice dice)
    {
        if (Text(root, dice) is not { } text) return;
        var value = text.Value;
        text.SetValue("");
        Any(root, dice).Add(new XElement(text.Name, value));
    }

    private static byte[] With(byte[] bytes, int at, byte value)
    {
        var copy = bytes.ToArray();
        copy[at] = value;
        return copy;
    }

    private static byte[] Twice(byte[] bytes, Dice dice)
    {
        var start = dice.Below(bytes.Length);
        var end = start + dice.Below(Math.Min(2_000, bytes.Length - start));
        return [.. bytes[..end], .. bytes[start..]];
    }

    private static byte[] Utf16(byte[] bytes, bool bigEndian, bool keepsDeclaration)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (!keepsDeclaration) text = text.Replace("utf-8", "utf-16", StringComparison.OrdinalIgnoreCase);
        var encoding = bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static byte[] Replaced(byte[] bytes, string old, string name) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(old, name, StringComparison.OrdinalIgnoreCase));

    private static byte[] Doctype(byte[] bytes, Dice dice)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var at = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        return Encoding.UTF8.GetBytes(text.Insert(at, dice.Of(_types)));
    }
}
