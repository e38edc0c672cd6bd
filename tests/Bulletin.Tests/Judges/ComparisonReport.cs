using System.Globalization;
using System.Text;

namespace Bulletin.Tests.Judges;

/// <summary>The figures of a comparison, for people.</summary>
public static class ComparisonReport
{
    public static string Write(PdfComparison comparison, int differencesShown)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"pages     {comparison.ExpectedPages} expected, {comparison.ActualPages} ours\n");
        text.Append(CultureInfo.InvariantCulture, $"lines     {comparison.Matched.Count} of {comparison.Lines} equal ({comparison.EqualShare:P1})\n");
        text.Append(CultureInfo.InvariantCulture, $"pictures  {comparison.Pictures.Count} matched, {comparison.UnmatchedPictures} not");
        if (comparison.Pictures.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $", edges off by at most {comparison.Pictures.Max(p => p.LargestEdgeShift):0.00} mm");
        text.Append("\n\nmatched lines, mm    count  baseline median    p95     max  (page: line)                    glyph x median    max  (page: line)\n");
        foreach (var kind in comparison.Matched.GroupBy(m => m.Expected.Kind).OrderBy(g => g.Key, StringComparer.Ordinal)) WriteKind(text, kind.Key, [.. kind]);
        if (comparison.Matched.Count > 0) WriteKind(text, "all", comparison.Matched);
        foreach (var difference in comparison.Differences.Take(differencesShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"\npage {difference.Page}\n  expected {Describe(difference.Expected)}\n  ours     {Describe(difference.Actual)}\n");
        }
        if (comparison.Differences.Count > differencesShown) text.Append(CultureInfo.InvariantCulture, $"\n… and {comparison.Differences.Count - differencesShown} more\n");
        return text.ToString();
    }

    /// <summary>The value below which a share of the values lies.</summary>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }

    private static void WriteKind(StringBuilder text, string kind, IReadOnlyList<MatchedLine> lines)
    {
        var shifts = lines.Select(l => Math.Abs(l.BaselineShift)).ToList();
        var glyphs = lines.Select(l => l.LargestGlyphShift).ToList();
        var lowest = lines.MaxBy(l => Math.Abs(l.BaselineShift))!;
        var farthest = lines.MaxBy(l => l.LargestGlyphShift)!;
        text.Append(CultureInfo.InvariantCulture, $"{Pad(kind, 20)} {lines.Count,5}  {Quantile(shifts, 0.5),15:0.00} {Quantile(shifts, 0.95),6:0.00} {lowest.BaselineShift,7:+0.00;-0.00}  {Pad(Place(lowest), 30)} {Quantile(glyphs, 0.5),15:0.00} {farthest.LargestGlyphShift,6:0.00}  {Place(farthest)}\n");
    }

    private static string Place(MatchedLine line) => $"({line.Page}: {Cut(line.Expected.Text, 10)})";

    private static string Describe(RenderedLine? line) => line is null
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{line.Baseline * 25.4 / 72,6:0.0} mm {line.Text}");

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length] + "…";

    /// <summary>Hanzi are two columns wide on a terminal.</summary>
    private static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - text.Sum(c => c >= 0x2E80 ? 2 : 1)));
}
