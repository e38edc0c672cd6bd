using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;

namespace Bulletin.Core.Pictures;

/// <summary>Finds and reads the pictures of an issue (checks 501 to 511); looks at headers, never at pixels.</summary>
public sealed class PictureCheck
{
    private readonly string _root;
    private readonly IOutside _outside;
    private readonly Dictionary<string, (PictureFile? File, Func<Photo, Finding>? Fault)> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<(string BaseFolder, string Value), TreePath> _paths = [];
    private readonly FindingList _findings = new();
    private int _errors;

    private PictureCheck(string root, IOutside outside)
    {
        _root = root;
        _outside = outside;
    }

    /// <param name="issue">Its photos, in reading order.</param>
    /// <param name="root">The absolute folder whose tree no path may leave.</param>
    /// <param name="outside">The door to the files.</param>
    public static PictureFiles Check(BulletinIssue issue, string root, IOutside outside)
    {
        var check = new PictureCheck(root, outside);
        var files = new Dictionary<Photo, PictureFile>(ReferenceEqualityComparer.Instance);
        foreach (var row in Rows(issue))
            foreach (var photo in row.Photos)
                if (check.Find(photo) is { } file)
                    files[photo] = file;
        return new PictureFiles(files, check._findings.Sorted());
    }

    /// <summary>Every row of photos, in reading order.</summary>
    internal static IEnumerable<PhotoRow> Rows(BulletinIssue issue) =>
        issue.Articles.SelectMany(article => article.Body.OfType<PhotoRow>());

    private PictureFile? Find(Photo photo)
    {
        // Each lookup lists folders; a file with so many errors is not built, and no more of them are shown.
        if (_errors >= Limits.FindingsOfOneCode) return null;
        var typed = (photo.BaseFolder, photo.Path.Value);
        if (!_paths.TryGetValue(typed, out var path)) _paths[typed] = path = TreePath.Of(typed.Value, typed.BaseFolder, _root, _outside);
        if (PictureFindings.OfPath(photo, path, _outside) is { } finding)
        {
            Add(finding);
            if (finding.Severity == Severity.Error) return null;
        }
        if (!_read.TryGetValue(path.FullPath, out var read))
            _read[path.FullPath] = read = Read(path.FullPath);
        if (read.Fault is not null) Add(read.Fault(photo));
        return read.File;
    }

    private void Add(Finding finding)
    {
        _findings.Add(finding);
        if (finding.Severity == Severity.Error) _errors++;
    }

    private (PictureFile? File, Func<Photo, Finding>? Fault) Read(string path)
    {
        var content = _outside.Read(path, PictureLimits.MaxBytes);
        if (content.State == FileState.TooLarge) return (null, PictureFindings.TooManyBytes);
        if (content.State != FileState.Read) return (null, PictureFindings.Unreadable);
        if (PictureInfo.Read(content.Bytes) is not { } info) return (null, PictureFindings.NotAPicture);
        if (!info.IsPrintable) return (null, photo => PictureFindings.Unprintable(photo, info.Format));
        if (!PictureLimits.Allow(info)) return (null, photo => PictureFindings.TooManyPixels(photo, info));
        if (info.IsDamaged) return (null, PictureAdvice.Damaged);
        return (new PictureFile(path, content.Bytes, info), info.IsCutOff ? PictureFindings.CutOff : null);
    }
}
