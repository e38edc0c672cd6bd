using Bulletin.Core.Seasons.Order;

namespace Bulletin.Core.Seasons.Indexing;

/// <summary>
/// What the index of a season (总目录) says: ordinary issues by number, year by year, and supplements after them, as offices file them.
/// </summary>
public sealed record SeasonIndex
{
    /// <summary>报头.标题; null: none, or not the same in all issues.</summary>
    public required string? Heading { get; init; }

    /// <summary>刊名; of several all of them.</summary>
    public required string Name { get; init; }

    /// <summary>Which numbers, and how many articles: <c>第1期至第40期、增刊第1期，共86篇</c>.</summary>
    public required string Range { get; init; }

    /// <summary>编发单位 of the newest issue.</summary>
    public required IReadOnlyList<string> Issuers { get; init; }

    public required IReadOnlyList<IndexedIssue> Issues { get; init; }

    public string Title => $"{Heading}{Name}总目录";

    /// <param name="issues">At least one, each with number and date.</param>
    public static SeasonIndex Of(IReadOnlyList<IndexedIssue> issues)
    {
        var placed = new Dictionary<PlacedIssue, IndexedIssue>(ReferenceEqualityComparer.Instance);
        foreach (var indexed in issues) placed.Add(new PlacedIssue(indexed.Issue), indexed);
        var parts = Parts(placed);
        var ordered = parts.SelectMany(part => part.Issues).ToList();
        var newest = ordered.OrderBy(indexed => indexed.Issue.Masthead.Date.Value).Last().Issue.Masthead;
        var headings = ordered.Select(indexed => indexed.Issue.Masthead.Heading?.Value).Distinct(StringComparer.Ordinal).ToList();
        return new SeasonIndex
        {
            Heading = headings.Count == 1 ? headings[0]?.Replace("|", "", StringComparison.Ordinal) : null,
            Name = string.Join('、',
                ordered.Select(indexed => indexed.Issue.Masthead.Name.Value).OfType<string>().Distinct(StringComparer.Ordinal)),
            Range = $"{string.Join('、', parts.Select(part => part.Range))}，共{ordered.Sum(indexed => indexed.Issue.Articles.Count)}篇",
            Issuers = [.. (newest.Issuers ?? []).Select(issuer => issuer.Value)],
            Issues = ordered,
        };
    }

    /// <summary>Runs of numbers: by bulletin in the order they began, by volume, supplements last.</summary>
    private static List<Part> Parts(Dictionary<PlacedIssue, IndexedIssue> issues)
    {
        var parts = new List<Part>();
        var series = issues.Keys.GroupBy(issue => issue.Issue.Masthead.Name.Value, StringComparer.Ordinal)
            .OrderBy(same => same.Min(issue => issue.Date)).ThenBy(same => same.Key, StringComparer.Ordinal).ToList();
        foreach (var isSupplement in (bool[])[false, true])
            foreach (var same in series)
            {
                var volumes = Volumes.Of(same.Where(issue => issue.Issue.Masthead.Number.Value.IsSupplement == isSupplement));
                foreach (var volume in volumes)
                {
                    var byNumber = volume.OrderBy(issue => issue.Number).ThenBy(issue => issue.Date)
                        .ThenBy(issue => issue.Shown, FileOrder.Instance).ToList();
                    var name = series.Count > 1 ? $"《{same.Key}》" : "";
                    var year = volumes.Count > 1 ? $"{byNumber[0].Date.Year}年" : "";
                    parts.Add(new(name + year + RangeOf(byNumber), [.. byNumber.Select(issue => issues[issue])]));
                }
            }
        return parts;
    }

    private static string RangeOf(List<PlacedIssue> byNumber) =>
        byNumber[0].Number == byNumber[^1].Number ? byNumber[0].Title : $"{byNumber[0].Title}至第{byNumber[^1].Number}期";

    private sealed record Part(string Range, IReadOnlyList<IndexedIssue> Issues);
}
