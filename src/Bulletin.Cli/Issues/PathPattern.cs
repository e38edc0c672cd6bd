using System.IO.Enumeration;
using Bulletin.Cli.Files;

namespace Bulletin.Cli.Issues;

/// <summary>
/// Patterns for those shells that leave them to the program, as on Windows: <c>*</c> and <c>?</c> within a name, <c>**</c> for any depth of
/// folders.
/// </summary>
internal static class PathPattern
{
    public static bool Is(string argument) => argument.AsSpan().ContainsAny('*', '?');

    /// <summary>The folders before the first pattern, and the names from there on.</summary>
    public static (string Start, IReadOnlyList<string> Segments) Split(string pattern)
    {
        var path = OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern;
        var cut = path.LastIndexOf('/', path.AsSpan().IndexOfAny('*', '?')) + 1;
        return (path[..cut], path[cut..].Split('/', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What matches, relative to the folder, by code point.</summary>
    public static IReadOnlyList<string> Find(string folder, IReadOnlyList<string> segments)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Walk(folder, "", segments, 0, found, []);
        return [.. found.Order(CodePointOrder.Instance)];
    }

    /// <param name="seen">Folders with the segments looked for in them: several <c>**</c> lead to one place by many ways.</param>
    private static void Walk(string top, string below, IReadOnlyList<string> segments, int at, HashSet<string> found,
        HashSet<(string, int)> seen)
    {
        if (!seen.Add((below, at))) return;
        if (at == segments.Count)
        {
            if (below.Length > 0) found.Add(below);
            return;
        }
        var isDeep = segments[at] == "**";
        if (isDeep) Walk(top, below, segments, at + 1, found, seen);
        foreach (var entry in Entries(Path.Combine(top, below)))
        {
            if (!isDeep && !FileSystemName.MatchesSimpleExpression(segments[at], entry, ignoreCase: OperatingSystem.IsWindows())) continue;
            if (!isDeep) Walk(top, Path.Combine(below, entry), segments, at + 1, found, seen);
            else if (Directory.Exists(Path.Combine(top, below, entry))) Walk(top, Path.Combine(below, entry), segments, at, found, seen);
        }
    }

    private static List<string> Entries(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var options =
            new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return [.. Directory.EnumerateFileSystemEntries(folder, "*", options).Select(entry => Path.GetFileName(entry))
            .Where(name => !name.StartsWith('.'))];
    }
}
