using System.Globalization;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>`tests/fidelity SEED [COUNT] [FOLDER]`: the figures of so many generated issues, and the first difference with both pages as pictures.</summary>
internal static class FidelityCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length is < 1 or > 3 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            Console.Error.WriteLine("usage: tests/fidelity SEED [COUNT, default 100] [FOLDER to keep the files in]");
            return 2;
        }
        var count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 100;
        var folder = arguments.Length > 2 ? Path.GetFullPath(arguments[2]) : Directory.CreateTempSubdirectory("bulletin-fidelity-").FullName;
        var results = FidelityRun.Of(folder, seed, count);
        Print(results);
        if (results.FirstOrDefault(r => r.Unexplained > 0) is { } worst) ShowFirst(worst, folder);
        else if (arguments.Length < 3) Directory.Delete(folder, recursive: true);
        return results.All(r => r.Unexplained == 0 && r.Comparison.ExpectedPages == r.Comparison.ActualPages) ? 0 : 1;
    }

    public static void Print(IReadOnlyList<FidelityResult> results)
    {
        var lines = results.Sum(r => r.Comparison.Lines);
        var matched = results.SelectMany(r => r.Comparison.Matched).ToList();
        var reasons = results.SelectMany(r => r.Differences).GroupBy(d => d.Reason).ToDictionary(g => g.Key, g => g.Count());
        var unexplained = reasons.GetValueOrDefault(ParityException.None);
        Say($"issues     {results.Count}, pages {results.Sum(r => r.Comparison.ActualPages)}, equal page count in {results.Count(r => r.Comparison.ExpectedPages == r.Comparison.ActualPages)}");
        Say($"lines      {matched.Count} of {lines} equal ({(double)matched.Count / lines:P2}); without exceptions {(double)matched.Count / (matched.Count + unexplained):P2}");
        foreach (var (reason, n) in reasons.OrderBy(r => r.Key)) Say($"  {reason,-22} {n,5} ({(double)n / lines:P2})");
        foreach (var kind in matched.GroupBy(m => m.Expected.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Say($"  {kind.Key,-24} {kind.Count(),6}  baseline p95 {ComparisonReport.Quantile(kind.Select(m => Math.Abs(m.BaselineShift)), 0.95):0.000} max {kind.Max(m => Math.Abs(m.BaselineShift)):0.000} mm");
        Say($"baselines  p95 {ComparisonReport.Quantile(matched.Select(m => Math.Abs(m.BaselineShift)), 0.95):0.000} mm, max {matched.Max(m => Math.Abs(m.BaselineShift)):0.000} mm");
        Say($"left edge  p95 {ComparisonReport.Quantile(matched.Select(m => Math.Abs(m.Actual.Left - m.Expected.Left) * 25.4 / 72), 0.95):0.000} mm; right edge p95 {ComparisonReport.Quantile(matched.Select(m => Math.Abs(m.Actual.Right - m.Expected.Right) * 25.4 / 72), 0.95):0.000} mm");
        Say($"line ends  {results.Sum(r => r.ForbiddenBreaks.Count)} forbidden, numbers split among them: {string.Join(" / ", results.SelectMany(r => r.ForbiddenBreaks).Take(5))}");
        var pictures = results.SelectMany(r => r.Comparison.Pictures).Select(p => p.LargestEdgeShift).ToList();
        if (pictures.Count > 0) Say($"pictures   {pictures.Count}, p95 {ComparisonReport.Quantile(pictures, 0.95):0.000} mm, unmatched {results.Sum(r => r.Comparison.UnmatchedPictures)}");
        foreach (var result in results.Where(r => r.Unexplained > 0 || r.Comparison.ExpectedPages != r.Comparison.ActualPages))
            Say($"  {result.Name}: {result.Unexplained} unexplained, pages {result.Comparison.ExpectedPages} and {result.Comparison.ActualPages}; first {Describe(result)}");
    }

    private static string Describe(FidelityResult result)
    {
        if (result.Differences.FirstOrDefault(d => d.Reason == ParityException.None).Difference is not { } first) return "–";
        return $"on page {first.Page}\n      LibreOffice {first.Expected?.Text ?? "–"}\n      ours        {first.Actual?.Text ?? "–"}";
    }

    private static void ShowFirst(FidelityResult result, string folder)
    {
        var page = result.Differences.First(d => d.Reason == ParityException.None).Difference.Page.ToString(CultureInfo.InvariantCulture);
        foreach (var (pdf, side) in new[] { (result.Expected, "libreoffice"), (result.Actual, "ours") })
            Judge.TryRun("pdftoppm", ["-r", "60", "-png", "-f", page, "-l", page, pdf, Path.Combine(folder, $"{result.Name}-{side}")], new Dictionary<string, string?>());
        Say($"pictures of both pages in {folder}");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
