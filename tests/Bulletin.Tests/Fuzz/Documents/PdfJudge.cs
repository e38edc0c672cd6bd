using System.Diagnostics;
using System.IO.Hashing;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>qpdf's word on a PDF, and pdftotext's; the same bytes are judged once.</summary>
internal sealed class PdfJudge
{
    private readonly Dictionary<UInt128, (string Damage, string Text)> _known = [];

    /// <returns>What qpdf complains of, or nothing; the text.</returns>
    public (string Damage, string Text) Look(string pdf)
    {
        var hash = XxHash128.HashToUInt128(File.ReadAllBytes(pdf));
        if (_known.TryGetValue(hash, out var known)) return known;
        var (code, said) = Run("qpdf", ["--check", pdf]);
        var (_, text) = Run("pdftotext", ["-raw", "-enc", "UTF-8", pdf, "-"]);
        return _known[hash] = (code == 0 ? "" : said, text);
    }

    private static (int Code, string Said) Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : errors.Result + output);
    }
}
