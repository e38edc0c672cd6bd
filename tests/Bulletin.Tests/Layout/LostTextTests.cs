using Bulletin.Layout;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

/// <summary>Every letter of a document is on a page, or there is a finding.</summary>
public sealed class LostTextTests
{
    private const string Grid = "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>";
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Theory]
    [InlineData("first row", "<w:vMerge/>", "", "", "")]
    [InlineData("below a plain cell", "", "<w:vMerge/>", "", "")]
    [InlineData("below another column", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", "", "")]
    [InlineData("below a merge that was broken off", "<w:vMerge w:val=\"restart\"/>", "", "<w:vMerge/>", "")]
    [InlineData("below one that continues nothing", "<w:vMerge/>", "<w:vMerge/>", "<w:vMerge/>", "")]
    public void A_cell_that_continues_nothing_is_one_of_its_own(string _, string first, string second, string third, string hidden)
    {
        var laid = LayOut($"<w:tbl>{Grid}{Row(first, "甲")}{Row(second, "乙")}{Row(third, "丙")}</w:tbl>" + Paragraph("后"));
        Assert.Equal("甲旁乙旁丙旁后", AllText(laid));
        Assert.Equal(hidden, string.Concat(Lost(laid).Select(lost => lost.Letters)));
    }

    [Fact]
    public void Text_in_a_cell_that_continues_a_merge_is_hidden_and_told_of()
    {
        var laid = LayOut($"<w:tbl>{Grid}{Row("<w:vMerge w:val=\"restart\"/>", "甲")}{Row("<w:vMerge/>", "藏着的")}{Row("<w:vMerge/>", "")}</w:tbl>" + Paragraph("后"));
        Assert.Equal("甲旁旁旁后", AllText(laid));
        Assert.Equal([(LayoutProblem.TextInMergedCell, "藏着的", "body")], Lost(laid));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>前</w:t></w:r><w:t>中</w:t><w:r><w:t>后</w:t></w:r></w:p>", "前中后")]
    [InlineData("<w:p><w:r><w:t>前</w:t></w:r></w:p><w:t>中</w:t><w:p><w:r><w:t>后</w:t></w:r></w:p>", "前中后")]
    [InlineData("<w:p><w:r><w:t>前</w:t></w:r></w:p><w:r><w:t>中</w:t></w:r><w:r><w:t>间</w:t></w:r>", "前中间")]
    [InlineData("<w:p><w:r><w:t>前</w:t><w:r><w:t>中</w:t></w:r><w:t>后</w:t></w:r></w:p>", "前中后")]
    [InlineData("<w:p><w:r><w:t>前</w:t><w:smartTag><w:t>中</w:t></w:smartTag></w:r><w:unheard><w:r><w:t>后</w:t></w:r></w:unheard></w:p>", "前中后")]
    [InlineData("<w:p><w:r><w:t>前</w:t></w:r><w:p><w:r><w:t>中</w:t></w:r></w:p><w:r><w:t>后</w:t></w:r></w:p>", "前中后")]
    [InlineData("<w:unheard><w:p><w:r><w:t>前</w:t></w:r></w:p><w:t>中</w:t></w:unheard>", "前中")]
    [InlineData("<w:tbl><w:tr><w:tc><w:r><w:t>前</w:t></w:r></w:tc></w:tr></w:tbl>", "前")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>前</w:t></w:r></w:p></w:tc><w:p><w:r><w:t>中</w:t></w:r></w:p></w:tr><w:p><w:r><w:t>后</w:t></w:r></w:p></w:tbl>", "前后中")]
    [InlineData("<w:p><w:smartTag><w:smartTag><w:r><w:t>前</w:t></w:r></w:smartTag></w:smartTag></w:p>", "前")]
    [InlineData("<w:smartTag><w:tbl><w:tr><w:tc><w:p><w:r><w:t>前</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:smartTag>", "前")]
    [InlineData("<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>前</m:t></m:r></m:oMath>", "前")]
    public void Text_where_the_schema_has_no_place_for_it_is_printed(string body, string seen)
    {
        var laid = LayOut(body);
        Assert.Equal(seen, AllText(laid));
        Assert.Empty(Lost(laid));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:del w:id=\"1\"><w:r><w:t>删</w:t></w:r></w:del><w:moveFrom w:id=\"2\"><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:rPr><w:caps/></w:rPr><w:t>abc</w:t></w:r></w:p>", "ABC")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Secret\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r></w:p>", "显")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"SecretParagraph\"/></w:pPr><w:r><w:t>藏</w:t></w:r></w:p><w:p><w:r><w:t>显</w:t></w:r></w:p>", "显")]
    [InlineData("<w:p>" + Begin + "<w:r><w:instrText>IF </w:instrText></w:r>" + Begin + "<w:r><w:instrText>REF a</w:instrText></w:r>" + Separate + "<w:r><w:t>藏</w:t></w:r>" + End + Separate + "<w:r><w:t>显</w:t></w:r>" + End + "</w:p>", "显")]
    [InlineData("<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:t>选</w:t></mc:Choice><mc:Fallback><w:t>退</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", "选")]
    public void What_does_not_print_in_Word_is_not_missed(string body, string seen)
    {
        var laid = LayOut(body, main => main.StyleDefinitionsPart!.Styles!.InnerXml +=
            $"<w:style {Namespaces} w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"s\"/><w:basedOn w:val=\"Base\"/></w:style><w:style {Namespaces} w:type=\"character\" w:styleId=\"Base\"><w:name w:val=\"b\"/><w:basedOn w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>"
            + $"<w:style {Namespaces} w:type=\"paragraph\" w:styleId=\"SecretParagraph\"><w:name w:val=\"p\"/><w:rPr><w:vanish/></w:rPr></w:style>");
        Assert.Equal(seen, AllText(laid));
        Assert.Empty(Lost(laid));
    }

    [Fact]
    public void Text_among_the_code_of_a_field_is_told_of()
    {
        var laid = LayOut($"<w:p>{Run("前")}{Begin}<w:r><w:instrText>PAGE </w:instrText></w:r>{Run("漏字")}{End}{Run("后")}</w:p>");
        Assert.Equal([(LayoutProblem.TextNotDrawn, "漏字", "body")], Lost(laid));
    }

    [Theory]
    [InlineData("<w:bookmarkStart w:id=\"1\" w:name=\"b\"><w:t>漏字</w:t></w:bookmarkStart>")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"><w:p><w:r><w:t>漏字</w:t></w:r></w:p></w:sym></w:r>")]
    public void Text_inside_an_empty_element_is_reported(string inside)
    {
        var laid = LayOut($"<w:p>{Run("前")}{inside}{Run("后")}</w:p>");
        Assert.Equal([(LayoutProblem.TextNotDrawn, "漏字", "body")], Lost(laid));
    }

    [Fact]
    public void Text_in_fields_without_end_is_told_of_however_many_are_open()
    {
        var laid = LayOut($"<w:p>{Run("前")}{string.Concat(Enumerable.Repeat(Begin, 20_000))}{string.Concat(Enumerable.Repeat(Run("漏"), 20_000))}</w:p>");
        Assert.Equal([(LayoutProblem.TextNotDrawn, new string('漏', 20_000), "body")], Lost(laid));
    }

    [Theory]
    [InlineData("<w:ind w:left=\"20000\"/>")]
    [InlineData("<w:ind w:left=\"-9000\" w:right=\"9000\"/>")]
    public void Text_off_the_sheet_is_told_of(string indent)
    {
        var laid = LayOut(Paragraph("看不见", indent) + Paragraph("看得见"));
        Assert.Equal([(LayoutProblem.TextOffPage, "看不见", "body")], Lost(laid));
    }

    [Theory]
    [InlineData(3000)]
    [InlineData(-3000)]
    public void Text_raised_or_lowered_off_the_sheet_is_reported(int halfPoints)
    {
        var laid = LayOut($"<w:p><w:r><w:rPr><w:position w:val=\"{halfPoints}\"/></w:rPr><w:t>飞走</w:t></w:r>{Run("留下")}</w:p>");
        Assert.Equal([(LayoutProblem.TextOffPage, "飞走", "body")], Lost(laid));
    }

    [Fact]
    public void A_box_off_the_sheet_is_told_of()
    {
        var box = $"<w:r><w:pict><v:shape style=\"position:absolute;margin-left:900pt;margin-top:0;width:100pt;height:50pt\"><v:textbox><w:txbxContent>{Paragraph("纸外")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var laid = LayOut(Paragraph("前").Replace("</w:p>", box + "</w:p>", StringComparison.Ordinal));
        Assert.Equal([(LayoutProblem.TextOffPage, "纸外", "body")], Lost(laid));
    }

    [Fact]
    public void A_note_in_a_text_box_or_in_a_note_is_printed_and_one_in_a_header_told_of()
    {
        var box = $"<w:r><w:pict><v:shape style=\"position:absolute;margin-left:9pt;margin-top:0;width:100pt;height:50pt\"><v:textbox><w:txbxContent><w:p>{Run("框")}{Note(1)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var laid = LayOut($"<w:p>{Run("文")}{box}</w:p><w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/></w:sectPr></w:pPr></w:p>", main =>
        {
            main.AddNewPart<HeaderPart>("rIdHead").Header = new Header($"<w:hdr {Namespaces}><w:p>{Run("眉")}{Note(3)}</w:p></w:hdr>");
            AddNotes(main, $"{Run("注一")}{Note(2)}", Run("注二"), Run("注三"));
        });
        var seen = AllText(laid);
        Assert.All(["文", "框", "眉", "注一", "注二"], text => Assert.Contains(text, seen, StringComparison.Ordinal));
        Assert.Equal([(LayoutProblem.TextNotDrawn, "注三", "footnote")], Lost(laid));
    }

    [Fact]
    public void Notes_that_refer_to_themselves_and_to_each_other_are_printed_once_and_told_of()
    {
        var laid = LayOut($"<w:p>{Run("文")}{Note(1)}{Note(2)}{Note(1)}</w:p>", main => AddNotes(main, $"{Run("注甲")}{Note(1)}", $"{Run("注乙")}{Note(3)}", $"{Run("注丙")}{Note(2)}"));
        var seen = AllText(laid);
        Assert.All(["注甲", "注乙", "注丙"], text => Assert.Equal(2, seen.Split(text).Length));
        Assert.Equal(2, laid.Findings.Count(finding => finding.Problem == LayoutProblem.NoteInItself));
        Assert.Empty(Lost(laid));
    }

    [Fact]
    public void What_a_header_shows_on_every_page_is_looked_for_once()
    {
        var laid = LayOut(
            string.Concat(Enumerable.Range(0, 60).Select(_ => Paragraph("行"))) + "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/><w:headerReference w:type=\"even\" r:id=\"rIdEven\"/></w:sectPr></w:pPr></w:p>",
            main =>
            {
                main.AddNewPart<HeaderPart>("rIdHead").Header = new Header($"<w:hdr {Namespaces}><w:p>{Run("页眉")}{Begin}<w:r><w:instrText>PAGE</w:instrText></w:r>{Separate}{Run("999")}{End}</w:p></w:hdr>");
                main.AddNewPart<HeaderPart>("rIdEven").Header = new Header($"<w:hdr {Namespaces}>{Paragraph("不用的")}</w:hdr>");
            });
        Assert.True(laid.Pages.Pages.Count > 2);
        Assert.Equal(laid.Pages.Pages.Count, AllText(laid).Split("页眉").Length - 1);
        Assert.Empty(Lost(laid));
    }

    private static string Row(string properties, string text) =>
        $"<w:tr><w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc><w:tc>{Paragraph("旁")}</w:tc></w:tr>";

    private static string Note(int id) => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";

    private static void AddNotes(MainDocumentPart main, params string[] notes) => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
        $"<w:footnotes {Namespaces}>{string.Concat(notes.Select((note, i) => $"<w:footnote w:id=\"{i + 1}\"><w:p>{note}</w:p></w:footnote>"))}</w:footnotes>");
}
