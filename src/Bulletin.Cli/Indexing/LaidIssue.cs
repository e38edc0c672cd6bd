using Bulletin.Cli.Building;
using Bulletin.Cli.Issues;
using Bulletin.Core.Issue;
using Bulletin.Layout.Pages;

namespace Bulletin.Cli.Indexing;

/// <summary>An issue laid out for the index.</summary>
/// <param name="Planned">As it was given: its texts may be let go of.</param>
/// <param name="OnDisk">Read.</param>
/// <param name="Pages">Null: it has errors, or there are no faces.</param>
/// <param name="Outcome">What was found on the way.</param>
internal sealed record LaidIssue(PlannedIssue Planned, IssueOnDisk OnDisk, PageSequence? Pages, Outcome Outcome)
{
    /// <summary>Where its own outputs go; null: it could not be read.</summary>
    public OutputPlan? Plan { get; init; }

    /// <summary>It is sound, and no face serves.</summary>
    public bool LacksFaces { get; init; }

    /// <summary>What could be read of it.</summary>
    public BulletinIssue? Issue => OnDisk.Issue ?? OnDisk.Draft;
}
