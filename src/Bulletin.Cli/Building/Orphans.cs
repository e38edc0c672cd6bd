using Bulletin.Cli.Files;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>Outputs of this tool whose issue is gone (无主文件): renamed, moved or deleted. They are told of and never touched.</summary>
internal static class Orphans
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        MaxRecursionDepth = 16,
    };

    /// <summary>In the folders that were given, and in that of <c>-o</c> where a folder was.</summary>
    /// <returns>By path as messages name it.</returns>
    public static IReadOnlyList<string> Find(BuildOptions options, string currentFolder, IReadOnlyList<PlannedIssue> plans)
    {
        var folders = options.Paths.Where(path => Directory.Exists(Path.GetFullPath(path, currentFolder))).ToList();
        if (folders.Count > 0 && options.OutputFolder is { } output) folders.Add(output);
        // By name and not by place: outputs may have gone to another folder by another run's -o, and where those of an issue with errors
        // would go nobody knows.
        var names =
            plans.Select(planned => Path.GetFileNameWithoutExtension(planned.OnDisk.Path.FullPath)).ToHashSet(StringComparer.Ordinal);
        var found = new SortedSet<string>(CodePointOrder.Instance);
        foreach (var folder in folders)
            foreach (var path in OutputsIn(Path.GetFullPath(folder, currentFolder)))
            {
                var stem = Path.ChangeExtension(path, null);
                if (names.Contains(Path.GetFileName(stem)) || File.Exists(stem + ".yaml") || File.Exists(stem + ".yml")) continue;
                if (Seals.ComesFromIssue(path)) found.Add(Path.GetRelativePath(currentFolder, path).Replace('\\', '/'));
            }
        return [.. found];
    }

    public static Wording Say(string shown) => new(
        $"“{shown}”是以前生成的，这次没有它的期刊文件；没有动它，不要了请自己删除",
        $"\"{shown}\" was made before, and there is no issue for it in this run; it was left alone, delete it if it is not wanted");

    private static List<string> OutputsIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*",
                Everything).Where(path => Path.GetExtension(path) is OutputPlan.WordExtension or OutputPlan.PdfExtension)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
