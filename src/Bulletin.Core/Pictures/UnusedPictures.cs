using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Core.Pictures;

/// <summary>Pictures in a folder that none of its issues uses (check 528).</summary>
public static class UnusedPictures
{
    /// <summary>Pictures of one folder that are told of one by one; more are an archive, and it is named once.</summary>
    private const int MostOfFolder = 10;

    private static readonly HashSet<string> Extensions =
        new([".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic"], StringComparer.OrdinalIgnoreCase);

    public static bool IsPicture(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>Where the photos of an issue lead, links followed; what leads nowhere is left out.</summary>
    public static IEnumerable<string> Used(BulletinIssue issue, string root, IOutside outside) =>
        PictureCheck.Rows(issue).SelectMany(row => row.Photos)
            .Select(photo => (photo.Path.Value, photo.BaseFolder)).Distinct()
            .Select(typed => TreePath.Of(typed.Value, typed.BaseFolder, root, outside))
            .Where(path => path.State is TreePathState.Found or TreePathState.WrongCase)
            .Select(path => outside.Resolve(path.FullPath) ?? path.FullPath);

    /// <param name="pictures">All there are: absolute path without links, and path as shown; those of one folder together.</param>
    /// <param name="used">Absolute paths, without links.</param>
    public static IReadOnlyList<Finding> Find(IEnumerable<(string FullPath, string Shown)> pictures, IReadOnlySet<string> used)
    {
        var findings = new FindingList();
        foreach (var folder in pictures.Where(picture => !used.Contains(picture.FullPath))
            .GroupBy(picture => FolderOf(picture.Shown), StringComparer.Ordinal))
        {
            var unused = folder.ToList();
            if (unused.Count > MostOfFolder)
                findings.Add(PictureFindings.ManyUnused(Place(folder.Key.Length == 0 ? "." : folder.Key), unused.Count,
                    Path.GetFileName(unused[0].Shown)));
            else findings.AddRange(unused.Select(picture => PictureFindings.Unused(Place(picture.Shown))));
        }
        return findings.Sorted();
    }

    private static string FolderOf(string shown) => shown[..Math.Max(0, shown.LastIndexOf('/'))];

    private static SourceSpan Place(string shown) => new SourceText(shown, "").Span(0, 0);
}
