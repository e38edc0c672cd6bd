using System.Text.RegularExpressions;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
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
        var issue = Given.Clean(Assert.Single(Blocks(readme, "yaml")));

        Assert.Equal(2, issue.Articles.Count);
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
