using Bulletin.Cli;
using Bulletin.Tests.Fidelity.LibreOfficeRules;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

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
        var expected = Render(theirs, [.. names.Select(name => Path.Combine(folder, name + ".docx"))]);
        return [.. names.Select((name, i) => Compare(name, expected[i], Path.Combine(folder, name + ".pdf")))];
    }

    // A few dozen at a time: LibreOffice keeps every document it has rendered.
    private static List<string> Render(string folder, IReadOnlyList<string> documents) =>
        [.. documents.Chunk(25).SelectMany(some => LibreOffice.Render(folder, some))];

    private static void Build(string folder)
    {
        using var errors = new StringWriter();
        var here = new Surroundings(TextWriter.Null, errors, folder, folder, name => name == "BULLETIN_FONTS" ? Repository.Faces : null);
        var exit = BulletinCommand.Run(["build", ".", "--pdf", "--force", "--lang", "en"], here);
        if (exit != ExitCode.Done) throw new InvalidOperationException($"build ended with {exit}:\n{string.Join('\n', errors.ToString().Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)))}");
    }

    private static FidelityResult Compare(string name, string expected, string actual)
    {
        var (theirs, ours) = (RenderedDocument.Read(expected), RenderedDocument.Read(actual));
        var docx = Path.ChangeExtension(actual, ".docx");
        var byTheirRules = TheirLayout.Of(docx);
        var comparison = PdfComparison.Of(theirs, ours);
        return new FidelityResult(name, comparison)
        {
            ForbiddenBreaks = LineEnds.Forbidden(ours),
            MissingWords = IssueWords.MissingFrom(actual, Path.ChangeExtension(actual, ".yaml")),
            Rules = RuleComparison.Of(theirs, ours, comparison),
            ByTheirRules = PdfComparison.Of(theirs, byTheirRules),
            Lines = ours.Pages.Sum(page => page.Lines.Count(line => !PdfComparison.IsPageNumber(line))),
            OtherwiseEnded = LineReasons.Of(theirs, ours, RecordedLines.Of(docx)),
            Expected = expected,
            Actual = actual,
        };
    }
}
