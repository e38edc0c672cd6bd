using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>What the templates beside the red header do of their own.</summary>
public sealed class BuiltInTemplateTests
{
    public static TheoryData<string> Names => [.. BuiltInTemplates.Names];

    [Theory]
    [InlineData("云川市水利局", "云川市水利局=8844")]
    [InlineData("云川市水利局 云川市防汛抗旱指挥部办公室", "云川市水利局=3302 云川市防汛抗旱指挥部办公室=5542")]
    [InlineData("云川市水利局 云川市应急管理局 云川市气象局", "云川市水利局=2734 云川市应急管理局=3374 云川市气象局=2734")]
    [InlineData("云川市水利局 云川市应急管理局 云川市气象局 云川市公安局", "云川市水利局=4422 云川市应急管理局=4422/云川市气象局=4422 云川市公安局=4422")]
    [InlineData("市委 市人大 市政府 市政协 市军分区", "市委=2948 市人大=2948 市政府=2948/市政协=4422 市军分区=4422")]
    [InlineData("云川市防汛抗旱指挥部办公室 云川市应急管理局 云川市气象局", "云川市防汛抗旱指挥部办公室=4422 云川市应急管理局=4422/云川市气象局=8844")]
    [InlineData("中共云川市委全面深化改革委员会办公室 云川市优化营商环境建设领导小组办公室", "中共云川市委全面深化改革委员会办公室=8844/云川市优化营商环境建设领导小组办公室=8844")]
    public void Joint_issuers_stand_side_by_side_as_far_as_they_fit(string issuers, string expected)
    {
        using var composition = Compose("red-header-pair", issuers.Split(' '));
        var table = Body(composition).Elements<W.Table>().First(table => table.Descendants<W.ParagraphStyleId>().Any(style => style.Val == "Issuer"));
        var rows = table.Elements<W.TableRow>().Select(row => string.Join(' ', row.Elements<W.TableCell>().Select(cell => $"{cell.InnerText}={cell.TableCellProperties!.TableCellWidth!.Width!.Value}")));

        Assert.Equal(expected, string.Join('/', rows));
        var columns = table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Count();
        Assert.All(table.Elements<W.TableRow>(), row => Assert.Equal(columns, row.Elements<W.TableCell>().Sum(cell => cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1)));
        Assert.Empty(Validation.Errors(PackageWriter.Write(composition)));
    }

    [Fact]
    public void A_crest_left_alone_leaves_no_trace()
    {
        using var composition = Compose("red-header-pair", ["市局"]);

        Assert.DoesNotContain(Body(composition).Descendants<W.ParagraphStyleId>(), style => style.Val == "Crest");
        Assert.DoesNotContain(composition.Document.MainDocumentPart!.Parts, pair => pair.OpenXmlPart is ImagePart);
    }

    [Fact]
    public void A_crest_put_in_stays_and_the_pictures_of_the_issue_get_other_numbers()
    {
        var package = PackageTests.Rewritten(IssueTemplates.MakePair(), "word/document.xml", xml => xml.Replace("<w:showingPlcHdr/>", "", StringComparison.Ordinal));
        var sample = Issues.SpringTravel();
        using var composition = Composer.Compose(sample.Issue, Template.Open(package, "own.docx", null).Template!, sample.Parts.Pictures);
        var crest = Body(composition).Descendants<W.Paragraph>().Single(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "Crest");

        Assert.Single(crest.Descendants<W.Drawing>());
        var ids = Body(composition).Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(properties => properties.Id!.Value).ToList();
        Assert.Equal(4, ids.Count);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(Validation.Errors(PackageWriter.Write(composition)));
    }

    [Fact]
    public void The_total_number_stands_by_itself_and_its_words_go_with_it()
    {
        using var with = Compose("red-header-pair", ["市局"], total: 58);
        using var without = Compose("red-header-pair", ["市局"]);

        Assert.Equal("总第58期", Text(with, "TotalNumber"));
        Assert.DoesNotContain("总第", Body(without).InnerText, StringComparison.Ordinal);
        Assert.Empty(with.Findings);
    }

    [Fact]
    public void The_approver_stands_in_the_masthead_of_a_special_report_and_not_in_the_contact_line_too()
    {
        var sample = Issues.Everything();
        using var special = Compose("special", sample);
        using var red = Compose("red-header", sample);

        Assert.Equal("签发：孙七", Text(special, "Approver"));
        Assert.Equal("市委改革办 电话：0427-2812345 编辑：赵六", Text(special, "Contact"));
        Assert.Equal("市委改革办 电话：0427-2812345 编辑：赵六 签发：孙七", Text(red, "Contact"));
    }

    [Fact]
    public void A_special_report_of_several_texts_prints_them_all_with_a_warning()
    {
        var sample = Issues.Everything();
        using var composition = Compose("special", sample);

        var finding = Assert.Single(composition.Findings);
        Assert.Equal(("BUL830", Severity.Warning, sample.Issue.Articles[1].Title.Span), (finding.Code, finding.Severity, finding.Span));
        var titles = Body(composition).Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties!.OutlineLevel is null && paragraph.ParagraphProperties.ParagraphStyleId!.Val!.Value!.StartsWith("ArticleTitle", StringComparison.Ordinal));
        Assert.Equal(3, titles.Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_meeting_is_said_before_the_first_article_with_its_turnover_below_the_first_name(string template)
    {
        using var composition = Compose(template, Issues.Everything());
        var paragraphs = Body(composition).Descendants<W.Paragraph>().Select(paragraph => (Style: paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, paragraph.InnerText, paragraph.ParagraphProperties?.Indentation)).ToList();
        var lines = paragraphs.Where(paragraph => paragraph.Style == "MeetingLine").ToList();

        Assert.Equal(["时间：2021年6月8日8:30", "地点：市委302会议室", "出席：张三、李四、王五", "列席单位：市司法局、市财政局"], lines.Select(line => line.InnerText));
        Assert.True(paragraphs.FindIndex(paragraph => paragraph.Style == "MeetingLine") < paragraphs.FindIndex(paragraph => paragraph.Style is "ArticleTitle" or "ArticleTitleAboveSubtitle"));
        // GB/T 9704—2012 10.3: two characters in, turnover under the first after the colon; four characters and the colon here.
        Assert.Null(lines[2].Indentation);
        Assert.Equal(("2205", "1575"), (lines[3].Indentation!.Left!.Value, lines[3].Indentation!.Hanging!.Value));
    }

    private static Composition Compose(string template, string[] issuers, int? total = null)
    {
        var make = new SampleIssue();
        var masthead = make.Masthead(null, "简报", 1, new DateOnly(2025, 1, 2), issuers) with { Total = total is { } number ? make.At(number) : null };
        return Compose(template, (make.Issue(masthead, make.Article("题目", make.Text("正文。"))), make));
    }

    private static Composition Compose(string template, (BulletinIssue Issue, SampleIssue Parts) sample) =>
        Composer.Compose(sample.Issue, Template.Open(BuiltInTemplates.Find(template)!, template, null).Template!, sample.Parts.Pictures);

    private static W.Body Body(Composition composition) => composition.Document.MainDocumentPart!.Document!.Body!;

    private static string Text(Composition composition, string style) =>
        Body(composition).Descendants<W.Paragraph>().Single(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == style).InnerText;
}
