using Bulletin.Cli.Building;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Layout.Pages;

namespace Bulletin.Cli.Indexing;

/// <summary>
/// Lays out the issues of a season as their own PDFs have them, some at a time, and lets go of each when its turn is over.
/// </summary>
/// <param name="again">Reads an issue whose texts were let go of.</param>
internal sealed class SeasonLayout(BuildOptions options, IOutside outside, BuildTools tools, Func<PlannedIssue, PlannedIssue> again,
    CancellationToken stop)
{
    private readonly Workbenches _benches = new();

    /// <param name="take">Called in the order of the issues.</param>
    /// <exception cref="OperationCanceledException">Stopped as asked.</exception>
    public void Run(IReadOnlyList<PlannedIssue> issues, Action<LaidIssue> take)
    {
        // A bounded number of issues is in memory, however many there are.
        foreach (var some in issues.Chunk(Math.Max(1, options.Jobs)))
        {
            stop.ThrowIfCancellationRequested();
            var laid = new LaidIssue[some.Length];
            Parallel.For(0, some.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i => laid[i] = LayOut(some[i]));
            foreach (var issue in laid) take(issue);
        }
    }

    private LaidIssue LayOut(PlannedIssue planned)
    {
        var (onDisk, plan, findings) = planned.OnDisk.IsLetGo ? again(planned) : planned;
        if (onDisk.Fault is { } fault) return new(planned, onDisk, null, new Outcome { Findings = findings, Faults = [fault] });
        if (onDisk.Issue is not { } issue || plan is null || findings.Any(finding => finding.Severity == Severity.Error))
            return new(planned, onDisk, null, new Outcome { Findings = findings });
        IssueBuild? build = null;
        try
        {
            var (pages, outcome) =
                _benches.Use(bench => (build = new IssueBuild(outside, tools, onDisk, issue, plan, bench)).LayOut(findings));
            return new(planned, onDisk, pages, outcome)
            {
                Plan = plan,
                LacksFaces = outcome.Faults.Count > 0 || outcome.Findings.Any(finding => finding.Code == Codes.FaceNotLocked),
            };
        }
        catch (Exception e)
        {
            return new(planned, onDisk, null,
                new Outcome { Findings = findings, Faults = [Crash.Of(e, build?.Stage ?? default, onDisk.Path.Shown, options.Verbose)] });
        }
    }

    /// <summary>The number printed where each article begins.</summary>
    public static IReadOnlyList<string?> PagesOf(LaidIssue laid)
    {
        if (laid.Pages is not { } pages || laid.Issue is not { } issue) return [];
        return [.. issue.Articles.Select((_, i) => At(pages, i) is { } place
            ? pages.Pages[place.PageIndex].Label ?? Counted(place.PageIndex)
            : null)];
    }

    /// <summary>Where an article begins; null: a template has no place for its title.</summary>
    public static Destination? At(PageSequence pages, int article) =>
        pages.Bookmarks.TryGetValue(Word.Composing.ContentsLinks.Bookmark(article), out var place) ? place : null;

    /// <summary>A page without a number is still the third.</summary>
    private static string Counted(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
