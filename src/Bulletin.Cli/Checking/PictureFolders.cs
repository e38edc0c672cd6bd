using Bulletin.Cli.Files;
using Bulletin.Cli.Issues;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;

namespace Bulletin.Cli.Checking;

/// <summary>The pictures in the folders that were given, held against all issues found there.</summary>
internal static class PictureFolders
{
    /// <summary>Pictures looked at; an archive larger than this is not sifted.</summary>
    private const int MostPictures = 20_000;

    /// <summary>Empty where no folder was given, or where an issue could not be read: what it uses nobody knows.</summary>
    public static IReadOnlyList<Finding> Unused(IReadOnlyList<string> arguments, string currentFolder, IReadOnlyList<IssueOnDisk> issues,
        IOutside outside)
    {
        var folders = arguments.Select(typed => (Typed: typed, Full: Path.GetFullPath(typed, currentFolder)))
            .Where(folder => folder.Typed != IssuePaths.StandardInput && Directory.Exists(folder.Full)).ToList();
        if (folders.Count == 0 || issues.Any(issue => issue.Issue is null)) return [];
        var used =
            issues.SelectMany(issue => UnusedPictures.Used(issue.Issue!, issue.Issue!.Tree, outside)).ToHashSet(StringComparer.Ordinal);
        // issue-01.png beside issue-01.yaml shows how it looks.
        var previews = issues.Select(issue => Path.ChangeExtension(outside.Resolve(issue.Path.FullPath) ?? issue.Path.FullPath, null))
            .ToHashSet(StringComparer.Ordinal);
        var pictures = folders.SelectMany(folder => In(outside.Resolve(folder.Full) ?? folder.Full, IssuePaths.Shown(folder.Typed)))
            .DistinctBy(picture => picture.FullPath).Where(picture => !previews.Contains(Path.ChangeExtension(picture.FullPath, null)))
            .Take(MostPictures + 1).ToList();
        return pictures.Count > MostPictures ? [] : UnusedPictures.Find(pictures, used);
    }

    private static IEnumerable<(string FullPath, string Shown)> In(string folder, string shown)
    {
        var entries = FolderEntry.In(folder);
        foreach (var file in entries.Where(entry => IsOwn(entry) && !entry.IsFolder && UnusedPictures.IsPicture(entry.FullPath)))
            if (new FileInfo(file.FullPath).LinkTarget is null)
                yield return (file.FullPath, IssuePaths.Join(shown, file.Name));
        foreach (var inner in entries.Where(entry => IsOwn(entry) && entry.IsFolder))
            foreach (var picture in In(inner.FullPath, IssuePaths.Join(shown, inner.Name)))
                yield return picture;
    }

    /// <summary>What a link leads to is another folder's.</summary>
    private static bool IsOwn(FolderEntry entry) => entry is { IsHidden: false, IsLink: false } && !entry.Name.StartsWith('.');
}
