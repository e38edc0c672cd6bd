using System.Text;
using Bulletin.Cli.Issues;
using Bulletin.Cli.Sources;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;

namespace Bulletin.Cli.Building;

/// <summary>
/// Which issue an output is of. Issues of one file name in several folders may write to one folder, each in a run of its own that knows
/// nothing of the others;
/// the output's record tells them apart, by what is the same in every checkout: the place in the season, and date, number and title.
/// </summary>
internal static class WhoseOutput
{
    /// <summary>What a record says of it.</summary>
    public static IEnumerable<Source> Tell(BulletinIssue issue)
    {
        if (issue.Season is { } season) yield return new Source(SourceKind.Place, PlaceIn(season.Folder, issue.Folder), "-");
        var title = issue.Articles.Count > 0 ? issue.Articles[0].Title.Value : "";
        yield return new Source(SourceKind.Issue,
            FormattableString.Invariant($"{issue.Masthead.Date.Value:yyyy-MM-dd} {issue.Masthead.Number.Value}"),
            Source.HashOf(Encoding.UTF8.GetBytes(title)));
    }

    /// <summary>
    /// The issue that a standing output is of, as messages name it, where it is not this one; null: it is, or nothing speaks against it.
    /// </summary>
    /// <param name="before">What the output says of itself.</param>
    public static Wording? Other(MadeFrom before, IssuePath path, BulletinIssue issue, OutputPlan plan, IOutside outside)
    {
        // Beside its issue file a name is taken by that file alone; a folder copied with its outputs is then its own.
        if (plan.Folder == issue.Folder) return null;
        if (issue.Season is { } season && before.Only(SourceKind.Place) is { Name: var place })
        {
            if (place != PlaceIn(season.Folder, issue.Folder))
                return StandsAt(season.Folder, place, Path.GetFileName(plan.Stem), outside) is { } other
                    ? Quoted(ShownPath.Of(path.Shown, path.FullPath, other))
                    : null;
            // Another season may have an issue in the same place, but writes outside its own tree only where -o says so.
            if (IsWithin(season.Folder, plan.Folder)) return null;
        }
        return before.Only(SourceKind.Issue) is { } said && !IsLikely(said, Tell(issue).Last())
            ? new($"另一期（{said.Name}）", $"another issue ({said.Name})")
            : null;
    }

    /// <summary>Who corrects a date, a number or a title seldom corrects two of them at once.</summary>
    private static bool IsLikely(Source before, Source now)
    {
        var (date, number) = Parts(before.Name);
        var (dateNow, numberNow) = Parts(now.Name);
        var same = (date == dateNow ? 1 : 0) + (number == numberNow ? 1 : 0) + (before.Hash == now.Hash ? 1 : 0);
        return same >= 2;
    }

    private static (string Date, string Number) Parts(string name) =>
        name.Split(' ', 2) is [var date, var number] ? (date, number) : (name, "");

    /// <summary>Moved or renamed, an issue leaves its output to whoever takes its place; null then.</summary>
    private static string? StandsAt(string season, string place, string name, IOutside outside)
    {
        var folder = Path.GetFullPath(place, season);
        if (!IsWithin(season, folder)) return null;
        string[] paths = [Path.Combine(folder, name + ".yaml"), Path.Combine(folder, name + ".yml")];
        return Array.Find(paths, path => outside.Read(path, 0).State is FileState.Read or FileState.TooLarge);
    }

    private static bool IsWithin(string folder, string path) =>
        path == folder
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string PlaceIn(string season, string folder) => Path.GetRelativePath(season, folder).Replace('\\', '/');

    private static Wording Quoted(string shown) => new($"“{shown}”", $"\"{shown}\"");
}
