using Bulletin.Cli.Files;

namespace Bulletin.Cli.Issues;

/// <summary>Arguments → issue files: a file, a folder with all below it, or a pattern where the shell left one.</summary>
public static class IssuePaths
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly EnumerationOptions Files = new() { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = true };

    /// <summary>Without those that are links, which may run in a circle.</summary>
    private static readonly EnumerationOptions Folders = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <param name="arguments">As typed.</param>
    /// <param name="currentFolder">What they are relative to.</param>
    /// <param name="missing">Those that lead nowhere.</param>
    /// <returns>In the order given, within a folder by code point; each file once.</returns>
    public static IReadOnlyList<IssuePath> Expand(IReadOnlyList<string> arguments, string currentFolder, out IReadOnlyList<string> missing)
    {
        var found = new List<IssuePath>();
        var lost = new List<string>();
        foreach (var argument in arguments)
        {
            var full = Path.GetFullPath(argument, currentFolder);
            if (argument == StandardInput) found.Add(new IssuePath(full, argument, "", IsNamed: true));
            else if (Directory.Exists(full)) found.AddRange(InFolder(full, Shown(argument), ""));
            else if (Path.Exists(full)) found.Add(new IssuePath(full, Shown(argument), "", IsNamed: true));
            else if (PathPattern.Is(argument) && Matches(argument, currentFolder) is { Count: > 0 } matches) found.AddRange(matches);
            else lost.Add(argument);
        }
        missing = lost;
        // A season's own file beside its issues: a shell's *.yaml names it too.
        return [.. found.Where(path => !IsSeason(path.FullPath)).DistinctBy(path => path.FullPath)];
    }

    private static bool IsSeason(string path) => Path.GetFileName(path) is "season.yaml" or "season.yml";

    private static List<IssuePath> InFolder(string folder, string shown, string below)
    {
        var found = new List<IssuePath>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", Files).Where(IsYaml).Order(CodePointOrder.Instance))
            found.Add(new IssuePath(path, Join(shown, Path.GetFileName(path)), below, IsNamed: false));
        foreach (var path in Directory.EnumerateDirectories(folder, "*", Folders).Where(IsVisible).Order(CodePointOrder.Instance))
            found.AddRange(InFolder(path, Join(shown, Path.GetFileName(path)), Path.Combine(below, Path.GetFileName(path))));
        return found;
    }

    private static List<IssuePath> Matches(string pattern, string currentFolder)
    {
        var found = new List<IssuePath>();
        var (start, segments) = PathPattern.Split(pattern);
        var top = Path.GetFullPath(start.Length == 0 ? "." : start, currentFolder);
        foreach (var below in PathPattern.Find(top, segments))
        {
            var full = Path.Combine(top, below);
            var shown = Join(Shown(start), below.Replace('\\', '/'));
            if (Directory.Exists(full)) found.AddRange(InFolder(full, shown, below));
            else if (IsYaml(full)) found.Add(new IssuePath(full, shown, Path.GetDirectoryName(below) ?? "", IsNamed: false));
        }
        return found;
    }

    private static bool IsYaml(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" && IsVisible(path);

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

    private static string Shown(string argument) => OperatingSystem.IsWindows() ? argument.Replace('\\', '/') : argument;

    private static string Join(string folder, string name) => folder switch
    {
        "" or "." or "./" => name,
        _ => folder.EndsWith('/') ? folder + name : $"{folder}/{name}",
    };
}
