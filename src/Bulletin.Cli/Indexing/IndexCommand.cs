using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Colours;
using Bulletin.Cli.Files;
using Bulletin.Cli.Fonts;
using Bulletin.Cli.Issues;
using Bulletin.Core.Checking;
using Bulletin.Core.Drafting;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons.Indexing;
using Bulletin.Core.Seasons.Order;
using Bulletin.Layout.Faces;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;

namespace Bulletin.Cli.Indexing;

/// <summary><c>bulletin index</c>: lays out every issue, and lists what begins on which page.</summary>
/// <param name="read">Reads an issue again.</param>
internal sealed class IndexCommand(Request request, Surroundings here, IOutside outside, Report report, Func<IssuePath, IssueOnDisk?> read)
{
    /// <summary>Issues that are kept as they were read.</summary>
    private const int MostHeld = 64;

    private readonly FilesOfRun _files = new(outside);

    /// <param name="issues">All of the run; the texts of many are let go in it.</param>
    public void Run(FoundPaths found, IList<IssueOnDisk> issues)
    {
        try
        {
            Make(found, issues);
        }
        catch (OperationCanceledException)
        {
            report.Fault(new("已按要求停下，没有编总目录；再运行一次即可", "stopped as asked; no index was made: run again"));
        }
    }

    private void Make(FoundPaths found, IList<IssueOnDisk> issues)
    {
        if (Obstacle(issues, out var season) is { } obstacle)
        {
            report.Take(obstacle);
            return;
        }
        if (OpenTemplate() is not { } template) return;
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        using var hashes = new FaceHashes();
        var tools = new BuildTools(faces, hashes, new FontLocks(_files, faces, hashes, FontFolders.Home(here)),
            new PressProfiles(FontFolders.Own(here), _files), null, IsForOne: false);
        var layout = new SeasonLayout(request, _files, tools, Again, here.Stop());
        var binding = request.Bound ? new SeasonBinding() : null;
        var (listed, lacksFaces) =
            LayOut(InOrderOfIndex(OutputPlans.Of(Filled(issues), Beside, here.CurrentFolder, _files)), issues, layout, binding);
        var isComplete = found.Seasons.Any(one => !one.IsNamed && one.FullPath == season);
        CheckOrder(listed, season, issues.Count - listed.Count, isComplete);
        if (listed.Count == 0) report.Fault(new("没有一期读得出期号和日期，没有编总目录", "no issue tells its number and date; no index was made"));
        // Without faces no page is known, and an index without pages is none: a good one is not replaced by it.
        else if (!lacksFaces && listed.Exists(indexed => indexed.Pages.Count > 0))
            new IndexOutputs(request, here, outside, report.Take, faces, template).Make(SeasonIndex.Of(listed), FolderFor(found, season),
                binding, layout);
    }

    /// <summary>An issue's pages do not depend on where the index goes.</summary>
    private Request Beside => request with { OutputFolder = null };

    private (List<IndexedIssue> Listed, bool LacksFaces) LayOut(List<PlannedIssue> plans, IList<IssueOnDisk> issues, SeasonLayout layout,
        SeasonBinding? binding)
    {
        var listed = new List<IndexedIssue>();
        var lacksFaces = false;
        var edited = new EditedOutputs(request, here.CurrentFolder, outside);
        if (plans.Count > MostHeld)
        {
            plans = plans.ConvertAll(planned => planned.LetGo());
            for (var i = 0; i < issues.Count; i++) issues[i] = issues[i].LetGo();
        }
        layout.Run(plans, laid =>
        {
            // Which faces there are is the machine's matter, and said once.
            report.Take(laid.LacksFaces && lacksFaces ? Errors(laid) with { Faults = [] } : Errors(laid));
            lacksFaces |= laid.LacksFaces;
            report.Take(new Outcome { Findings = edited.Of(laid) });
            if (List(laid) is not { } indexed) return;
            binding?.Read(laid, listed.Count);
            listed.Add(indexed);
        });
        return (listed, lacksFaces);
    }

    private PlannedIssue Again(PlannedIssue planned)
    {
        var path = planned.OnDisk.Path;
        var again = read(path)
            ?? new IssueOnDisk(path, null, [], new($"“{path.Shown}”在运行中被改动了，请再运行一次", $"{path.Shown} changed during the run; run again"));
        return OutputPlans.Again(again, planned.Rival, Beside, here.CurrentFolder, _files);
    }

    /// <summary>Why no index can be made of these issues; null: it can be tried.</summary>
    /// <param name="season">The absolute path of their season.yaml; null: they have none.</param>
    private Outcome? Obstacle(IList<IssueOnDisk> issues, out string? season)
    {
        if (SeasonOf(issues, out season) is { } several) return new Outcome { Faults = [several] };
        // Its own output bears that name: the index would take its place, and it that of the index at the next build.
        if (issues.FirstOrDefault(issue => Path.GetFileNameWithoutExtension(issue.Path.FullPath) is IndexOutputs.Stem
            or IndexOutputs.BoundStem) is { } namesake)
            return new Outcome
            {
                Faults = [new($"“{namesake.Path.Shown}”与总目录、合订本同名，会互相覆盖，请把这一期改名",
                    $"\"{namesake.Path.Shown}\" bears the name of the index or the bound volume, and each would overwrite the other; "
                        + $"rename the issue")],
            };
        // No issue can be laid out, and an index of nothing but gaps would take the place of a good one.
        if (issues.Select(issue => issue.Season).FirstOrDefault(one => one is not null) is { } shared
            && shared.Findings.Any(finding => finding.Severity == Severity.Error))
            return new Outcome { Path = shared.Shown, Findings = shared.Findings };
        if (request.OutputFolder is { } given && DiskFault.FileInTheWay(Path.GetFullPath(given, here.CurrentFolder)) is { } file)
            return new Outcome { Faults = [DiskFault.NotAFolder(file)] };
        return null;
    }

    /// <summary>What <c>bulletin new</c> drafted and nobody has written yet is no issue of the season so far.</summary>
    private List<IssueOnDisk> Filled(IList<IssueOnDisk> issues)
    {
        var drafts = issues.ToLookup(issue => issue.Source is not null && Unfilled.IsIn(issue.Source.Content));
        foreach (var draft in drafts[true])
            report.Tell(new($"“{draft.Path.Shown}”还没有填完，没有列入", $"\"{draft.Path.Shown}\" is not filled in yet, and not listed"));
        return [.. drafts[false]];
    }

    /// <summary>So that what is bound follows the index; those that tell no number last.</summary>
    private static List<PlannedIssue> InOrderOfIndex(IReadOnlyList<PlannedIssue> plans)
    {
        var told = plans.Select(planned => planned.OnDisk.Issue ?? planned.OnDisk.Draft).OfType<BulletinIssue>().Where(NextIssue.IsTold)
            .Select(issue => new IndexedIssue(issue, [])).ToList();
        var places = new Dictionary<BulletinIssue, int>(ReferenceEqualityComparer.Instance);
        if (told.Count > 0)
            foreach (var indexed in SeasonIndex.Of(told).Issues) places.Add(indexed.Issue, places.Count);
        return [.. plans.OrderBy(planned => (planned.OnDisk.Issue ?? planned.OnDisk.Draft) is { } issue
            && places.TryGetValue(issue, out var place)
            ? place
            : int.MaxValue)];
    }

    /// <summary>
    /// As a list of its own would not say it, what could be read of a faulty issue is listed without pages, and that is said.
    /// </summary>
    private IndexedIssue? List(LaidIssue laid)
    {
        var shown = laid.OnDisk.Path.Shown;
        if (laid.Issue is not { } issue || !NextIssue.IsTold(issue))
        {
            report.Tell(new($"总目录里没有“{shown}”：读不出它的期号和日期", $"\"{shown}\" is not in the index: its number and date cannot be told"));
            return null;
        }
        if (laid.Pages is null && !laid.LacksFaces)
            report.Tell(new($"“{shown}”有错误，总目录里列了它，但没有页码{(request.Bound ? "，合订本里也没有它的正文" : "")}",
                $"\"{shown}\" has errors: it is in the index without its pages{(request.Bound ? ", and not in the bound volume" : "")}"));
        var withoutBodies = issue with { Articles = [.. issue.Articles.Select(article => article with { Body = [], Notes = [] })] };
        return new IndexedIssue(withoutBodies, SeasonLayout.PagesOf(laid));
    }

    /// <summary>Why an issue could not be laid out; what else there is to say of it is for check and build to say.</summary>
    private static Outcome Errors(LaidIssue laid) =>
        laid.Outcome with
        {
            Path = laid.OnDisk.Path.Shown,
            Findings = [.. laid.Outcome.Findings.Where(finding => finding.Severity == Severity.Error)],
        };

    /// <summary>Two issues of one number stand side by side here as nowhere else.</summary>
    /// <param name="unlisted">Issues of the run that are not in the index: their numbers are not missing.</param>
    private void CheckOrder(List<IndexedIssue> listed, string? season, int unlisted, bool isComplete)
    {
        if (season is null) return;
        var findings = SeasonOrder.Check([.. listed.Select(indexed => indexed.Issue)], unlisted, isComplete);
        // Of some issues of a season the others are not missing.
        if (!isComplete) findings = [.. findings.Where(finding => finding.Code is not (Codes.NumberMissing or Codes.TotalOrder))];
        foreach (var indexed in listed) findings = Silencing.Apply(findings, indexed.Issue.Source);
        report.Take(new Outcome { Findings = findings });
    }

    private static Wording? SeasonOf(IList<IssueOnDisk> issues, out string? season)
    {
        var seasons =
            issues.Where(issue => issue.Source is not null).Select(issue => issue.Season).DistinctBy(one => one?.FullPath).ToList();
        season = seasons.Count == 1 ? seasons[0]?.FullPath : null;
        if (seasons.Count < 2) return null;
        var names = seasons.OfType<Core.Seasons.Season>().Select(one => one.Shown).ToList();
        return new(
            $"这些期刊不属于同一刊（{string.Join('、', names)}{(names.Count < seasons.Count ? "，有的没有 season.yaml" : "")}），请分别写各刊的文件夹",
            $"these issues are of different seasons ({string.Join(", ", names)}{(names.Count < seasons.Count ? ", some of none" : "")}); "
                + $"name the folder of each by itself");
    }

    /// <summary>The season's folder, else the first folder given, else that of the first issue.</summary>
    private string FolderFor(FoundPaths found, string? season)
    {
        if (season is not null) return Path.GetDirectoryName(season)!;
        var folder = request.Paths.Select(path => Path.GetFullPath(path, here.CurrentFolder)).FirstOrDefault(Directory.Exists);
        return folder ?? Path.GetDirectoryName(found.Issues[0].FullPath)!;
    }

    private Template? OpenTemplate()
    {
        if (Templates.Given(request.Template ?? BuiltInTemplates.Index, here.CurrentFolder, outside) is not { } file)
        {
            report.Fault(new($"找不到模板“{request.Template}”", $"there is no template \"{request.Template}\""));
            return null;
        }
        var reading = Template.Open(file.Bytes, file.Name, null, TemplateKind.Index);
        report.Take(new Outcome { Findings = reading.Findings });
        return reading.Template;
    }
}
