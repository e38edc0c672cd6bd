using Bulletin.Core.Findings;
using Bulletin.Tests.Word.Variants;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Checking;
using Bulletin.Word.Composing;
using Xunit;

namespace Bulletin.Tests.Word.Checking;

public sealed class ControlCheckTests
{
    [Fact]
    public void The_table_has_every_control_that_composing_knows()
    {
        Assert.Equal(FieldTags.All.Order(StringComparer.Ordinal), KnownControls.Issue.Select(control => control.Tag).Order(StringComparer.Ordinal));
        Assert.Equal(IndexTags.All.Order(StringComparer.Ordinal), KnownControls.Index.Select(control => control.Tag).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_of_controls_and_styles_of_the_built_in_templates()
    {
        foreach (var name in BuiltInTemplates.Names.Append(BuiltInTemplates.Index))
            Assert.DoesNotContain(TemplateCheck.Run(BuiltInTemplates.Find(name)!, name).Findings, finding => finding.Severity > Severity.Notice || finding.Code is Codes.ControlTwice or Codes.ControlUnknown or Codes.StyleMissing);
    }

    [Theory]
    [InlineData("masthead.nmae", "masthead.name")]
    [InlineData("Masthead.Name", "masthead.name")]
    [InlineData("刊名", "masthead.name")]
    [InlineData("刊明", "masthead.name")]
    public void A_mistyped_tag_is_told_with_what_was_meant(string typed, string meant)
    {
        var findings = new EditedTemplate().Body("\"masthead.name\"", $"\"{typed}\"").Findings();
        var unknown = Assert.Single(findings, finding => finding.Code == Codes.ControlUnknown);
        Assert.Equal(Severity.Warning, unknown.Severity);
        Assert.Contains("正文“刊名”", unknown.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains($"你是不是想写“{meant}”", unknown.Help.Chinese, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, Assert.Single(findings, finding => finding.Code == Codes.ControlMissing).Severity);
    }

    [Fact]
    public void A_tag_like_none_is_told_without_a_guess() =>
        Assert.DoesNotContain("你是不是", Assert.Single(new EditedTemplate().Body("\"contact\"", "\"xyzzy\"").Findings(), finding => finding.Code == Codes.ControlUnknown).Help.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_tag_of_the_other_kind_is_told_as_that() =>
        Assert.Contains("总目录", Assert.Single(new EditedTemplate().Body("\"contact\"", "\"index.range\"").Findings(), finding => finding.Code == Codes.ControlUnknown).Help.Chinese, StringComparison.Ordinal);

    /// <summary>As LibreOffice saves a template.</summary>
    [Fact]
    public void A_document_without_any_tag_is_one_error_and_not_one_for_each()
    {
        var only = Assert.Single(new EditedTemplate().Match("word/document.xml", "<w:tag [^>]*/>", "").Findings());
        Assert.Equal((Codes.ControlMissing, Severity.Error), (only.Code, only.Severity));
        Assert.Contains("LibreOffice", only.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_with_a_title_and_no_tag_is_told()
    {
        var unknown = Assert.Single(new EditedTemplate().Body("<w:alias w:val=\"刊名\"/><w:tag w:val=\"masthead.name\"/>", "<w:alias w:val=\"刊名\"/>").Findings(), finding => finding.Code == Codes.ControlUnknown);
        Assert.Contains("masthead.name", unknown.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_control_missing_is_an_error_and_an_optional_one_a_notice() => Assert.Equal(
        """
        BUL805 error 没有“日期”的内容控件（标记 masthead.date）：每期都有的这部分文字会丢失，不能生成
        BUL805 notice 没有“密级”的内容控件（标记 masthead.classification）：写了这一项的期刊不能用这个模板
        """.ReplaceLineEndings("\n"),
        Without("<w:alias w:val=\"密级\"/><w:tag w:val=\"masthead.classification\"/>", "<w:alias w:val=\"日期\"/><w:tag w:val=\"masthead.date\"/>"));

    [Fact]
    public void A_section_that_is_missing_is_told_once_for_all_in_it()
    {
        var said = new EditedTemplate().Match("word/document.xml", "<w:sdt><w:sdtPr><w:alias w:val=\"会议事项\"/>.*?(?=<w:sdt><w:sdtPr><w:alias w:val=\"文章\"/>)", "").Said();
        Assert.Equal("BUL805 notice 没有“会议事项”的内容控件（标记 meeting）：写了这一项的期刊不能用这个模板", said);
    }

    [Fact]
    public void An_article_field_outside_the_articles_is_an_error()
    {
        var said = Moved("<w:sdt><w:sdtPr><w:alias w:val=\"供稿\"/>.*?</w:sdt>", before: "<w:sdt><w:sdtPr><w:alias w:val=\"按语\"/>").Said();
        Assert.StartsWith("BUL808 error 正文“编者按：供稿单位按语内容”处的“供稿”（article.source）不在重复节“文章”里，填不上内容", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_masthead_field_inside_the_articles_is_an_error()
    {
        var said = Moved("<w:sdt><w:sdtPr><w:alias w:val=\"编号（份号）\"/>.*?</w:sdt>", before: "<w:sdt><w:sdtPr><w:alias w:val=\"供稿\"/>").Said();
        Assert.StartsWith("BUL808 error 正文“（编号供稿单位供稿）”处的“编号”（masthead.copy）在重复节“文章”里面", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeating_part_in_a_footer_is_an_error()
    {
        var template = new EditedTemplate().Body("\"imprint.value\"", "\"imprint.valu\"").Body("\"imprint.label\"", "\"imprint.labe\"").Body("\"imprint\"", "\"imprin\"");
        template.Match("word/footer1.xml", "</w:p></w:ftr>", "</w:p>" + Section("imprint", Field("imprint.label") + Field("imprint.value")) + "</w:ftr>");
        var misplaced = template.Findings().Where(finding => finding.Code == Codes.ControlMisplaced).ToList();
        Assert.Equal(3, misplaced.Count);
        Assert.All(misplaced, finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.All(misplaced, finding => Assert.Contains("页脚“", finding.Message.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void A_control_on_even_pages_only_is_an_error()
    {
        var template = new EditedTemplate().Body("\"masthead.date\"", "\"masthead.dat\"").Match("word/footer2.xml", "</w:p></w:ftr>", Field("masthead.date") + "</w:p></w:ftr>");
        Assert.Contains("BUL808 error 偶数页页脚“— 1 —文”处的“日期”（masthead.date）在不一定印出来的页眉、页脚里", template.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Misplaced_beside_one_in_its_place_is_a_warning()
    {
        var template = new EditedTemplate().Match("word/document.xml", "(<w:sdt><w:sdtPr><w:alias w:val=\"按语\"/>)", Field("article.title").Replace("$", "$$", StringComparison.Ordinal) + "$1");
        Assert.StartsWith("BUL808 warning", template.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_twice_is_a_warning_and_once_more_in_a_header_is_not()
    {
        var twice = new EditedTemplate().Match("word/document.xml", "(<w:sdt><w:sdtPr><w:alias w:val=\"刊名\"/>)", Field("masthead.name") + "$1");
        Assert.StartsWith("BUL809 warning “刊名”（masthead.name）有 2 个控件，会印 2 遍", twice.Said(), StringComparison.Ordinal);
        var elsewhere = new EditedTemplate().Match("word/footer1.xml", "</w:p></w:ftr>", Field("masthead.name") + "</w:p></w:ftr>");
        Assert.DoesNotContain("BUL809", elsewhere.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_text_box_holds_for_old_versions_of_Word_is_not_counted()
    {
        var inBox = TemplateVariants.All.Single(variant => variant.Name == "number in a text box").ToBytes();
        Assert.Single(TemplateCheck.Run(inBox, "本单位.docx").Controls, control => control.Tag == "masthead.number");
    }

    private static string Field(string tag) => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent><w:r><w:t>文</w:t></w:r></w:sdtContent></w:sdt>";

    private static string Section(string tag, string line) => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent><w:p>{line}</w:p></w:sdtContent></w:sdt>";

    private static string Without(params string[] names)
    {
        var template = new EditedTemplate();
        foreach (var name in names) template.Body(name, "");
        return string.Join('\n', template.Said().Split('\n').Order(StringComparer.Ordinal));
    }

    private static EditedTemplate Moved(string control, string before)
    {
        var moved = "";
        var template = new EditedTemplate();
        var taken = System.Text.RegularExpressions.Regex.Match(Text(template), control, System.Text.RegularExpressions.RegexOptions.Singleline);
        Assert.True(taken.Success);
        moved = taken.Value;
        return template.Body(moved, "").Body(before, moved + before);
    }

    private static string Text(EditedTemplate template)
    {
        var text = "";
        PackageTests.Rewritten(template.Package, "word/document.xml", xml => text = xml);
        return text;
    }
}
