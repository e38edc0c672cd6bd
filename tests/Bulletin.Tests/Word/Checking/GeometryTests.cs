using Bulletin.Core.Findings;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Checking;
using Bulletin.Word.Checking.Geometry;
using Xunit;

namespace Bulletin.Tests.Word.Checking;

/// <summary>Templates held against GB/T 9704—2012.</summary>
public sealed class GeometryTests
{
    private const string Document = "word/document.xml";

    [Fact]
    public void The_red_header_is_as_the_standard_says_and_every_clause_was_looked_at()
    {
        var measured = new EditedTemplate().Inspect().Measurements;
        Assert.All(measured, one => Assert.True(one.Fit != Fit.Off, $"{one.Requirement.Clause} {one.Measured.Chinese}"));
        Assert.Equal(Requirements.All, measured.Select(one => one.Requirement));
        Assert.Equal([Requirements.HeadingMarks], measured.Where(one => one.Fit == Fit.NotMeasured).Select(one => one.Requirement));
    }

    [Fact]
    public void No_built_in_template_is_off_what_is_prescribed()
    {
        foreach (var name in BuiltInTemplates.Names.Append(BuiltInTemplates.Index))
            Assert.DoesNotContain(TemplateCheck.Run(BuiltInTemplates.Find(name)!, name).Measurements, one => one.Fit == Fit.Off && one.Requirement is { Binds: true, Strength: ClauseStrength.Prescribed });
    }

    /// <summary>Letter paper, a margin of 20 mm, a body of 四号 in 宋体 at 20 lines a page, titles at the left, rules of 1 mm, page numbers in the middle.</summary>
    [Fact]
    public void Eight_planted_deviations_are_told_each_with_its_clause()
    {
        var said = Planted().Said();
        Assert.Equal(
            """
            BUL840 warning 页面设置：纸张是215.9×279.4毫米，应为A4，210×297毫米（GB/T 9704—2012 5.1，规定）
            BUL840 warning 页面设置：订口（左边距）是20.0毫米，应为28±1毫米（GB/T 9704—2012 5.2.1，规定）
            BUL840 warning 页面设置：版心是169.9×207.1毫米，应为156×225毫米（各±1毫米）（GB/T 9704—2012 5.2.1，规定）
            BUL841 notice 样式“正文段落（BodyText）”：每面行数是20行（行距29磅），应为22行（GB/T 9704—2012 5.2.3，一般）
            BUL841 notice 样式“正文段落（BodyText）”：每行字数是35个字，应为28个字（GB/T 9704—2012 5.2.3，一般）
            BUL846 notice 正文“编发单位”：报头下分隔线的长度是156.0毫米，应为与版心等宽（GB/T 9704—2012 7.2.7，规定；简报的报头不受此条约束）
            BUL843 warning 正文“文章标题”：标题的位置是靠左，应为居中（GB/T 9704—2012 7.3.1，规定）
            BUL842 notice 样式“正文段落（BodyText）”：正文的字号是四号（14磅），应为三号（16磅）（GB/T 9704—2012 5.2.2、7.3.3，一般）
            BUL842 notice 样式“正文段落（BodyText）”：正文的字体是宋体，应为仿宋（GB/T 9704—2012 5.2.2、7.3.3，一般）
            BUL844 warning 正文“报送：单位”：版记分隔线的长度是156.0毫米，应为与版心等宽（GB/T 9704—2012 7.4.1，规定）
            BUL844 warning 正文“报送：单位”：版记分隔线的粗细是首条1.01毫米，中间1.01毫米，末条1.01毫米，应为首末用粗线，中间用细线（GB/T 9704—2012 7.4.1，规定）
            BUL844 notice 正文“报送：单位”：版记首末分隔线的高度是1.01毫米、1.01毫米，应为0.35毫米（1磅）（GB/T 9704—2012 7.4.1，推荐）
            BUL844 notice 正文“报送：单位”：版记中间分隔线的高度是1.01毫米，应为0.25毫米（0.75磅）（GB/T 9704—2012 7.4.1，推荐）
            BUL845 warning 页脚“— 1 —”：单页码的位置是居中，应为居右空一字（GB/T 9704—2012 7.5，规定）
            BUL845 warning 偶数页页脚“— 1 —”：双页码的位置是居中，应为居左空一字（GB/T 9704—2012 7.5，规定）
            """.ReplaceLineEndings("\n"), said);
    }

    [Fact]
    public void What_is_prescribed_is_a_warning_and_all_else_a_notice() => Assert.All(Requirements.All, requirement =>
        Assert.Equal(requirement.Strength == ClauseStrength.Prescribed && !requirement.Clause.StartsWith("7.2", StringComparison.Ordinal) ? Severity.Warning : Severity.Notice, requirement.Severity));

    [Theory]
    [InlineData("37.0", 2098, Fit.Met)]
    [InlineData("38.0", 2154, Fit.Met)]
    [InlineData("39.0", 2211, Fit.Off)]
    [InlineData("35.0", 1984, Fit.Off)]
    public void Margins_have_a_millimetre(string shown, int twips, Fit fit)
    {
        var measured = Measured(new EditedTemplate().Match(Document, "w:top=\"2107\"", $"w:top=\"{twips}\""), Requirements.TopMargin);
        Assert.Equal((fit, $"{shown}毫米"), (measured.Fit, measured.Measured.Chinese));
    }

    [Fact]
    public void A_gutter_is_part_of_the_margin() =>
        Assert.Equal("33.0毫米", Measured(new EditedTemplate().Body("w:gutter=\"0\"", "w:gutter=\"283\""), Requirements.LeftMargin).Measured.Chinese);

    [Fact]
    public void A_sheet_on_its_side_is_no_A4_upright() =>
        Assert.Equal("297.0×210.0毫米", Measured(new EditedTemplate().Body("w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""), Requirements.Paper).Measured.Chinese);

    /// <summary>As Word's own dialog makes it: 文档网格, 22 lines, 28 characters, single spacing.</summary>
    [Fact]
    public void A_grid_of_lines_and_characters_counts_as_Word_counts_it()
    {
        var template = new EditedTemplate().Body("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>", "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/>")
            .Style("BodyText", "<w:pPr><w:snapToGrid/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>");
        Assert.Equal("22行（行距28.95磅）", Measured(template, Requirements.LinesOnPage).Measured.Chinese);
        Assert.Equal(Fit.Met, Measured(template, Requirements.CharactersOnLine).Fit);
        Assert.Equal(Fit.Met, Measured(template, Requirements.BodyIndent).Fit);
    }

    [Fact]
    public void Lines_that_only_the_face_decides_are_told_as_that()
    {
        var measured = Measured(new EditedTemplate().Style("BodyText", "<w:pPr><w:spacing w:line=\"360\" w:lineRule=\"auto\"/></w:pPr>"), Requirements.LinesOnPage);
        Assert.Equal(Fit.Off, measured.Fit);
        Assert.Contains("随字体变", measured.Measured.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_paragraph_says_itself_wins_over_its_style()
    {
        var template = new EditedTemplate().Body("<w:pPr><w:pStyle w:val=\"ArticleTitle\"/></w:pPr>", "<w:pPr><w:pStyle w:val=\"ArticleTitle\"/><w:jc w:val=\"left\"/></w:pPr>");
        Assert.Equal("靠左", Measured(template, Requirements.TitleCentred).Measured.Chinese);
    }

    [Fact]
    public void A_style_is_followed_to_what_it_is_based_on_and_to_the_defaults()
    {
        var template = new EditedTemplate().Match("word/styles.xml", "<w:rPrDefault><w:rPr>", "$0<w:rFonts w:eastAsia=\"楷体_GB2312\"/><w:sz w:val=\"30\"/>")
            .Style("Normal", "<w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr>");
        Assert.Equal("小三（15磅）", Measured(template, Requirements.BodySize).Measured.Chinese);
        Assert.Equal("楷体_GB2312", Measured(template, Requirements.BodyFace).Measured.Chinese);
    }

    [Fact]
    public void Styles_based_on_one_another_in_a_circle_do_not_hang() =>
        Assert.Equal("五号（10.5磅）", Measured(new EditedTemplate().Match("word/styles.xml", "<w:rPrDefault><w:rPr>", "$0<w:sz w:val=\"21\"/>").Style("Normal", "<w:rPr/>")
            .Match("word/styles.xml", "(w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>)", "$1<w:basedOn w:val=\"BodyText\"/>"), Requirements.BodySize).Measured.Chinese);

    [Fact]
    public void A_heading_in_another_face_is_told_by_its_style()
    {
        var off = Assert.Single(new EditedTemplate().Style("RunInHeading2", "<w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr>").Findings());
        Assert.Equal("样式“段首二级标题（RunInHeading2）”：正文各层标题的字体是黑体，应为第一层黑体，第二层楷体，第三、四层仿宋（GB/T 9704—2012 7.3.3，一般）", off.Message.Chinese);
    }

    [Fact]
    public void Blue_text_is_a_warning_and_another_red_of_the_masthead_is_nothing()
    {
        var off = Assert.Single(new EditedTemplate().Styles("<w:color w:val=\"FF0000\"/>", "<w:color w:val=\"C00000\"/>").Style("Contributor", "<w:rPr><w:color w:val=\"0000FF\"/></w:rPr>").Findings());
        Assert.Equal((Codes.FaceAndSize, Severity.Warning), (off.Code, off.Severity));
        Assert.Contains("5.2.4", off.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_masthead_of_another_cut_is_for_comparison_only()
    {
        var findings = new EditedTemplate().Styles("<w:color w:val=\"FF0000\"/>", "<w:color w:val=\"0000FF\"/>").Style("Classification", "<w:rPr><w:sz w:val=\"24\"/></w:rPr>").Findings();
        Assert.Equal(["7.2.2", "7.2.4"], findings.Select(finding => finding.Message.Chinese.Split("2012 ")[1][..5]));
        Assert.All(findings, finding => Assert.Equal((Codes.MastheadGeometry, Severity.Notice), (finding.Code, finding.Severity)));
        Assert.All(findings, finding => Assert.Contains("简报的报头不受此条约束", finding.Message.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_beside_something_else_is_not_held_to_the_middle()
    {
        var template = new EditedTemplate().Match(Document, "<w:p><w:pPr><w:pStyle w:val=\"IssueNumber\"/></w:pPr>.*?</w:p>",
            "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:sdt><w:sdtPr><w:tag w:val=\"masthead.number\"/></w:sdtPr><w:sdtContent><w:r><w:t>第1期</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
        Assert.Equal(Fit.NotMeasured, Measured(template, Requirements.NumberCentred).Fit);
    }

    [Fact]
    public void Paragraph_borders_are_rules_too()
    {
        var template = new EditedTemplate().Match(Document, "<w:tbl><w:tblPr><w:tblStyle w:val=\"ImprintTable\"/>.*</w:tbl>",
            "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"8\"/><w:bottom w:val=\"single\" w:sz=\"8\"/><w:between w:val=\"single\" w:sz=\"6\"/></w:pBdr></w:pPr>"
            + "<w:sdt><w:sdtPr><w:tag w:val=\"imprint.value\"/></w:sdtPr><w:sdtContent><w:r><w:t>单位</w:t></w:r></w:sdtContent></w:sdt></w:p>");
        Assert.Equal(Fit.Met, Measured(template, Requirements.OuterRules).Fit);
        Assert.Equal(Fit.Met, Measured(template, Requirements.InnerRules).Fit);
        Assert.Equal("跟在正文后面", Measured(template, Requirements.LastRule).Measured.Chinese);
    }

    [Fact]
    public void Margins_of_cells_are_part_of_the_indent()
    {
        var template = new EditedTemplate().Match("word/styles.xml", "(w:styleId=\"ImprintTable\">.*?<w:tblCellMar>.*?<w:left w:w=)\"0\"", "$1\"108\"");
        Assert.Equal("左1.39字，右1字", Measured(template, Requirements.ImprintIndents).Measured.Chinese);
    }

    [Fact]
    public void An_imprint_in_the_flow_is_told_with_what_to_click()
    {
        var off = Assert.Single(new EditedTemplate().Match(Document, "<w:tblpPr[^>]*/><w:tblOverlap[^>]*/>", "").Findings());
        Assert.Contains("7.4.1", off.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("表格属性→文字环绕", off.Help.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"PageNumberOdd\"/></w:pPr><w:r><w:t>- </w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> -</w:t></w:r></w:p>", "7.5，规定", "“- 1 -”")]
    [InlineData("<w:p><w:r><w:t>第几页</w:t></w:r></w:p>", "7.5，规定", "没有页码")]
    public void A_page_number_of_another_kind_is_told(string paragraph, string clause, string measured)
    {
        var off = Assert.Single(new EditedTemplate().Match("word/footer1.xml", "<w:p>.*</w:p>", paragraph).Findings());
        Assert.Contains(clause, off.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(measured, off.Message.Chinese, StringComparison.Ordinal);
    }

    /// <summary>As Word inserts it: a complex field, in a frame at the outer edge.</summary>
    [Fact]
    public void A_framed_field_of_Word_is_found()
    {
        const string framed = "<w:p><w:pPr><w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"outside\" w:y=\"1\"/><w:ind w:leftChars=\"100\" w:rightChars=\"100\"/></w:pPr>"
            + "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/></w:rPr><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE  \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> —</w:t></w:r></w:p>";
        var template = new EditedTemplate().Match("word/footer1.xml", "<w:p>.*</w:p>", framed);
        Assert.Equal(Fit.Met, Measured(template, Requirements.OddPageNumber).Fit);
        Assert.Equal(Fit.Met, Measured(template, Requirements.PageNumberDashes).Fit);
        Assert.Equal(Fit.Met, Measured(template, Requirements.PageNumberFace).Fit);
        Assert.Equal(Fit.NotMeasured, Measured(template, Requirements.PageNumberDistance).Fit);
    }

    [Fact]
    public void Without_other_even_pages_their_number_stands_at_the_right()
    {
        var off = Assert.Single(new EditedTemplate().Replace("word/settings.xml", "<w:evenAndOddHeaders/>", "").Findings());
        Assert.Equal("没有设奇偶页不同，双页用同一个页脚：双页码的位置是靠右，应为居左空一字（GB/T 9704—2012 7.5，规定）", off.Message.Chinese);
    }

    [Fact]
    public void A_footer_too_low_is_told() =>
        Assert.Equal((Fit.Off, "约13.2毫米"), (Measured(new EditedTemplate().Body("w:footer=\"1387\"", "w:footer=\"1037\""), Requirements.PageNumberDistance) is var low ? low.Fit : Fit.Met, low.Measured.Chinese));

    [Theory]
    [InlineData("方正小标宋_GBK", "XiaoBiaoSong")]
    [InlineData("仿宋", "FangSong")]
    [InlineData("FangSong_GB2312", "FangSong")]
    [InlineData("华文楷体", "Kai")]
    [InlineData("SimHei", "Hei")]
    [InlineData("思源黑体 CN", "Hei")]
    [InlineData("Noto Serif CJK SC", "Song")]
    [InlineData("新宋体", "Song")]
    [InlineData("Times New Roman", "Other")]
    public void Faces_are_told_apart_by_their_names(string face, string family) => Assert.Equal(family, FaceFamilies.Of(face).ToString());

    private static EditedTemplate Planted() => new EditedTemplate()
        .Body("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>")
        .Body("w:left=\"1588\"", "w:left=\"1134\"")
        .Style("BodyText", "<w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"580\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"550\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\"/><w:spacing w:val=\"-5\"/><w:sz w:val=\"28\"/></w:rPr>")
        .Match("word/styles.xml", "(w:styleId=\"ArticleTitle\">.*?)<w:jc w:val=\"center\"/>", "$1<w:jc w:val=\"left\"/>")
        .Match("word/styles.xml", "(w:styleId=\"ImprintTable\">.*?)w:sz=\"8\"(.*?)w:sz=\"8\"(.*?)w:sz=\"6\"", "$1w:sz=\"23\"$2w:sz=\"23\"$3w:sz=\"23\"")
        .Match("word/styles.xml", "(w:styleId=\"PageNumber(Odd|Even)\">.*?)<w:jc w:val=\"[a-z]+\"/>", "$1<w:jc w:val=\"center\"/>");

    private static Measurement Measured(EditedTemplate template, Requirement requirement) => template.Inspect().Measurements.Single(one => one.Requirement == requirement);
}
