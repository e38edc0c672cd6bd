using System.Text.RegularExpressions;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>What pdftotext reads is what the issue says, whole, in its order, and nothing else.</summary>
[Collection(nameof(ConformanceSamples))]
public sealed partial class ReadingOrderTests(ConformanceSamples samples)
{
    public static TheoryData<string> Samples => [.. ConformanceSamples.Names.Where(name => !name.StartsWith(ConformanceSamples.Everything, StringComparison.Ordinal) && name != "press")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void All_that_is_printed_is_read_in_its_order(string name)
    {
        var season = name.StartsWith("season-2021", StringComparison.Ordinal) ? Path.Combine(BuiltSeason.Source, "season.yaml") : null;
        // -raw: in the order of the content, which is that of the structure.
        var read = IssueWords.WithoutBlanks(PageNumber().Replace(Judge.Run("pdftotext", "-raw", samples.Pdf(name), "-").Output, ""));
        Assert.Equal(PrintedIssue.Read(samples.Yaml(name), season), read);
    }

    [GeneratedRegex(@"^\f?\s*—\s*\d+\s*—\s*$", RegexOptions.Multiline)]
    private static partial Regex PageNumber();
}
