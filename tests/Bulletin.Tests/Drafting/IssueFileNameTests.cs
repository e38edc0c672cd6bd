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

    private static string Named(string before, string number, bool isSupplement)
    {
        var text = $"报头: {{刊名: 简报, 期号: {number}, 编发单位: 局, 日期: 2021-01-20}}\n文章:\n  - {{标题: 会, 正文: 开会。}}\n";
        var outside = new FakeOutside();
        var issue = IssueReader.Read(new SourceText("刊/" + before, text), outside, Given.Folder).Issue!;
        return new IssueDraft(NextIssue.After([issue], isSupplement, new DateOnly(2021, 1, 26)), null, Given.Folder).FileName;
    }
}
