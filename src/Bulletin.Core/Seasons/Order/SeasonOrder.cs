using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Seasons.Order;

/// <summary>Numbers, dates and total numbers over the issues of one season (checks 701 to 705), each finding in the later issue.</summary>
public static class SeasonOrder
{
    /// <param name="issues">All that are known, drafts too.</param>
    /// <param name="unread">How many more there are of which nothing could be read.</param>
    /// <param name="isComplete">There are no others; else a number that is not there may lie in a folder that was not looked into.</param>
    /// <returns>By file, place and code.</returns>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<BulletinIssue> issues, int unread, bool isComplete)
    {
        var findings = new FindingList(Limits.FindingsOfOneCode);
        var told = issues.Where(PlacedIssue.IsTold).Select(issue => new PlacedIssue(issue)).ToList();
        unread += issues.Count - told.Count;
        // A bulletin of another name counts by itself.
        foreach (var series in told.GroupBy(issue => issue.Issue.Masthead.Name.Value, StringComparer.Ordinal))
        {
            var ordinary = Volumes.Of(series.Where(issue => !issue.Issue.Masthead.Number.Value.IsSupplement));
            var supplements = Volumes.Of(series.Where(issue => issue.Issue.Masthead.Number.Value.IsSupplement));
            var inOrder = new List<PlacedIssue>();
            foreach (var volume in ordinary) inOrder.AddRange(new NumberCheck(volume, unread, isComplete, findings).Run());
            foreach (var volume in supplements) new NumberCheck(volume, unread, isComplete, findings).Run();
            TotalCheck.Run(inOrder, [.. ordinary.SelectMany(volume => volume).Except(inOrder)],
                [.. supplements.SelectMany(volume => volume)], findings);
        }
        return findings.Sorted();
    }
}
