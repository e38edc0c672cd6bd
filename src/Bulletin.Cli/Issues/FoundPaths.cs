using Bulletin.Core.Findings;

namespace Bulletin.Cli.Issues;

/// <summary>What the arguments of a run led to.</summary>
/// <param name="Issues">In the order given, within a folder by code point; each file once.</param>
/// <param name="Seasons">The season.yaml given by name or lying in a folder given.</param>
/// <param name="Missing">Arguments that lead nowhere.</param>
public sealed record FoundPaths(IReadOnlyList<IssuePath> Issues, IReadOnlyList<IssuePath> Seasons, IReadOnlyList<string> Missing)
{
    /// <summary>YAML files and folders passed over, with why.</summary>
    public IReadOnlyList<SkippedPath> Skipped { get; init; } = [];
}

/// <summary>Something in a folder that is not looked into.</summary>
/// <param name="Shown">As below the folder given.</param>
public sealed record SkippedPath(string Shown, Wording Why);
