using Bulletin.Tests.Core;
using Bulletin.Tests.Fuzz.Documents;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Seasons: a glossary against a text, the worst of issues among good ones, a season.yaml that is elsewhere.</summary>
internal static class HostileSeasons
{
    private const int Much = 6_000;

    public static IEnumerable<HostileCase> Cases =>
    [
        new("season: a glossary of 6,000 units against 6,000 lines", ["check", "."], folder =>
        {
            Write(folder, "season.yaml", $"名称:\n  单位:\n{Lines(Much, i => $"    盘锦市第{Number(i)}管理局: 第{Number(i)}局")}\n");
            Write(folder, "a.yaml", Given.WithBody(Lines(Much, i => $"盘锦市第{Number(i * 7 % Much)}管理局和市第{Number(i)}理局参加。")));
        }) { Exits = [0, 1] },
        new("season: a glossary of 6,000 persons against 6,000 lines", ["check", "."], folder =>
        {
            Write(folder, "season.yaml", $"名称:\n  人员:\n{Lines(Much, i => $"    王{Number(i)}: 市第{Number(i)}局局长")}\n");
            Write(folder, "a.yaml", Given.WithBody(Lines(Much, i => $"市第{Number(i * 7 % Much)}局局长王{Number(i)}参加。")));
        }) { Exits = [0, 1] },
        new("season: one unit of 3,000 short forms", ["check", "."], folder =>
        {
            Write(folder, "season.yaml", $"名称:\n  单位:\n    盘锦市交通运输局: [{string.Join(", ", Enumerable.Range(1, 3_000).Select(i => $"第{Number(i)}局"))}]\n");
            Write(folder, "a.yaml", Given.WithBody(Lines(Much, i => $"第{Number(i)}局参加。")));
        }) { Exits = [0, 1] },
        .. Titles(),
        new("season: an issue whose template has a note that refers to itself, among good ones", ["build", "."], folder =>
        {
            Write(folder, "season.yaml", "版记:\n  报送: 省交通运输厅。\n");
            for (var i = 1; i <= 3; i++) Write(folder, $"{i}.yaml", Given.WithBody("开始。").Replace("期号: 1", $"期号: {i}", StringComparison.Ordinal).Replace("2021-01-20", $"2021-01-2{i}", StringComparison.Ordinal) + (i == 2 ? "模板: t.docx\n" : ""));
            Write(folder, "t.docx", Worst());
        }) { Exits = [0, 1], Look = (folder, _) => File.Exists(Path.Combine(folder, "1.docx")) && File.Exists(Path.Combine(folder, "3.docx")) ? null : "the others are not built" },
        new("season: season.yaml is a link out of the tree", ["check", "issue"], folder =>
        {
            Write(folder, "issue/a.yaml", Given.WithBody("开始。"));
            File.CreateSymbolicLink(Path.Combine(folder, "issue", "season.yaml"), "../../secret.md");
        }),
        new("season: season.yaml is a link that leads nowhere", ["check", "."], folder =>
        {
            Write(folder, "a.yaml", Given.WithBody("开始。"));
            File.CreateSymbolicLink(Path.Combine(folder, "season.yaml"), "nowhere.yaml");
        }) { Exits = [1, 2] },
        new("season: season.yaml is a pipe", ["check", "."], folder =>
        {
            Write(folder, "a.yaml", Given.WithBody("开始。"));
            HostilePaths.Pipe(folder, "season.yaml");
        }) { Exits = [1, 2] },
    ];

    /// <summary>A million characters where one line is meant.</summary>
    private static IEnumerable<HostileCase> Titles()
    {
        foreach (var (name, yaml) in ((string, Func<string, string>)[])
        [
            ("title", text => $"{Given.Masthead}文章:\n  - 标题: {text}\n    正文: 开始。\n"),
            ("name of the bulletin", text => Given.WithBody("开始。").Replace("刊名: 简报", $"刊名: {text}", StringComparison.Ordinal)),
            ("issuer", text => Given.WithBody("开始。").Replace("盘锦市交通运输局", text, StringComparison.Ordinal)),
            ("subtitle", text => $"{Given.Masthead}文章:\n  - 标题: 春运\n    副标题: {text}\n    正文: 开始。\n"),
            ("line of the imprint", text => $"{Given.WithBody("开始。")}版记:\n  报送: {text}。\n"),
        ])
            foreach (var (kind, piece) in ((string, string)[])[("hanzi", "春"), ("letters", "w"), ("words", "word ")])
                yield return new($"build: a {name} of a million {kind}", ["build", "a.yaml", "--pdf"], folder => Write(folder, "a.yaml", yaml(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)).Trim()))) { Exits = [0, 1] };
    }

    private static byte[] Worst()
    {
        var package = FuzzPackage.Read(Bulletin.Word.BuiltIn.BuiltInTemplates.Find(Bulletin.Word.BuiltIn.BuiltInTemplates.Default)!);
        var note = "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        XmlParts.Change(package.Find("word/document.xml")!, root => root.Elements().First().AddFirst(Element(note)));
        package.Entries.Add(new FuzzEntry("word/footnotes.xml", System.Text.Encoding.UTF8.GetBytes($"<w:footnotes xmlns:w=\"{XmlParts.W}\"><w:footnote w:id=\"2\">{note}</w:footnote></w:footnotes>")));
        XmlParts.Change(package.Find("word/_rels/document.xml.rels")!, root => root.Add(new System.Xml.Linq.XElement(root.Name.Namespace + "Relationship", new System.Xml.Linq.XAttribute("Id", "rIdNotes"),
            new System.Xml.Linq.XAttribute("Type", $"{XmlParts.R}/footnotes"), new System.Xml.Linq.XAttribute("Target", "footnotes.xml"))));
        XmlParts.Change(package.Find("[Content_Types].xml")!, root => root.Add(new System.Xml.Linq.XElement(root.Name.Namespace + "Override", new System.Xml.Linq.XAttribute("PartName", "/word/footnotes.xml"),
            new System.Xml.Linq.XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"))));
        return package.ToBytes();
    }

    private static System.Xml.Linq.XElement Element(string xml) => System.Xml.Linq.XElement.Parse(xml.Replace("<w:p>", $"<w:p xmlns:w=\"{XmlParts.W}\">", StringComparison.Ordinal));

    /// <summary>A number in hanzi of its own, four of them.</summary>
    private static string Number(int i) => string.Concat($"{i:0000}".Select(digit => "零一二三四五六七八九"[digit - '0']));
}
