using System.Collections.Concurrent;
using Bulletin.Core.Outside;

namespace Bulletin.Cli.Files;

/// <summary>The disk as one run sees it: what stands in a folder is listed once, however many issues name their pictures in it.</summary>
internal sealed class FilesOfRun(IOutside outside) : IOutside
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _resolved = new(StringComparer.Ordinal);

    public DateOnly Today => outside.Today;

    public FileContent Read(string path, long maxBytes) => outside.Read(path, maxBytes);

    /// <summary>A folder keeps its place; of a file only its folder's is remembered, for there are thousands.</summary>
    public string? Resolve(string path)
    {
        if (_resolved.TryGetValue(path, out var known)) return known;
        return Directory.Exists(path) ? _resolved[path] = outside.Resolve(path) : outside.Resolve(path);
    }

    public IReadOnlyList<string> Names(string folder) => _names.GetOrAdd(folder, outside.Names);
}
