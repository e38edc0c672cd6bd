using Bulletin.Cli.Building;
using Bulletin.Cli.Issues;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons.Order;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Checking;

/// <summary>
/// Numbers, dates and totals over the seasons of a run (7xx). Issues that lie beside those given are read too: a copy that kept its number
/// shows in no single file.
/// </summary>
internal sealed class SeasonSequence(IOutside outside, SeasonFiles seasonFiles, int jobs)
{
    /// <param name="issues">Those of the run.</param>
    /// <param name="complete">Full paths of seasons whose folder was given, so that all of their issues are here.</param>
    /// <returns>What stands in each issue of the run.</returns>
    public ILookup<SourceText, Finding> Check(IReadOnlyList<IssueOnDisk> issues, IReadOnlyCollection<string> complete)
    {
        var findings = new List<Finding>();
        foreach (var season in issues.Where(issue => issue.Season is not null && issue.Path.Shown != IssuePaths.StandardInput)
            .GroupBy(issue => issue.Season!.FullPath, StringComparer.Ordinal))
        {
            var isComplete = complete.Contains(season.Key);
            List<IssueOnDisk> known = isComplete ? [.. season] : [.. season, .. Beside([.. season])];
            var drafts = known.Select(issue => issue.Issue ?? issue.Draft).OfType<Core.Issue.BulletinIssue>().ToList();
            findings.AddRange(SeasonOrder.Check(drafts, known.Count - drafts.Count, isComplete));
        }
        return findings.ToLookup(finding => finding.Span.Source);
    }

    private List<IssueOnDisk> Beside(IReadOnlyList<IssueOnDisk> given)
    {
        var known = given.Select(issue => issue.Path.FullPath).ToHashSet(StringComparer.Ordinal);
        var others = given.DistinctBy(issue => Path.GetDirectoryName(issue.Path.FullPath))
            .SelectMany(issue => IssuePaths.Beside(issue.Path)).Where(path => known.Add(path.FullPath)).ToList();
        var read = new List<IssueOnDisk>();
        InOrder.Run(others, jobs, path => IssueFiles.Read(path, outside, seasonFiles), issue =>
        {
            if (issue is { Fault: null }) read.Add(issue);
        });
        return read;
    }
}
