namespace Bulletin.Core.Seasons.Order;

/// <summary>Issues numbered through; in a new year numbers may begin anew.</summary>
internal static class Volumes
{
    /// <returns>Each by date, then by file.</returns>
    public static IReadOnlyList<IReadOnlyList<PlacedIssue>> Of(IEnumerable<PlacedIssue> issues)
    {
        var volumes = new List<List<PlacedIssue>>();
        foreach (var issue in issues.OrderBy(issue => issue.Date).ThenBy(issue => issue.Shown, FileOrder.Instance))
        {
            if (volumes.Count == 0 || BeginsAnew(volumes[^1][^1], issue)) volumes.Add([]);
            volumes[^1].Add(issue);
        }
        for (var i = volumes.Count - 2; i >= 0; i--)
        {
            if (!IsMisdated(volumes[i], volumes[i + 1])) continue;
            volumes[i].AddRange(volumes[i + 1]);
            volumes.RemoveAt(i + 1);
        }
        return volumes;
    }

    /// <summary>
    /// In January the old year is soon written: one that fills a gap of the next volume, or whose file comes after one of its, belongs to
    /// it.
    /// </summary>
    private static bool IsMisdated(List<PlacedIssue> volume, List<PlacedIssue> next)
    {
        if (volume is not [var single] || next.Exists(issue => issue.Number == single.Number)) return false;
        if (next.Exists(issue => issue.Number < single.Number) && next.Exists(issue => issue.Number > single.Number)) return true;
        var pattern = FileOrder.Pattern(single.Shown);
        return pattern is not null
            && next.Exists(issue => FileOrder.Pattern(issue.Shown) == pattern && FileOrder.Instance.Compare(issue.Shown, single.Shown) < 0);
    }

    /// <summary>A slip in a number hardly ever halves it just when the year changes.</summary>
    private static bool BeginsAnew(PlacedIssue last, PlacedIssue issue) =>
        issue.Date.Year > last.Date.Year && issue.Number * 2 <= last.Number;
}
