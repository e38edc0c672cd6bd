using System.Text.RegularExpressions;
using Bulletin.Core.Outside;

namespace Bulletin.Core.Seasons;

/// <summary>Where an issue's season.yaml is.</summary>
/// <param name="FullPath">Absolute; null: there is none.</param>
/// <param name="Misnamed">Absolute paths of files on the way that were most likely meant to be one.</param>
public sealed record SeasonPlace(string? FullPath, IReadOnlyList<string> Misnamed);

/// <summary>Looks for the nearest season.yaml at or above a folder, up to the repository's root or the home folder.</summary>
public static partial class SeasonSearch
{
    public const string Name = "season.yaml";

    /// <summary>The other ending, a plural, and what an editor makes of it where endings are hidden.</summary>
    private static readonly string[] Slips = [Name, "season.yml", "seasons.yaml", "seasons.yml", "season.yaml.txt", "season.yml.txt"];

    /// <param name="folder">Absolute.</param>
    /// <param name="home">Absolute; null: unknown.</param>
    public static SeasonPlace Find(string folder, string? home, IOutside outside)
    {
        var misnamed = new List<string>();
        var realHome = home is null ? null : outside.Resolve(home);
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            // By the names on disk, so that letter case tells on every system alike, and a link that leads nowhere is not passed over.
            var names = outside.Names(at);
            misnamed.AddRange(names.Where(IsSlip).Select(name => Path.Combine(at, name)));
            if (names.Contains(Name, StringComparer.Ordinal)) return new(Path.Combine(at, Name), misnamed);
            if (names.Contains(".git", StringComparer.Ordinal) || IsSame(at, home)
                || (realHome is not null && IsSame(outside.Resolve(at), realHome)))
                break;
        }
        return new(null, misnamed);
    }

    /// <summary>A name that was meant to be the season's and is not.</summary>
    public static bool IsSlip(string name) => name != Name && (Slips.Contains(name, StringComparer.OrdinalIgnoreCase) || IsCopy(name));

    /// <summary><c>season - 副本.yaml</c>, <c>season (1).yaml</c>: kept from before a change, and no issue.</summary>
    public static bool IsCopy(string name) => Copy().IsMatch(name);

    [GeneratedRegex("^(?:(?:复件|副本|copy of)[-_ ]*season|season[-_ ]*(?:副本|复件|copy|备份|bak|[(（][0-9]+[)）]).*)\\.ya?ml$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    private static bool IsSame(string? folder, string? other) =>
        folder is not null && other is not null && Path.TrimEndingDirectorySeparator(folder) == Path.TrimEndingDirectorySeparator(other);
}
