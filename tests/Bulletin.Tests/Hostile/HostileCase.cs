namespace Bulletin.Tests.Hostile;

/// <summary>Something an enemy, or a mishap, hands to the program.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Arguments">Of the program, which runs in the folder that <paramref name="Make"/> filled.</param>
/// <param name="Make">Lays the files into a folder of the case's own.</param>
internal sealed record HostileCase(string Name, string[] Arguments, Action<string> Make)
{
    /// <summary>The exit codes that are an answer: 0 where the input is legal, only large.</summary>
    public int[] Exits { get; init; } = [1];

    /// <summary>Variables set for the run, beside those of the machine.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A shell's command around the program, which it knows as <c>"$@"</c>: streams closed, limits set.</summary>
    public string? Shell { get; init; }

    /// <summary>Looks at the folder and at what was said, and says what is wrong there.</summary>
    public Func<string, string, string?>? Look { get; init; }

    /// <summary>What standard input brings: this byte over and over; null: nothing.</summary>
    public byte? EndlessInput { get; init; }
}
