using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Bulletin.Word.BuiltIn;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>Every sample built under every built-in template through the command line, and rendered by LibreOffice: once for all judges.</summary>
public sealed class BuiltUnderTemplates : IDisposable
{
    public static readonly IReadOnlyList<string> Samples = ["issue-01", "issue-02", "issue-pair", "meeting", "special"];

    /// <summary>Template and sample, each with each.</summary>
    public static readonly IReadOnlyList<(string Template, string Sample)> All =
        [.. BuiltInTemplates.Names.SelectMany(template => Samples.Select(sample => (template, sample)))];

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-templates-").FullName;
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);

    public BuiltUnderTemplates()
    {
        foreach (var template in BuiltInTemplates.Names) _said[template] = Build(Path.Combine(_folder, template), [.. Samples.Select(BuiltSamples.Issue)], ["--template", template]);
        foreach (var template in BuiltInTemplates.Names)
            LibreOffice.Render(Directory.CreateDirectory(Path.Combine(_folder, template, "libreoffice")).FullName, [.. Samples.Select(sample => Docx(template, sample))]);
    }

    public string Docx(string template, string sample) => Path.Combine(_folder, template, sample + ".docx");

    public string Pdf(string template, string sample) => Path.Combine(_folder, template, sample + ".pdf");

    public RenderedDocument Ours(string template, string sample) => RenderedDocument.Read(Pdf(template, sample));

    public RenderedDocument LibreOffices(string template, string sample) => RenderedDocument.Read(Path.Combine(_folder, template, "libreoffice", sample + ".pdf"));

    /// <summary>What the build said on standard error.</summary>
    public string Said(string template) => _said[template];

    /// <summary>Runs `bulletin build … --pdf -o` with options and expects it to succeed.</summary>
    /// <returns>What it said on standard error.</returns>
    public static string Build(string folder, IReadOnlyList<string> issues, IReadOnlyList<string> options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var here = new Surroundings(output, error, Repository.Root, Repository.Root, name => name == "BULLETIN_FONTS" ? Repository.Faces : null);
        var code = BulletinCommand.Run(["build", .. issues, "--pdf", "-o", folder, .. options], here);
        if (code != ExitCode.Done) throw new InvalidOperationException($"build ended with {code}:\n{error}{output}");
        return error.ToString();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>The tests that share the samples built under all templates.</summary>
[CollectionDefinition(nameof(BuiltUnderTemplates))]
public sealed class BuiltUnderTemplatesGroup : ICollectionFixture<BuiltUnderTemplates>;
