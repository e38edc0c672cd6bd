using Bulletin.Cli;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>One generated issue: built by us, rendered by LibreOffice, compared.</summary>
internal sealed record FidelityResult(string Name, PdfComparison Comparison, IReadOnlyList<(LineDifference Difference, ParityException Reason)> Differences, IReadOnlyList<string> ForbiddenBreaks, string Expected, string Actual)
{
    public int Unexplained => Differences.Count(d => d.Reason == ParityException.None);
}

/// <summary>Generates issues out of a seed number, builds and renders them, and compares page by page.</summary>
internal static class FidelityRun
{
    /// <exception cref="InvalidOperationException">An issue could not be built.</exception>
    public static IReadOnlyList<FidelityResult> Of(string folder, int seed, int count)
    {
        Directory.CreateDirectory(folder);
        var names = Enumerable.Range(0, count).Select(i => $"issue-{i:000}").ToList();
        for (var i = 0; i < count; i++) IssueGenerator.Write(folder, names[i], seed * 1000 + i);
        Build(folder);
        var theirs = Path.Combine(folder, "libreoffice");
        Directory.CreateDirectory(theirs);
        var expected = LibreOffice.Render(theirs, [.. names.Select(name => Path.Combine(folder, name + ".docx"))]);
        return [.. names.Select((name, i) => Compare(name, expected[i], Path.Combine(folder, name + ".pdf")))];
    }

    private static void Build(string folder)
    {
        using var errors = new StringWriter();
        var here = new Surroundings(TextWriter.Null, errors, folder, folder, name => name == "BULLETIN_FONTS" ? Fixtures.Repository.Faces : null);
        var exit = BulletinCommand.Run(["build", ".", "--pdf", "--force"], here);
        if (exit != ExitCode.Done) throw new InvalidOperationException($"build ended with {exit}:\n{errors}");
    }

    private static FidelityResult Compare(string name, string expected, string actual)
    {
        var (theirs, ours) = (RenderedDocument.Read(expected), RenderedDocument.Read(actual));
        var comparison = PdfComparison.Of(theirs, ours);
        return new FidelityResult(name, comparison, Explain(comparison, PdfComparison.Unpaged(theirs, ours)), LineEnds.Forbidden(ours), expected, actual);
    }

    /// <summary>Lines that end elsewhere have their own reason or that of the line before them; lines that only moved to another page follow from such a one.</summary>
    private static List<(LineDifference, ParityException)> Explain(PdfComparison comparison, IReadOnlyList<LineDifference> unpaged)
    {
        var reasons = new Dictionary<RenderedLine, ParityException>(ReferenceEqualityComparer.Instance);
        foreach (var gap in unpaged.GroupBy(difference => difference.Gap))
        {
            var root = gap.Select(difference => ParityExceptions.Of(difference.Expected, difference.Actual)).First();
            var first = true;
            foreach (var difference in gap)
            {
                var own = ParityExceptions.Of(difference.Expected, difference.Actual);
                var reason = first || root == ParityException.None || own != ParityException.None ? own : ParityException.Consequence;
                if (difference.Expected is { } e) reasons[e] = reason;
                if (difference.Actual is { } a) reasons[a] = reason;
                first = false;
            }
        }
        var any = unpaged.Any(difference => ParityExceptions.Of(difference.Expected, difference.Actual) != ParityException.None);
        return [.. comparison.Differences.Select(difference => (difference, Reason(difference, reasons, any, comparison.ExpectedPages)))];
    }

    private static ParityException Reason(LineDifference difference, Dictionary<RenderedLine, ParityException> reasons, bool any, int pages)
    {
        var own = new[] { difference.Actual, difference.Expected }.OfType<RenderedLine>().Where(reasons.ContainsKey).Select(line => reasons[line]).ToList();
        if (own.Count > 0) return own.Contains(ParityException.None) ? ParityException.None : own.Min();
        if (any) return ParityException.Consequence;
        var isCarried = difference.Actual is null ? difference.Page == pages : difference.Expected is null && difference.Page == pages - 1;
        return isCarried ? ParityException.ImprintCarriesLines : ParityException.None;
    }
}
