using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Conformance;
using Bulletin.Tests.Pictures;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

/// <summary>What other programs write into a Word document: its text is laid out, wherever it hides.</summary>
public sealed class ForeignDocumentTests
{
    private const double BottomPoints = (16838 - 1984) / 20.0;

    [Fact]
    public void The_text_of_a_text_box_stands_after_its_paragraph_and_is_told_of()
    {
        var laid = LayOut(Paragraph("前").Replace("</w:p>", $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("框里")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>", StringComparison.Ordinal) + Paragraph("后"));
        Assert.Equal(["前", "框里", "后"], TextOf(laid));
        var told = Assert.Single(laid.Findings, finding => finding.Problem == LayoutProblem.LaidOtherwise);
        Assert.Equal(("text box", "前"), (told.Subject, told.Detail));
    }

    [Theory]
    [InlineData("<w:smartTag w:uri=\"u\" w:element=\"e\"><w:smartTag w:uri=\"u\" w:element=\"f\"><w:r><w:t>盘锦</w:t></w:r></w:smartTag></w:smartTag>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>盘锦</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>沈阳</w:delText></w:r></w:del>")]
    [InlineData("<w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:r><w:t>盘锦</w:t></w:r></w:sdtContent></w:sdt></w:sdtContent></w:sdt>")]
    [InlineData("<w:fldSimple w:instr=\"DOCPROPERTY City\"><w:r><w:t>盘锦</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>藏</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>盘锦</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:r><w:t>盘</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>锦</w:t></w:r>")]
    public void Text_is_found_wherever_it_is_kept_and_only_that_which_prints(string content) =>
        Assert.Equal(["在盘锦市"], TextOf(LayOut($"<w:p>{Run("在")}{content}{Run("市")}</w:p>")));

    [Fact]
    public void A_heading_of_blanks_is_no_heading()
    {
        const string Level = "<w:outlineLvl w:val=\"0\"/>";
        var pages = LayOut(Paragraph("一、部署", Level) + Paragraph("  ", Level) + Paragraph("二、落实", Level)).Pages;
        Assert.Equal([StructureRole.Heading1, StructureRole.Paragraph, StructureRole.Heading1], pages.Structure.Children.Select(child => child.Role));
        Assert.Equal(["一、部署", "二、落实"], pages.Outline.Select(entry => entry.Title));
    }

    [Fact]
    public void A_picture_within_a_link_is_read_within_it()
    {
        const string Picture = """
            <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="254000" cy="254000"/><wp:docPr id="1" name="p" descr="标志"/>
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/>
            </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """;
        var laid = LayOut(
            $"<w:p>{Run("见")}<w:hyperlink r:id=\"rIdLink\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{Run("网")}{Picture}{Run("站")}</w:hyperlink>{Run("。")}</w:p>",
            main =>
            {
                using (var stream = new MemoryStream(MadeJpeg.Grey(8, 8))) main.AddImagePart(ImagePartType.Jpeg, "rIdPicture").FeedData(stream);
                main.AddHyperlinkRelationship(new Uri("http://a.cn/"), true, "rIdLink");
            });
        var link = Assert.Single(laid.Pages.Structure.Children[0].Children);
        Assert.Equal((StructureRole.Link, StructureRole.Figure), (link.Role, Assert.Single(link.Children).Role));
        using var pdf = new Export.MadePdf(laid.Pages);
        Assert.Empty(StructureChecks.Content_is_drawn_in_reading_order(new ReadPdf(pdf.Path)));
    }

    [Fact]
    public void Pinyin_stands_behind_its_hanzi() => Assert.Equal(
        ["锦（jǐn）"],
        TextOf(LayOut("<w:p><w:r><w:ruby><w:rt><w:r><w:t>jǐn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>锦</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>")));

    [Fact]
    public void A_footnote_stands_at_the_foot_under_a_rule_with_its_mark_in_the_text()
    {
        var page = LayOut(Paragraph("正文").Replace("</w:p>", "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>", StringComparison.Ordinal), AddNote("注文")).Pages.Pages[0];
        var lines = Lines(page);
        Assert.Contains(lines, line => line.Text == "注文" && line.BaselinePoints > BottomPoints - 30);
        var rule = page.Drawings.OfType<Rectangle>().Single();
        Assert.InRange(rule.Y.Points, BottomPoints - 40, BottomPoints - 25);
        Assert.Equal("正文1", string.Concat(page.Drawings.OfType<GlyphRun>().Take(2).Select(run => run.Text)));
    }

    [Fact]
    public void A_footnote_longer_than_its_page_goes_on_and_loses_nothing()
    {
        const int Characters = 28 * 40;
        var pages = LayOut(Paragraph("正文").Replace("</w:p>", "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>", StringComparison.Ordinal), AddNote(new string('注', Characters))).Pages.Pages;
        Assert.True(pages.Count > 1);
        Assert.Equal(Characters, pages.Sum(page => AllText(page).Count(c => c == '注')));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:trPr><w:cantSplit/></w:trPr>")]
    public void A_row_higher_than_a_page_is_cut_by_lines(string properties)
    {
        var cell = string.Concat(Enumerable.Range(0, 60).Select(_ => Paragraph("行")));
        var pages = LayOut($"<w:tbl><w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid><w:tr>{properties}<w:tc>{cell}</w:tc></w:tr></w:tbl>" + Paragraph("后")).Pages.Pages;
        Assert.Equal(3, pages.Count);
        Assert.Equal(60, pages.Sum(page => AllText(page).Count(c => c == '行')));
        Assert.All(pages, page => Assert.All(Lines(page), line => Assert.True(line.BaselinePoints < BottomPoints)));
    }

    [Fact]
    public void A_cell_over_more_rows_than_a_page_holds_keeps_all_on_the_paper()
    {
        var rows = string.Concat(Enumerable.Range(0, 50).Select(i =>
            $"<w:tr><w:tc><w:tcPr><w:vMerge{(i == 0 ? " w:val=\"restart\"" : "")}/></w:tcPr>{Paragraph(i == 0 ? "并" : "")}</w:tc><w:tc>{Paragraph("行")}</w:tc></w:tr>"));
        var pages = LayOut($"<w:tbl><w:tblGrid><w:gridCol w:w=\"4422\"/><w:gridCol w:w=\"4422\"/></w:tblGrid>{rows}</w:tbl>" + Paragraph("后")).Pages.Pages;
        Assert.Equal(50, pages.Sum(page => AllText(page).Count(c => c == '行')));
        Assert.All(pages, page => Assert.All(Lines(page), line => Assert.True(line.BaselinePoints < BottomPoints)));
    }

    [Fact]
    public void A_table_without_widths_shares_what_there_is()
    {
        const string Borders = "<w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:left w:val=\"single\" w:sz=\"8\"/><w:right w:val=\"single\" w:sz=\"8\"/><w:insideV w:val=\"single\" w:sz=\"8\"/></w:tblBorders></w:tblPr>";
        var page = LayOut($"<w:tbl>{Borders}<w:tr><w:tc>{Paragraph("左")}</w:tc><w:tc>{Paragraph("右")}</w:tc></w:tr></w:tbl>" + Paragraph("后"), Settings()).Pages.Pages[0];
        var rules = page.Drawings.OfType<Rectangle>().Select(rule => rule.X.Points).Order().ToList();
        Assert.Equal(8844 / 20.0, rules[^1] - rules[0], 0.1);
        Assert.Equal(4422 / 20.0, rules[1] - rules[0], 0.1);
    }

    [Fact]
    public void A_header_higher_than_its_margin_pushes_the_text_down()
    {
        var laid = LayOut(Paragraph("正文"), main =>
        {
            var header = main.AddNewPart<HeaderPart>("rHeader");
            header.Header = new Header($"<w:hdr {Namespaces}>{string.Concat(Enumerable.Range(0, 6).Select(_ => Paragraph("页眉")))}</w:hdr>");
            main.Document!.Body!.GetFirstChild<SectionProperties>()!.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rHeader" });
        });
        var lines = Lines(laid.Pages.Pages[0]);
        Assert.Equal(7, lines.Count);
        Assert.Equal("正文", lines[^1].Text);
    }

    private static List<string> TextOf(LayoutResult laid) => [.. laid.Pages.Pages.SelectMany(Lines).Select(line => line.Text)];

    private static string AllText(Page page) => string.Concat(page.Drawings.OfType<GlyphRun>().Select(run => run.Text));

    private static Action<MainDocumentPart> AddNote(string text) => main =>
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Namespaces}><w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r>{Run(text)}</w:p></w:footnote></w:footnotes>");
}
