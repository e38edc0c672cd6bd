using Bulletin.Tests.Fidelity.LibreOfficeRules;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Fidelity;

/// <summary>That a document's lines are right: by LibreOffice's rules they are LibreOffice's, and by Word's every other end has a reason.</summary>
internal static class LineProof
{
    /// <param name="theirs">LibreOffice's pages of the document.</param>
    /// <param name="ours">Our PDF's.</param>
    public static string Check(RenderedDocument theirs, RenderedDocument ours, string docx)
    {
        var comparison = PdfComparison.Of(theirs, ours);
        var report = ComparisonReport.Write(comparison, differencesShown: 20);
        Assert.True(comparison.ExpectedPages == comparison.ActualPages, report);
        Assert.True(comparison.Matched.All(m => Math.Abs(m.BaselineShift) <= 0.5), report);
        Assert.Equal(0, comparison.UnmatchedPictures);
        Assert.All(comparison.Pictures, p => Assert.InRange(p.LargestEdgeShift, 0, 0.3));
        Assert.All(LineReasons.Of(theirs, ours, RecordedLines.Of(docx)), found => Assert.True(found.Reason != ParityException.None, $"{found.Difference.Expected?.Text} | {found.Difference.Actual?.Text}"));

        var byTheirRules = PdfComparison.Of(theirs, TheirLayout.Of(docx));
        Assert.True(byTheirRules.EqualShare >= 0.995, ComparisonReport.Write(byTheirRules, differencesShown: 20));
        Assert.All(byTheirRules.Differences, difference => Assert.Equal(ParityException.MarkLostInPdf, ParityExceptions.Of(difference.Expected, difference.Actual)));
        Assert.True(byTheirRules.Matched.All(m => Math.Abs(m.BaselineShift) <= 0.5), "baselines");
        return report;
    }
}
