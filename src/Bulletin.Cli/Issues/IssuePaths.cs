using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons;

namespace Bulletin.Cli.Issues;

/// <summary>Arguments → issue files: a file, a folder with all below it, or a pattern where the shell left one.</summary>
public static class IssuePaths
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly EnumerationOptions Files = new() { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = true };

    /// <param name="arguments">As typed.</param>
    /// <param name="currentFolder">What they are relative to.</param>
    /// <param name="missing">Those that lead nowhere.</param>
    /// <returns>In the order given, within a folder by code point; each file once.</returns>
    public static IReadOnlyList<IssuePath> Expand(IReadOnlyList<string> arguments, string currentFolder, out IReadOnlyList<string> missing)
    {
        var found = Find(arguments, currentFolder);
        missing = found.Missing;
        return found.Issues;
    }

    /// <param name="arguments">As typed.</param>
    /// <param name="currentFolder">What they are relative to.</param>
    public static FoundPaths Find(IReadOnlyList<string> arguments, string currentFolder)
    {
        var found = new List<IssuePath>();
        var lost = new List<string>();
        var skipped = new List<SkippedPath>();
        foreach (var argument in arguments)
        {
            var full = Path.GetFullPath(argument, currentFolder);
            if (argument == StandardInput) found.Add(new IssuePath(full, argument, "", IsNamed: true));
            else if (Directory.Exists(full)) found.AddRange(InFolder(full, Shown(argument), "", skipped));
            else if (Path.Exists(full)) found.Add(new IssuePath(full, Shown(argument), "", IsNamed: true));
            else if (PathPattern.Is(argument) && Matches(argument, currentFolder, skipped) is { Count: > 0 } matches)
                found.AddRange(matches);
            else lost.Add(argument);
        }
        // A season's own file beside its issues: a shell's *.yaml names it too.
        var files = found.DistinctBy(path => path.FullPath).ToLookup(path => Path.GetFileName(path.FullPath) == SeasonSearch.Name);
        return new([.. files[false].Where(path => !SeasonSearch.IsSlip(Path.GetFileName(path.FullPath)) && !IsPlaceholder(path.FullPath))],
            [.. files[true]], lost)
        {
            Skipped = [.. files[true].Where(path => !path.IsNamed)
                .Select(path => new SkippedPath(path.Shown, new("它是各期共用的内容", "it is what the issues share"))).Concat(skipped)],
        };
    }

    /// <summary>The YAML files in an issue's own folder, itself among them, by code point.</summary>
    public static IReadOnlyList<IssuePath> Beside(IssuePath issue)
    {
        var folder = Path.GetDirectoryName(issue.FullPath)!;
        return [.. Directory.EnumerateFiles(folder, "*", Files).Where(IsYaml).Where(path => Path.GetFileName(path) != SeasonSearch.Name)
            .Order(CodePointOrder.Instance)
            .Select(path => new IssuePath(path, ShownPath.Of(issue.Shown, issue.FullPath, path), issue.Below, IsNamed: false))];
    }

    private static List<IssuePath> InFolder(string folder, string shown, string below, List<SkippedPath> skipped)
    {
        var found = new List<IssuePath>();
        var entries = FolderEntry.In(folder);
        foreach (var file in entries.Where(entry => !entry.IsFolder && !entry.IsHidden && IsYaml(entry.FullPath)))
            found.Add(new IssuePath(file.FullPath, Join(shown, file.Name), below, IsNamed: false));
        // Links may run in a circle.
        foreach (var inner in entries.Where(entry => entry is { IsFolder: true, IsHidden: false, IsLink: false }
            && IsVisible(entry.FullPath)))
            found.AddRange(InFolder(inner.FullPath, Join(shown, inner.Name), Path.Combine(below, inner.Name), skipped));
        foreach (var entry in entries)
            if (Skipped(entry) is { } why) skipped.Add(new(Join(shown, entry.Name), why));
        return found;
    }

    /// <summary>What would have been looked into under another name.</summary>
    private static Wording? Skipped(FolderEntry entry)
    {
        var path = entry.FullPath;
        if (entry.IsFolder) return IsVisible(path) && entry.IsLink ? new("它是通向别处的链接", "it is a link to another folder") : null;
        if (IsPlaceholder(path) && HasEnding(path))
            return new("它是 Word 或 WPS 打开文件时临时留下的", "it is what Word or WPS leaves there while a file is open");
        return HasEnding(path) && !IsVisible(path) ? new("名称以“.”开头", "its name begins with a dot") : null;
    }

    private static List<IssuePath> Matches(string pattern, string currentFolder, List<SkippedPath> skipped)
    {
        var found = new List<IssuePath>();
        var (start, segments) = PathPattern.Split(pattern);
        var top = Path.GetFullPath(start.Length == 0 ? "." : start, currentFolder);
        foreach (var below in PathPattern.Find(top, segments))
        {
            var full = Path.Combine(top, below);
            var shown = Join(Shown(start), below.Replace('\\', '/'));
            if (Directory.Exists(full)) found.AddRange(InFolder(full, shown, below, skipped));
            else if (IsYaml(full)) found.Add(new IssuePath(full, shown, Path.GetDirectoryName(below) ?? "", IsNamed: false));
        }
        return found;
    }

    private static bool IsYaml(string path) =>
        HasEnding(path) && IsVisible(path) && !IsPlaceholder(path);

    private static bool HasEnding(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    /// <summary><c>~$1.yaml</c> is not a copy of 1.yaml, and holds who has it open.</summary>
    private static bool IsPlaceholder(string path) => Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

    internal static string Shown(string argument) => OperatingSystem.IsWindows() ? argument.Replace('\\', '/') : argument;

    internal static string Join(string folder, string name) => folder switch
    {
        "" or "." or "./" => name,
        _ => folder.EndsWith('/') ? folder + name : $"{folder}/{name}",
    };
}
