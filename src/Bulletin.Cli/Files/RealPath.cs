namespace Bulletin.Cli.Files;

/// <summary>Follows symbolic links in every part of a path, not the last alone as the framework does.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows before it takes them for a loop.</summary>
    private const int MostLinks = 40;

    /// <summary>The path free of links, or null where nothing is or links run in a circle.</summary>
    public static string? Of(string path)
    {
        if (!Path.IsPathFullyQualified(path) || path.Contains('\0')) return null;
        try
        {
            return Walk(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? Walk(string path)
    {
        var links = 0;
        var real = Path.GetPathRoot(path)!;
        var rest = new Stack<string>(Parts(path[real.Length..]).Reverse());
        while (rest.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(Path.GetFullPath(target))!;
            foreach (var step in Parts(target[(Path.GetPathRoot(target)?.Length ?? 0)..]).Reverse()) rest.Push(step);
        }
        return Path.Exists(real) ? real : null;
    }

    private static string[] Parts(string path) =>
        [.. path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Where(part => part is not ("" or "."))];
}
