using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>The seed bulletin against the list that was written by hand before any rule.</summary>
public sealed class SeedFindingsTests
{
    [Theory]
    [InlineData("samples/issue-01.yaml")]
    [InlineData("tests/fixtures/seed-typed.yaml")]
    public void Exactly_what_a_reader_finds_is_found(string path)
    {
        var expected = Expected(path).TakeWhile(line => line != "-- notices").Order(StringComparer.Ordinal);
        var found = Find(path);
        Assert.DoesNotContain(found, f => f.Severity == Severity.Error);
        Assert.Equal(string.Join('\n', expected), Lines(found.Where(f => f.Severity != Severity.Notice)));
    }

    [Theory]
    [InlineData("samples/issue-01.yaml")]
    [InlineData("tests/fixtures/seed-typed.yaml")]
    public void What_was_done_for_the_clerk_is_told(string path)
    {
        var notices = Lines(Find(path).Where(f => f.Severity == Severity.Notice)).Split('\n');
        Assert.All(Expected(path).SkipWhile(line => line != "-- notices").Skip(1), line => Assert.Contains(line, notices));
    }

    private static string Lines(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{f.Code} {f.Span.Line}").Order(StringComparer.Ordinal));

    private static IReadOnlyList<Finding> Find(string path) =>
        Checked.Findings(new SourceText(path, File.ReadAllText(Repository.PathOf(path.Split('/')))));

    private static IEnumerable<string> Expected(string path) => File.ReadLines(Repository.PathOf("tests", "fixtures", "seed-findings.txt"))
        .SkipWhile(line => line != "== " + path).Skip(1).TakeWhile(line => !line.StartsWith("== ", StringComparison.Ordinal))
        .Where(line => line.Length > 0 && line[0] != '#');
}
