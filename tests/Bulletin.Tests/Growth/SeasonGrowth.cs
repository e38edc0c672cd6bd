using System.Globalization;
using Bulletin.Tests.Core;
using Bulletin.Tests.Fuzz.Documents;
using Bulletin.Word.BuiltIn;
using static Bulletin.Tests.Growth.GrowthKinds;

namespace Bulletin.Tests.Growth;

/// <summary>Seasons, their glossary, and templates.</summary>
internal static class SeasonGrowth
{
    public static IEnumerable<GrowthKind> Kinds =>
    [
        new("check: issues of a season", ["check", "."], Issues) { Start = 50, Most = 4_000 },
        new("build: issues of a season", ["build", ".", "--pdf"], Issues) { Start = 8, Most = 1_000 },
        new("index: issues of a season", ["index", ".", "-o", "index.docx"], Issues) { Start = 20, Most = 1_000 },
        Season("units of the glossary", count => $"  单位:\n{Each(count, i => $"    盘锦市{Hanzi(i)}管理局: 市{Hanzi(i)}局\n")}", _ => "盘锦市交通运输局参加。", 200, 6_000),
        Season("units of the glossary, and lines", count => $"  单位:\n{Each(count, i => $"    盘锦市{Hanzi(i)}管理局: 市{Hanzi(i)}局\n")}", count => Each(count, i => $"盘锦市{Hanzi(i)}管理局和市{Hanzi(i * 7 % count + 1)}局参加。\n"), 200, 6_000),
        Season("persons of the glossary, and lines", count => $"  人员:\n{Each(count, i => $"    王{Hanzi(i)}: 市{Hanzi(i)}局局长\n")}", count => Each(count, i => $"市{Hanzi(i * 7 % count + 1)}局局长王{Hanzi(i)}参加。\n"), 200, 6_000),
        Season("short forms of one unit, and lines", count => $"  单位:\n    盘锦市交通运输局: [{string.Join(", ", Enumerable.Range(1, count).Select(i => $"{Hanzi(i)}局"))}]\n", count => Each(count, i => $"{Hanzi(i)}局参加。\n"), 200, 9_000),
        Season("units of one beginning", count => $"  单位:\n{Each(count, i => $"    盘锦市交通运输局{Hanzi(i)}分局:\n")}", count => Each(count, i => $"盘锦市交通运输局{Hanzi(i)}分局参加。\n"), 200, 6_000),
        Template("template check: paragraphs of a template", ["template", "check", "b.docx"], count => Times("<w:p><w:r><w:t>段</w:t></w:r></w:p>", count), 1_000),
        Template("template check: controls of a template", ["template", "check", "b.docx"], count => Each(count, i => $"<w:sdt><w:sdtPr><w:tag w:val=\"t{i}\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"), 200),
        Template("build: paragraphs of a template", ["build", "a.yaml", "--pdf", "--template", "b.docx"], count => Times("<w:p><w:r><w:t>段</w:t></w:r></w:p>", count), 500),
        Template("build: controls of a template", ["build", "a.yaml", "--template", "b.docx"], count => Times("<w:sdt><w:sdtPr><w:tag w:val=\"name\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>名</w:t></w:r></w:p></w:sdtContent></w:sdt>", count), 200),
        Template("build: tracked changes of a template", ["build", "a.yaml", "--template", "b.docx"], count => Each(count, i => $"<w:p><w:ins w:id=\"{i}\" w:author=\"a\"><w:r><w:t>入</w:t></w:r></w:ins><w:del w:id=\"{i}\" w:author=\"a\"><w:r><w:delText>出</w:delText></w:r></w:del></w:p>"), 500),
        Template("build: red text of a template on preprinted paper", ["build", "a.yaml", "--template", "b.docx", "--preprinted"], count => Times("<w:p><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>红</w:t></w:r></w:p>", count), 500),
        Template("build: runs of a paragraph of a template", ["build", "a.yaml", "--template", "b.docx"], count => $"<w:p>{Times("<w:r><w:rPr><w:b/></w:rPr><w:t>段</w:t></w:r><w:proofErr w:type=\"spellStart\"/>", count)}</w:p>", 1_000),
    ];

    private static void Issues(string folder, int count)
    {
        File.WriteAllText(Path.Combine(folder, "season.yaml"), "版记:\n  报送: 省交通运输厅。\n");
        for (var i = 1; i <= count; i++)
        {
            var date = new DateOnly(2021, 1, 1).AddDays(i % 360).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(folder, $"issue-{i:0000}.yaml"), Given.WithBody($"第{i}组检查春运准备，走访企业{i}家。").Replace("期号: 1", $"期号: {i}", StringComparison.Ordinal).Replace("2021-01-20", date, StringComparison.Ordinal).Replace("标题: 春运", $"标题: {Hanzi(i)}号工作", StringComparison.Ordinal));
        }
    }

    private static GrowthKind Season(string name, Func<int, string> glossary, Func<int, string> body, int start, int most) => new($"check: {name}", ["check", "."], (folder, count) =>
    {
        File.WriteAllText(Path.Combine(folder, "season.yaml"), $"名称:\n{glossary(count)}");
        File.WriteAllText(Path.Combine(folder, "a.yaml"), Given.WithBody(body(count).TrimEnd('\n')));
    })
    { Start = start, Most = most };

    /// <summary>The built-in template with so many at its end.</summary>
    private static GrowthKind Template(string name, string[] arguments, Func<int, string> body, int start) => new(name, arguments, (folder, count) =>
    {
        File.WriteAllText(Path.Combine(folder, "a.yaml"), Given.WithBody("开始。"));
        var package = FuzzPackage.Read(BuiltInTemplates.Find(BuiltInTemplates.Default)!);
        var document = package.Find("word/document.xml")!;
        var text = System.Text.Encoding.UTF8.GetString(document.Content);
        document.Content = System.Text.Encoding.UTF8.GetBytes(text.Insert(text.LastIndexOf("<w:sectPr", StringComparison.Ordinal), body(count)));
        File.WriteAllBytes(Path.Combine(folder, "b.docx"), package.ToBytes());
    })
    { Start = start, Most = 100_000 };

    private static string Hanzi(int i) => string.Concat($"{i}".Select(digit => "〇一二三四五六七八九"[digit - '0']));
}
