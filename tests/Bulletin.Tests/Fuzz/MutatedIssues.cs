using System.Text;
using Bulletin.Tests.Fixtures;
using CsCheck;

namespace Bulletin.Tests.Fuzz;

/// <summary>The samples and the fixtures with things done to them that fingers, programs and enemies do.</summary>
internal static class MutatedIssues
{
    private static readonly string[] Pieces =
    [
        "报头", "刊名", "文章", "正文", "标题: ", "：", ":", ": ", "，", "、", "\n", "\n\n", "\r\n", "\r", "  ", "　", "\t", "- ", "－", "|", ">-", "[", "]", "{", "}", "\"", "'", "“", "”", "‘", "《", "（", ")", "〔2021〕", "[2021]",
        "# bulletin: ignore[BUL304] 理由\n", "# ", "&a ", "*a", "!!str ", "@", "%", "---\n", "...", "……", "\u0000", "\u0007", "\u0085", "\u2028", "\uFEFF", "\u200B", "\u00A0", "\uD83D", "\uDE00", "😀", "\\", "~", "<<: ",
        "**", "![", "](", "[^1]", "[^1]: ", "|---|", "+--+", "一、", "（一）", "1.", "（1）", "表：", "1月28日-3月8日", "2021年2月30日", "星期三", "共计40天", "下午15时", "63～68%", "０１２", "TODO", "×××", "http://a.cn/b", "a@b.cn", "0427-2828578", "<b>",
    ];

    private static readonly Gen<Func<string, string>> Change = Gen.Frequency(
        (6, Gen.Select(Gen.Double[0, 1], Gen.OneOf(Pieces)).Select((at, piece) => (Func<string, string>)(text => text.Insert(Place(text, at), piece)))),
        (4, Gen.Select(Gen.Double[0, 1], Gen.Int[1, 40]).Select((at, count) => (Func<string, string>)(text => Cut(text, Place(text, at), count)))),
        (3, Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[1, 200]).Select((from, to, count) => (Func<string, string>)(text => text.Insert(Place(text, to), Part(text, Place(text, from), count))))),
        (2, Gen.Select(Gen.Double[0, 1], Gen.Char).Select((at, c) => (Func<string, string>)(text => text.Insert(Place(text, at), c.ToString())))),
        (1, Gen.Select(Gen.OneOf(Pieces), Gen.OneOf(Pieces)).Select((old, piece) => (Func<string, string>)(text => text.Replace(old, piece)))),
        (1, Gen.Select(Gen.Double[0, 1], Gen.OneOf(Pieces), Gen.Int[2, 400]).Select((at, piece, count) => (Func<string, string>)(text => text.Insert(Place(text, at), string.Concat(Enumerable.Repeat(piece, count)))))),
        (1, Gen.Double[0, 1].Select(at => (Func<string, string>)(text => text[..Place(text, at)]))));

    /// <summary>The texts that everything starts from.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
    [
        .. ((string[])["samples", "tests/fixtures", "tests/corpus"]).SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>Bytes of a file: a seed changed a few times, in one of the encodings, now and then with bytes overwritten.</summary>
    public static Gen<byte[]> Files { get; } = Gen.Select(
        Gen.OneOf([.. Seeds]), Change.Array[0, 12], Gen.Int[0, 9], Gen.Select(Gen.Double[0, 1], Gen.Byte).Array[0, 3],
        (seed, changes, encoding, bytes) => Broken(Encoded(changes.Aggregate(seed, (text, change) => change(text)), encoding), encoding == 9 ? bytes : []));

    private static byte[] Encoded(string text, int encoding) => encoding switch
    {
        0 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        1 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        2 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    private static byte[] Broken(byte[] file, (double At, byte Value)[] bytes)
    {
        foreach (var (at, value) in bytes)
            if (file.Length > 0)
                file[(int)(at * (file.Length - 1))] = value;
        return file;
    }

    private static int Place(string text, double at) => (int)(at * text.Length);

    private static string Cut(string text, int at, int count) => text.Remove(at, Math.Min(count, text.Length - at));

    private static string Part(string text, int at, int count) => text.Substring(at, Math.Min(count, text.Length - at));
}
