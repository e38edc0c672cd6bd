using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Colours;
using Bulletin.Cli.Fonts;
using Bulletin.Cli.Issues;
using Bulletin.Core;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Core.Units;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Checking;

/// <summary><c>bulletin check</c>: what can be said of issues and seasons without Word, faces or pixels.</summary>
internal sealed class CheckCommand(Request request, Surroundings here, IOutside outside, Report report, SeasonFiles seasonFiles)
{
    /// <summary>版心 (GB/T 9704—2012 5.2.1); a template of other width shows when the issue is built.</summary>
    private static readonly Length TypeArea = Length.FromMillimetres(156);

    private readonly Workbenches _benches = new();
    private readonly SeasonCheck _seasonCheck = new(request, outside);

    /// <param name="issues">Those found, read.</param>
    public ExitCode Run(FoundPaths found, IReadOnlyList<IssueOnDisk> issues)
    {
        if (request.Diff) Repair(found, issues, RepairOutcome.Shown);
        if (!request.Fix) return Judge(found, issues, seasonFiles);
        Repair(found, issues, repair => RepairOutcome.Written(repair, outside));
        var renewed = seasonFiles.Through(outside);
        foreach (var season in found.Seasons) renewed.Open(season);
        return Judge(found,
            [.. issues.Where(issue => !IsInput(issue)).Select(issue => IssueFiles.Read(issue.Path, outside, renewed))
                .OfType<IssueOnDisk>()], renewed);
    }

    private static bool IsInput(IssueOnDisk issue) => issue.Path.Shown == IssuePaths.StandardInput;

    private ExitCode Judge(FoundPaths found, IReadOnlyList<IssueOnDisk> issues, SeasonFiles seasons)
    {
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        var complete = found.Seasons.Where(season => !season.IsNamed).Select(season => season.FullPath).ToHashSet(StringComparer.Ordinal);
        var sequence = new SeasonSequence(outside, seasons, request.Jobs).Check(issues, complete);
        var plans = OutputPlans.Of(issues, request, here.CurrentFolder, outside)
            .Select(planned => planned.OnDisk.Source is { } source
                ? planned with { Findings = [.. planned.Findings, .. sequence[source]] }
                : planned).ToList();
        var inSeasons = new List<Finding>();
        using var hashes = new FaceHashes();
        var tools = new BuildTools(faces, hashes, new FontLocks(outside, faces, hashes, FontFolders.Home(here)),
            new PressProfiles(FontFolders.Own(here), outside), null, IsForOne: issues.Count == 1);
        var begun = InOrder.Run(plans, request.Jobs, planned => Check(planned, tools), judged =>
        {
            report.Take(judged.Outcome);
            inSeasons.AddRange(judged.InSeason);
        }, here.Stop());
        report.StoppedAfter(begun, plans.Count);
        foreach (var season in found.Seasons.Select(seasons.Open))
            report.Take(_seasonCheck.Check(season, [.. inSeasons.Where(f => ReferenceEquals(f.Span.Source, season.Source))],
                complete.Contains(season.FullPath)));
        report.Take(new Outcome
        {
            Findings = request.Selection.Apply(PictureFolders.Unused(request.Paths, here.CurrentFolder, issues, outside), null, null),
        });
        return report.ExitCode;
    }

    private Judged Check(PlannedIssue planned, BuildTools tools)
    {
        var onDisk = planned.OnDisk;
        var outcome = new Outcome { Path = onDisk.Path.Shown };
        if (onDisk.Fault is { } fault) return new(outcome with { Findings = planned.Findings, Faults = [fault] }, []);
        try
        {
            if (!request.Pages || planned is not { Plan: { } plan, OnDisk.Issue: { } issue })
                return Selected(outcome, onDisk, Found(onDisk, planned.Findings, outside));
            var inspected = _benches.Use(bench => new IssueBuild(outside, tools, onDisk, issue, plan, bench).Inspect(planned.Findings));
            return Selected(outcome with { Faults = inspected.Faults }, onDisk, inspected.Findings);
        }
        catch (Exception e)
        {
            return new(outcome with { Findings = planned.Findings, Faults = [CrashOf(e, onDisk)] }, []);
        }
    }

    private Judged Selected(Outcome outcome, IssueOnDisk onDisk, IReadOnlyList<Finding> found) => new(
        outcome with { Findings = request.Selection.Apply(found, onDisk.Source, onDisk.Issue ?? onDisk.Draft) },
        onDisk.Season is { } season ? [.. found.Where(finding => ReferenceEquals(finding.Span.Source, season.Source))] : []);

    private static IReadOnlyList<Finding> Found(IssueOnDisk onDisk, IReadOnlyList<Finding> read, IOutside door,
        int mostOfOneCode = Limits.FindingsOfOneCode)
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

    /// <summary>What issues share is repaired once, before they are.</summary>
    private void Repair(FoundPaths found, IReadOnlyList<IssueOnDisk> issues, Func<RepairRounds, Outcome> make)
    {
        var seasons = found.Seasons.Select(seasonFiles.Open).Concat(issues.Select(issue => issue.Season).OfType<Core.Seasons.Season>());
        // With standard input, what comes out is its text alone.
        if (!issues.Any(IsInput))
            foreach (var season in seasons.DistinctBy(season => season.FullPath)) report.Take(make(_seasonCheck.Repaired(season)));
        InOrder.Run(issues, request.Jobs, issue => Repaired(issue, make), report.Take, here.Stop());
    }

    private Outcome Repaired(IssueOnDisk onDisk, Func<RepairRounds, Outcome> make)
    {
        try
        {
            return request.Fix && IsInput(onDisk) ? RepairInput(onDisk) : make(Repaired(onDisk));
        }
        catch (Exception e)
        {
            return new Outcome { Faults = [CrashOf(e, onDisk)] };
        }
    }

    private RepairRounds Repaired(IssueOnDisk onDisk)
    {
        var season = onDisk.Season?.FullPath;
        IReadOnlyList<Finding>? Findings(IOutside door, int most) =>
            IssueFiles.Read(onDisk.Path, door, seasonFiles.Through(door)) is { } read
            ? request.Selection.Apply(Found(read, read.Findings, door, most), read.Source, read.Issue ?? read.Draft)
            : null;
        var repair = new RepairRounds(outside, Findings, file => file == season);
        repair.Run();
        return repair;
    }

    /// <summary>Standard input goes to standard output, repaired or as it came.</summary>
    private Outcome RepairInput(IssueOnDisk onDisk)
    {
        var repair = Repaired(onDisk);
        var bytes = repair.Files.FirstOrDefault(file => file.FullPath == onDisk.Path.FullPath)?.After
            ?? outside.Read(onDisk.Path.FullPath, Limits.TextBytes).Bytes;
        return new Outcome { Path = onDisk.Path.Shown, Findings = repair.Left, Text = RepairOutcome.Decoded(bytes) };
    }

    private Wording CrashOf(Exception e, IssueOnDisk onDisk) => Crash.Of(e, new("检查", "checking"), onDisk.Path.Shown, request.Verbose);

    /// <param name="InSeason">What was found in the season's file, silenced or not.</param>
    private readonly record struct Judged(Outcome Outcome, IReadOnlyList<Finding> InSeason);
}
