namespace Bulletin.Tests.Hostile;

/// <summary>Something an enemy, or a mishap, hands to the program.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Arguments">Of the program, which runs in the folder that <paramref name="Make"/> filled.</param>
/// <param name="Make">Lays the files into a folder of the case's own.</param>
internal sealed record HostileCase(string Name, string[] Arguments, Action<string> Make)
{
    /// <summary>The exit codes that are an answer: 0 where the input is legal, only large.</summary>
    public int[] Exits { get; init; } = [1];

    /// <summary>What standard input brings: this byte over and over; null: nothing.</summary>
    public byte? EndlessInput { get; init; }
}
