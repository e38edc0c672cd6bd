using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>Our pages beside LibreOffice's of the same Word document with the same faces.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class ParityTests(BuiltSamples samples, ITestOutputHelper output)
{
    public static TheoryData<string> Samples => [.. BuiltSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Lines_pictures_and_baselines_are_libre_offices(string name)
    {
        var comparison = PdfComparison.Of(samples.LibreOffices(name), samples.Ours(name));
        var report = ComparisonReport.Write(comparison, differencesShown: 20);
        output.WriteLine(report);

        Assert.Equal(comparison.ExpectedPages, comparison.ActualPages);
        Assert.True(comparison.EqualShare >= 0.98, report);
        Assert.True(comparison.Matched.All(m => Math.Abs(m.BaselineShift) <= 0.5), report);
        Assert.Equal(0, comparison.UnmatchedPictures);
        Assert.All(comparison.Pictures, p => Assert.InRange(p.LargestEdgeShift, 0, 0.3));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Rules_stand_where_libre_office_draws_them(string name)
    {
        foreach (var (ours, theirs) in samples.Ours(name).Pages.Zip(samples.LibreOffices(name).Pages))
        {
            // Rules of a table's inside are cut at every crossing by one and not by the other: places are compared, not pieces.
            foreach (var rule in ours.Rules)
                Assert.Contains(theirs.Rules, t => Math.Abs(t.Y - rule.Y) < 1.5 && t.Left < rule.Right && t.Right > rule.Left);
            foreach (var rule in theirs.Rules)
                Assert.Contains(ours.Rules, o => Math.Abs(o.Y - rule.Y) < 1.5 && o.Left < rule.Right && o.Right > rule.Left);
        }
    }
}
