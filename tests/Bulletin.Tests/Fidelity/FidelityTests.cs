using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Fidelity;

/// <summary>Ten generated issues against LibreOffice; `tests/fidelity SEED 100` is the long run.</summary>
public sealed class FidelityTests
{
    private const int Seed = 20211;

    [Fact]
    public void Ten_generated_issues_have_the_pages_lines_and_places_that_LibreOffice_gives_them()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-fidelity-").FullName;
        var results = FidelityRun.Of(folder, Seed, 10);
        Assert.All(results, result => Assert.Equal(result.Comparison.ExpectedPages, result.Comparison.ActualPages));
        Assert.All(results, result => Assert.True(result.Unexplained == 0, $"{result.Name}: {result.Differences.FirstOrDefault(d => d.Reason == ParityException.None)}"));
        Assert.All(results, result => Assert.Empty(result.ForbiddenBreaks));
        var matched = results.SelectMany(result => result.Comparison.Matched).ToList();
        Assert.True(matched.Count > 500);
        Assert.InRange(ComparisonReport.Quantile(matched.Select(line => Math.Abs(line.BaselineShift)), 0.95), 0, 0.3);
        Assert.InRange(ComparisonReport.Quantile(matched.Select(line => Math.Abs(line.Actual.Left - line.Expected.Left) * 25.4 / 72), 0.95), 0, 0.3);
        Directory.Delete(folder, recursive: true);
    }
}
