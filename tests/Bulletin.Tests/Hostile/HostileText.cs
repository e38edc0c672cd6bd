using Bulletin.Tests.Core;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Issue files that are YAML gone mad: bombs, depth, floods of one thing.</summary>
internal static class HostileText
{
    private const int Flood = 3_000_000;

    private const string Articles = "文章:\n  - 标题: 春运\n    正文: 开始。\n";

    public static IEnumerable<HostileCase> Cases =>
    [
        Checked("alias bomb", AliasBomb),
        Checked("alias to itself", () => $"{Given.Masthead}文章: &a [*a, *a]\n"),
        Checked("100,000 open brackets", () => new string('[', 100_000)),
        Checked("100,000 open brackets as a value", () => $"{Given.Masthead}文章: {new string('[', 100_000)}\n"),
        Checked("100,000 open brackets on as many lines", () => $"{Given.Masthead}文章:\n{Times("  [\n", 400_000)}"),
        Checked("100,000 open braces", () => Times("{a: ", 400_000)),
        Checked("1,000,000 dashes of lists in lists", () => Times("- ", 2_000_000)),
        Checked("2,500 levels of indent", () => string.Concat(Enumerable.Range(0, 1_800).Select(i => new string(' ', i) + "甲:\n"))),
        .. Lines3(),
        .. Opened(),
        Checked("200,000 keys without a value", () => Times("甲:\n", Flood)),
        Checked("200,000 lines that are no key", () => Given.Masthead + Times("这一行不是键\n", Flood)),
        Checked("1,000,000 empty lines", () => Given.Masthead + Articles + new string('\n', 1_000_000), 0),
        Checked("1,000,000 remarks", () => Given.Masthead + Articles + Times("# \n", Flood), 0),
        Checked("100,000 documents", () => Times("---\n", 400_000)),
        Checked("100,000 anchors", () => Times("&a ", 300_000)),
        Checked("200,000 control characters", () => Given.Masthead + Times("\u0001", 200_000)),
        Checked("100,000 issuers", () => Given.Masthead.Replace("盘锦市交通运输局", $"\n{Lines(100_000, i => $"    - 单位{i}")}") + Articles),
        Checked("19,900 issuers, the most there may be", () => Given.Masthead.Replace("盘锦市交通运输局", $"\n{Lines(19_900, i => $"    - 单位{i}")}") + Articles, 0),
        Checked("9,900 labels of the imprint", () => $"{Given.Masthead}{Articles}版记:\n{Lines(9_900, i => $"  标签{i}: 单位{i}。")}\n", 0),
        Checked("9,900 labels all near a known one", () => $"{Given.Masthead}{Articles}版记:\n{Lines(9_900, i => $"  分送{(char)(0x4E00 + i)}: 单位{i}。")}\n", 0),
        Checked("9,900 unknown keys", () => $"{Given.Masthead}{Articles}{Lines(9_900, i => $"标题{i}: 甲")}\n"),
        Checked("9,900 times one key", () => $"{Given.Masthead}{Articles}{Lines(9_900, _ => "按语: 甲")}\n"),
        Checked("100,000 units on one line of the imprint", () => $"{Given.Masthead}{Articles}版记:\n  分送: {string.Join('，', Enumerable.Range(1, 100_000).Select(i => $"单位{i}"))}。\n", 0),
        Checked("3,900 articles", () => $"{Given.Masthead}要目: 自动\n文章:\n{Lines(3_900, i => $"  - 标题: 第{i}项工作\n    正文: 开始。")}\n", 0),
        Checked("1,900 articles and as many other contents", () => $"{Given.Masthead}要目:\n{Lines(1_900, i => $"  - 标题: 关于{i * 7}号事项的说明")}\n文章:\n{Lines(1_900, i => $"  - 标题: 第{i}项工作\n    正文: 1月{i % 28 + 1}日开始。")}\n", 0),
        Checked("20,000 comments that silence", () => Given.Masthead + Articles + Times("# bulletin: ignore[BUL304] 理由\n", 800_000), 0),
        Checked("one comment that silences 200,000 codes", () => $"{Given.Masthead}# bulletin: ignore[{Times("BUL304, ", 1_600_000)}] 理由\n{Articles}", 0),
        Checked("comments that silence one in the other", () => Given.Masthead + Lines(1_500, i => $"{new string(' ', i)}# bulletin: ignore[BUL304] 理由\n{new string(' ', i)}甲:") + "\n"),
    ];

    private static string AliasBomb() =>
        $"{Given.Masthead}甲: &a [春, 春, 春, 春, 春, 春, 春, 春, 春]\n" + string.Concat(Enumerable.Range('b', 24).Select(c => $"{(char)c}: &{(char)c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));

    /// <summary>A line of three megabytes, wherever a line may stand.</summary>
    private static IEnumerable<HostileCase> Lines3()
    {
        yield return Checked("3 MB title", () => $"{Given.Masthead}文章:\n  - 标题: {Times("春", Flood)}\n    正文: 开始。\n", 0);
        yield return Checked("3 MB title of Latin", () => $"{Given.Masthead}文章:\n  - 标题: {Times("word ", Flood)}\n    正文: 开始。\n", 0);
        yield return Checked("3 MB title in double quotes", () => $"{Given.Masthead}文章:\n  - 标题: \"{Times("春", Flood)}\"\n    正文: 开始。\n", 0);
        yield return Checked("3 MB title of escapes", () => $"{Given.Masthead}文章:\n  - 标题: \"{Times("\\u6625", Flood)}\"\n    正文: 开始。\n", 0);
        yield return Checked("3 MB title in single quotes", () => $"{Given.Masthead}文章:\n  - 标题: '{Times("春''", Flood)}'\n    正文: 开始。\n", 0);
        yield return Checked("3 MB key", () => $"{Given.Masthead}{Times("键", Flood)}: 甲\n");
        yield return Checked("3 MB line that is no key", () => Given.Masthead + Times("键", Flood) + "\n");
        yield return Checked("3 MB date", () => Given.Masthead.Replace("2021-01-20", Times("2", Flood)) + Articles);
        yield return Checked("3 MB remark", () => $"{Given.Masthead}{Articles}# {Times("话", Flood)}\n", 0);
        foreach (var piece in (string[])[" ", "\t", "　", ":", ": ", "：", "#", " #", "-", "\"", "'", "“", ",", "，", "{", "]", "?", "? ", "\\", "&", "*", "%", "!", "|", "\u00A0", "\uFEFF", "😀"])
            yield return Checked($"3 MB of {Code(piece)}", () => $"{Given.Masthead}{Times(piece, Flood)}\n", 0, 1);
    }

    /// <summary>The same behind the colon of a key.</summary>
    private static IEnumerable<HostileCase> Opened()
    {
        foreach (var piece in (string[])["[甲, ", "[\"", "\"甲", "'甲", "“甲”", "甲: ", "甲：", "{甲, ", "甲#", "甲 # ", "，", "｛", "@"])
            yield return Checked($"a value of 3 MB of {Code(piece)}", () => $"{Given.Masthead}文章: {Times(piece, Flood)}\n", 0, 1);
    }

    private static string Code(string piece) => piece.All(c => c > ' ' && !char.IsSurrogate(c) && c is not ('\u00A0' or '\uFEFF' or '　')) ? piece : string.Join(' ', piece.EnumerateRunes().Select(r => $"U+{r.Value:X4}"));
}
