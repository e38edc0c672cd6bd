namespace Bulletin.Tests.Growth;

/// <summary>A kind of element that there may be many of.</summary>
/// <param name="Arguments">Of the program, which runs in the folder that <paramref name="Make"/> filled.</param>
/// <param name="Make">Lays the files for so many into a folder.</param>
internal sealed record GrowthKind(string Name, string[] Arguments, Action<string, int> Make)
{
    /// <summary>Where the search for a size that takes long enough begins.</summary>
    public int Start { get; init; } = 1_000;

    /// <summary>More than these a file may not have, or no file has.</summary>
    public int Most { get; init; } = 2_000_000;
}
