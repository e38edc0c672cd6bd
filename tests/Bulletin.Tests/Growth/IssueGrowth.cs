using Bulletin.Tests.Core;
using static Bulletin.Tests.Growth.GrowthKinds;

namespace Bulletin.Tests.Growth;

/// <summary>Issue files, checked or built.</summary>
internal static class IssueGrowth
{
    public static IEnumerable<GrowthKind> Kinds =>
    [
        .. Both("paragraphs", count => Given.WithBody(Lines(count, i => $"第{i}组到现场检查春运准备，走访企业{i % 37}家。")), 500, 60_000),
        .. Both("characters of one paragraph", count => Given.WithBody(Times("春运工作", count / 4 + 1)), 20_000, 1_000_000),
        .. Both("headings", count => Given.WithBody(Lines(count, i => i % 2 == 1 ? $"{Hanzi(i)}、第{i}项工作" : "开始。")), 500, 60_000),
        .. Both("notes", count => Given.WithBody(Lines(count, i => $"开始[^{i}]。") + "\n" + Lines(count, i => $"[^{i}]: 说明。")), 500, 30_000),
        .. Both("references to one note", count => Given.WithBody(Lines(count, _ => "开始[^1]。") + "\n[^1]: 说明。"), 500, 30_000),
        .. Both("links", count => Given.WithBody(Lines(count, i => $"见[网站](http://a.example/{i})。")), 500, 50_000),
        .. Both("links of one paragraph", count => Given.WithBody(Times("见[网](http://a.example/)。", count)), 100, 700),
        .. Both("emphasis", count => Given.WithBody(Lines(count, _ => "要**坚决**落实。")), 500, 60_000),
        .. Both("emphasis of one paragraph", count => Given.WithBody(Times("**坚**决", count)), 200, 2_400),
        .. Both("asterisks of one paragraph", count => Given.WithBody("始" + Times("**春", count)), 200, 3_800),
        .. Both("brackets of one paragraph", count => Given.WithBody("始" + Times("[春", count)), 200, 4_900),
        .. Both("tables", count => Given.WithBody(Times("|甲|乙|\n|---|---|\n|丙|丁|\n\n", count) + "终。"), 100, 20_000),
        .. Both("rows of a table", count => Given.WithBody("|项|数|\n|---|---|\n" + Lines(count, i => $"|第{i}项|{i}|")), 200, 4_990),
        .. Both("columns of a table of 200 rows", count => Given.WithBody(Columns(count, "项") + Columns(count, "---") + Times(Columns(count, "1"), 200)), 8, 56),
        .. Both("rows of a grid table", count => Given.WithBody("+---+---+\n" + Times("|甲 |乙 |\n+---+---+\n", count)), 100, 2_400),
        .. Files("rows of a CSV file", count => Given.WithBody("开始。\n![表](a.csv)"), count => "项目,数量\n" + Lines(count, i => $"第{i}项,{i}"), 200, 4_990),
        .. Both("articles", count => $"{Given.Masthead}文章:\n{Lines(count, i => $"  - 标题: 第{i}项工作\n    正文: 开始。")}\n", 100, 3_900),
        .. Both("articles with contents", count => $"{Given.Masthead}要目: 自动\n文章:\n{Lines(count, i => $"  - 标题: 第{i}项工作\n    摘要: 部署第{i}项。\n    正文: 开始。")}\n", 100, 3_000),
        .. Both("contents entries", count => $"{Given.Masthead}要目:\n{Lines(count, i => $"  - 标题: 关于{i * 7}号事项的说明")}\n文章:\n  - 标题: 春运\n    正文: 开始。\n", 100, 6_000),
        .. Both("contents entries and articles of the same titles", count => $"{Given.Masthead}要目:\n{Lines(count, i => $"  - 标题: 第{i}项工作")}\n文章:\n{Lines(count, i => $"  - 标题: 第{i}项工作\n    正文: 1月{i % 28 + 1}日开始。")}\n", 100, 2_500),
        .. Both("issuers", count => Given.WithBody("开始。").Replace("盘锦市交通运输局", $"\n{Lines(count, i => $"    - 盘锦市第{i}局")}", StringComparison.Ordinal), 50, 19_000),
        .. Both("labels of the imprint", count => $"{Given.WithBody("开始。")}版记:\n{Lines(count, i => $"  标签{i}: 单位{i}。")}\n", 100, 9_000),
        .. Both("units on a line of the imprint", count => $"{Given.WithBody("开始。")}版记:\n  分送: {string.Join('，', Enumerable.Range(1, count).Select(i => $"单位{i}"))}。\n", 500, 200_000),
        .. Both("characters of a title", count => $"{Given.Masthead}文章:\n  - 标题: {Times("春", count)}\n    正文: 开始。\n", 500, 1_000_000),
        .. Both("characters of a name", count => Given.WithBody("开始。").Replace("刊名: 简报", $"刊名: {Times("报", count)}", StringComparison.Ordinal), 500, 1_000_000),
        .. Both("characters of a line of the imprint", count => $"{Given.WithBody("开始。")}版记:\n  报送: {Times("厅", count)}。\n", 500, 1_000_000),
        .. Both("meeting entries of one line", count => $"{Given.Masthead}会议:\n  出席: [{string.Join(", ", Enumerable.Range(1, count).Select(i => $"王{Hanzi(i)}"))}]\n文章:\n  - 标题: 春运\n    正文: 开始。\n", 200, 15_000),
        Check("findings of one rule", count => Given.WithBody(Lines(count, i => $"第{i}项,完成")), 500, 100_000),
        Check("findings of many rules", count => Given.WithBody(Lines(count, i => $"第{i}项,完成(含２０号)“甲 乙'...2021年02月30日,高水平的做好")), 500, 30_000),
        Check("findings of one paragraph", count => Given.WithBody(Times("第,项", count)), 2_000, 300_000),
        Check("open brackets", count => Given.WithBody("始" + Times("（", count)), 5_000, 1_000_000),
        Check("quotation marks", count => Given.WithBody("始" + Times("“", count)), 5_000, 1_000_000),
        Check("dates and weekdays", count => Given.WithBody(Lines(count, i => $"2021年{i % 12 + 1}月{i % 28 + 1}日（星期三）至3月{i % 28 + 1}日共计{i % 90}天。")), 500, 40_000),
        Check("units and persons", count => Given.WithBody(Lines(count, i => $"市{(char)(0x4E00 + i % 5000)}{(char)(0x5E00 + i % 3001)}局局长王{(char)(0x4E00 + i % 4000)}{(char)(0x6E00 + i % 7001)}到会。")), 500, 50_000),
        Check("units of one paragraph", count => Given.WithBody(string.Join('、', Enumerable.Range(1, count).Select(i => $"市{(char)(0x4E00 + i % 5000)}{(char)(0x5E00 + i % 3001)}局"))), 500, 100_000),
        Check("posts of one person", count => Given.WithBody(Lines(count, i => $"{(char)(0x4E00 + i % 5000)}{(char)(0x5E00 + i % 3001)}局局长王宁到会。")), 500, 50_000),
        Check("paragraphs alike", count => Given.WithBody(Times("各县区要认真组织落实春运各项准备工作，确保旅客平安出行，并于月底前上报情况。\n", count)), 500, 20_000),
        Check("paragraphs nearly alike", count => Given.WithBody(Lines(count, i => $"各县区要认真组织落实第{i}项春运准备工作，确保旅客平安出行，并于月底前上报情况。")), 500, 20_000),
        Check("unknown keys", count => $"{Given.WithBody("开始。")}{Lines(count, i => $"标题{i}: 甲")}\n", 200, 9_000),
        Check("comments that silence", count => $"{Given.WithBody("开始。")}{Times("# bulletin: ignore[BUL304] 理由\n", count)}", 500, 60_000),
        Check("comment lines", count => $"{Given.WithBody("开始。")}{Times("# 话\n", count)}", 5_000, 500_000),
        Check("photos of one file", count => Given.WithBody(Lines(count, i => $"![图{i}](a.png)")), 200, 50_000),
        new("check: photos, a file each", ["check", "a.yaml"], Photos) { Start = 100, Most = 10_000 },
        new("build: photos, a file each", ["build", "a.yaml", "--pdf"], Photos) { Start = 20, Most = 400 },
        new("check: slips mended", ["check", "--fix", "a.yaml"], (folder, count) => Write(folder, "a.yaml", Given.WithBody(Lines(count, i => $"第{i}项,完成(含２０号)；3月1日-4月2日...")))) { Start = 200, Most = 20_000 },
        new("check: findings as SARIF", ["check", "--format", "sarif", "a.yaml"], (folder, count) => Write(folder, "a.yaml", Given.WithBody(Lines(count, i => $"第{i}项,完成(含２０号)")))) { Start = 500, Most = 50_000 },
    ];

    private static IEnumerable<GrowthKind> Both(string name, Func<int, string> issue, int start, int most) => [Check(name, issue, start, most), Build(name, issue, start, most)];

    private static GrowthKind Check(string name, Func<int, string> issue, int start, int most) => new($"check: {name}", ["check", "a.yaml"], (folder, count) => Write(folder, "a.yaml", issue(count))) { Start = start, Most = most };

    private static GrowthKind Build(string name, Func<int, string> issue, int start, int most) => new($"build: {name}", ["build", "a.yaml", "--pdf"], (folder, count) => Write(folder, "a.yaml", issue(count))) { Start = start, Most = most };

    private static IEnumerable<GrowthKind> Files(string name, Func<int, string> issue, Func<int, string> csv, int start, int most) => Both(name, issue, start, most).Select(kind => kind with
    {
        Make = (folder, count) =>
        {
            Write(folder, "a.yaml", issue(count));
            Write(folder, "a.csv", csv(count));
        },
    });

    private static void Photos(string folder, int count)
    {
        Write(folder, "a.yaml", Given.WithBody(Lines(count, i => $"![图{i}](图/{i}.jpg)")));
        Directory.CreateDirectory(Path.Combine(folder, "图"));
        for (var i = 1; i <= count; i++) File.WriteAllBytes(Path.Combine(folder, $"图/{i}.jpg"), Pictures.MadeJpeg.Of([[[(byte)i], [(byte)(i / 256)]]]));
    }

    private static void Write(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(1, count).Select(line));

    private static string Columns(int count, string cell) => $"|{Times(cell + "|", count)}\n";

    private static string Hanzi(int i) => string.Concat($"{i}".Select(digit => "〇一二三四五六七八九"[digit - '0']));
}
