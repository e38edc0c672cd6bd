using static Bulletin.Tests.Fuzz.Documents.SeedText;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Documents of one kind of element each, so that most changes hit one.</summary>
internal static class SeedDocuments
{
    private const string Prose = "1月20日下午，盘锦市召开2021年全市春运工作会议，安排部署道路、水路、铁路运输保障工作，要求各单位“逐条销号、闭环管理”。";

    public static IReadOnlyList<(string Name, Func<byte[]> Make)> All { get; } =
    [
        ("paragraphs", () => Paragraphs().ToBytes()),
        ("runs", () => Runs().ToBytes()),
        ("table", () => Tables().ToBytes()),
        ("merged", () => Merged().ToBytes()),
        ("nested-table", () => Nested().ToBytes()),
        ("notes", () => Notes().ToBytes()),
        ("margins", () => Margins().ToBytes()),
        ("sections", () => Sections().ToBytes()),
        ("numbering", () => Numbered().ToBytes()),
        ("fields", () => Fields().ToBytes()),
        ("links", () => Links().ToBytes()),
        ("boxes", () => SeedDrawings.Boxes().ToBytes()),
        ("pictures", () => SeedDrawings.Pictures().ToBytes()),
        ("revisions", () => Revisions().ToBytes()),
        ("controls", () => Controls().ToBytes()),
        ("styled", () => Styled().ToBytes()),
    ];

    private static SeedPackage Paragraphs() => new(
        Paragraph("标题", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"200\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>")
        + Paragraph(Prose, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>") + Paragraph(Prose + Prose, "<w:ind w:left=\"640\" w:hanging=\"640\"/><w:widowControl/>")
        + Paragraph("左<w:r><w:tab/></w:r>右", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8800\"/></w:tabs>")
        + Paragraph("框", "<w:pBdr><w:top w:val=\"single\" w:sz=\"12\" w:space=\"1\" w:color=\"FF0000\"/><w:bottom w:val=\"double\" w:sz=\"4\"/></w:pBdr><w:shd w:fill=\"EEEEEE\"/>")
        + Paragraph("前<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"1\"/><w:r><w:br/></w:r>后") + Paragraph("", "<w:pageBreakBefore/>") + Paragraph("新页Word测试 Latin words"));

    private static SeedPackage Runs() => new(Paragraph(
        Run("粗", "<w:b/>") + Run("斜", "<w:i/>") + Run("大", "<w:sz w:val=\"72\"/>") + Run("小", "<w:sz w:val=\"10\"/>") + Run("红", "<w:color w:val=\"FF0000\"/>") + Run("上", "<w:vertAlign w:val=\"superscript\"/>")
        + Run("密", "<w:spacing w:val=\"-20\"/>") + Run("宽", "<w:w w:val=\"150\"/>") + Run("高", "<w:position w:val=\"12\"/>") + Run("线", "<w:u w:val=\"single\"/>") + Run("caps", "<w:caps/>") + Run("small", "<w:smallCaps/>")
        + Run("藏", "<w:vanish/>") + Run("黑", "<w:rFonts w:eastAsia=\"黑体\"/>") + Run("题", "<w:rFonts w:eastAsiaTheme=\"minorEastAsia\"/>") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:noBreakHyphen/><w:softHyphen/><w:cr/></w:r>"
        + "<w:r><w:ruby><w:rubyPr><w:hps w:val=\"12\"/></w:rubyPr><w:rt><w:r><w:t>jin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>锦</w:t></w:r></w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"
        + "<w:smartTag w:uri=\"u\" w:element=\"e\"><w:r><w:t>盘锦</w:t></w:r></w:smartTag>") + Paragraph(Prose));

    private static SeedPackage Tables() => new(Paragraph("表前") + Table(
        3, "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("项目") + Cell("数量") + Cell("备注") + "</w:tr>",
        Row(Cell("公路", "<w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/>"), Cell("1,200"), Cell(Prose)),
        "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"800\" w:hRule=\"atLeast\"/></w:trPr>" + Cell("水路", "<w:shd w:fill=\"DDDDDD\"/>") + Cell("30") + Cell("") + "</w:tr>") + Paragraph("表后"));

    private static SeedPackage Merged() => new(Table(
        3, Row(Cell("首", "<w:vMerge w:val=\"restart\"/>"), Cell("跨两列", "<w:gridSpan w:val=\"2\"/>")), Row(Cell("", "<w:vMerge/>"), Cell("乙"), Cell("丙")),
        Row(Cell("丁", "<w:vMerge w:val=\"restart\"/>"), Cell("戊"), Cell("己", "<w:vMerge w:val=\"restart\"/>")), Row(Cell("", "<w:vMerge/>"), Cell("庚"), Cell("", "<w:vMerge/>")),
        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("辛") + Cell("壬") + "</w:tr>") + Paragraph("表后"));

    private static SeedPackage Nested() => new(
        Table(2, Row(Cell(Paragraph("外") + Table(2, Row(Cell("内一"), Cell("内二"))) + Paragraph("尾")), Cell("右"))) + Paragraph("间")
        + Table(1, Row(Cell("浮"))).Replace("<w:tblPr>", "<w:tblPr><w:tblpPr w:leftFromText=\"180\" w:vertAnchor=\"text\" w:horzAnchor=\"margin\" w:tblpX=\"100\" w:tblpY=\"200\"/>", StringComparison.Ordinal) + Paragraph(Prose));

    private static SeedPackage Notes() => new(
        Paragraph("正文<w:r><w:footnoteReference w:id=\"2\"/></w:r>续<w:r><w:footnoteReference w:id=\"3\"/></w:r>再") + Paragraph("尾注<w:r><w:endnoteReference w:id=\"2\"/></w:r>。"))
    {
        Footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + Run("注一") + "</w:p></w:footnote><w:footnote w:id=\"3\">" + Paragraph("注二" + Prose) + "</w:footnote>",
        Endnotes = "<w:endnote w:id=\"2\"><w:p><w:r><w:endnoteRef/></w:r>" + Run("尾文") + "</w:p></w:endnote>",
        Settings = "<w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircle\"/></w:footnotePr>",
    };

    private static SeedPackage Margins() => new(Paragraph(Prose) + Paragraph("", "<w:pageBreakBefore/>") + Paragraph("二页"))
    {
        Header = Paragraph("页眉", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\"/></w:pBdr>"),
        First = Table(2, Row(Cell("首页"), Cell("眉表"))) + Paragraph(""),
        Settings = "<w:evenAndOddHeaders w:val=\"0\"/>",
    };

    private static SeedPackage Sections() => new(
        Paragraph("一节") + Paragraph("", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgNumType w:start=\"5\"/></w:sectPr>")
        + Paragraph("二节") + Paragraph("横", "<w:sectPr><w:type w:val=\"continuous\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:cols w:num=\"2\"/></w:sectPr>") + Paragraph("三节"))
    {
        Header = Paragraph("眉"),
        SectionEnd = "<w:pgNumType w:fmt=\"upperRoman\"/><w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>",
    };

    private static SeedPackage Numbered() => new(
        string.Concat(Enumerable.Range(0, 6).Select(i => Paragraph($"条{i}", $"<w:numPr><w:ilvl w:val=\"{i % 3}\"/><w:numId w:val=\"{1 + i % 2}\"/></w:numPr>"))) + Paragraph("题", "<w:pStyle w:val=\"H\"/>"))
    {
        Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>",
        Numbering = "<w:abstractNum w:abstractNumId=\"1\">" + string.Concat(Enumerable.Range(0, 3).Select(i =>
            $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{(i == 0 ? "chineseCounting" : "decimal")}\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"（%{i + 1}）\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{640 * i}\" w:hanging=\"640\"/></w:pPr></w:lvl>"))
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>",
    };

    private static SeedPackage Fields() => new(
        Paragraph("共" + Field("NUMPAGES", "9") + "页") + Paragraph(Mark("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + Field("REF b", "藏") + Mark("separate") + Run("果") + Mark("end"))
        + Paragraph(Mark("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + Mark("separate") + "<w:hyperlink w:anchor=\"b\"><w:r><w:t>目录</w:t></w:r><w:r><w:tab/></w:r></w:hyperlink>") + Paragraph(Run("续") + Mark("end"))
        + Paragraph("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>今日</w:t></w:r></w:fldSimple><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:r><w:t>标</w:t></w:r><w:bookmarkEnd w:id=\"1\"/>"));

    private static SeedPackage Links() => new(
        Paragraph("<w:hyperlink r:id=\"rId2\"><w:r><w:t>外</w:t></w:r></w:hyperlink><w:hyperlink w:anchor=\"b\"><w:r><w:t>内</w:t></w:r></w:hyperlink>" + Field("HYPERLINK \"http://a.example/\"", "域"))
        + Paragraph("<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" + Run("处") + "<w:bookmarkEnd w:id=\"1\"/>", "<w:outlineLvl w:val=\"1\"/>"));

    private static SeedPackage Revisions() => new(
        Paragraph("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>入</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>出</w:delText></w:r></w:del><w:moveFrom w:id=\"3\" w:author=\"a\"><w:r><w:t>走</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\" w:author=\"a\"><w:r><w:t>来</w:t></w:r></w:moveTo>")
        + Paragraph("<w:commentRangeStart w:id=\"0\"/>" + Run("批") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>", "<w:rPr><w:del w:id=\"6\" w:author=\"a\"/></w:rPr><w:pPrChange w:id=\"5\" w:author=\"a\"><w:pPr/></w:pPrChange>") + Paragraph("尾"))
    {
        Comments = "<w:comment w:id=\"0\" w:author=\"a\">" + Paragraph("批语") + "</w:comment>",
    };

    private static SeedPackage Controls() => new(
        "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Paragraph("块") + "</w:sdtContent></w:sdt>" + Paragraph("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>行</w:t></w:r></w:sdtContent></w:sdt>")
        + "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + Paragraph("选") + "</mc:Choice><mc:Fallback>" + Paragraph("退") + "</mc:Fallback></mc:AlternateContent><w:customXml w:uri=\"u\" w:element=\"e\">" + Paragraph("自定") + "</w:customXml>"
        + Table(1, "<w:sdt><w:sdtContent>" + Row("<w:sdt><w:sdtContent>" + Cell("格") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>") + Paragraph("尾"));

    private static SeedPackage Styled() => new(
        Paragraph("甲", "<w:pStyle w:val=\"B3\"/>") + Paragraph("<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>乙</w:t></w:r>", "<w:pStyle w:val=\"B1\"/>")
        + Table(2, Row(Cell("丙"), Cell("丁")), Row(Cell("戊"), Cell("己"))).Replace("<w:tblPr>", "<w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"04A0\"/>", StringComparison.Ordinal) + Paragraph("庚"))
    {
        Styles = string.Concat(Enumerable.Range(1, 3).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"B{i}\"><w:name w:val=\"b{i}\"/><w:basedOn w:val=\"{(i == 1 ? "a" : $"B{i - 1}")}\"/><w:pPr><w:ind w:left=\"{i * 200}\"/></w:pPr><w:rPr><w:sz w:val=\"{28 + i}\"/></w:rPr></w:style>"))
            + "<w:style w:type=\"character\" w:styleId=\"C\"><w:name w:val=\"c\"/><w:rPr><w:b/><w:color w:val=\"0000FF\"/></w:rPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"t\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\"/></w:tblBorders><w:tblCellMar><w:left w:w=\"200\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>",
    };
}
