using Bulletin.Tests.Fuzz.Documents;
using static Bulletin.Tests.Fuzz.Documents.SeedText;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Word documents, good for the most part: text where layout may lose it, notes that go round, much out of little.</summary>
internal static class HostileWord
{
    private const string Note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";

    public static IEnumerable<HostileCase> Cases => [.. Lost(), .. Round(), .. Much()];

    /// <summary>Every letter comes out, or a finding says that it does not.</summary>
    private static IEnumerable<HostileCase> Lost()
    {
        var vertical = "<w:vMerge/>";
        yield return Seen("cells that continue nothing", new SeedPackage(Table(2, Row(Cell("孤儿", vertical), Cell("旁")), Row(Cell("次行", vertical), Cell("右"))) + Paragraph("尾")));
        yield return Seen("a cell that continues one of another width", new SeedPackage(Table(3, Row(Cell("宽", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), Cell("右")), Row(Cell("列位不同", vertical), Cell("乙"), Cell("丙"))) + Paragraph("尾")));
        yield return Seen("text in a cell that continues", new SeedPackage(Table(2, Row(Cell("首", "<w:vMerge w:val=\"restart\"/>"), Cell("右")), Row(Cell("盖住", vertical), Cell("乙"))) + Paragraph("尾")));
        yield return Seen("a bookmark before a soft line break", new SeedPackage(Paragraph("前<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"1\"/><w:r><w:br/></w:r>")));
        yield return Seen("a bookmark after one", new SeedPackage(Paragraph("前<w:r><w:br/></w:r><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"1\"/>")));
        yield return Seen("text outside a run", new SeedPackage("<w:p><w:t>散字</w:t></w:p>" + Paragraph("尾") + "<w:t>段外</w:t>"));
        yield return Seen("a run within a run", new SeedPackage($"<w:p><w:r>{Run("套")}<w:t>外</w:t></w:r></w:p>"));
        yield return Seen("a paragraph within a run", new SeedPackage($"<w:p><w:r>{Paragraph("段中段")}</w:r></w:p>"));
        yield return Seen("text beyond the right edge", new SeedPackage(Paragraph("出界", "<w:ind w:left=\"20000\"/>")));
        yield return Seen("text beyond the left edge", new SeedPackage(Paragraph("出界的字", "<w:ind w:left=\"-9000\"/>")));
        yield return Seen("a table beyond the edge", new SeedPackage(Table(1, Row(Cell("表中"))).Replace("<w:tblPr>", "<w:tblPr><w:tblInd w:w=\"30000\" w:type=\"dxa\"/>", StringComparison.Ordinal) + Paragraph("尾")));
        yield return Seen("a row of no height", new SeedPackage(Table(1, "<w:tr><w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr>" + Cell("扁") + "</w:tr>") + Paragraph("尾")));
        yield return Seen("lines of no height", new SeedPackage(Paragraph("一行<w:r><w:br/></w:r>二行", "<w:spacing w:line=\"1\" w:lineRule=\"exact\"/>")));
        yield return Seen("characters of no width", new SeedPackage($"<w:p>{Run("挤在一起", "<w:w w:val=\"1\"/><w:spacing w:val=\"-30000\"/>")}</w:p>"));
        yield return Seen("characters raised off the page", new SeedPackage($"<w:p>{Run("高", "<w:position w:val=\"31680\"/>")}</w:p>"));
        yield return Seen("margins that are empty", new SeedPackage(Paragraph("正文")) { SectionEnd = "<w:pgMar w:top=\"\" w:right=\"\" w:bottom=\"\" w:left=\"\"/>" });
        yield return Seen("a page of an inch", new SeedPackage(Paragraph("正文") + Paragraph("", "<w:sectPr><w:pgSz w:w=\"1440\" w:h=\"1440\"/><w:pgMar w:top=\"0\" w:right=\"0\" w:bottom=\"0\" w:left=\"0\"/></w:sectPr>")));
        yield return Seen("a line height beyond all numbers", new SeedPackage(Paragraph("正文", "<w:spacing w:line=\"2147483648\" w:lineRule=\"2147483648\"/>") + Paragraph("注" + Note + "后"))
        {
            Footnotes = $"<w:footnote w:id=\"2\">{Paragraph("注文", "<w:spacing w:line=\"2147483648\"/>")}</w:footnote>",
        });
    }

    /// <summary>Notes that come back to themselves, and styles, and fields.</summary>
    private static IEnumerable<HostileCase> Round()
    {
        yield return Seen("a note that refers to itself", new SeedPackage(Paragraph("正文" + Note + "后")) { Footnotes = $"<w:footnote w:id=\"2\">{Paragraph("自指" + Note + "尾")}</w:footnote>" });
        yield return Seen("notes that refer to one another", new SeedPackage(Paragraph("正文" + Note + "后"))
        {
            Footnotes = $"<w:footnote w:id=\"2\">{Paragraph("甲<w:r><w:footnoteReference w:id=\"3\"/></w:r>一")}</w:footnote><w:footnote w:id=\"3\">{Paragraph("乙" + Note + "二")}</w:footnote>",
        });
        yield return Seen("an endnote in a footnote and back", new SeedPackage(Paragraph("正文" + Note + "后"))
        {
            Footnotes = $"<w:footnote w:id=\"2\">{Paragraph("脚<w:r><w:endnoteReference w:id=\"2\"/></w:r>一")}</w:footnote>",
            Endnotes = $"<w:endnote w:id=\"2\">{Paragraph("尾" + Note + "二")}</w:endnote>",
        });
        yield return Seen("a note that refers to itself in a text box in a cell", new SeedPackage(Paragraph("正文" + Note + "后"))
        {
            Footnotes = $"<w:footnote w:id=\"2\">{Table(1, Row(Cell(Paragraph($"格<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("框" + Note + "中")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>后"))))}{Paragraph("")}</w:footnote>",
        });
        yield return Seen("styles based on one another", new SeedPackage(Paragraph("正文", "<w:pStyle w:val=\"A\"/>"))
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/><w:link w:val=\"A\"/></w:style>",
        });
        yield return Seen("450 tables in one another", new SeedPackage(Deep(110)), 0, 1);
        yield return Seen("100 text boxes in one another", new SeedPackage(Boxes(60)), 0, 1);
    }

    /// <summary>Small files that ask for much.</summary>
    private static IEnumerable<HostileCase> Much()
    {
        var note = $"<w:footnote w:id=\"2\">{Paragraph(new string('注', 2_000))}</w:footnote>";
        yield return Answered("5,000 references to one long note", () => new SeedPackage(string.Concat(Enumerable.Repeat(Paragraph("文" + Note + "后"), 5_000))) { Footnotes = note });
        yield return Answered("50,000 references to one note in one paragraph", () => new SeedPackage($"<w:p>{string.Concat(Enumerable.Repeat(Note, 50_000))}</w:p>") { Footnotes = note });
        yield return Answered("3,000 sections with one long header", () => new SeedPackage(string.Concat(Enumerable.Repeat(Paragraph("", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>"), 3_000))) { Header = Paragraph(new string('眉', 20_000)) });
        yield return Answered("3,000 pages with a header of 500 paragraphs", () => new SeedPackage(string.Concat(Enumerable.Repeat(Paragraph("页", "<w:pageBreakBefore/>"), 3_000))) { Header = string.Concat(Enumerable.Repeat(Paragraph("眉"), 500)) });
        yield return Answered("200,000 page breaks", () => new SeedPackage($"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:br w:type=\"page\"/></w:r>", 200_000))}</w:p>"));
        yield return Answered("2,000 tables of 63 columns", () => new SeedPackage(string.Concat(Enumerable.Repeat(Table(63, Row([.. Enumerable.Repeat(Cell("格"), 63)])), 2_000)) + Paragraph("尾")));
        yield return Answered("a table of 20,000 rows of one merged cell", () => new SeedPackage(Table(2, [.. Enumerable.Range(0, 20_000).Select(i => Row(Cell("", i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"), Cell("行")))]) + Paragraph("尾")));
        yield return Answered("one paragraph of 3,000,000 characters", () => new SeedPackage(Paragraph(new string('字', 3_000_000))));
        yield return Answered("one word of 3,000,000 letters", () => new SeedPackage(Paragraph(new string('w', 3_000_000))));
        yield return Answered("10,000 styles in one chain", () => new SeedPackage(string.Concat(Enumerable.Range(0, 10_000).Select(i => Paragraph("文", $"<w:pStyle w:val=\"S{i}\"/>"))))
        {
            Styles = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"S{i}\"><w:basedOn w:val=\"S{i + 1}\"/></w:style>")),
        });
    }

    private static string Deep(int levels)
    {
        var inner = Paragraph("底");
        for (var i = 0; i < levels; i++) inner = Table(1, Row($"<w:tc>{inner}<w:p/></w:tc>"));
        return inner + Paragraph("尾");
    }

    private static string Boxes(int levels)
    {
        var inner = Paragraph("底");
        for (var i = 0; i < levels; i++) inner = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        return inner;
    }

    private static HostileCase Answered(string name, Func<SeedPackage> document) =>
        new($"pdf: {name}", ["pdf", "a.docx"], folder => Write(folder, "a.docx", document().ToBytes())) { Exits = [0, 1] };

    private static HostileCase Seen(string name, SeedPackage document, params int[] exits) =>
        new($"pdf: {name}", ["pdf", "a.docx"], folder => Write(folder, "a.docx", document.ToBytes())) { Exits = exits.Length > 0 ? exits : [0], Look = HostileLooks.AllLetters };
}
