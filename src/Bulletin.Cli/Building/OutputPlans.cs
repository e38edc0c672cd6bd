using Bulletin.Cli.Arguments;
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
    public string? Rival { get; init; }

    /// <summary>The same without its texts.</summary>
    public PlannedIssue LetGo() => new(OnDisk.LetGo(), null, []) { Rival = Rival };
}

/// <summary>Plans the outputs of all issues of a run.</summary>
internal static class OutputPlans
{
    /// <summary>Windows and macOS take <c>a.docx</c> and <c>A.docx</c> for one file.</summary>
    private static readonly StringComparer SameFile =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public static IReadOnlyList<PlannedIssue> Of(IReadOnlyList<IssueOnDisk> issues, Request request, string currentFolder, IOutside outside)
    {
        var plans = issues.Select(issue => Plan(issue, request, currentFolder, outside)).ToList();
        var writers = new Dictionary<string, List<PlannedIssue>>(SameFile);
        foreach (var planned in plans)
            foreach (var path in planned.Plan?.Paths ?? [])
            {
                if (!writers.TryGetValue(path, out var sharing)) writers[path] = sharing = [];
                sharing.Add(planned);
            }
        return [.. plans.Select(planned => WithClash(planned, writers))];
    }

    /// <summary>Reads and plans again what was let go.</summary>
    public static PlannedIssue Again(IssueOnDisk read, string? rival, Request request, string currentFolder, IOutside outside)
    {
        var planned = Plan(read, request, currentFolder, outside);
        return rival is null || planned.Plan is null ? planned : WithRival(planned, rival);
    }

    private static PlannedIssue Plan(IssueOnDisk issue, Request request, string currentFolder, IOutside outside)
    {
        if (issue.Issue is null) return new PlannedIssue(issue, null, issue.Findings);
        var plan = OutputPlan.Of(issue.Path, issue.Issue, request, currentFolder, outside, out var fault);
        return new PlannedIssue(issue, plan, fault is null ? issue.Findings : [.. issue.Findings, fault]);
    }

    private static PlannedIssue WithClash(PlannedIssue planned, Dictionary<string, List<PlannedIssue>> writers)
    {
        var rival = planned.Plan?.Paths.SelectMany(path => writers[path]).FirstOrDefault(other => other.OnDisk != planned.OnDisk);
        return rival is null ? planned : WithRival(planned, rival.OnDisk.Path.Shown);
    }

    private static PlannedIssue WithRival(PlannedIssue planned, string rival) =>
        planned with { Rival = rival, Findings = [.. planned.Findings, OutputFindings.WrittenTwice(planned.Plan!, rival)] };
}
