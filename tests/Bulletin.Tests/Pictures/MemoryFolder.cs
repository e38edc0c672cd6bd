using Bulletin.Core.Outside;

namespace Bulletin.Tests.Pictures;

/// <summary>A folder <c>/issue</c> in memory.</summary>
internal sealed class MemoryFolder : IOutside
{
    public const string Root = "/issue";

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public int Reads { get; private set; }

    public DateOnly Today => new(2021, 1, 20);

    public MemoryFolder Add(string name, byte[] bytes)
    {
        _files[$"{Root}/{name}"] = bytes;
        return this;
    }

    public FileContent Read(string path, long maxBytes)
    {
        Reads++;
        if (!_files.TryGetValue(path, out var bytes)) return FileContent.Not(Resolve(path) is null ? FileState.Missing : FileState.NotAFile);
        return bytes.Length > maxBytes ? FileContent.Not(FileState.TooLarge) : FileContent.Of(bytes);
    }

    public string? Resolve(string path) =>
        path == Root || _files.Keys.Any(file => file == path || file.StartsWith(path + "/", StringComparison.Ordinal)) ? path : null;

    public IReadOnlyList<string> Names(string folder) =>
        [.. _files.Keys.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..].Split('/')[0]).Distinct()];
}
