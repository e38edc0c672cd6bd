using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
using Bulletin.Core.Seasons.Order;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>Numbers, dates and totals of a season; an issue is written "file number date [total]".</summary>
public sealed class SeasonOrderTests
{
    [Fact]
    public void A_season_in_order_is_clean()
    {
        Assert.Equal([], Said("1 1 2021-01-20 243", "2 2 2021-01-20 244", "3 3 2021-01-22 245"));
        Assert.Equal([], Said("9 9 2021-01-20", "10 10 2021-01-21", "11 11 2021-01-22"));
        Assert.Equal([], Said("1 5 2021-01-20"));
    }

    [Fact]
    public void A_copy_that_kept_its_number() =>
        Assert.Equal(["3 期号 BUL702 “2.yaml”也是第2期 | 核对期号，多半是第3期；两个文件是同一期的，删去一个"], Said("1 1 2021-01-20", "2 2 2021-01-21", "3 2 2021-01-22"));

    [Fact]
    public void A_copy_in_the_middle_leaves_no_gap_to_tell_of() =>
        Assert.Equal(["3 期号 BUL702 “2.yaml”也是第2期 | 核对期号，多半是第3期；两个文件是同一期的，删去一个"], Said("1 1 2021-01-20", "2 2 2021-01-21", "3 2 2021-01-22", "4 4 2021-01-23"));

    [Fact]
    public void A_copy_that_kept_number_and_total_is_told_of_both() =>
        Assert.Equal(["3 期号 BUL702 “2.yaml”也是第2期", "3 总期号 BUL705 总期号 244 与“2.yaml”（第2期）相同"], Short(Said("1 1 2021-01-20 243", "2 2 2021-01-21 244", "3 2 2021-01-22 244", "4 4 2021-01-23 246")));

    [Theory]
    [InlineData("5 5 2021-01-25", "缺第3期到第4期：前一期“2.yaml”是第2期，这里已是第5期")]
    [InlineData("4 4 2021-01-25", "缺第3期：前一期“2.yaml”是第2期，这里已是第4期")]
    public void A_number_that_is_not_there(string issue, string message) => Assert.Equal([$"{issue[0]} 期号 BUL701 {message}"], Short(Said("1 1 2021-01-20", "2 2 2021-01-21", issue)));

    [Fact]
    public void A_gap_is_not_told_where_an_issue_could_not_be_read() =>
        Assert.Empty(SeasonOrder.Check([Issue("1 1 2021-01-20"), Issue("3 3 2021-01-22")], unread: 1, isComplete: true));

    [Fact]
    public void A_slip_in_a_number_is_one_finding() =>
        Assert.Equal(["3 期号 BUL703 按日期和文件名，这一期在第2期（“2.yaml”）和第4期（“4.yaml”）之间，期号却是第30期 | 核对期号，多半是第3期"],
            Said("1 1 2021-01-20", "2 2 2021-01-21", "3 30 2021-01-22", "4 4 2021-01-23", "5 5 2021-01-24"));

    [Fact]
    public void A_slip_in_a_date_is_one_finding()
    {
        Assert.Equal(["3 日期 BUL704 第3期的日期是2021年2月22日，比后面的第4期还晚（2021年1月23日）"], Short(Said("1 1 2021-01-20", "2 2 2021-01-21", "3 3 2021-02-22", "4 4 2021-01-23", "5 5 2021-01-24")));
        Assert.Equal(["3 日期 BUL704 第3期的日期是2020年1月22日，比前面的第2期还早（2021年1月21日）"], Short(Said("1 1 2021-01-20", "2 2 2021-01-21", "3 3 2020-01-22", "4 4 2021-01-23")));
        Assert.Equal(["3 日期 BUL704 第3期的日期是2020年1月22日，比前面的第2期还早（2021年1月21日）"], Short(Said("1 1 2021-01-20", "2 2 2021-01-21", "3 3 2020-01-22")));
        Assert.Equal(["2 日期 BUL704 第2期的日期是2021年1月19日，比前面的第1期还早（2021年1月20日）"], Short(Said("1 1 2021-01-20", "2 2 2021-01-19")));
    }

    [Fact]
    public void Files_that_are_counted_through_are_compared_with_the_numbers()
    {
        Assert.Equal(["issue-3 期号 BUL703 按文件名，这一期在“issue-2.yaml”后面，期号却是第2期，那一期是第3期"], Short(Said("issue-1 1 2021-01-20", "issue-2 3 2021-01-22", "issue-3 2 2021-01-21")));
        Assert.Equal([], Said("防汛 1 2021-01-20", "抗旱 2 2021-01-21", "春运 3 2021-01-22"));
        Assert.Equal([], Said("01-防汛 2 2021-01-21", "02-抗旱 1 2021-01-20"));
    }

    [Fact]
    public void Supplements_count_by_themselves()
    {
        Assert.Equal([], Said("1 1 2021-01-20", "a 增刊1 2021-01-20", "2 2 2021-01-21", "b 增刊2 2021-03-01"));
        Assert.Equal(["b 期号 BUL701 缺增刊第2期：前一期“a.yaml”是增刊第1期，这里已是增刊第3期"], Short(Said("1 1 2021-01-20", "a 增刊1 2021-01-20", "b 增刊3 2021-03-01")));
    }

    [Fact]
    public void Numbers_may_begin_anew_with_the_year_and_totals_go_on()
    {
        Assert.Equal([], Said("a 48 2020-12-01 300", "b 49 2020-12-20 301", "c 1 2021-01-05 302", "d 2 2021-01-09 303"));
        Assert.Equal([], Said("a 1 2020-12-28", "b 2 2021-01-05"));
        Assert.Equal(["c 总期号 BUL705 总期号是 303，接着“b.yaml”的 301应是 302"], Short(Said("a 48 2020-12-01 300", "b 49 2020-12-20 301", "c 1 2021-01-05 303", "d 2 2021-01-09 304")));
    }

    [Fact]
    public void A_bulletin_of_another_name_counts_by_itself() =>
        Assert.Empty(SeasonOrder.Check([Issue("1 1 2021-01-20"), Issue("2 1 2021-01-21", "信息快报")], 0, isComplete: true));

    [Theory]
    [InlineData("3 3 2021-01-22 345", "3 总期号 BUL705 总期号是 345，接着“2.yaml”的 244应是 245")]
    [InlineData("3 3 2021-01-22 244", "3 总期号 BUL705 总期号是 244，接着“2.yaml”的 244应是 245")]
    [InlineData("3 3 2021-01-22", "3 期号 BUL705 “2.yaml”有总期号，这一期没有")]
    public void A_total_that_does_not_follow_is_told_once(string issue, string expected) =>
        Assert.Equal([expected], Short(Said("1 1 2021-01-20 243", "2 2 2021-01-21 244", issue, "4 4 2021-01-23 246")));

    [Fact]
    public void A_total_may_count_supplements()
    {
        Assert.Equal([], Said("1 1 2021-01-20 243", "a 增刊1 2021-01-20 244", "2 2 2021-01-21 245"));
        Assert.Equal([], Said("1 1 2021-01-20 243", "a 增刊1 2021-01-20", "2 2 2021-01-21 244"));
        Assert.Equal(["a 总期号 BUL705 总期号 244 与“2.yaml”（第2期）相同"], Short(Said("1 1 2021-01-20 243", "a 增刊1 2021-01-20 244", "2 2 2021-01-21 244")));
    }

    [Fact]
    public void A_count_moved_once_is_told_once() =>
        Assert.Equal(["3 总期号 BUL705 总期号是 255，接着“2.yaml”的 244应是 245"], Short(Said("1 1 2021-01-20 243", "2 2 2021-01-21 244", "3 3 2021-01-22 255", "4 4 2021-01-23 256", "5 5 2021-01-24 257")));

    [Fact]
    public void Without_the_season_whole_a_gap_counts_only_within_a_folder()
    {
        Assert.Empty(SeasonOrder.Check([Issue("1 1 2021-01-20"), Issue("3 3 2021-01-22", folder: "/别处")], 0, isComplete: false));
        Assert.Single(SeasonOrder.Check([Issue("1 1 2021-01-20"), Issue("3 3 2021-01-22")], 0, isComplete: false));
    }

    private static List<string> Said(params string[] issues) => [.. SeasonOrder.Check([.. issues.Reverse().Select(issue => Issue(issue))], 0, isComplete: true).Select(Written)];

    private static string Written(Finding finding)
    {
        var line = finding.Span.Source.Line(finding.Span.Line).Trim();
        return $"{Path.GetFileNameWithoutExtension(finding.Span.Source.Path)} {line[..line.IndexOf(':')]} {finding.Code} {finding.Message.Chinese} | {finding.Help.Chinese}";
    }

    private static IEnumerable<string> Short(IEnumerable<string> said) => said.Select(text => text[..text.IndexOf(" | ", StringComparison.Ordinal)]);

    private static BulletinIssue Issue(string written, string name = "简报", string folder = "/刊")
    {
        var parts = written.Split(' ');
        var total = parts.Length > 3 ? $"  总期号: {parts[3]}\n" : "";
        var yaml = $"报头:\n  刊名: {name}\n  期号: {parts[1]}\n{total}  编发单位: 市春运办\n  日期: {parts[2]}\n文章:\n  - 标题: 春运\n    正文: 开始。\n";
        return IssueReader.Read(new SourceText(parts[0] + ".yaml", yaml), new FakeOutside(), folder).Issue!;
    }
}
