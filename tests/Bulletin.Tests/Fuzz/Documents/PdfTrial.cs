namespace Bulletin.Tests.Fuzz.Documents;

/// <summary><c>bulletin pdf</c>: a PDF that opens and holds every letter, or a finding.</summary>
internal sealed class PdfTrial(string folder, PdfJudge judge) : WordTrial(folder)
{
    private const string Pdf = "file.pdf";

    public override IReadOnlyList<string[]> Runs { get; } = [["pdf", FileName]];

    protected override Verdict? Look(byte[] file, string[] arguments, Answer answer)
    {
        var path = Path.Combine(Folder, Pdf);
        if (!File.Exists(path)) return NothingWritten(answer);
        HasWritten = true;
        var (damage, text) = judge.Look(path);
        if (damage.Length > 0) return new Verdict("qpdf", damage);
        return LettersLost(file, text, answer.Error);
    }

    /// <summary>Letters that the document has and the PDF has not, where nothing was said of them.</summary>
    public static Verdict? LettersLost(byte[] document, string text, string said)
    {
        if (PrintedLetters.Of(document)?.MissingIn(text) is not { Length: > 0 } missing) return null;
        return IsSilent(said) ? new Verdict("letters", missing) : null;
    }

    /// <summary>No finding says that text is not to be seen.</summary>
    public static bool IsSilent(string said) => !Array.Exists(_codes, code => said.Contains(code, StringComparison.Ordinal));

    /// <summary>What says that something is not drawn, is drawn otherwise, hidden, or off the page.</summary>
    private static readonly string[] _codes = ["BUL602", "BUL609", "BUL614", "BUL615", "BUL617", "BUL618"];
}
