using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Architecture;

/// <summary>Lines of source end at column 140 (max_line_length of .editorconfig), so that two files fit side by side in a review.</summary>
public sealed class LineLengthTests
{
    private const int MostColumns = 140;

    [Fact]
    public void No_line_of_the_source_is_over_140_columns()
    {
        var lines = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsBuilt(path))
            .Order(StringComparer.Ordinal)
            .SelectMany(LongLines)
            .ToList();

        Assert.True(lines.Count == 0, $"{lines.Count} lines are over {MostColumns} columns:\n{string.Join('\n', lines.Take(20))}");
    }

    // Lines of a raw string literal are text, such as help or XML, and cannot be broken.
    private static IEnumerable<string> LongLines(string path)
    {
        var isText = false;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var wasText = isText;
            if (Count(line, "\"\"\"") % 2 == 1) isText = !isText;
            if (line.Length > MostColumns && !wasText) yield return $"{Path.GetRelativePath(Repository.Root, path)}:{number} ({line.Length})";
        }
    }

    private static int Count(string line, string part) => (line.Length - line.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    private static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("obj") || parts.Contains("bin"));
}
