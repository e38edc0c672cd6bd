using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Cli.Fonts;
using Bulletin.Cli.Issues;
using Bulletin.Core;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Core.Text;
using Bulletin.Core.Units;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Checking;

/// <summary><c>bulletin check</c>: what can be said of issues without Word, faces or pixels.</summary>
internal sealed class CheckCommand(Request request, Surroundings here, IOutside outside, Report report)
{
    /// <summary>版心 (GB/T 9704—2012 5.2.1); a template of other width shows when the issue is built.</summary>
    private static readonly Length TypeArea = Length.FromMillimetres(156);

    public ExitCode Run(IReadOnlyList<IssueOnDisk> issues)
    {
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        var plans = OutputPlans.Of(issues, request, here.CurrentFolder, outside);
        InOrder.Run(plans, request.Jobs, planned => Check(planned, faces), report.Take);
        return report.ExitCode;
    }

    private Outcome Check(PlannedIssue planned, FaceCatalog faces)
    {
        var outcome = new Outcome { Path = planned.OnDisk.Path.Shown };
        if (planned.OnDisk.Fault is { } fault) return outcome with { Findings = planned.Findings, Faults = [fault] };
        try
        {
            if (request.Pages && planned is { Plan: { } plan, OnDisk.Issue: { } issue }) return Inspected(planned, issue, plan, outcome, faces);
            return request.Fix || request.Diff ? Repaired(planned, outcome) : outcome with { Findings = Findings(planned.OnDisk, planned.Findings, outside) };
        }
        catch (Exception e)
        {
            return outcome with { Findings = planned.Findings, Faults = [Crash.Of(e, new("检查", "checking"), planned.OnDisk.Path.Shown, request.Verbose)] };
        }
    }

    private Outcome Inspected(PlannedIssue planned, BulletinIssue issue, OutputPlan plan, Outcome outcome, FaceCatalog faces)
    {
        var inspected = new IssueBuild(request, outside, faces, null, issue, plan).Inspect(planned.Findings);
        return outcome with { Findings = request.Selection.Apply(inspected.Findings, planned.OnDisk.Source, issue), Faults = inspected.Faults };
    }

    private IReadOnlyList<Finding> Findings(IssueOnDisk onDisk, IReadOnlyList<Finding> read, IOutside door, int mostOfOneCode = Limits.FindingsOfOneCode)
    {
        var issue = onDisk.Issue ?? onDisk.Draft;
        IReadOnlyList<Finding> all = issue is null ? read : [.. read, .. Check(issue, isWhole: onDisk.Issue is not null, door, mostOfOneCode)];
        return request.Selection.Apply(all, onDisk.Source, issue);
    }

    private static IEnumerable<Finding> Check(BulletinIssue issue, bool isWhole, IOutside door, int mostOfOneCode)
    {
        foreach (var finding in IssueCheck.Run(issue, isWhole, mostOfOneCode)) yield return finding;
        if (Templates.Of(issue, door, out var missing) is null) yield return missing!;
        var pictures = PictureCheck.Check(issue, issue.Folder, door);
        foreach (var finding in pictures.Findings) yield return finding;
        foreach (var finding in PictureAdvice.Of(PlacedPhoto.Place(issue, pictures, TypeArea))) yield return finding;
    }

    private Outcome Repaired(PlannedIssue planned, Outcome outcome)
    {
        var path = planned.OnDisk.Path;
        var ofPlan = planned.Findings.Except(planned.OnDisk.Findings).ToList();
        var repair = new IssueRepair(path, outside, (onDisk, door, most) => Findings(onDisk, [.. onDisk.Findings, .. ofPlan], door, most));
        repair.Run();
        var files = repair.Files.ToList();
        if (request.Diff)
            return outcome with { Findings = Findings(planned.OnDisk, planned.Findings, outside), Text = string.Concat(files.Select(Difference)) };
        if (path.Shown == IssuePaths.StandardInput) return outcome with { Findings = repair.Left, Text = TextOf(path, files) };
        OutputFiles.Write([.. files.Select(file => new OutputFile(outside.Resolve(file.FullPath) ?? file.FullPath, file.Shown, file.After))]);
        return outcome with { Findings = repair.Left, Results = [.. files.Select(file => (file.Shown, new Wording($"改正了 {file.Count} 处", $"{file.Count} repaired")))] };
    }

    private static string Difference(RepairedFile file) => LineDifference.Of(file.Shown, Decoded(file.Shown, file.Before), Decoded(file.Shown, file.After));

    /// <summary>Standard input, repaired or as it came.</summary>
    private string TextOf(IssuePath path, List<RepairedFile> files) =>
        Decoded(path.Shown, files.Find(file => file.FullPath == path.FullPath)?.After ?? outside.Read(path.FullPath, Limits.TextBytes).Bytes);

    private static string Decoded(string shown, byte[] bytes) => TextDecoder.Decode(shown, bytes).Text?.Content ?? "";
}
