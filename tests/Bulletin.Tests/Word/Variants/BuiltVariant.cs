using System.IO.Compression;
using System.Text.RegularExpressions;
using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Word.Variants;

/// <summary>A variant filled with the issue by the whole command line.</summary>
internal sealed partial record BuiltVariant(TemplateVariant Variant, string Folder, ExitCode Code, string Said)
{
    public string Issue => Path.Combine(Folder, "issue.yaml");

    public string Docx => Path.Combine(Folder, "issue.docx");

    public string Pdf => Path.Combine(Folder, "issue.pdf");

    /// <param name="folder">Empty; the files stay in it.</param>
    public static BuiltVariant Of(TemplateVariant variant, string folder)
    {
        Directory.CreateDirectory(folder);
        var issue = VariantIssue.Text.ReplaceLineEndings("\n") + "\n";
        if (variant.Without is { } line)
            issue = issue.Contains(line + "\n", StringComparison.Ordinal) ? issue.Replace(line + "\n", "", StringComparison.Ordinal) : throw new InvalidOperationException($"the issue has no line {line}");
        File.WriteAllText(Path.Combine(folder, "issue.yaml"), issue);
        File.WriteAllBytes(Path.Combine(folder, "template.docx"), variant.ToBytes());
        using var output = new StringWriter();
        using var error = new StringWriter();
        var here = new Surroundings(output, error, folder, folder, name => name == "BULLETIN_FONTS" ? Repository.Faces : null);
        var code = BulletinCommand.Run(["build", "issue.yaml", "--template", "template.docx", "--pdf"], here);
        return new BuiltVariant(variant, folder, code, error.ToString());
    }

    /// <summary>Texts of the issue that the Word file's text does not have.</summary>
    public IReadOnlyList<string> LostInWord()
    {
        var text = IssueWords.WithoutBlanks(TextOf(Docx));
        return [.. Words().Where(word => !text.Contains(word, StringComparison.Ordinal))];
    }

    /// <summary>Texts of the issue that the PDF's text does not have.</summary>
    public IReadOnlyList<string> LostInPdf()
    {
        var text = IssueWords.WithoutBlanks(Judge.Run("pdftotext", "-raw", Pdf, "-").Output);
        return [.. IssueWords.MissingFrom(Pdf, Issue), .. VariantIssue.Labels.Where(label => !text.Contains(label, StringComparison.Ordinal))];
    }

    private IEnumerable<string> Words() => [.. IssueWords.Read(Issue), .. VariantIssue.Labels];


    // Text elements of all stories, by their tags alone.
    private static string TextOf(string docx)
    {
        using var archive = ZipFile.OpenRead(docx);
        var text = new System.Text.StringBuilder();
        foreach (var entry in archive.Entries.Where(entry => Story().IsMatch(entry.FullName)))
        {
            using var reader = new StreamReader(entry.Open());
            foreach (Match found in TextElement().Matches(reader.ReadToEnd())) text.Append(System.Net.WebUtility.HtmlDecode(found.Groups[1].Value));
        }
        return text.ToString();
    }

    [GeneratedRegex(@"^word/(document|header\d*|footer\d*)\.xml$")]
    private static partial Regex Story();

    [GeneratedRegex(@"<w:t(?: [^>]*)?>([^<]*)</w:t>")]
    private static partial Regex TextElement();
}
