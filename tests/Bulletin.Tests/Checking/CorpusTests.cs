using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>False alarms, measured on clean prose.</summary>
public sealed class CorpusTests
{
    private static readonly string[] Files = [.. Directory.GetFiles(Repository.PathOf("tests", "corpus"), "*.yaml").Order(StringComparer.Ordinal)];

    [Fact]
    public void Clean_prose_raises_no_error_and_hardly_a_warning()
    {
        var texts = Files.Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(file))).ToList();
        var characters = texts.Sum(text => Characters.Count(text.Content));
        var found = texts.SelectMany(Checked.Findings).ToList();
        Assert.True(characters >= 50_000, $"{characters} characters are too few to measure with");
        Assert.Equal("", Checked.Said(found.Where(f => f.Severity == Severity.Error)));
        Assert.True(found.Count(f => f.Severity == Severity.Warning) * 1000 < characters, Checked.Said(found));
    }
}
