using Bulletin.Core.Issue;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class IssueReaderTests
{
    private const string Full = """
        版本: 1
        报头:
          标题: 盘锦市2021年春运工作
          刊名: 简报
          期号: 01
          总期号: 243
          编发单位:
            - 盘锦市春运领导小组办公室
            - 盘锦市交通运输局
          日期: 2021-01-20
          密级: 内部资料 注意保存
          编号: 000128
        要目:
          - 标题: 会议召开
            摘要: 1月20日下午，
              会议召开。
        要目标记: ◆
        按语: |
          第一段。

          第二段。
        会议:
          地点: 市人民会堂
          时间: 8:30
          出席: [徐同连, 王宁]
        文章:
          - 栏目: 要闻
            标题: 盘锦市召开|春运工作会议
            副标题: 侧记
            摘要: no
            按语: 请参考。
            正文: |
              春运开始。
            供稿: 市水利局
            另起页: 是
        版记:
          报送: 省交通运输厅。
          内部发至: [甲, 乙]
          印发单位: 市交通局办公室
          印发日期: 2021年1月21日
          印数: 120
        联系:
          电话: 0427-2828578
          单位: 市春运办
        模板: red-header
        输出:
          目录: 成品
          格式: [docx, pdf]
          版记页: 双页
          收紧: 是
        """;

    private const string English = """
        version: 1
        masthead: {heading: 盘锦市2021年春运工作, name: 简报, number: 增刊 2, total: 243, issuers: 盘锦市交通运输局, date: 2021-1-20, classification: 秘密★1年, copy: 000128}
        contents: auto
        contents_mark: ◆
        editor_note: 请参考。
        meeting: {place: 市人民会堂, chair: 祝强}
        articles:
          - {column: 要闻, title: 会议, subtitle: 侧记, summary: 摘, editor_note: 按, body: 春运开始。, source: 市水利局, new_page: false}
        imprint: {distribute_to: 各县区。, printed_on: 2021-01-21}
        contact: {unit: 市春运办, email: a@example.cn}
        output: {formats: pdf, imprint_page: last}
        """;

    [Fact]
    public void Every_field_in_Chinese_is_read()
    {
        var issue = Given.Clean(Full);

        var head = issue.Masthead;
        Assert.Equal(
            "盘锦市2021年春运工作|简报|第1期|243|盘锦市春运领导小组办公室、盘锦市交通运输局|2021-01-20|内部资料 注意保存|000128",
            $"{head.Heading}|{head.Name}|{head.Number}|{head.Total}|{string.Join('、', head.Issuers)}|{head.Date.Value:yyyy-MM-dd}|{head.Classification}|{head.Copy}");
        Assert.Equal("1月20日下午，会议召开。", issue.Contents!.Entries[0].Summary!.Value.Value);
        Assert.Equal("◆", issue.ContentsMark!.Value.Value);
        Assert.Equal("第一段。\n第二段。", issue.EditorNote!.Value.Value);
        Assert.Equal(["place:地点=市人民会堂", "time:时间=8:30", "present:出席=徐同连,王宁"], issue.Meeting.Select(Shown));
        Assert.Equal(["report_to:报送=省交通运输厅。", ":内部发至=甲,乙"], issue.Imprint.Select(Shown));
        Assert.Equal(["phone:电话=0427-2828578", "unit:单位=市春运办"], issue.Contact.Select(Shown));
        Assert.Equal((new DateOnly(2021, 1, 21), 120, "市交通局办公室"),
            (issue.Printing!.PrintedOn!.Value.Value, issue.Printing.Copies!.Value.Value, issue.Printing.PrintedBy!.Value.Value));
        Assert.Equal(("red-header", "成品", OutputFormats.Docx | OutputFormats.Pdf, true, true),
            (issue.Template!.Value.Value, issue.Output.Directory!.Value.Value, issue.Output.Formats, issue.Output.ImprintOnEvenPage, issue.Output.Tighten));
        var article = Assert.Single(issue.Articles);
        Assert.Equal(("要闻", "盘锦市召开|春运工作会议", "侧记", "no", "请参考。", "市水利局", true),
            (article.Column!.Value.Value, article.Title.Value, article.Subtitle!.Value.Value, article.Summary!.Value.Value,
                article.EditorNote!.Value.Value, article.ContributedBy!.Value.Value, article.StartsNewPage));
    }

    [Fact]
    public void Every_field_in_English_is_read_and_labels_print_in_Chinese()
    {
        var issue = Given.Clean(English);

        Assert.Equal("增刊第2期", issue.Masthead.Number.ToString());
        Assert.True(issue.Contents!.IsAutomatic);
        Assert.Equal(["place:地点=市人民会堂", "chair:主持=祝强"], issue.Meeting.Select(Shown));
        Assert.Equal(["distribute_to:分送=各县区。"], issue.Imprint.Select(Shown));
        Assert.Equal(["unit:单位=市春运办", "email:邮箱=a@example.cn"], issue.Contact.Select(Shown));
        Assert.Equal(OutputFormats.Pdf, issue.Output.Formats);
        Assert.False(issue.Articles[0].StartsNewPage);
        Assert.Equal("市水利局", issue.Articles[0].ContributedBy!.Value.Value);
    }

    [Fact]
    public void Values_point_at_what_was_typed()
    {
        var issue = Given.Clean(Full);

        Assert.Equal("01", issue.Masthead.Number.Span.Text);
        Assert.Equal("盘锦市交通运输局", issue.Masthead.Issuers[1].Span.Text);
        Assert.Equal("王宁", issue.Meeting[2].Values[1].Span.Text);
        Assert.Equal("春运开始。", issue.Articles[0].Body[0].Span.Text);
        Assert.Equal((33, 7), (issue.Articles[0].Body[0].Span.Line, issue.Articles[0].Body[0].Span.Column));
    }

    [Fact]
    public void An_empty_value_counts_as_absent()
    {
        var issue = Given.Clean(Given.Masthead.Replace("刊名: 简报", "刊名: 简报\n  密级:\n  总期号: \"\"")
            + "要目:\n版记: {}\n文章:\n  - 标题: 春运\n    供稿: ''\n    正文: 开始。\n");

        Assert.Null(issue.Masthead.Classification);
        Assert.Null(issue.Masthead.Total);
        Assert.Null(issue.Contents);
        Assert.Null(issue.Articles[0].ContributedBy);
        Assert.Empty(issue.Imprint);
    }

    private static string Shown(LabelledLine line) => $"{line.Key}:{line.Label}={string.Join(',', line.Values)}";
}
