using System.Globalization;
using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Wild;

/// <summary>tests/wild: Word documents that nobody here made, laid out by us and by LibreOffice.</summary>
public static class WildCommand
{
    private const string NotDrawn = "BUL609";

    /// <param name="args">A folder of .docx files, and one for what is made.</param>
    /// <returns>0: no crash, and no character missing that no finding told of.</returns>
    public static int Run(IReadOnlyList<string> args)
    {
        if (args.Count != 2)
        {
            Console.Error.WriteLine("usage: tests/wild [FOLDER of .docx]");
            return 2;
        }
        var (ours, theirs) = (Path.Combine(args[1], "ours"), Path.Combine(args[1], "libreoffice"));
        Directory.CreateDirectory(theirs);
        var documents = Directory.GetFiles(args[0], "*.docx").Order(StringComparer.Ordinal).ToList();
        var failures = 0;
        Console.WriteLine("| document | pages ours | LibreOffice | missing | told of |\n|---|---|---|---|---|");
        foreach (var document in documents)
        {
            var verdict = Compare(document, ours, theirs);
            if (verdict.Fails) failures++;
            Console.WriteLine(verdict.Line(Path.GetFileName(document)));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{documents.Count} documents, {failures} failed"));
        return failures == 0 && documents.Count > 0 ? 0 : 1;
    }

    private static Row Compare(string document, string ours, string theirs)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var here = new Surroundings(output, error, ours, ours, name => name == "BULLETIN_FONTS" ? Repository.Faces : null);
        Directory.CreateDirectory(ours);
        var code = (int)BulletinCommand.Run(["pdf", document, "-o", ours, "--force", "--lang", "en"], here);
        if (code != 0) return new Row(code, 0, 0, 0, error.ToString().Split('\n')[0]);
        var own = Path.Combine(ours, Path.GetFileNameWithoutExtension(document) + ".pdf");
        var other = LibreOffice.Render(theirs, [document])[0];
        var missing = WildText.Missing(TextOf(other), TextOf(own));
        var told = error.ToString().Split('\n').Where(line => line.Contains(NotDrawn, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(NotDrawn, StringComparison.Ordinal) + 7)..]);
        // A table cut elsewhere repeats its header rows more or less often: that much text differs and none is lost.
        if (missing > 0 && RepeatsHeaders(document)) told = told.Append("header rows repeated on other pages");
        return new Row(code, PagesOf(own), PagesOf(other), missing, string.Join("; ", told.Distinct().Take(3)));
    }

    private static bool RepeatsHeaders(string document)
    {
        using var package = WordprocessingDocument.Open(document, isEditable: false);
        return package.MainDocumentPart!.Document!.Descendants<TableHeader>().Any();
    }

    private static string TextOf(string pdf) => Judge.Run("pdftotext", ["-enc", "UTF-8", pdf, "-"]).Output;

    private static int PagesOf(string pdf)
    {
        var line = Judge.Run("pdfinfo", [pdf]).Output.Split('\n').First(line => line.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }

    private sealed record Row(int Code, int Ours, int Theirs, int Missing, string Told)
    {
        public bool Fails => Code == 2 || (Missing > 0 && Told.Length == 0);

        public string Line(string name) => Code == 0
            ? string.Create(CultureInfo.InvariantCulture, $"| {name} | {Ours} | {Theirs} | {Missing} | {Told} |")
            : string.Create(CultureInfo.InvariantCulture, $"| {name} | exit {Code} | – | – | {Told} |");
    }
}
