namespace Bulletin.Core.Outside;

/// <summary>The disk, with the names in each folder read once: an issue with a thousand photos asks for those of one folder a thousand times.</summary>
internal sealed class RememberedFolders(IOutside outside) : IOutside
{
    private readonly Dictionary<string, IReadOnlyList<string>> _names = new(StringComparer.Ordinal);

    public DateOnly Today => outside.Today;

    public FileContent Read(string path, long maxBytes) => outside.Read(path, maxBytes);

    public string? Resolve(string path) => outside.Resolve(path);

    public IReadOnlyList<string> Names(string folder)
    {
        if (!_names.TryGetValue(folder, out var names)) _names[folder] = names = outside.Names(folder);
        return names;
    }
}
