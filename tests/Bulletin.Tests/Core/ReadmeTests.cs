using System.Text.RegularExpressions;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>A clerk writes an issue from a README (说明) alone: its tables name every key of the contract, and its examples are clean.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Tables_name_every_key_in_the_contracts_order(string readme)
    {
        var rows = KeyRow().Matches(Text(readme)).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} {(m.Groups[3].Success ? "required" : "")}");

        Assert.Equal(Contract.Root.Fields.Concat(Contract.Root.Fields.SelectMany(f => f.Fields)).Select(Row), rows);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_issue_shown_reads_without_a_finding(string readme)
    {
        var issue = Given.Clean(Blocks(readme, "yaml").First());

        Assert.Equal(2, issue.Articles.Count);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_season_shown_reads_without_a_finding_and_needs_only_number_date_and_articles(string readme)
    {
        var season = SeasonReader.Read(new SourceText("season.yaml", Blocks(readme, "yaml").Last()), new FakeOutside(), Given.Folder);
        var issue = IssueReader.Read(new SourceText("一.yaml", "报头:\n  期号: 1\n  日期: 2021-01-20\n文章:\n  - 标题: 春运\n    正文: 开始。\n"), new FakeOutside(), Given.Folder, season);

        Assert.Empty(season.Findings);
        Assert.Equal("", Given.Said(issue));
        Assert.Equal(3, season.Glossary.Units.Count);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_bodies_shown_read_as_they_say(string readme)
    {
        var bodies = Blocks(readme, "markdown").Select(b => Given.Article(b.TrimEnd())).ToList();

        var first = bodies[0].Body;
        Assert.Equal([1, 2, 3, 4, 2], first.OfType<Paragraph>().Where(p => p.IsHeading).Select(p => p.Level));
        Assert.Equal([1, 2, 1], first.OfType<PhotoRow>().Select(r => r.Photos.Count));
        Assert.Equal("各县区清雪投入情况", Assert.Single(first.OfType<Table>()).Caption?.Value);
        Assert.Single(bodies[0].Notes);
        Assert.Contains(Assert.Single(bodies[1].Body.OfType<Table>()).Rows[0].Cells, cell => cell.ColumnSpan == 2);
    }

    private static string Row(Field field) => $"{field.Chinese} {field.English} {(field.IsRequired ? "required" : "")}";

    private static string Text(string readme) => File.ReadAllText(Repository.PathOf(readme));

    private static IEnumerable<string> Blocks(string readme, string language) =>
        Block().Matches(Text(readme)).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    [GeneratedRegex(@"^\| `(\w+)` \| `(\w+)` \| (?:(是|yes) )?\|", RegexOptions.Multiline)]
    private static partial Regex KeyRow();

    [GeneratedRegex(@"^```(\w+)\n(.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
