using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Core;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Checking;

/// <summary>
/// Makes the certain repairs in an issue and the files it names, or in a season's own, round after round until there is none left; nothing
/// is written here.
/// </summary>
/// <param name="outside">The disk as it is.</param>
/// <param name="check">All findings, read through a given door, with how many of one code at most; null: nothing can be read.</param>
/// <param name="isLeftAlone">Whether a file, by full path, is somebody else's to repair.</param>
internal sealed class RepairRounds(IOutside outside, Func<IOutside, int, IReadOnlyList<Finding>?> check, Func<string, bool> isLeftAlone)
{
    /// <summary>One repair may uncover another; this many never do.</summary>
    private const int Most = 10;

    private readonly EditedFiles _files = new(outside);

    /// <summary>As they were when they were repaired, by full path.</summary>
    private readonly Dictionary<string, byte[]> _before = new(StringComparer.Ordinal);

    private readonly SortedSet<string> _overtaken = new(StringComparer.Ordinal);

    /// <summary>How many repairs were made in each file, and how it is shown, by full path.</summary>
    private readonly SortedDictionary<string, (int Count, string Shown)> _repaired = new(StringComparer.Ordinal);

    /// <summary>What is left to say after the repairs.</summary>
    public IReadOnlyList<Finding> Left => check(_files, Limits.FindingsOfOneCode) ?? [];

    /// <summary>Files, as shown, that somebody saved while they were looked through: left alone.</summary>
    public IReadOnlyCollection<string> Overtaken => _overtaken;

    /// <summary>The files repaired.</summary>
    public IEnumerable<RepairedFile> Files => _files.Changed.Select(file => new RepairedFile(
        file.FullPath, _repaired[file.FullPath].Shown, _before[file.FullPath], file.Bytes, _repaired[file.FullPath].Count));

    public void Run()
    {
        for (var round = 0; round < Most; round++)
        {
            if (check(_files, Limits.RepairsOfOneCode) is not { } found) return;
            var isChanged = false;
            foreach (var source in found.Where(f => f.Fix is not null).SelectMany(f => f.Fix!.Edits).Select(edit => edit.Span.Source)
                .Distinct().ToList())
                isChanged |= Repair(source, found);
            if (!isChanged) break;
        }
    }

    private bool Repair(SourceText source, IReadOnlyList<Finding> found)
    {
        if (isLeftAlone(source.FullPath)) return false;
        var repair = Core.Checking.Repair.Of(source, found);
        if (repair.Text == source.Content) return false;
        var bytes = _files.Read(source.FullPath, Limits.TextBytes).Bytes;
        var decoded = TextDecoder.Decode(source.Path, bytes);
        if (decoded.Form is not { } form || decoded.Text!.Content != source.Content)
        {
            _overtaken.Add(source.Path);
            return false;
        }
        _before.TryAdd(source.FullPath, bytes);
        _files.Put(source.FullPath, form.Encode(repair.Text));
        _repaired[source.FullPath] = (_repaired.GetValueOrDefault(source.FullPath).Count + repair.Repaired.Count, source.Path);
        return true;
    }
}

/// <summary>A file before and after its repairs.</summary>
internal sealed record RepairedFile(string FullPath, string Shown, byte[] Before, byte[] After, int Count);
