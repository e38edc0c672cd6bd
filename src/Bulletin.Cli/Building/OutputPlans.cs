using Bulletin.Cli.Issues;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;

namespace Bulletin.Cli.Building;

/// <summary>An issue with where its outputs go.</summary>
/// <param name="Plan">Null where the issue could not be read.</param>
/// <param name="Findings">Those of reading, and of the plan.</param>
internal sealed record PlannedIssue(IssueOnDisk OnDisk, OutputPlan? Plan, IReadOnlyList<Finding> Findings)
{
    /// <summary>Another issue, as messages name it, that writes the same file.</summary>
    public Rival? Rival { get; init; }

    /// <summary>The same without its texts.</summary>
    public PlannedIssue LetGo() => new(OnDisk.LetGo(), null, []) { Rival = Rival };
}

/// <summary>Another issue that writes the same file.</summary>
/// <param name="Shown">As messages name it.</param>
/// <param name="IsAlike">The same where letter case does not count: not here, but on Windows.</param>
internal readonly record struct Rival(string Shown, bool IsAlike);

/// <summary>Plans the outputs of all issues of a run.</summary>
internal static class OutputPlans
{
    /// <summary>Windows and macOS take <c>a.docx</c> and <c>A.docx</c> for one file.</summary>
    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    public static IReadOnlyList<PlannedIssue> Of(IReadOnlyList<IssueOnDisk> issues, BuildOptions options, string currentFolder,
        IOutside outside)
    {
        var plans = issues.Select(issue => Plan(issue, options, currentFolder, outside)).ToList();
        var writers = new Dictionary<string, List<PlannedIssue>>(StringComparer.OrdinalIgnoreCase);
        foreach (var planned in plans)
            foreach (var path in planned.Plan?.Paths ?? [])
            {
                if (!writers.TryGetValue(path, out var sharing)) writers[path] = sharing = [];
                sharing.Add(planned);
            }
        return [.. plans.Select(planned => WithClash(planned, writers))];
    }

    /// <summary>Reads and plans again what was let go.</summary>
    public static PlannedIssue Again(IssueOnDisk read, Rival? rival, BuildOptions options, string currentFolder, IOutside outside)
    {
        var planned = Plan(read, options, currentFolder, outside);
        return rival is not { } other || planned.Plan is null ? planned : WithRival(planned, other);
    }

    private static PlannedIssue Plan(IssueOnDisk issue, BuildOptions options, string currentFolder, IOutside outside)
    {
        if (issue.Issue is null) return new PlannedIssue(issue, null, issue.Findings);
        var plan = OutputPlan.Of(issue.Path, issue.Issue, options, currentFolder, outside, out var fault);
        return new PlannedIssue(issue, plan, fault is null ? issue.Findings : [.. issue.Findings, fault]);
    }

    private static PlannedIssue WithClash(PlannedIssue planned, Dictionary<string, List<PlannedIssue>> writers)
    {
        if (planned.Plan is not { } plan) return planned;
        var others = plan.Paths.SelectMany(path => writers[path]).Where(other => other.OnDisk != planned.OnDisk).ToList();
        if (others.Count == 0) return planned;
        var same = others.Find(other => IgnoresCase || other.Plan!.Stem == plan.Stem);
        return WithRival(planned, new Rival((same ?? others[0]).OnDisk.Path.Shown, IsAlike: same is null));
    }

    private static PlannedIssue WithRival(PlannedIssue planned, Rival rival) =>
        planned with
        {
            Rival = rival,
            Findings = [.. planned.Findings,
                rival.IsAlike
                    ? OutputFindings.WrittenAlike(planned.Plan!, rival.Shown)
                    : OutputFindings.WrittenTwice(planned.Plan!, rival.Shown)],
        };
}
