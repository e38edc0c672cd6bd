using Bulletin.Tests.Fuzz.Documents;
using static Bulletin.Tests.Fuzz.Documents.SeedText;
using static Bulletin.Tests.Growth.GrowthKinds;

namespace Bulletin.Tests.Growth;

/// <summary>Styles, lists, notes, page headers, sections, comments.</summary>
internal static class PartGrowth
{
    private const string Reference = "<w:r><w:footnoteReference w:id=\"{0}\"/></w:r>";

    public static IEnumerable<GrowthKind> Kinds =>
    [
        Pdf("styles, none used", count => new SeedPackage(Paragraph("文")) { Styles = Each(count, Style) }),
        Pdf("styles, each used once", count => new SeedPackage(Each(count, i => Paragraph("文", $"<w:pStyle w:val=\"S{i}\"/>"))) { Styles = Each(count, Style) }),
        Pdf("styles based on one another", count => new SeedPackage(Paragraph("文", "<w:pStyle w:val=\"S1\"/>")) { Styles = Each(count, i => Chained(i)) }),
        Pdf("styles based on one another, each used", count => new SeedPackage(Each(count, i => Paragraph("文", $"<w:pStyle w:val=\"S{i}\"/>"))) { Styles = Each(count, i => Chained(i)) }, 50, 50_000),
        Pdf("styles of one id", count => new SeedPackage(Paragraph("文", "<w:pStyle w:val=\"S1\"/>")) { Styles = Times(Style(1), count) }),
        Pdf("table styles based on one another, each used", count => new SeedPackage(Each(count, i => Table(1, Row(Cell("格"))).Replace("<w:tblPr>", $"<w:tblPr><w:tblStyle w:val=\"T{i}\"/>", StringComparison.Ordinal) + Paragraph("间")))
        {
            Styles = Each(count, i => $"<w:style w:type=\"table\" w:styleId=\"T{i}\"><w:name w:val=\"t{i}\"/><w:basedOn w:val=\"T{i + 1}\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr></w:style>"),
        }, 50, 20_000),
        Pdf("paragraphs of one list", count => new SeedPackage(Times(Paragraph("条", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), count)) { Numbering = Lists(1) }),
        Pdf("paragraphs of all levels of a list", count => new SeedPackage(Each(count, i => Paragraph("条", $"<w:numPr><w:ilvl w:val=\"{i % 9}\"/><w:numId w:val=\"1\"/></w:numPr>"))) { Numbering = Lists(1) }),
        Pdf("lists, each used once", count => new SeedPackage(Each(count, i => Paragraph("条", $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{i}\"/></w:numPr>"))) { Numbering = Lists(count) }),
        Pdf("lists that begin anew, each used once", count => new SeedPackage(Each(count, i => Paragraph("条", $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{i}\"/></w:numPr>"))) { Numbering = Lists(count, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>") }),
        Pdf("lists with definitions of their own", count => new SeedPackage(Each(count, i => Paragraph("条", $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{i}\"/></w:numPr>")))
        {
            Numbering = Each(count, i => $"<w:abstractNum w:abstractNumId=\"{i}\">{Level(0)}</w:abstractNum>") + Each(count, i => $"<w:num w:numId=\"{i}\"><w:abstractNumId w:val=\"{i}\"/></w:num>"),
        }),
        Pdf("footnotes", count => new SeedPackage(Each(count, i => $"<w:p>{Run("文")}{Refer(i)}</w:p>")) { Footnotes = Notes("footnote", count) }, 200),
        Pdf("footnotes of one paragraph", count => new SeedPackage($"<w:p>{Each(count, i => Run("文") + Refer(i))}</w:p>") { Footnotes = Notes("footnote", count) }, 200),
        Pdf("references to one footnote", count => new SeedPackage(Times($"<w:p>{Run("文")}{Refer(1)}</w:p>", count)) { Footnotes = Notes("footnote", 1) }, 200),
        Pdf("references to one footnote in one paragraph", count => new SeedPackage($"<w:p>{Times(Run("文") + Refer(1), count)}</w:p>") { Footnotes = Notes("footnote", 1) }, 200),
        Pdf("characters of one footnote", count => new SeedPackage($"<w:p>{Run("文")}{Refer(1)}</w:p>") { Footnotes = $"<w:footnote w:id=\"1\">{Paragraph(Times("注", count))}</w:footnote>" }, 5_000, 3_000_000),
        Pdf("paragraphs of one footnote", count => new SeedPackage($"<w:p>{Run("文")}{Refer(1)}</w:p>") { Footnotes = $"<w:footnote w:id=\"1\">{Times(Paragraph("注"), count)}</w:footnote>" }, 200),
        Pdf("endnotes", count => new SeedPackage(Each(count, i => $"<w:p>{Run("文")}{Refer(i).Replace("footnote", "endnote", StringComparison.Ordinal)}</w:p>")) { Endnotes = Notes("endnote", count) }, 200),
        Pdf("sections", count => new SeedPackage(Times(Paragraph("节", "<w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr>"), count)), 200),
        Pdf("sections on one page", count => new SeedPackage(Times(Paragraph("节", "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"), count)), 200),
        Pdf("sections with one page header", count => new SeedPackage(Times(Paragraph("节", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>"), count)) { Header = Paragraph("眉") }, 200),
        Pdf("pages with a page header and number", count => new SeedPackage(Times(Paragraph("页", "<w:pageBreakBefore/>"), count)) { Header = Paragraph("眉") }, 200),
        Pdf("paragraphs of a page header over 20 pages", count => new SeedPackage(Times(Paragraph("页", "<w:pageBreakBefore/>"), 20)) { Header = Times(Paragraph("眉"), count) }, 20, 20_000),
        Pdf("characters of a page header over 20 pages", count => new SeedPackage(Times(Paragraph("页", "<w:pageBreakBefore/>"), 20)) { Header = Paragraph(Times("眉", count)) }, 200, 1_000_000),
        Pdf("comments", count => new SeedPackage($"<w:p>{Each(count, i => $"<w:commentRangeStart w:id=\"{i}\"/>{Run("批")}<w:commentRangeEnd w:id=\"{i}\"/><w:r><w:commentReference w:id=\"{i}\"/></w:r>")}</w:p>") { Comments = Each(count, i => $"<w:comment w:id=\"{i}\" w:author=\"a\">{Paragraph("语")}</w:comment>") }),
        Pdf("comments, one a paragraph", count => new SeedPackage(Each(count, i => $"<w:p>{Run("批")}<w:r><w:commentReference w:id=\"{i}\"/></w:r></w:p>")) { Comments = Each(count, i => $"<w:comment w:id=\"{i}\" w:author=\"a\">{Paragraph("语")}</w:comment>") }),
        Pdf("settings", count => new SeedPackage(Paragraph("文")) { Settings = Each(count, i => $"<w:docVars><w:docVar w:name=\"v{i}\" w:val=\"x\"/></w:docVars>") }, 10_000),
    ];

    private static string Style(int i) => $"<w:style w:type=\"paragraph\" w:styleId=\"S{i}\"><w:name w:val=\"s{i}\"/><w:rPr><w:sz w:val=\"{20 + i % 20}\"/></w:rPr></w:style>";

    private static string Chained(int i) => $"<w:style w:type=\"paragraph\" w:styleId=\"S{i}\"><w:name w:val=\"s{i}\"/><w:basedOn w:val=\"S{i + 1}\"/></w:style>";

    private static string Level(int level) => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%{level + 1}.\"/></w:lvl>";

    private static string Lists(int count, string inner = "") =>
        $"<w:abstractNum w:abstractNumId=\"1\">{Each(9, i => Level(i - 1))}</w:abstractNum>{Each(count, i => $"<w:num w:numId=\"{i}\"><w:abstractNumId w:val=\"1\"/>{inner}</w:num>")}";

    private static string Refer(int id) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Reference, id);

    private static string Notes(string name, int count) => Each(count, i => $"<w:{name} w:id=\"{i}\">{Paragraph("注文")}</w:{name}>");
}
