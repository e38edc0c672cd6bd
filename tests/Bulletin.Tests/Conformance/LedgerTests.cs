using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>The ledger beside the writer names checks, tests and codes that there are, and all checks.</summary>
public sealed partial class LedgerTests
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadAllLines(Repository.PathOf("src", "Bulletin.Export", "CONFORMANCE.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray()).Where(cells => cells[0] is not ("clause" or "judge")),
    ];

    private static IEnumerable<string[]> Clauses => Rows.Where(row => row.Length == 4);

    [Fact]
    public void Every_clause_says_how_it_is_kept_and_by_what()
    {
        Assert.True(Clauses.Count() > 90);
        Assert.All(Clauses, row =>
        {
            Assert.Contains(row[2], (string[])["enforced", "not used", "author"]);
            var names = Names(row[3]);
            Assert.Equal(names.Count == 0, row[2] == "author" && row[3] == "no check can tell");
            Assert.All(names, name => Assert.Equal(row[2] == "author", Code().IsMatch(name)));
        });
    }

    [Fact]
    public void What_it_names_is_there()
    {
        var checks = ConformanceCheck.All.Select(check => check.Name);
        var tests = typeof(LedgerTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()
            .Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(method => $"{type.Name}.{method.Name}"));
        var codes = RulePages.All.Select(page => page.Code);
        var there = checks.Concat(tests).Concat(codes).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Rows.SelectMany(row => Names(row[^1])), name => !there.Contains(name));
    }

    [Fact]
    public void Every_check_is_for_a_clause() => Assert.Empty(ConformanceCheck.All.Select(check => check.Name).Except(Clauses.SelectMany(row => Names(row[3]))));

    private static List<string> Names(string cell) => [.. Name().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("^BUL[0-9]{3}$")]
    private static partial Regex Code();
}
