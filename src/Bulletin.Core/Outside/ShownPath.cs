namespace Bulletin.Core.Outside;

/// <summary>Paths as messages print them: as the clerk gave them, with <c>/</c>.</summary>
public static class ShownPath
{
    /// <summary>The path of a file that was found from another.</summary>
    /// <param name="from">The other file, as shown.</param>
    /// <param name="fromFullPath">The same, absolute.</param>
    /// <param name="fullPath">Absolute.</param>
    public static string Of(string from, string fromFullPath, string fullPath)
    {
        var way = Path.GetRelativePath(Path.GetDirectoryName(fromFullPath)!, fullPath).Replace('\\', '/');
        return Join(from[..(from.LastIndexOf('/') + 1)], way);
    }

    /// <summary><c>2021/</c> and <c>../正文/一.md</c> are <c>正文/一.md</c>.</summary>
    /// <param name="folder">Empty, or with a slash at its end.</param>
    public static string Join(string folder, string way)
    {
        while (way.StartsWith("../", StringComparison.Ordinal) && LastName(folder) is { Length: > 0 } name && name is not ("." or ".."))
            (folder, way) = (folder[..^(name.Length + 1)], way[3..]);
        return folder + way;
    }

    private static string LastName(string folder) => folder.Length < 2 ? "" : folder[(folder.LastIndexOf('/', folder.Length - 2) + 1)..^1];
}
