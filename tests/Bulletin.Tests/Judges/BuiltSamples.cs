using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>Both samples built through the whole command line, and their Word documents rendered by LibreOffice: once for all judges.</summary>
public sealed class BuiltSamples : IDisposable
{
    public static readonly IReadOnlyList<string> Names = ["issue-01", "issue-02"];

    private readonly Dictionary<string, RenderedDocument> _ours = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RenderedDocument> _theirs = new(StringComparer.Ordinal);

    public BuiltSamples()
    {
        Folder = Directory.CreateTempSubdirectory("bulletin-samples-").FullName;
        Build([.. Names.Select(Issue)], Folder);
        var rendered = Directory.CreateDirectory(Path.Combine(Folder, "libreoffice")).FullName;
        LibreOffice.Render(rendered, [.. Names.Select(Docx)]);
        foreach (var name in Names)
        {
            _ours[name] = RenderedDocument.Read(Pdf(name));
            _theirs[name] = RenderedDocument.Read(Path.Combine(rendered, name + ".pdf"));
        }
    }

    public string Folder { get; }

    public static string Issue(string name) => Repository.PathOf("samples", name + ".yaml");

    public string Docx(string name) => Path.Combine(Folder, name + ".docx");

    public string Pdf(string name) => Path.Combine(Folder, name + ".pdf");

    public RenderedDocument Ours(string name) => _ours[name];

    public RenderedDocument LibreOffices(string name) => _theirs[name];

    /// <summary>Runs `bulletin build … --pdf -o` and expects it to succeed.</summary>
    public static void Build(IReadOnlyList<string> issues, string folder) => Run(["build", .. issues, "--pdf"], folder);

    /// <summary>Runs a command with `-o` and expects it to succeed.</summary>
    public static void Run(IReadOnlyList<string> arguments, string folder)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var here = new Surroundings(output, error, folder, folder, name => name == "BULLETIN_FONTS" ? Repository.Faces : null);
        var code = BulletinCommand.Run([.. arguments, "-o", folder], here);
        if (code != ExitCode.Done) throw new InvalidOperationException($"{arguments[0]} ended with {code}:\n{error}{output}");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>The tests that share the built samples.</summary>
[CollectionDefinition(nameof(BuiltSamples))]
public sealed class BuiltSamplesGroup : ICollectionFixture<BuiltSamples>;
