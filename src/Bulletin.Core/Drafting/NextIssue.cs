using Bulletin.Core.Issue;
using Bulletin.Core.Seasons.Order;

namespace Bulletin.Core.Drafting;

/// <summary>What comes after the issues there are (下一期).</summary>
/// <param name="Number">期号.</param>
/// <param name="Total">总期号; null: they are not counted through.</param>
/// <param name="Newest">The one it follows, of its own kind where there is one; null: it is the first.</param>
public sealed record NextIssue(IssueNumber Number, int? Total, DateOnly Date, BulletinIssue? Newest)
{
    /// <summary>Of its own kind and the volume before, in order; their names tell how numbers are written.</summary>
    public IReadOnlyList<BulletinIssue> Before { get; private init; } = [];

    /// <summary>More than one issue has the number before: one of them is most likely to be this one.</summary>
    public IReadOnlyList<string> SharingLastNumber { get; private init; } = [];

    /// <summary>Bulletins of another name that lie among them and count by themselves.</summary>
    public IReadOnlyList<string> OtherNames { get; private init; } = [];

    /// <summary>Its number and date could be read, so that it counts.</summary>
    public static bool IsTold(BulletinIssue issue) => PlacedIssue.IsTold(issue);

    /// <param name="issues">As read, or drafts; those without number or date do not count.</param>
    /// <param name="isSupplement">增刊 is counted by itself.</param>
    public static NextIssue After(IReadOnlyList<BulletinIssue> issues, bool isSupplement, DateOnly today)
    {
        var told = issues.Where(PlacedIssue.IsTold).Select(issue => new PlacedIssue(issue)).ToList();
        if (told.Count == 0) return new(new IssueNumber(1, isSupplement), null, today, null);
        var name = told.OrderBy(issue => issue.Date).ThenBy(issue => issue.Shown, FileOrder.Instance).Last().Issue.Masthead.Name.Value;
        var series = told.Where(issue => issue.Issue.Masthead.Name.Value == name).ToList();
        var ofKind = Volumes.Of(series.Where(issue => issue.Issue.Masthead.Number.Value.IsSupplement == isSupplement));
        var last = ofKind.Count == 0 ? [] : ofKind[^1].OrderBy(issue => issue.Number).ThenBy(issue => issue.Date).ToList();
        var follows = last.Count > 0 && !BeginsAnew(ofKind, today);
        var newest = last.Count > 0 ? last[^1] : Volumes.Of(series)[^1].OrderBy(issue => issue.Number).ThenBy(issue => issue.Date).Last();
        return new(new IssueNumber(follows ? last[^1].Number + 1 : 1, isSupplement), Counted(series, last), today, newest.Issue)
        {
            Before = [.. last.Select(issue => issue.Issue)],
            SharingLastNumber = follows ? Sharing(last) : [],
            OtherNames = [.. told.Select(issue => issue.Issue.Masthead.Name.Value).OfType<string>().Where(other => other != name)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Numbers that began anew in a year before will do so again.</summary>
    private static bool BeginsAnew(IReadOnlyList<IReadOnlyList<PlacedIssue>> volumes, DateOnly today) =>
        volumes.Count > 1 && today.Year > volumes[^1].Max(issue => issue.Date.Year);

    /// <summary>A supplement may count or not: the last of its kind tells.</summary>
    private static int? Counted(List<PlacedIssue> series, List<PlacedIssue> ofKind) =>
        ofKind.Count > 0 && ofKind[^1].Total is not null ? series.Max(issue => issue.Total) + 1 : null;

    private static List<string> Sharing(List<PlacedIssue> last)
    {
        var sharing = last.Where(issue => issue.Number == last[^1].Number).Select(issue => issue.Shown).ToList();
        return sharing.Count > 1 ? sharing : [];
    }
}
