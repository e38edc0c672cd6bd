using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.Judges;

/// <summary>LibreOffice as the second renderer of our Word documents, with the faces that we use.</summary>
public static class LibreOffice
{
    /// <summary>Renders every document in one start of the program (a start takes a second, a document a quarter).</summary>
    /// <param name="format">As <c>--convert-to</c> takes it: a kind of PDF.</param>
    /// <returns>The PDFs, in the order of the documents.</returns>
    public static IReadOnlyList<string> Render(string folder, IReadOnlyList<string> documents, string format = "pdf")
    {
        // A profile of its own: two LibreOffices on one profile hand their work to each other.
        var profile = Path.Combine(folder, "libreoffice-profile");
        Judge.Run(
            "soffice",
            [$"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder, .. documents],
            new Dictionary<string, string?> { ["FONTCONFIG_FILE"] = Path.Combine(Repository.Root, "templates", "fonts", "fonts.conf") });
        return [.. documents.Select(d => Rendered(folder, d))];
    }

    private static string Rendered(string folder, string document)
    {
        var pdf = Path.Combine(folder, Path.GetFileNameWithoutExtension(document) + ".pdf");
        return File.Exists(pdf) ? pdf : throw new InvalidOperationException($"LibreOffice made no PDF of {document}");
    }
}
