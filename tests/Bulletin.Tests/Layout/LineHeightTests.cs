using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;
using static Bulletin.Tests.Layout.WordDocument;

namespace Bulletin.Tests.Layout;

/// <summary>Line heights, baselines and the document grid as Word has them.</summary>
public sealed class LineHeightTests
{
    private const string OfficialMargins = "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"";

    private static double Pitch(WordDocument document)
    {
        var lines = document.Lines();
        return lines[1].BaselinePoints - lines[0].BaselinePoints;
    }

    private static WordDocument TwoLines(string spacing, string run = "") => new($"<w:p><w:pPr>{spacing}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{Hanzi}{Hanzi}</w:t></w:r></w:p>");

    [Theory]
    [InlineData("", "", 15.6)]
    [InlineData("", "<w:sz w:val=\"21\"/>", 15.6)]
    [InlineData("", "<w:sz w:val=\"32\"/>", 31.2)]
    [InlineData("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", "", 23.4)]
    [InlineData("<w:spacing w:line=\"360\" w:lineRule=\"atLeast\"/>", "", 31.2)]
    [InlineData("<w:spacing w:line=\"420\" w:lineRule=\"atLeast\"/>", "", 31.2)]
    [InlineData("<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>", "", 20)]
    [InlineData("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"44\"/>", 31.2)]
    [InlineData("<w:spacing w:line=\"578\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"44\"/>", 37.55)]
    [InlineData("<w:snapToGrid w:val=\"0\"/>", "", 15.55)]
    [InlineData("<w:snapToGrid w:val=\"0\"/>", "<w:sz w:val=\"21\"/>", 13.6)]
    [InlineData("<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"314\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"21\"/>", 17.8)]
    public void A_line_on_a_grid_of_312_is_as_high_as_words(string spacing, string run, double points) =>
        Assert.Equal(points, Pitch(TwoLines(spacing, run)), 0.051);

    [Theory]
    [InlineData("宋体")]
    [InlineData("仿宋")]
    [InlineData("楷体")]
    [InlineData("黑体")]
    public void A_stand_in_takes_the_line_height_of_the_face_it_stands_for(string face) =>
        Assert.Equal(20.75, Pitch(TwoLines("<w:snapToGrid w:val=\"0\"/>", $"<w:rFonts w:eastAsia=\"{face}\"/><w:sz w:val=\"32\"/>")), 0.051);

    [Fact]
    public void Text_is_centred_in_a_line_of_the_grid()
    {
        Assert.Equal(Top + 12.1, TwoLines("").Lines()[0].BaselinePoints, 0.05);
        Assert.Equal(Top + 21.3, TwoLines("", "<w:sz w:val=\"32\"/>").Lines()[0].BaselinePoints, 0.05);
        Assert.Equal(Top + 26.7, TwoLines("<w:spacing w:line=\"578\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"44\"/>").Lines()[0].BaselinePoints, 0.05);
        Assert.Equal(Top + 16, TwoLines("<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>").Lines()[0].BaselinePoints, 0.01);
    }

    [Theory]
    [InlineData("<w:adjustLineHeightInTable/>", 15.6)]
    [InlineData("", 13.6)]
    public void In_cells_the_grid_counts_where_the_document_says_so(string compatibility, double points)
    {
        var cell = $"<w:tbl><w:tblPr><w:tblW w:w=\"4000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:rPr><w:sz w:val=\"21\"/></w:rPr><w:t>{Hanzi}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
        Assert.Equal(points, Pitch(new WordDocument(cell) { Compatibility = compatibility }), 0.051);
    }

    [Fact]
    public void A_grid_of_lines_sets_22_lines_a_page()
    {
        var body = string.Concat(Enumerable.Range(1, 30).Select(i => $"<w:p><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>第{i}行，云川市做好清雪工作。</w:t></w:r></w:p>"));
        var lines = new WordDocument(body) { Margins = OfficialMargins, Grid = "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>" }.Lines();
        Assert.Equal(22, lines.Count);
        Assert.Equal(28.95, lines[1].BaselinePoints - lines[0].BaselinePoints, 0.01);
    }

    [Fact]
    public void A_grid_of_lines_and_characters_sets_22_lines_of_28()
    {
        var text = string.Concat(Enumerable.Repeat(Hanzi, 20));
        var document = new WordDocument($"<w:p><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>")
        {
            Margins = OfficialMargins,
            Grid = "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/>",
        };
        var lines = document.Lines();
        Assert.Equal(22, lines.Count);
        Assert.All(lines, line => Assert.Equal(28, line.Text.Length));
        Assert.Equal(15.79, document.Glyphs()[1].X - document.Glyphs()[0].X, 0.01);
        Assert.Equal(28.95, lines[1].BaselinePoints - lines[0].BaselinePoints, 0.01);
    }

    [Fact]
    public void On_a_grid_of_characters_two_characters_of_indent_leave_25()
    {
        var text = string.Concat(Enumerable.Repeat(Hanzi, 3));
        var document = new WordDocument($"<w:p><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>")
        {
            Margins = OfficialMargins,
            Grid = "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/>",
        };
        Assert.Equal([25, 28], document.Lines().Take(2).Select(line => line.Text.Length));
    }

    [Fact]
    public void Space_before_is_dropped_after_a_typed_page_break()
    {
        var pages = new WordDocument(Paragraph("前") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + Paragraph("后", "<w:spacing w:before=\"480\" w:line=\"400\" w:lineRule=\"exact\"/>")).LayOut().Pages.Pages;
        Assert.Equal(2, pages.Count);
        Assert.Equal(Top + 16, LayoutDocument.Lines(pages[1])[0].BaselinePoints, 0.01);
    }

    [Fact]
    public void A_frame_in_a_header_does_not_push_the_text_down()
    {
        const string Frame = "<w:framePr w:w=\"466\" w:h=\"11551\" w:hSpace=\"180\" w:wrap=\"auto\" w:vAnchor=\"text\" w:hAnchor=\"page\" w:x=\"831\" w:y=\"151\"/>";
        var document = new WordDocument(Paragraph("正文"))
        {
            AddParts = main =>
            {
                main.AddNewPart<HeaderPart>("rHeader").Header = new Header($"<w:hdr {Namespaces}>{string.Concat(Hanzi[..30].Select(c => Paragraph(c.ToString(), Frame)))}</w:hdr>");
                main.Document!.Body!.GetFirstChild<SectionProperties>()!.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rHeader" });
            },
        };
        var glyphs = document.Glyphs();
        Assert.Equal(Top + 12.1, glyphs.Single(glyph => glyph.Text == "正").Baseline, 0.05);
        Assert.Equal(41.55, glyphs.Single(glyph => glyph.Text == "夏").X, 0.05);
        Assert.Equal(30 + 2, glyphs.Count);
    }

    [Fact]
    public void A_table_wider_than_the_text_stands_out_into_both_margins_and_in_mode_14_the_indent_is_the_texts()
    {
        string Table(int width, string properties) => $"<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>{properties}<w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"{width}\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{Paragraph("表")}</w:tc></w:tr></w:tbl><w:p/>";
        Assert.Equal((595.3 - 495) / 2 + 5.4, new WordDocument(Table(9900, "<w:jc w:val=\"center\"/>")).Glyphs()[0].X, 0.05);
        Assert.Equal(Left + 33.75, new WordDocument(Table(8000, "<w:tblInd w:w=\"675\" w:type=\"dxa\"/>")) { Mode = 14 }.Glyphs()[0].X, 0.05);
        Assert.Equal(Left + 33.75 + 5.4, new WordDocument(Table(8000, "<w:tblInd w:w=\"675\" w:type=\"dxa\"/>")).Glyphs()[0].X, 0.05);
    }

    [Fact]
    public void No_characters_of_indent_uncover_the_hanging_indent_of_a_list()
    {
        var document = new WordDocument(Paragraph(Hanzi + Hanzi, "<w:pStyle w:val=\"List\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:firstLineChars=\"0\"/>"))
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"List\"><w:name w:val=\"List Paragraph\"/><w:basedOn w:val=\"a\"/><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/></w:pPr></w:style>",
            AddParts = main => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"""
                <w:numbering {Namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="640" w:hanging="640"/></w:pPr></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
                """),
        };
        var lines = document.Lines();
        Assert.Equal(Left, lines[0].Left, 0.05);
        Assert.Equal(Left + 32, lines[1].Left, 0.05);
        Assert.Equal(Left + 32, document.Glyphs().First(glyph => glyph.Text == "春").X, 0.05);
    }

    [Theory]
    [InlineData("等线")]
    [InlineData("微软雅黑")]
    public void The_faces_of_screens_are_of_normal_weight_and_bold_only_where_asked(string face)
    {
        string Line(string bold) => $"<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"{face}\"/>{bold}</w:rPr><w:t>文</w:t></w:r></w:p>";
        var runs = new WordDocument(Line("") + Line("<w:b/>")).LayOut().Pages.Pages[0].Drawings.OfType<Bulletin.Layout.Pages.GlyphRun>().ToList();
        Assert.True(runs[0].Face.Tables.Weight < 500 && !runs[0].Embolden);
        Assert.True(runs[1].Face.Tables.Weight > 500 || runs[1].Embolden);
    }
}
