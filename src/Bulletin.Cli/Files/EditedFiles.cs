using Bulletin.Core.Outside;

namespace Bulletin.Cli.Files;

/// <summary>
/// The disk as it would be with some files changed: repairs are tried here before anything is written, and standard input stands in as a
/// file.
/// </summary>
internal sealed class EditedFiles(IOutside outside) : IOutside
{
    private readonly Dictionary<string, byte[]> _edited = new(StringComparer.Ordinal);

    public DateOnly Today => outside.Today;

    /// <summary>The files changed, by full path in code point order.</summary>
    public IReadOnlyList<(string FullPath, byte[] Bytes)> Changed =>
        [.. _edited.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value))];

    public void Put(string fullPath, byte[] bytes) => _edited[fullPath] = bytes;

    public FileContent Read(string path, long maxBytes)
    {
        if (!_edited.TryGetValue(path, out var bytes)) return outside.Read(path, maxBytes);
        return bytes.Length > maxBytes ? FileContent.Not(FileState.TooLarge) : FileContent.Of(bytes);
    }

    public string? Resolve(string path) => outside.Resolve(path);

    public IReadOnlyList<string> Names(string folder) => outside.Names(folder);
}
