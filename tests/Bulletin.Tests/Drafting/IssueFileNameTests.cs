using Bulletin.Core.Drafting;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Bulletin.Tests.Core;
using Xunit;

namespace Bulletin.Tests.Drafting;

/// <summary>The next file is called as those before it.</summary>
public sealed class IssueFileNameTests
{
    [Theory]
    [InlineData("issue-06.yaml", "issue-07.yaml")]
    [InlineData("issue-6.yml", "issue-7.yml")]
    [InlineData("第6期.yaml", "第7期.yaml")]
    [InlineData("第006期.yaml", "第007期.yaml")]
    [InlineData("2021-06.yaml", "2021-07.yaml")]
    [InlineData("20210120第6期.yaml", "20210126第7期.yaml")]
    [InlineData("2021-01-20 简报6.yaml", "2021-01-26 简报7.yaml")]
    [InlineData("2021年1月20日.yaml", "2021年1月26日.yaml")]
    [InlineData("6-增补6.yaml", "6-增补7.yaml")]
    [InlineData("春运.yaml", "第7期.yaml")]
    [InlineData("2020-06-06.yaml", "第7期.yaml")]
    public void Of_the_next_issue(string before, string next) => Assert.Equal(next, Named(before, "6", isSupplement: false));

    [Fact]
    public void Nine_is_followed_by_ten() => Assert.Equal("issue-10.yaml", Named("issue-09.yaml", "9", isSupplement: false));

    [Theory]
    [InlineData("第06期.yaml", "6", "增刊第01期.yaml")]
    [InlineData("issue-06.yaml", "6", "supplement-01.yaml")]
    [InlineData("supplement-01.yaml", "增刊1", "supplement-02.yaml")]
    public void Of_the_next_supplement(string before, string number, string next) => Assert.Equal(next, Named(before, number, isSupplement: true));

    [Theory]
    [InlineData("2020年春运第09期（总第243期）.yaml", "9", 243, "2021年春运第10期（总第244期）.yaml")]
    [InlineData("2020年第10期.yaml", "10", null, "2021年第11期.yaml")]
    [InlineData("2020-10.yaml", "10", null, "2021-11.yaml")]
    [InlineData("总第243期2020年第9期.yaml", "9", 243, "总第244期2021年第10期.yaml")]
    [InlineData("第9期（总第9期）.yaml", "9", 9, "第10期（总第10期）.yaml")]
    [InlineData("第12期 12月简报（总第12期）.yaml", "12", null, "第13期 12月简报（总第13期）.yaml")]
    [InlineData("2020年第2020期.yaml", "2020", null, "2021年第2021期.yaml")]
    [InlineData("20201220第9期（总243）.yaml", "9", 243, "20210126第10期（总244）.yaml")]
    [InlineData("2020年简报.yaml", "9", null, "第10期.yaml")]
    public void Year_number_and_total_each_go_on_by_themselves(string before, string number, int? total, string next) =>
        Assert.Equal(next, Named(before, number, isSupplement: false, total, "2020-12-20"));

    [Theory]
    [InlineData("2020年春运第09期（总第243期）.yaml", 243, "2021年春运增刊第01期.yaml")]
    [InlineData("总第243期2020年第9期.yaml", 243, "2021年增刊第1期.yaml")]
    [InlineData("2020年第9期.yaml", null, "2021年增刊第1期.yaml")]
    [InlineData("2020-09.yaml", null, "2021-增刊1.yaml")]
    public void A_supplement_takes_the_number_and_drops_a_total_it_does_not_have(string before, int? total, string next) =>
        Assert.Equal(next, Named(before, "9", isSupplement: true, total, "2020-12-20"));

    [Theory]
    [InlineData("2020年第09期.yaml", "2021年第10期.yaml", "2022年第01期.yaml")]
    [InlineData("2020年第9期.yaml", "2021年第10期.yaml", "2022年第1期.yaml")]
    public void Where_numbers_begin_anew_the_names_before_tell_of_leading_zeros(string nine, string ten, string next)
    {
        var first = Read(nine.Replace("2020", "2019", StringComparison.Ordinal), "9", null, "2020-12-20");
        IReadOnlyList<Bulletin.Core.Issue.BulletinIssue> before = [first, Read(nine.Replace("2020", "2021", StringComparison.Ordinal), "9", null, "2021-11-20"), Read(ten, "10", null, "2021-12-20"), Read("2021年第01期.yaml".Replace("01", nine.Contains("09", StringComparison.Ordinal) ? "01" : "1", StringComparison.Ordinal), "1", null, "2021-01-20")];
        Assert.Equal(next, new IssueDraft(NextIssue.After(before, isSupplement: false, new DateOnly(2022, 1, 26)), null, Given.Folder).FileName);
    }

    private static string Named(string before, string number, bool isSupplement, int? total = null, string date = "2021-01-20") =>
        new IssueDraft(NextIssue.After([Read(before, number, total, date)], isSupplement, new DateOnly(2021, 1, 26)), null, Given.Folder).FileName;

    private static Bulletin.Core.Issue.BulletinIssue Read(string before, string number, int? total, string date)
    {
        var text = $"报头: {{刊名: 简报, 期号: {number}, 编发单位: 局, 日期: {date}{(total is null ? "" : $", 总期号: {total}")}}}\n文章:\n  - {{标题: 会, 正文: 开会。}}\n";
        var outside = new FakeOutside();
        return IssueReader.Read(new SourceText("刊/" + before, text), outside, Given.Folder).Issue!;
    }
}
