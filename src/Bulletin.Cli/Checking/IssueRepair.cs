using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Cli.Issues;
using Bulletin.Core;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Checking;

/// <summary>Makes the certain repairs in an issue and the files it names, round after round until there is none left; nothing is written here.</summary>
/// <param name="path">The issue.</param>
/// <param name="outside">The disk as it is.</param>
/// <param name="check">All findings of an issue, read through a given door, with how many of one code at most.</param>
internal sealed class IssueRepair(IssuePath path, IOutside outside, Func<IssueOnDisk, IOutside, int, IReadOnlyList<Finding>> check)
{
    /// <summary>One repair may uncover another; this many never do.</summary>
    private const int MostRounds = 10;

    private readonly EditedFiles _files = new(outside);

    /// <summary>How many repairs were made in each file, by full path.</summary>
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What is left to say after the repairs.</summary>
    public IReadOnlyList<Finding> Left { get; private set; } = [];

    /// <summary>The files repaired: full path, path as shown, old and new bytes, number of repairs.</summary>
    public IEnumerable<RepairedFile> Files => _files.Changed.Select(file => new RepairedFile(
        file.FullPath, Shown(file.FullPath), outside.Read(file.FullPath, Limits.TextBytes).Bytes, file.Bytes, _counts[file.FullPath]));

    public void Run()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (IssueFiles.Read(path, _files) is not { } issue) return;
            var found = check(issue, _files, Limits.RepairsOfOneCode);
            var isChanged = false;
            foreach (var source in found.Where(f => f.Fix is not null).SelectMany(f => f.Fix!.Edits).Select(edit => edit.Span.Source).Distinct().ToList())
                isChanged |= Repair(source, found);
            if (!isChanged) break;
        }
        if (IssueFiles.Read(path, _files) is { } repaired) Left = check(repaired, _files, Limits.FindingsOfOneCode);
    }

    private bool Repair(SourceText source, IReadOnlyList<Finding> found)
    {
        var repair = Core.Checking.Repair.Of(source, found);
        if (repair.Text == source.Content) return false;
        var fullPath = FullPath(source);
        var decoded = TextDecoder.Decode(source.Path, _files.Read(fullPath, Limits.TextBytes).Bytes);
        // Changed on disk since it was read: left alone.
        if (decoded.Form is not { } form || decoded.Text!.Content != source.Content) return false;
        _files.Put(fullPath, form.Encode(repair.Text));
        _counts[fullPath] = _counts.GetValueOrDefault(fullPath) + repair.Repaired.Count;
        return true;
    }

    /// <summary>Files that an issue names are shown below the folder that the issue's own path shows.</summary>
    private string FullPath(SourceText source)
    {
        if (source.Path == path.Shown) return path.FullPath;
        return Path.GetFullPath(source.Path[(path.Shown.LastIndexOf('/') + 1)..], Path.GetDirectoryName(path.FullPath)!);
    }

    private string Shown(string fullPath) => fullPath == path.FullPath
        ? path.Shown
        : path.Shown[..(path.Shown.LastIndexOf('/') + 1)] + Path.GetRelativePath(Path.GetDirectoryName(path.FullPath)!, fullPath).Replace('\\', '/');
}

/// <summary>A file before and after its repairs.</summary>
internal sealed record RepairedFile(string FullPath, string Shown, byte[] Before, byte[] After, int Count);
