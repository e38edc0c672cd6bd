using System.Text;
using Bulletin.Core.Outside;

namespace Bulletin.Tests.Core;

/// <summary>Files in memory under absolute paths; links lead from one path to another.</summary>
internal sealed class FakeOutside : IOutside
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public DateOnly Today => new(2021, 1, 20);

    public FakeOutside With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public FakeOutside With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public FakeOutside Linked(string from, string to)
    {
        _links[from] = to;
        return this;
    }

    public FileContent Read(string path, long maxBytes)
    {
        if (Resolve(path) is not { } real) return FileContent.Not(FileState.Missing);
        if (!_files.TryGetValue(real, out var bytes)) return FileContent.Not(FileState.NotAFile);
        return bytes.Length > maxBytes ? FileContent.Not(FileState.TooLarge) : FileContent.Of(bytes);
    }

    public string? Resolve(string path)
    {
        foreach (var (from, to) in _links)
            if (path == from || path.StartsWith(from + "/", StringComparison.Ordinal)) path = to + path[from.Length..];
        return _files.Keys.Any(f => f == path || f.StartsWith(path + "/", StringComparison.Ordinal)) || path == "/刊" ? path : null;
    }

    public IReadOnlyList<string> Names(string folder) =>
    [
        .. _files.Keys.Concat(_links.Keys)
            .Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(f => f[(folder.Length + 1)..].Split('/')[0])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
