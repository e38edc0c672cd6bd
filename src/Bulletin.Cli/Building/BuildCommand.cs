using System.Diagnostics;
using Bulletin.Cli.Arguments;
using Bulletin.Cli.Colours;
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

/// <summary><c>bulletin build</c>: sees that no two issues write one file, then makes each and takes it to the disk.</summary>
/// <param name="read">Reads an issue once more.</param>
internal sealed class BuildCommand(Request request, Surroundings here, IOutside outside, Report report, Func<IssuePath, IssueOnDisk?> read)
{
    /// <summary>
    /// Beyond so many, issues are let go after planning and read again in their turn: that costs a hundredth of making one, and holding
    /// them grows with their number.
    /// </summary>
    private const int MostHeld = 64;

    private readonly FilesOfRun _files = new(outside);
    private readonly Workbenches _benches = new();

    /// <param name="issues">All of the run; the texts of many are let go in it.</param>
    public ExitCode Run(IList<IssueOnDisk> issues)
    {
        TemplateFile? template = null;
        if (request.Template is { } typed && (template = Templates.Given(typed, here.CurrentFolder, outside)) is null)
            return report.Fault(new($"找不到模板“{typed}”", $"there is no template \"{typed}\""));
        if (request.OutputFolder is { } given && DiskFault.FileInTheWay(Path.GetFullPath(given, here.CurrentFolder)) is { } file)
            return report.Fault(DiskFault.NotAFolder(file));
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        using var hashes = FaceHashes.Following(faces);
        var tools = new BuildTools(faces, hashes, new FontLocks(_files, faces, hashes, FontFolders.Home(here)),
            new PressProfiles(FontFolders.Own(here), _files), template, IsForOne: issues.Count == 1)
        {
            Print = new(request.Preprinted, request.Draft),
        };
        var plans = OutputPlans.Of([.. issues], request, here.CurrentFolder, outside);
        if (!request.CompareOnly)
            OutputFiles.RemoveStrays(plans.Select(planned => planned.Plan?.Folder).OfType<string>().Where(folder => folder.Length > 0)
                .Distinct(StringComparer.Ordinal));
        if (plans.Count > MostHeld)
        {
            plans = [.. plans.Select(planned => planned.LetGo())];
            for (var i = 0; i < issues.Count; i++) issues[i] = plans[i].OnDisk;
        }
        if (plans.Count > 1) NativeHeap.KeepForMany();
        BuildAll(plans, tools);
        return report.ExitCode;
    }

    /// <summary>As many issues are made at a time as there are jobs; as many again wait for the disk.</summary>
    private void BuildAll(IReadOnlyList<PlannedIssue> plans, BuildTools tools)
    {
        using var making = new SemaphoreSlim(request.Jobs);
        var workers = request.Jobs == 1 ? 1 : request.Jobs * 2;
        var progress = new ProgressLine(here, request.Language, plans.Count);
        var table = new BuildTable(here, request.Language);
        report.ListsOutputs = plans.Count < 2 || !here.Screen.ShowsOut;
        var begun = InOrder.Run(plans, workers, planned => Timed(() => Build(planned, tools, making)), outcome =>
        {
            table.Take(outcome);
            progress.Step(() => report.Take(outcome));
        }, here.Stop());
        progress.Clear();
        report.StoppedAfter(begun, plans.Count);
        if (begun == plans.Count)
            foreach (var path in Orphans.Find(request, here.CurrentFolder, plans)) report.Tell(Orphans.Say(path));
        table.Print();
    }

    private Outcome Build(PlannedIssue planned, BuildTools tools, SemaphoreSlim making)
    {
        try
        {
            var held = planned.OnDisk.IsLetGo ? Again(planned) : planned;
            return Silenced(held.OnDisk, BuildHeld(held, tools, making));
        }
        catch (Exception e)
        {
            return new Outcome
            {
                Path = planned.OnDisk.Path.Shown,
                Faults = [Crash.Of(e, new("读稿", "reading"), planned.OnDisk.Path.Shown, request.Verbose)],
            };
        }
    }

    private PlannedIssue Again(PlannedIssue planned)
    {
        var path = planned.OnDisk.Path;
        var again = read(path)
            ?? new IssueOnDisk(path, null, [], new($"“{path.Shown}”在运行中被改动了，请再运行一次", $"{path.Shown} changed during the run; run again"));
        return OutputPlans.Again(again, planned.Rival, request, here.CurrentFolder, _files);
    }

    private Outcome BuildHeld(PlannedIssue planned, BuildTools tools, SemaphoreSlim making)
    {
        var (onDisk, plan, findings) = planned;
        if (onDisk.Fault is { } fault) return new Outcome { Findings = findings, Faults = [fault] };
        if (onDisk.Issue is null || plan is null) return new Outcome { Findings = [.. findings, .. DraftFindings(onDisk.Draft)] };
        if (findings.Any(finding => finding.Severity == Severity.Error)) return new Outcome { Findings = findings };
        var stage = new Wording("写文件", "writing files");
        try
        {
            var built = Make(onDisk, onDisk.Issue, plan, findings, tools, making, ref stage);
            stage = request.CompareOnly ? new("比较文件", "comparing files") : new("写文件", "writing files");
            return new OutputDelivery(request, outside, onDisk.Path, onDisk.Issue, plan).Deliver(built);
        }
        catch (Exception e)
        {
            return new Outcome { Findings = findings, Faults = [Crash.Of(e, stage, onDisk.Path.Shown, request.Verbose)] };
        }
    }

    private BuiltIssue Make(IssueOnDisk onDisk, BulletinIssue issue, OutputPlan plan, IReadOnlyList<Finding> findings, BuildTools tools,
        SemaphoreSlim making, ref Wording stage)
    {
        making.Wait();
        IssueBuild? build = null;
        try
        {
            return _benches.Use(bench => (build = new IssueBuild(_files, tools, onDisk, issue, plan, bench)).Run(findings));
        }
        finally
        {
            if (build is not null) stage = build.Stage;
            making.Release();
        }
    }

    private static Outcome Timed(Func<Outcome> work)
    {
        var start = Stopwatch.GetTimestamp();
        var outcome = work();
        return outcome with { Time = Stopwatch.GetElapsedTime(start) };
    }

    private Outcome Silenced(IssueOnDisk onDisk, Outcome outcome) =>
        outcome with { Path = onDisk.Path.Shown, Findings = request.Selection.Apply(outcome.Findings, onDisk.Source, onDisk.Draft) };

    private IReadOnlyList<Finding> DraftFindings(BulletinIssue? draft) =>
        draft is null ? [] : [.. IssueCheck.Run(draft, isWhole: false), .. PictureCheck.Check(draft, draft.Tree, _files).Findings];
}
