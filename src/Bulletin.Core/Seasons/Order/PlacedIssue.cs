using Bulletin.Core.Issue;

namespace Bulletin.Core.Seasons.Order;

/// <summary>An issue as the order of its season looks at it: what it is numbered, when it is dated, where it lies.</summary>
internal sealed record PlacedIssue(BulletinIssue Issue)
{
    public int Number => Issue.Masthead.Number.Value.Number;

    public DateOnly Date => Issue.Masthead.Date.Value;

    public int? Total => Issue.Masthead.Total?.Value;

    public string Shown => Issue.Source.Path;

    /// <summary>第1期, 增刊第1期.</summary>
    public string Title => Issue.Masthead.Number.Value.ToString();

    /// <summary>Number and date could be read.</summary>
    public static bool IsTold(BulletinIssue issue) => issue.Masthead.Number.Value.Number > 0 && issue.Masthead.Date.Value != default;
}
