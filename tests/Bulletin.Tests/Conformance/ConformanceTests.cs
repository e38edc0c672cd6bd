using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>Every clause that the ledger calls enforced, on the finished files of all samples.</summary>
[Collection(nameof(ConformanceSamples))]
public sealed class ConformanceTests(ConformanceSamples samples)
{
    public static TheoryData<string> Samples => [.. ConformanceSamples.Names, .. ConformanceSamples.Volumes];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_finished_file_breaks_nothing(string name) => Assert.Empty(ConformanceCheck.Breaches(samples.Pdf(name)));

    /// <summary>`tests/conformance SEED 50` is the long run.</summary>
    [Fact]
    public void Five_generated_issues_break_nothing() =>
        Assert.All(GeneratedCorpus.Judged(Path.Combine(samples.Folder, "generated"), seed: 20212, count: 5), issue => Assert.Empty(issue.Breaches));
}
