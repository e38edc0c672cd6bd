using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Issues;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Core.Units;

namespace Bulletin.Cli.Checking;

/// <summary><c>bulletin check</c>: what can be said of issues without Word, faces or pixels.</summary>
internal sealed class CheckCommand(Request request, Surroundings here, IOutside outside, Report report)
{
    /// <summary>版心 (GB/T 9704—2012 5.2.1); a template of other width shows when the issue is built.</summary>
    private static readonly Length TypeArea = Length.FromMillimetres(156);

    public ExitCode Run(IReadOnlyList<IssueOnDisk> issues)
    {
        var plans = OutputPlans.Of(issues, request, here.CurrentFolder, outside);
        InOrder.Run(plans, request.Jobs, Check, report.Take);
        return report.ExitCode;
    }

    private Outcome Check(PlannedIssue planned)
    {
        if (planned.OnDisk.Fault is { } fault) return new Outcome { Findings = planned.Findings, Faults = [fault] };
        if ((planned.OnDisk.Issue ?? planned.OnDisk.Draft) is not { } issue) return new Outcome { Findings = planned.Findings };
        try
        {
            return new Outcome { Findings = [.. planned.Findings, .. Check(issue, isWhole: planned.OnDisk.Issue is not null)] };
        }
        catch (Exception e)
        {
            return new Outcome { Findings = planned.Findings, Faults = [Crash.Of(e, new("检查", "checking"), planned.OnDisk.Path.Shown, request.Verbose)] };
        }
    }

    private IEnumerable<Finding> Check(BulletinIssue issue, bool isWhole)
    {
        foreach (var finding in IssueCheck.Run(issue, isWhole)) yield return finding;
        if (Templates.Of(issue, outside, out var missing) is null) yield return missing!;
        var pictures = PictureCheck.Check(issue, issue.Folder, outside);
        foreach (var finding in pictures.Findings) yield return finding;
        foreach (var finding in PictureAdvice.Of(PlacedPhoto.Place(issue, pictures, TypeArea))) yield return finding;
    }
}
