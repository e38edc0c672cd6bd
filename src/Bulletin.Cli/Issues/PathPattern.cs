using System.IO.Enumeration;
using Bulletin.Cli.Files;

namespace Bulletin.Cli.Issues;

/// <summary>Patterns for those shells that leave them to the program, as on Windows: <c>*</c> and <c>?</c> within a name, <c>**</c> for any depth of folders.</summary>
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
    public static IReadOnlyList<string> Find(string folder, IReadOnlyList<string> segments) =>
        [.. Walk(folder, "", segments, 0).Distinct().Order(CodePointOrder.Instance)];

    private static IEnumerable<string> Walk(string top, string below, IReadOnlyList<string> segments, int at)
    {
        if (at == segments.Count) return below.Length == 0 ? [] : [below];
        var entries = Entries(Path.Combine(top, below));
        if (segments[at] == "**")
        {
            var deeper = entries.Where(entry => Directory.Exists(Path.Combine(top, below, entry)));
            return Walk(top, below, segments, at + 1).Concat(deeper.SelectMany(entry => Walk(top, Path.Combine(below, entry), segments, at)));
        }
        return entries.Where(entry => FileSystemName.MatchesSimpleExpression(segments[at], entry, ignoreCase: OperatingSystem.IsWindows()))
            .SelectMany(entry => Walk(top, Path.Combine(below, entry), segments, at + 1));
    }

    private static List<string> Entries(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return [.. Directory.EnumerateFileSystemEntries(folder, "*", options).Select(entry => Path.GetFileName(entry)).Where(name => !name.StartsWith('.'))];
    }
}
