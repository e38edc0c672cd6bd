using Bulletin.Cli.Building;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons;

namespace Bulletin.Cli.Issues;

/// <summary>All issues of the season that a folder belongs to; without a season, those in the folder itself.</summary>
/// <param name="Season">Null: there is none.</param>
/// <param name="Issues">Read, sound or not.</param>
internal sealed record SeasonIssues(Season? Season, IReadOnlyList<IssueOnDisk> Issues)
{
    /// <param name="inside">A path in that folder, there or not; as messages show it.</param>
    public static SeasonIssues Around(IssuePath inside, Workplace here, IOutside outside, SeasonFiles seasons, int jobs)
    {
        var season = seasons.Of(inside, out _);
        var paths = season is null
            ? IssuePaths.Beside(inside).Where(path => !SeasonSearch.IsSlip(Path.GetFileName(path.FullPath)))
            : IssuePaths.Find([FolderOf(season)], here.CurrentFolder).Issues;
        var issues = new List<IssueOnDisk>();
        InOrder.Run([.. paths], jobs, path => IssueFiles.Read(path, outside, seasons), issue =>
        {
            // Below it may lie a season of its own.
            if (issue is not null && issue.Season?.FullPath == season?.FullPath) issues.Add(issue);
        });
        return new(season, issues);
    }

    /// <summary>As it is shown, so that its issues are.</summary>
    private static string FolderOf(Season season)
    {
        var slash = season.Shown.LastIndexOf('/');
        return slash switch { < 0 => ".", 0 => "/", _ => season.Shown[..slash] };
    }
}
