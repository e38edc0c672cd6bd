using Bulletin.Cli.Arguments;
using Bulletin.Cli.Files;
using Bulletin.Cli.Fonts;
using Bulletin.Cli.Issues;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Building;

/// <summary><c>bulletin build</c>: reads all issues, sees that no two write one file, then makes each.</summary>
internal sealed class BuildCommand(Request request, Surroundings here, IOutside outside, Report report)
{
    public ExitCode Run(IReadOnlyList<IssueOnDisk> issues)
    {
        TemplateFile? template = null;
        if (request.Template is { } typed && (template = Templates.Given(typed, here.CurrentFolder, outside)) is null)
            return report.Fault(new($"找不到模板“{typed}”", $"there is no template \"{typed}\""));
        if (request.OutputFolder is { } given && DiskFault.FileInTheWay(Path.GetFullPath(given, here.CurrentFolder)) is { } file)
            return report.Fault(DiskFault.NotAFolder(file));
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        var plans = OutputPlans.Of(issues, request, here.CurrentFolder, outside);
        InOrder.Run(plans, request.Jobs, planned => Silenced(planned.OnDisk, Make(planned, template, faces)), report.Take);
        return report.ExitCode;
    }

    private Outcome Make(PlannedIssue planned, TemplateFile? template, FaceCatalog faces)
    {
        var (onDisk, plan, findings) = planned;
        if (onDisk.Fault is { } fault) return new Outcome { Findings = findings, Faults = [fault] };
        if (onDisk.Issue is null || plan is null) return new Outcome { Findings = [.. findings, .. DraftFindings(onDisk.Draft)] };
        if (findings.Any(finding => finding.Severity == Severity.Error)) return new Outcome { Findings = findings };
        var build = new IssueBuild(request, outside, faces, template, onDisk.Issue, plan);
        try
        {
            return build.Run(findings);
        }
        catch (Exception e)
        {
            return new Outcome { Findings = findings, Faults = [Crash.Of(e, build.Stage, onDisk.Path.Shown, request.Verbose)] };
        }
    }

    private Outcome Silenced(IssueOnDisk onDisk, Outcome outcome) =>
        outcome with { Findings = request.Selection.Apply(outcome.Findings, onDisk.Source, onDisk.Draft) };

    private IReadOnlyList<Finding> DraftFindings(BulletinIssue? draft) =>
        draft is null ? [] : [.. IssueCheck.Run(draft, isWhole: false), .. PictureCheck.Check(draft, draft.Tree, outside).Findings];
}
