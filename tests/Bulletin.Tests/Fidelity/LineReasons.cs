using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>Lines that end elsewhere in the two renderings, whatever page they stand on, each with its reason.</summary>
internal static class LineReasons
{
    public static IReadOnlyList<(LineDifference Difference, ParityException Reason)> Of(RenderedDocument theirs, RenderedDocument ours, RecordedLines lines)
    {
        var (their, our) = (TextsOf(theirs), TextsOf(ours));
        var explained = new List<(LineDifference, ParityException)>();
        foreach (var gap in PdfComparison.Unpaged(theirs, ours).GroupBy(difference => difference.Gap))
        {
            var root = ParityException.None;
            foreach (var (i, difference) in gap.Index())
            {
                var own = ReasonOf(difference, lines);
                if (i == 0) root = own;
                var follows = own == ParityException.None && ((i > 0 && root != ParityException.None) || (explained.Count > 0 && IsRepeated(difference, their, our)));
                explained.Add((difference, follows ? ParityException.Consequence : own));
            }
        }
        return explained;
    }

    // By the rules' own numbers first; by its looks what the rules alone do not tell: marks that a PDF leaves out, words.
    private static ParityException ReasonOf(LineDifference difference, RecordedLines lines)
    {
        var reason = difference is { Expected: { } theirs, Actual: { } ours } ? lines.ReasonOf(theirs.Text, ours.Text) : ParityException.None;
        return reason != ParityException.None ? reason : ParityExceptions.Of(difference.Expected, difference.Actual);
    }

    /// <summary>A table's header that stands once more, since what came before made the table reach one page further.</summary>
    private static bool IsRepeated(LineDifference difference, HashSet<string> theirs, HashSet<string> ours) =>
        difference switch
        {
            { Actual: null, Expected: { } line } => ours.Contains(line.Text),
            { Expected: null, Actual: { } line } => theirs.Contains(line.Text),
            _ => false,
        };

    private static HashSet<string> TextsOf(RenderedDocument document) => [.. document.Pages.SelectMany(page => page.Lines).Select(line => line.Text)];
}
