using System.Collections.Concurrent;

namespace Bulletin.Core.Outside;

/// <summary>
/// The disk, with the names in each folder read once: a thousand photos, and forty issues, ask for those of one folder over and over.
/// </summary>
public sealed class RememberedFolders(IOutside outside) : IOutside
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _names = new(StringComparer.Ordinal);

    public DateOnly Today => outside.Today;

    public FileContent Read(string path, long maxBytes) => outside.Read(path, maxBytes);

    public string? Resolve(string path) => outside.Resolve(path);

    public IReadOnlyList<string> Names(string folder) => _names.GetOrAdd(folder, outside.Names);
}
