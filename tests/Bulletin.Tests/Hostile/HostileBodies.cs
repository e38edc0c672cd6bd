using Bulletin.Tests.Core;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Bodies of megabytes: legal mostly, so that the answer is 0, but every rule has to get through.</summary>
internal static class HostileBodies
{
    private const int Flood = 3_000_000;

    public static IEnumerable<HostileCase> Cases =>
    [
        Body("3 MB of prose in one paragraph", () => Prose(Flood).Replace("\n", "")),
        Body("3 MB of prose in paragraphs", () => Prose(Flood)),
        Body("200,000 short lines", () => Lines(200_000, i => $"{i % 10000}。")),
        Body("200,000 equal lines", () => Times("开始了。\n", 2_000_000)),
        .. Floods(),
        Body("100,000 findings on as many lines", () => Lines(100_000, i => $"第{i}项,完成")),
        Body("100,000 findings of ten kinds", () => Lines(20_000, i => $"第{i}项,完成(含２０号)“甲 乙'...2021年02月30日,高水平的做好")),
        Body("20,000 headings", () => Lines(20_000, i => $"{"一二三四五六七八九"[i % 9]}、第{i}项工作")),
        Body("20,000 notes", () => Lines(20_000, i => $"开始[^{i}]。") + "\n" + Lines(20_000, i => $"[^{i}]: 说明。")),
        Body("20,000 notes without a text", () => Lines(20_000, i => $"开始[^{i}]。")),
        Body("a table of 4,600 rows and 12 columns", () => Row(12, "甲") + "\n" + Row(12, "---") + "\n" + Lines(4_600, _ => Row(12, "1"))),
        Body("a table of 4,999 rows with a total", () => "|项|数|\n|---|---|\n" + Lines(4_998, i => $"|第{i}项|{i}|") + "\n|合计|1|"),
        Body("200,000 rows", () => "|甲|\n|---|\n" + Times("|乙|\n", 1_400_000), 1),
        Body("20,000 tables", () => Times("|甲|乙|\n|---|---|\n|丙|丁|\n\n", 800_000)),
        Body("40,000 lines that begin a table", () => Times("|甲|乙|\n\n", 600_000)),
        Body("a grid of 1,000 columns and 3,000 rows", () => Grid(400, 3_000), 0, 1),
        Body("40,000 tops of grids", () => Times("+---+---+\n", 400_000), 0, 1),
        Body("20,000 photos that are not there", () => Lines(20_000, i => $"![照片{i}]({i}.jpg)"), 1),
        Body("20,000 photos by absolute paths", () => Lines(20_000, i => $"![照片{i}](/etc/{i}.jpg)"), 1),
        Body("100,000 photos on one line", () => Times("![照](a.jpg)", 1_600_000), 1),
        Body("100,000 units and persons", () => Lines(60_000, i => $"市{(char)(0x4E00 + i % 5000)}{(char)(0x5E00 + i % 3000)}局局长王{(char)(0x4E00 + i % 4000)}{(char)(0x6E00 + i % 7000)}到会。")),
        Body("one person under 60,000 posts", () => Lines(60_000, i => $"{(char)(0x4E00 + i % 5000)}{(char)(0x5E00 + i % 3001)}局局长王宁到会。")),
        Body("a table of 4,999 rows and 60 columns", () => Row(60, "甲") + "\n" + Row(60, "---") + "\n" + Lines(4_999, _ => Row(60, "1")), 1),
        Body("60,000 dates and weekdays", () => Lines(60_000, i => $"2021年{i % 12 + 1}月{i % 28 + 1}日（星期三）至3月{i % 28 + 1}日共计{i}天。")),
        new("--fix of 50,000 slips", ["check", "--fix", "a.yaml"], folder => Write(folder, "a.yaml", Given.WithBody(Lines(10_000, i => $"第{i}项,完成(含２０号)；3月1日-4月2日...")))) { Exits = [0] },
        new("--diff of 50,000 slips", ["check", "--diff", "a.yaml"], folder => Write(folder, "a.yaml", Given.WithBody(Lines(10_000, i => $"第{i}项,完成(含２０号)；3月1日-4月2日...")))) { Exits = [0] },
        new("SARIF of a flood", ["check", "--format", "sarif", "a.yaml"], folder => Write(folder, "a.yaml", Given.WithBody(Lines(20_000, i => $"第{i}项,完成(含２０号)“甲 乙'...")))) { Exits = [0] },
    ];

    private static IEnumerable<HostileCase> Floods()
    {
        foreach (var piece in (string[])
        [
            "春", "a", "1", "1.", "1,", "1 ", "　", " 春", "，", ",春", "(", "（", "）", "“", "”", "《", "〔", "‘", "\"", "'", "……", "...", "—", "-", "1-", "%", "1%-", "：", ":", "1:", "/", "@", "a@b.", "http://a.cn/", "www.",
            "**", "**春", "*", "_", "[", "[]", "[](", "[a](b)", "![", "![](", "[^1]", "`", "~~", "<", "<a>", "&amp;", "\\", "|", "| |", "{width=", "年", "2021年", "二〇", "二零二一年", "1月1日", "1月1日-", "[2021]", "〔2021〕1号", "×", "××", "TODO", "20号", "下午15时",
            "市教育局、", "王建国局长、", "省委书记王建国，", "星期三", "共计40天", "以上合计", "高水平的", "一、", "（一）", "\u200B", "\u00A0", "👨‍👩‍👧", "e\u0301", "\u202E",
        ])
            yield return Body($"a paragraph of 3 MB of {piece.Trim()}", () => "开始" + Times(piece, Flood), 0, 1);
    }

    private static string Row(int columns, string cell) => "|" + string.Concat(Enumerable.Repeat(cell + "|", columns));

    private static string Grid(int columns, int rows)
    {
        var rule = "+" + string.Concat(Enumerable.Repeat("-+", columns));
        var line = "|" + string.Concat(Enumerable.Repeat("1|", columns));
        return rule + "\n" + string.Concat(Enumerable.Repeat(line + "\n" + rule + "\n", rows / 2));
    }

    /// <summary>Prose with numbers, names and marks that differ from paragraph to paragraph.</summary>
    private static string Prose(int bytes)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 1; text.Length * 3 < bytes * 1.1; i++)
            text.Append($"1月{i % 20 + 1}日，第{i}组到{"红海滩、辽东湾、双台子、兴隆台"[(i % 4 * 4)..(i % 4 * 4 + 3)]}一带检查春运准备，走访企业{i % 37 + 3}家，发现问题{i % 11}处，当场整改{i % 7}处；市交通运输局局长要求“逐条销号、闭环管理”，并于{i % 9 + 8}时30分前报市春运办（电话：0427—28{i % 90000 + 10000}）。\n");
        return text.ToString();
    }
}
