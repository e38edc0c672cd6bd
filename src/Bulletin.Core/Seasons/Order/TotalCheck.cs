using Bulletin.Core.Findings;

namespace Bulletin.Core.Seasons.Order;

/// <summary>总期号: goes on by one from issue to issue, also where a new year's numbers begin anew; a supplement may count or not.</summary>
internal static class TotalCheck
{
    /// <param name="issues">Ordinary ones whose number can be relied on, in order.</param>
    /// <param name="others">Ordinary ones whose place is not known.</param>
    public static void Run(IReadOnlyList<PlacedIssue> issues, IReadOnlyList<PlacedIssue> others, IReadOnlyList<PlacedIssue> supplements,
        FindingList findings)
    {
        CheckMissing(issues, findings);
        var counted = issues.Where(issue => issue.Total is not null).ToList();
        PlacedIssue? sound = null;
        for (var i = 0; i < counted.Count; i++)
        {
            var issue = counted[i];
            if (sound is null || Follows(sound, issue, supplements))
            {
                sound = issue;
                continue;
            }
            var (least, most) = Expected(sound, issue, supplements);
            findings.Add(OrderFindings.WrongTotal(issue, sound, least, most));
            // Where the next goes on from here, the count was moved once; where it goes on from before, this one was a slip.
            if (i + 1 < counted.Count && !Follows(sound, counted[i + 1], supplements) && Follows(issue, counted[i + 1], supplements))
                sound = issue;
        }
        CheckRepeated(counted, [.. others, .. supplements], findings);
    }

    private static void CheckMissing(IReadOnlyList<PlacedIssue> issues, FindingList findings)
    {
        for (var i = 1; i < issues.Count; i++)
            if (issues[i].Total is null && issues[i - 1].Total is { } last && (i + 1 == issues.Count || issues[i + 1].Total is not null))
                findings.Add(OrderFindings.NoTotal(issues[i], issues[i - 1], last + 1));
    }

    private static void CheckRepeated(IReadOnlyList<PlacedIssue> counted, IReadOnlyList<PlacedIssue> others, FindingList findings)
    {
        var first = new Dictionary<int, PlacedIssue>();
        foreach (var issue in counted) first.TryAdd(issue.Total!.Value, issue);
        foreach (var other in others)
            if (other.Total is { } total && !first.TryAdd(total, other))
                findings.Add(OrderFindings.TotalRepeated(other, first[total]));
    }

    private static bool Follows(PlacedIssue last, PlacedIssue issue, IReadOnlyList<PlacedIssue> supplements)
    {
        var (least, most) = Expected(last, issue, supplements);
        return issue.Total >= least && issue.Total <= most;
    }

    private static (int Least, int Most) Expected(PlacedIssue last, PlacedIssue issue, IReadOnlyList<PlacedIssue> supplements)
    {
        // In a new volume it is not known how many the old one had.
        var steps = issue.Number > last.Number ? issue.Number - last.Number : issue.Number;
        var between = supplements.Count(supplement => supplement.Date >= last.Date && supplement.Date <= issue.Date);
        return (last.Total!.Value + steps, last.Total.Value + steps + between);
    }
}
