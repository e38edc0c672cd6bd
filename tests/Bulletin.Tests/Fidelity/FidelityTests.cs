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
        Assert.All(results, result => Assert.Empty(result.Unexplained));
        Assert.All(results, result => Assert.Empty(result.ForbiddenBreaks));
        Assert.All(results, result => Assert.Empty(result.MissingWords));
        Assert.All(results, result => Assert.Equal(0, result.Rules.Unmatched));
        // By LibreOffice's own line rules nothing may differ: then the named exceptions are the whole difference.
        Assert.All(results, result => Assert.Equal(result.ByTheirRules.ExpectedPages, result.ByTheirRules.ActualPages));
        Assert.All(results, result => Assert.Empty(result.Unproven));
        var lines = results.SelectMany(result => result.ByTheirRules.Matched).ToList();
        Assert.True(lines.Count > 500);
        Assert.InRange(FidelityReport.Quantile(lines, FidelityReport.Baseline), 0, 0.1);
        Assert.InRange(FidelityReport.Quantile(lines, FidelityReport.Left), 0, 0.1);
        Assert.InRange(FidelityReport.Quantile(lines, FidelityReport.Right), 0, 0.1);
        Directory.Delete(folder, recursive: true);
    }
}
