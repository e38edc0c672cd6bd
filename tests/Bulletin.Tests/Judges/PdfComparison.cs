namespace Bulletin.Tests.Judges;

/// <summary>Two renderings of one document, line by line. A line is equal when the same characters stand on the same page in the same order.</summary>
public sealed record PdfComparison(
    int ExpectedPages,
    int ActualPages,
    IReadOnlyList<MatchedLine> Matched,
    IReadOnlyList<LineDifference> Differences,
    IReadOnlyList<MatchedPicture> Pictures,
    int UnmatchedPictures)
{
    public int Lines => Matched.Count + Differences.Count;

    /// <summary>Share of equal lines, 0 to 1. A line that only one side has counts once, a line that differs once.</summary>
    public double EqualShare => Lines == 0 ? 1 : (double)Matched.Count / Lines;

    public static PdfComparison Of(RenderedDocument expected, RenderedDocument actual)
    {
        var matched = new List<MatchedLine>();
        var differences = new List<LineDifference>();
        var pictures = new List<MatchedPicture>();
        var unmatchedPictures = 0;
        for (var i = 0; i < Math.Max(expected.Pages.Count, actual.Pages.Count); i++)
        {
            var theirs = i < expected.Pages.Count ? expected.Pages[i] : null;
            var ours = i < actual.Pages.Count ? actual.Pages[i] : null;
            CompareLines(i + 1, theirs?.Lines ?? [], ours?.Lines ?? [], matched, differences);
            var pairs = (theirs?.Pictures ?? []).OrderBy(Place).Zip((ours?.Pictures ?? []).OrderBy(Place), (e, a) => new MatchedPicture(i + 1, e, a)).ToList();
            pictures.AddRange(pairs);
            unmatchedPictures += Math.Max(theirs?.Pictures.Count ?? 0, ours?.Pictures.Count ?? 0) - pairs.Count;
        }
        return new PdfComparison(expected.Pages.Count, actual.Pages.Count, matched, differences, pictures, unmatchedPictures);
    }

    /// <summary>The differences of two texts as one run of lines, whatever pages they stand on; page numbers left out.</summary>
    public static IReadOnlyList<LineDifference> Unpaged(RenderedDocument expected, RenderedDocument actual)
    {
        var differences = new List<LineDifference>();
        CompareLines(0, Flatten(expected), Flatten(actual), [], differences);
        return differences;
    }

    private static List<RenderedLine> Flatten(RenderedDocument document) =>
        [.. document.Pages.SelectMany(page => page.Lines).Where(line => !IsPageNumber(line))];

    public static bool IsPageNumber(RenderedLine line) => line.Text is ['—', .. var digits, '—'] && digits.Length > 0 && digits.All(char.IsAsciiDigit);

    private static (double, double) Place(RenderedPicture p) => (Math.Round(p.Top / 20), p.Left);

    /// <summary>Longest common subsequence: a line too many on one side must not make all that follow differ.</summary>
    private static void CompareLines(
        int page, IReadOnlyList<RenderedLine> expected, IReadOnlyList<RenderedLine> actual, List<MatchedLine> matched, List<LineDifference> differences)
    {
        var common = CommonLengths(expected, actual);
        List<RenderedLine> onlyExpected = [], onlyActual = [];
        int i = 0, j = 0;
        while (i < expected.Count || j < actual.Count)
        {
            if (i < expected.Count && j < actual.Count && expected[i].Text == actual[j].Text)
            {
                PairUp(page, onlyExpected, onlyActual, differences);
                matched.Add(new MatchedLine(page, expected[i++], actual[j++]));
            }
            else if (j == actual.Count || (i < expected.Count && common[i + 1, j] >= common[i, j + 1])) onlyExpected.Add(expected[i++]);
            else onlyActual.Add(actual[j++]);
        }
        PairUp(page, onlyExpected, onlyActual, differences);
    }

    private static int[,] CommonLengths(IReadOnlyList<RenderedLine> expected, IReadOnlyList<RenderedLine> actual)
    {
        var common = new int[expected.Count + 1, actual.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = actual.Count - 1; j >= 0; j--)
                common[i, j] = expected[i].Text == actual[j].Text ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }

    private static void PairUp(int page, List<RenderedLine> expected, List<RenderedLine> actual, List<LineDifference> differences)
    {
        var gap = differences.Count;
        for (var k = 0; k < Math.Max(expected.Count, actual.Count); k++)
            differences.Add(new LineDifference(page, expected.ElementAtOrDefault(k), actual.ElementAtOrDefault(k), gap));
        expected.Clear();
        actual.Clear();
    }
}
