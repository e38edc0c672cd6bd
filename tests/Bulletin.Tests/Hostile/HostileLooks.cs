using System.IO.Compression;
using System.Text;
using Bulletin.Tests.Fuzz.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;

namespace Bulletin.Tests.Hostile;

/// <summary>What is looked at after a case, beside its exit code, time and memory.</summary>
internal static class HostileLooks
{
    /// <summary>The letters of a.docx are in a.pdf, or a finding says that some are not.</summary>
    public static string? AllLetters(string folder, string said)
    {
        var pdf = Path.Combine(folder, "a.pdf");
        if (!File.Exists(pdf)) return null;
        var (_, text) = new PdfJudge().Look(pdf);
        var document = File.ReadAllBytes(Path.Combine(folder, "a.docx"));
        return PdfTrial.LettersLost(document, text, said) is { } lost ? $"loses {lost.Detail}" : null;
    }

    /// <summary>What an address in a document or an issue became: no PDF lets it be clicked, and no Word file goes there.</summary>
    public static Func<string, string, string?> Nowhere(string address) => (folder, _) =>
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.pdf"))
            if (Addresses(path).Any(target => target.Contains(address, StringComparison.OrdinalIgnoreCase)))
                return "the PDF goes there";
        foreach (var path in Directory.EnumerateFiles(folder, "*.docx").Where(path => File.Exists(Path.ChangeExtension(path, ".yaml"))))
            if (Relationships(path).Contains(address, StringComparison.OrdinalIgnoreCase))
                return "the Word file goes there";
        return null;
    };

    public static Func<string, string, string?> Says(string word) =>
        (_, said) => said.Contains(word, StringComparison.Ordinal) ? null : $"does not say {word}";

    public static string? NothingBuilt(string folder, string said) =>
        Directory.EnumerateFiles(folder, "*.docx").Any(path => Path.GetFileName(path) == "a.docx") ? "builds it all the same" : null;

    /// <summary>No character that steers a terminal or turns text about, and no line that a build server takes for a command.</summary>
    public static string? PlainText(string folder, string said)
    {
        foreach (var rune in said.EnumerateRunes())
            if ((Rune.IsControl(rune) && rune.Value != '\n') || Turns(rune.Value))
                return $"prints U+{rune.Value:X4}";
        return said.Split('\n').Any(line => line.StartsWith("::error::", StringComparison.Ordinal)) ? "prints a command" : null;
    }

    private static bool Turns(int character) => character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;

    public static string? NoSecret(string folder, string said)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".pdf" or ".docx"))
            if (Contents(path).Any(bytes => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(HostileCases.Secret)) >= 0))
                return $"{Path.GetFileName(path)} holds what stood in the picture";
        return null;
    }

    private static IEnumerable<byte[]> Contents(string path)
    {
        if (Path.GetExtension(path) == ".pdf") return [File.ReadAllBytes(path)];
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(Bytes)];
    }

    private static string Relationships(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var parts = archive.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal));
        return string.Concat(parts.Select(entry => Encoding.UTF8.GetString(Bytes(entry))));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var memory = new MemoryStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>Targets of the links of a PDF.</summary>
    private static IEnumerable<string> Addresses(string pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var actions = document.GetPages().SelectMany(page => page.GetAnnotations()).Select(annotation => annotation.Action);
        return [.. actions.OfType<UriAction>().Select(action => action.Uri)];
    }
}
