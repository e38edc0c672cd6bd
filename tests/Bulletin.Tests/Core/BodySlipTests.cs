using Bulletin.Core.Issue;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>Marks of body text that an input method made full-width, and tables with a bar too few or too many.</summary>
public sealed class BodySlipTests
{
    private const string Header = "| 县区 | 人数 |\n|---|---|\n";

    [Theory]
    [InlineData("！［会议现场］（photos/hall.jpg）", "![会议现场](photos/hall.jpg)")]
    [InlineData("![（会议现场）]（hall．jpg）", "![（会议现场）](hall.jpg)")]
    [InlineData("！【会场】 ( hall.jpg ){width=8cm}", "![会场](hall.jpg){width=8cm}")]
    public void A_photo_in_full_width_marks_is_shown_as_it_should_be(string typed, string meant)
    {
        var reading = Given.Read(Given.WithBody("开始。\n" + typed));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("BUL155", typed), (finding.Code, finding.Span.Text));
        Assert.EndsWith(meant, finding.Help.Chinese);
    }

    [Theory]
    [InlineData("！（一）开始（完）")]
    [InlineData("！［会场］在三楼（见附件）")]
    [InlineData("｜要闻｜")]
    [InlineData("| 县区 ｜区 | 人数 |\n|---|---|\n| 甲｜乙 | 12 |\n| \\| | |")]
    public void Prose_and_whole_tables_are_innocent(string body) => Given.Article("开始。\n" + body);

    [Theory]
    [InlineData("| 大洼区 |", "11:7 Warning BUL156 [| 大洼区 |] 这一行有 1 格，表头有 2 格，缺的格印成空白")]
    [InlineData("| 大洼区 | 1 | 2 |", "11:7 Warning BUL156 [| 大洼区 | 1 | 2 |] 这一行有 3 格，表头只有 2 格")]
    [InlineData("｜ 大洼区 ｜ 12 ｜", "11:7 Warning BUL157 [｜] 表格的竖线是全角的“｜”，已按半角读取")]
    [InlineData("| 大洼区 ｜ 12 |", "11:13 Warning BUL157 [｜] 表格的竖线是全角的“｜”，已按半角读取")]
    public void A_row_that_is_not_like_the_header_is_named(string row, string said)
    {
        var reading = Given.Read(Given.WithBody(Header + row + "\n| 盘山县 | 3 |"));

        Assert.Equal(said, Given.Said(reading));
        Assert.Equal(3, Assert.IsType<Table>(Assert.Single(reading.Issue!.Articles[0].Body)).Rows.Count);
    }

    [Fact]
    public void A_row_of_full_width_bars_has_its_cells()
    {
        var table = Assert.IsType<Table>(Given.Read(Given.WithBody("｜县区｜人数｜\n｜---｜---｜\n｜大洼区｜12｜")).Issue!.Articles[0].Body[0]);

        Assert.Equal(["县区", "人数", "大洼区", "12"], table.Rows.SelectMany(r => r.Cells).Select(c => ((TextInline)c.Lines[0][0]).Text));
    }

    [Fact]
    public void A_rule_narrower_than_the_header_is_named() =>
        Assert.Contains("Warning BUL156 [|---|] 分隔行有 1 格，表头有 2 格", Given.Said(Given.Read(Given.WithBody("| 县区 | 人数 |\n|---|\n| 大洼区 | 1 |"))));

    [Fact]
    public void Bars_of_either_width_without_a_rule_are_named_once() =>
        Assert.Equal("BUL144", Assert.Single(Given.Read(Given.WithBody("｜县区｜人数｜\n| 大洼区 | 1 |")).Findings).Code);
}
