using Bulletin.Core.Outside;

namespace Bulletin.Cli.Sources;

/// <summary>Notes the hash of every file that is read through it. Used by one issue.</summary>
internal sealed class RecordedFiles(IOutside outside) : IOutside
{
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);

    public DateOnly Today => outside.Today;

    public FileContent Read(string path, long maxBytes)
    {
        var content = outside.Read(path, maxBytes);
        if (content.State == FileState.Read) _hashes[path] = Source.HashOf(content.Bytes);
        return content;
    }

    public string? Resolve(string path) => outside.Resolve(path);

    public IReadOnlyList<string> Names(string folder) => outside.Names(folder);

    /// <summary>What was read, named from the folder of the file that it began with.</summary>
    public IReadOnlyList<Source> Texts(string issuePath)
    {
        var folder = Path.GetDirectoryName(issuePath)!;
        return [.. _hashes.Select(file => new Source(SourceKind.Text,
            file.Key == issuePath ? "" : Path.GetRelativePath(folder, file.Key).Replace('\\', '/'), file.Value))];
    }
}
