using System.IO.Enumeration;

namespace Bulletin.Cli.Files;

/// <summary>What stands in a folder: a file, or a folder below it.</summary>
/// <param name="IsFolder">Itself, or where it leads as a link.</param>
/// <param name="IsHidden">By its name, or on Windows by its mark.</param>
/// <param name="IsLink">Of folders alone: of a file it does not matter, and asking would take a look at each.</param>
internal readonly record struct FolderEntry(string FullPath, bool IsFolder, bool IsHidden, bool IsLink)
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    public string Name => Path.GetFileName(FullPath);

    /// <summary>By code point; the folder is opened once, which deep down a tree takes as long as all else.</summary>
    public static IReadOnlyList<FolderEntry> In(string folder) =>
        [.. new FileSystemEnumerable<FolderEntry>(folder, (ref FileSystemEntry entry) => Of(ref entry),
            All).OrderBy(entry => entry.FullPath, CodePointOrder.Instance)];

    private static FolderEntry Of(ref FileSystemEntry entry) =>
        new(entry.ToFullPath(), entry.IsDirectory, entry.IsHidden,
            entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
