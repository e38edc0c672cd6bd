using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>The figures of a run, for people: the pages as we set them, then the same documents laid out by LibreOffice's line rules.</summary>
internal static class FidelityReport
{
    private const double Millimetres = 25.4 / 72;

    public static void Write(IReadOnlyList<FidelityResult> results, TextWriter to)
    {
        void Say(FormattableString text) => to.WriteLine(FormattableString.Invariant(text));

        WriteOurs(results, Say);
        WriteProof(results, Say);
        foreach (var result in results.Where(r => r.First is not null || r.Comparison.ExpectedPages != r.Comparison.ActualPages))
            Say($"  {result.Name}: {result.Unexplained.Count} unexplained, pages {result.Comparison.ExpectedPages} and {result.Comparison.ActualPages}; first {Describe(result)}");
    }

    private static void WriteOurs(IReadOnlyList<FidelityResult> results, Action<FormattableString> say)
    {
        var lines = results.Sum(r => r.Lines);
        var reasons = results.SelectMany(r => r.OtherwiseEnded).GroupBy(d => d.Reason).ToDictionary(g => g.Key, g => g.Count());
        var unexplained = results.Sum(r => r.Unexplained.Count);
        say($"issues     {results.Count}, pages {results.Sum(r => r.Comparison.ActualPages)}, equal page count in {results.Count(r => r.Comparison.ExpectedPages == r.Comparison.ActualPages)}");
        say($"lines      {lines}, of which {reasons.Values.Sum()} end elsewhere ({(double)reasons.Values.Sum() / lines:P2}); unexplained {unexplained} ({(double)unexplained / lines:P3})");
        foreach (var (reason, n) in reasons.OrderBy(r => r.Key)) say($"  {reason,-22} {n,5} ({(double)n / lines:P2})");
        WritePlaces("on pages whose lines are all equal", [.. results.SelectMany(OnEqualPages)], say);
        say($"line ends  {results.Sum(r => r.ForbiddenBreaks.Count)} forbidden, numbers split among them: {string.Join(" / ", results.SelectMany(r => r.ForbiddenBreaks).Take(5))}");
        var pictures = results.SelectMany(r => r.Comparison.Pictures).Select(p => p.LargestEdgeShift).ToList();
        if (pictures.Count > 0) say($"pictures   {pictures.Count}, p95 {ComparisonReport.Quantile(pictures, 0.95):0.000} mm, unmatched {results.Sum(r => r.Comparison.UnmatchedPictures)}");
        var rules = results.SelectMany(r => r.Rules.Shifts).ToList();
        if (rules.Count > 0) say($"rules      {rules.Count}, p95 {ComparisonReport.Quantile(rules, 0.95):0.000} mm, max {rules.Max():0.000} mm, unmatched {results.Sum(r => r.Rules.Unmatched)}");
        say($"text       {results.Sum(r => r.MissingWords.Count)} words of the issues missing{string.Concat(results.SelectMany(r => r.MissingWords.Select(word => $"\n  {r.Name}: {word}")).Take(5))}");
    }

    private static void WriteProof(IReadOnlyList<FidelityResult> results, Action<FormattableString> say)
    {
        var matched = results.SelectMany(r => r.ByTheirRules.Matched).ToList();
        var lost = results.Sum(r => r.ByTheirRules.Differences.Count) - results.Sum(r => r.Unproven.Count);
        say($"\nlaid out by LibreOffice's line rules: what differs here no exception explains");
        say($"issues     equal page count in {results.Count(r => r.ByTheirRules.ExpectedPages == r.ByTheirRules.ActualPages)} of {results.Count}");
        say($"lines      {matched.Count} equal, {lost} but for a mark that its PDF leaves out or an imprint's page, {results.Sum(r => r.Unproven.Count)} otherwise");
        WritePlaces("by kind", matched, say);
    }

    private static void WritePlaces(string which, List<MatchedLine> lines, Action<FormattableString> say)
    {
        if (lines.Count == 0) return;
        foreach (var kind in lines.GroupBy(m => m.Expected.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            say($"  {kind.Key,-24} {kind.Count(),6}  baseline p95 {Quantile(kind, Baseline):0.000} max {kind.Max(Baseline):0.000}, left p95 {Quantile(kind, Left):0.000} max {kind.Max(Left):0.000}, right p95 {Quantile(kind, Right):0.000} max {kind.Max(Right):0.000} mm");
        say($"places     {which}: {lines.Count} lines, baseline p95 {Quantile(lines, Baseline):0.000} max {lines.Max(Baseline):0.000}, left edge p95 {Quantile(lines, Left):0.000}, right edge p95 {Quantile(lines, Right):0.000} mm");
    }

    private static IEnumerable<MatchedLine> OnEqualPages(FidelityResult result)
    {
        var differing = result.Comparison.Differences.Select(d => d.Page).ToHashSet();
        return result.Comparison.Matched.Where(line => !differing.Contains(line.Page));
    }

    public static double Quantile(IEnumerable<MatchedLine> lines, Func<MatchedLine, double> of) => ComparisonReport.Quantile(lines.Select(of), 0.95);

    public static double Baseline(MatchedLine line) => Math.Abs(line.BaselineShift);

    public static double Left(MatchedLine line) => Math.Abs(line.Actual.Left - line.Expected.Left) * Millimetres;

    public static double Right(MatchedLine line) => Math.Abs(line.Actual.Right - line.Expected.Right) * Millimetres;

    private static string Describe(FidelityResult result) => result.First is not { } first
        ? "–"
        : $"on page {first.Page}\n      LibreOffice {first.Expected?.Text ?? "–"}\n      ours        {first.Actual?.Text ?? "–"}";
}
