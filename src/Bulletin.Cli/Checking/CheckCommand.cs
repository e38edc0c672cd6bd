using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Fonts;
using Bulletin.Cli.Issues;
using Bulletin.Core;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Core.Seasons;
using Bulletin.Core.Units;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Checking;

/// <summary><c>bulletin check</c>: what can be said of issues and seasons without Word, faces or pixels.</summary>
internal sealed class CheckCommand(Request request, Surroundings here, IOutside outside, Report report, SeasonFiles seasonFiles)
{
    /// <summary>版心 (GB/T 9704—2012 5.2.1); a template of other width shows when the issue is built.</summary>
    private static readonly Length TypeArea = Length.FromMillimetres(156);

    private readonly SeasonCheck _seasonCheck = new(request, outside);

    /// <param name="seasons">Those given, or lying in a folder given.</param>
    public ExitCode Run(IReadOnlyList<IssueOnDisk> issues, IReadOnlyList<Season> seasons)
    {
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        // What issues share is repaired once, before they are read again.
        if ((request.Fix || request.Diff) && !request.Paths.Contains(IssuePaths.StandardInput))
            foreach (var season in seasons.Concat(issues.Select(issue => issue.Season).OfType<Season>()).DistinctBy(season => season.FullPath))
                report.Take(_seasonCheck.Repaired(season));
        var plans = OutputPlans.Of(issues, request, here.CurrentFolder, outside);
        var inSeasons = new List<Finding>();
        InOrder.Run(plans, request.Jobs, planned => Check(planned, faces), judged =>
        {
            report.Take(judged.Outcome);
            inSeasons.AddRange(judged.InSeason);
        });
        if (!request.Fix && !request.Diff)
            foreach (var season in seasons)
                report.Take(_seasonCheck.Check(season, [.. inSeasons.Where(f => ReferenceEquals(f.Span.Source, season.Source))], isComplete: IsComplete(season, issues)));
        return report.ExitCode;
    }

    /// <summary>A season given by name alone comes without its issues.</summary>
    private static bool IsComplete(Season season, IReadOnlyList<IssueOnDisk> issues) => issues.Any(issue => ReferenceEquals(issue.Season, season));

    private Judged Check(PlannedIssue planned, FaceCatalog faces)
    {
        var onDisk = planned.OnDisk;
        var outcome = new Outcome { Path = onDisk.Path.Shown };
        if (onDisk.Fault is { } fault) return new(outcome with { Findings = planned.Findings, Faults = [fault] }, []);
        try
        {
            if (request.Pages && planned is { Plan: { } plan, OnDisk.Issue: { } issue })
            {
                var inspected = new IssueBuild(request, outside, faces, null, issue, plan).Inspect(planned.Findings);
                return Selected(outcome with { Faults = inspected.Faults }, onDisk, inspected.Findings);
            }
            return request.Fix || request.Diff ? new(Repaired(planned, outcome), []) : Selected(outcome, onDisk, Found(onDisk, planned.Findings, outside));
        }
        catch (Exception e)
        {
            return new(outcome with { Findings = planned.Findings, Faults = [Crash.Of(e, new("检查", "checking"), onDisk.Path.Shown, request.Verbose)] }, []);
        }
    }

    private Judged Selected(Outcome outcome, IssueOnDisk onDisk, IReadOnlyList<Finding> found) => new(
        outcome with { Findings = request.Selection.Apply(found, onDisk.Source, onDisk.Issue ?? onDisk.Draft) },
        onDisk.Season is { } season ? [.. found.Where(finding => ReferenceEquals(finding.Span.Source, season.Source))] : []);

    private static IReadOnlyList<Finding> Found(IssueOnDisk onDisk, IReadOnlyList<Finding> read, IOutside door, int mostOfOneCode = Limits.FindingsOfOneCode)
    {
        var issue = onDisk.Issue ?? onDisk.Draft;
        return issue is null ? read : [.. read, .. Check(issue, isWhole: onDisk.Issue is not null, door, mostOfOneCode)];
    }

    private static IEnumerable<Finding> Check(BulletinIssue issue, bool isWhole, IOutside door, int mostOfOneCode)
    {
        foreach (var finding in IssueCheck.Run(issue, isWhole, mostOfOneCode)) yield return finding;
        if (Templates.Of(issue, door, out var missing) is null) yield return missing!;
        var pictures = PictureCheck.Check(issue, issue.Tree, door);
        foreach (var finding in pictures.Findings) yield return finding;
        foreach (var finding in PictureAdvice.Of(PlacedPhoto.Place(issue, pictures, TypeArea))) yield return finding;
    }

    private Outcome Repaired(PlannedIssue planned, Outcome outcome)
    {
        var (path, season) = (planned.OnDisk.Path, planned.OnDisk.Season?.FullPath);
        var ofPlan = planned.Findings.Except(planned.OnDisk.Findings).ToList();
        IReadOnlyList<Finding>? Findings(IOutside door, int most) => IssueFiles.Read(path, door, seasonFiles.Through(door)) is { } read
            ? request.Selection.Apply(Found(read, [.. read.Findings, .. ofPlan], door, most), read.Source, read.Issue ?? read.Draft)
            : null;
        var repair = new RepairRounds(outside, Findings, file => file == season);
        repair.Run();
        if (request.Diff) return RepairOutcome.Shown(outcome, repair, Selected(outcome, planned.OnDisk, Found(planned.OnDisk, planned.Findings, outside)).Outcome.Findings);
        if (path.Shown == IssuePaths.StandardInput) return outcome with { Findings = repair.Left, Text = TextOf(path, repair) };
        return RepairOutcome.Written(outcome, repair, outside);
    }

    /// <summary>Standard input, repaired or as it came.</summary>
    private string TextOf(IssuePath path, RepairRounds repair) =>
        RepairOutcome.Decoded(repair.Files.FirstOrDefault(file => file.FullPath == path.FullPath)?.After ?? outside.Read(path.FullPath, Limits.TextBytes).Bytes);

    /// <param name="InSeason">What was found in the season's file, silenced or not.</param>
    private readonly record struct Judged(Outcome Outcome, IReadOnlyList<Finding> InSeason);
}
