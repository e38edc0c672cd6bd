using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons;

namespace Bulletin.Cli.Issues;

/// <summary>The seasons of a run, each looked for and read once.</summary>
/// <param name="home">The absolute home folder, above which no season is looked for; null: unknown.</param>
public sealed class SeasonFiles(IOutside outside, string? home)
{
    private readonly Dictionary<string, SeasonPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Season> _seasons = new(StringComparer.Ordinal);
    private readonly Lock _turn = new();

    /// <summary>The same search through another door.</summary>
    public SeasonFiles Through(IOutside door) => new(door, home);

    /// <summary>What an issue inherits from; null: nothing.</summary>
    /// <param name="misnamed">Of files that were most likely meant to be its season.</param>
    public Season? Of(IssuePath issue, out IReadOnlyList<Finding> misnamed)
    {
        lock (_turn)
        {
            var folder = Path.GetDirectoryName(issue.FullPath)!;
            if (!_places.TryGetValue(folder, out var place)) _places[folder] = place = SeasonSearch.Find(folder, home, outside);
            misnamed = [.. place.Misnamed.Select(path => SeasonFindings.Misnamed(ShownPath.Of(issue.Shown, issue.FullPath, path), path))];
            return place.FullPath is { } path ? Read(ShownPath.Of(issue.Shown, issue.FullPath, path), path) : null;
        }
    }

    /// <summary>A season's file that was given, or lies in a folder that was.</summary>
    public Season Open(IssuePath season)
    {
        lock (_turn) return Read(season.Shown, season.FullPath);
    }

    private Season Read(string shown, string fullPath)
    {
        if (!_seasons.TryGetValue(fullPath, out var season)) _seasons[fullPath] = season = SeasonReader.Open(shown, fullPath, outside);
        return season;
    }
}
