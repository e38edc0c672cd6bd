using Bulletin.Core.Findings;

namespace Bulletin.Core.Seasons.Order;

/// <summary>期号 of one volume: repeated, out of order, missing. One slip gets one finding, where it most likely was made.</summary>
/// <param name="volume">By date, then by file.</param>
/// <param name="unread">Issues whose number is not known, which may fill a gap.</param>
internal sealed class NumberCheck(IReadOnlyList<PlacedIssue> volume, int unread, bool isComplete, FindingList findings)
{
    /// <summary>Issues whose number is most likely wrong: what they should be called seems to be missing.</summary>
    private readonly List<PlacedIssue> _misnumbered = [];

    /// <returns>Those whose number can be relied on, by number.</returns>
    public IReadOnlyList<PlacedIssue> Run()
    {
        var single = WithoutRepeated();
        CheckDates(single);
        single.RemoveAll(_misnumbered.Contains);
        CheckFileNames(single);
        CheckGaps(single);
        return single;
    }

    private List<PlacedIssue> WithoutRepeated()
    {
        var single = new List<PlacedIssue>();
        foreach (var same in volume.GroupBy(issue => issue.Number).OrderBy(same => same.Key))
        {
            // The one that stands where its number belongs is right; a copy is later, and its file comes after.
            var right = same.First();
            single.Add(right);
            foreach (var issue in same.Skip(1))
            {
                _misnumbered.Add(issue);
                findings.Add(OrderFindings.Repeated(issue, right, Meant(issue)));
            }
        }
        return single;
    }

    /// <summary>The number after it where nobody has that, or the next of all; null: not to be guessed.</summary>
    private int? Meant(PlacedIssue copy)
    {
        if (!volume.Any(other => other.Number == copy.Number + 1)) return copy.Number + 1;
        return copy == volume[^1] ? volume.Max(other => other.Number) + 1 : null;
    }

    private void CheckDates(List<PlacedIssue> byNumber)
    {
        var kept = LongestRun.Of([.. byNumber.Select(issue => issue.Date.DayNumber)]);
        var sound = byNumber.Where((_, i) => kept[i]).ToList();
        foreach (var issue in byNumber.Where((_, i) => !kept[i]))
        {
            var (before, after) = (sound.FindLast(other => other.Date <= issue.Date), sound.Find(other => other.Date > issue.Date));
            if (StandsBetween(before, issue, after))
            {
                _misnumbered.Add(issue);
                findings.Add(OrderFindings.Misnumbered(issue, before, after));
                continue;
            }
            var next = sound.Find(other => other.Number > issue.Number);
            var last = sound.FindLast(other => other.Number < issue.Number);
            findings.Add(next is not null && issue.Date > next.Date
                ? OrderFindings.TooLate(issue, next)
                : OrderFindings.TooEarly(issue, last!));
        }
    }

    /// <summary>Files that are counted through stand as the dates do, so that it is the number that is wrong.</summary>
    private static bool StandsBetween(PlacedIssue? before, PlacedIssue issue, PlacedIssue? after)
    {
        var pattern = FileOrder.Pattern(issue.Shown);
        if (pattern is null || (before is null && after is null)) return false;
        return (before is null || (FileOrder.Pattern(before.Shown) == pattern && FileOrder.Instance.Compare(before.Shown, issue.Shown) < 0))
            && (after is null || (FileOrder.Pattern(after.Shown) == pattern && FileOrder.Instance.Compare(issue.Shown, after.Shown) < 0));
    }

    private void CheckFileNames(List<PlacedIssue> single)
    {
        foreach (var counted in single.Where(issue => FileOrder.Pattern(issue.Shown) is not null)
            .GroupBy(issue => FileOrder.Pattern(issue.Shown), StringComparer.Ordinal))
        {
            var byFile = counted.OrderBy(issue => issue.Shown, FileOrder.Instance).ToList();
            var kept = LongestRun.Of([.. byFile.Select(issue => issue.Number)]);
            for (var i = 0; i < byFile.Count; i++)
            {
                if (kept[i]) continue;
                var before = Enumerable.Range(0, i).Where(j => kept[j]).Select(j => byFile[j]).LastOrDefault();
                var after = Enumerable.Range(i, byFile.Count - i).Where(j => kept[j]).Select(j => byFile[j]).FirstOrDefault();
                findings.Add(before is not null && before.Number > byFile[i].Number
                    ? OrderFindings.FileAfter(byFile[i], before)
                    : OrderFindings.FileBefore(byFile[i], after!));
            }
        }
    }

    private void CheckGaps(List<PlacedIssue> single)
    {
        for (var i = 1; i < single.Count; i++)
        {
            var (last, issue) = (single[i - 1], single[i]);
            var missing = issue.Number - last.Number - 1;
            if (missing == 0 || !(isComplete || Folder(last) == Folder(issue))) continue;
            var fillers = unread + _misnumbered.Count(other => IsBetween(last, other, issue));
            if (missing > fillers) findings.Add(OrderFindings.Missing(issue, last));
        }
    }

    private static bool IsBetween(PlacedIssue last, PlacedIssue other, PlacedIssue issue) =>
        (last.Date <= other.Date && other.Date <= issue.Date)
        || (FileOrder.Instance.Compare(last.Shown, other.Shown) < 0 && FileOrder.Instance.Compare(other.Shown, issue.Shown) < 0);

    private static string Folder(PlacedIssue issue) => issue.Issue.Folder;
}
