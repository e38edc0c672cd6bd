using System.Text.RegularExpressions;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Architecture;

/// <summary>src/README.md leads a newcomer to the right file: what it links to exists and holds what the table "Where is …" names.</summary>
public sealed partial class MapTests
{
    private static readonly string _source = Repository.PathOf("src");

    private static string[] Map => File.ReadAllLines(Path.Combine(_source, "README.md"));

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var broken = Map.SelectMany(LinksOf).Where(path => !File.Exists(path) && !Directory.Exists(path)).ToList();

        Assert.True(broken.Count == 0, "src/README.md links to what is not there: " + string.Join(", ", broken));
    }

    [Fact]
    public void What_to_look_for_stands_in_a_file_of_its_row()
    {
        var rows = Map.SkipWhile(line => !line.StartsWith("| where is |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .ToList();
        var lost = rows.SelectMany(row => WordsOf(row).Where(word => !LinksOf(row).Any(path => Holds(path, word))).Select(word => word + " of" + row));

        Assert.True(rows.Count >= 10, $"the table has {rows.Count} rows");
        Assert.All(rows, row => Assert.NotEmpty(WordsOf(row)));
        Assert.Empty(lost);
    }

    [Fact]
    public void A_decision_is_short_dated_and_listed_once()
    {
        var files = Directory.GetFiles(Path.Combine(_source, "decisions"), "*.md");
        var listed = Map.SelectMany(LinksOf).Where(File.Exists).ToList();

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var lines = File.ReadAllLines(file);
            var name = Path.GetFileName(file);
            Assert.True(lines.Length <= 10, $"{name} has {lines.Length} lines");
            Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
            Assert.True(lines.Any(line => Status().IsMatch(line)), $"{name} has no status with a date");
            Assert.True(listed.Count(path => path == file) == 1, $"src/README.md does not list {name} once");
        }
    }

    private static IEnumerable<string> LinksOf(string line) =>
        Link().Matches(line).Select(match => Path.GetFullPath(Path.Combine(_source, match.Groups[1].Value)));

    private static IEnumerable<string> WordsOf(string row) => Word().Matches(row.Split('|')[^2]).Select(match => match.Groups[1].Value);

    private static bool Holds(string path, string word) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories).Any(file => Holds(file, word))
        : File.Exists(path) && File.ReadAllText(path).Contains(word, StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Word();

    [GeneratedRegex(@"^Status: .*\d{4}-\d{2}-\d{2}")]
    private static partial Regex Status();
}
