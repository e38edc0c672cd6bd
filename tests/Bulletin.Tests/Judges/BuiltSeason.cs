using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.Judges;

/// <summary>The sample season (整刊) built whole into a folder of its own, and its Word documents rendered by one start of LibreOffice.</summary>
public sealed class BuiltSeason : IDisposable
{
    public static readonly string Source = Repository.PathOf("samples", "season-2021");

    public static readonly IReadOnlyList<string> Names = ["extra-01", "issue-01", "issue-02", "issue-03", "issue-04", "issue-05", "issue-06"];

    private readonly Dictionary<string, RenderedDocument> _ours;
    private readonly Dictionary<string, RenderedDocument> _theirs;

    public BuiltSeason()
    {
        Folder = Directory.CreateTempSubdirectory("bulletin-season-").FullName;
        BuiltSamples.Build([Source], Folder);
        Files = [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];
        var rendered = Directory.CreateDirectory(Path.Combine(Folder, "libreoffice")).FullName;
        var theirs = LibreOffice.Render(rendered, [.. Names.Select(Docx)]);
        _ours = Names.ToDictionary(name => name, name => RenderedDocument.Read(Path.Combine(Folder, name + ".pdf")), StringComparer.Ordinal);
        _theirs = theirs.ToDictionary(pdf => Path.GetFileNameWithoutExtension(pdf)!, RenderedDocument.Read, StringComparer.Ordinal);
    }

    public string Folder { get; }

    /// <summary>What the build left, before LibreOffice wrote beside it.</summary>
    public IReadOnlyList<string> Files { get; }

    public string Docx(string name) => Path.Combine(Folder, name + ".docx");

    public RenderedDocument Ours(string name) => _ours[name];

    public RenderedDocument LibreOffices(string name) => _theirs[name];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
