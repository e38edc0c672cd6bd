using Bulletin.Cli;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>One generated issue: built by us, rendered by LibreOffice, compared.</summary>
internal sealed record FidelityResult(string Name, PdfComparison Comparison, IReadOnlyList<(LineDifference Difference, ParityException Reason)> Differences, string Expected, string Actual)
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
        var comparison = PdfComparison.Of(RenderedDocument.Read(expected), RenderedDocument.Read(actual));
        return new FidelityResult(name, comparison, Explain(comparison), expected, actual);
    }

    /// <summary>A difference explains those that follow it on until a line is equal again; after one that changed the number of lines, also lines that only moved to another page.</summary>
    private static List<(LineDifference, ParityException)> Explain(PdfComparison comparison)
    {
        var explained = new List<(LineDifference, ParityException)>();
        var moved = comparison.Differences.SelectMany(d => new[] { d.Expected?.Text, d.Actual?.Text }).OfType<string>().GroupBy(text => text).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var any = false;
        var last = ParityException.None;
        LineDifference? previous = null;
        foreach (var difference in comparison.Differences)
        {
            var reason = ParityExceptions.Of(difference.Expected, difference.Actual);
            var follows = previous is not null && Follows(comparison, previous, difference);
            if (reason == ParityException.None && follows && last != ParityException.None) reason = ParityException.Consequence;
            if (reason == ParityException.None && any && (moved.Contains(difference.Expected?.Text ?? "") || moved.Contains(difference.Actual?.Text ?? ""))) reason = ParityException.Consequence;
            any |= reason != ParityException.None;
            last = reason;
            previous = difference;
            explained.Add((difference, reason));
        }
        return explained;
    }

    // No equal line stands between the two: in one gap, or the second begins the page after the first's.
    private static bool Follows(PdfComparison comparison, LineDifference first, LineDifference second)
    {
        if (second.Gap == first.Gap) return true;
        var top = (second.Actual ?? second.Expected!).Baseline;
        return second.Page == first.Page + 1 && !comparison.Matched.Any(line => line.Page == second.Page && (second.Actual is null ? line.Expected : line.Actual).Baseline < top);
    }
}
