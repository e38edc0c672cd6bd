using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>What came of one issue.</summary>
internal sealed record Outcome
{
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Its outputs and what became of each, for standard output.</summary>
    public IReadOnlyList<(string Shown, Wording Fate)> Results { get; init; } = [];

    /// <summary>Outputs that somebody edited or made, and that were left alone.</summary>
    public IReadOnlyList<string> LeftAlone { get; init; } = [];

    /// <summary>What else there is to say, for standard error; it changes nothing in how the run ends.</summary>
    public IReadOnlyList<Wording> Notes { get; init; } = [];

    /// <summary>How many pages; null where none were laid out.</summary>
    public int? Pages { get; init; }

    /// <summary>What it took, waiting for the disk among it.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>Why something could not be done, beyond what is wrong with the issue.</summary>
    public IReadOnlyList<Wording> Faults { get; init; } = [];

    /// <summary>The path as given; empty: it does not matter.</summary>
    public string Path { get; init; } = "";

    /// <summary>Text for standard output as it is: a difference, a repaired text.</summary>
    public string Text { get; init; } = "";

    /// <summary>--check found a file missing or different.</summary>
    public bool Differs { get; init; }

    /// <summary>Something could not be done, beyond what is wrong with the issue.</summary>
    public bool HasFaults => Faults.Count > 0;

    /// <summary>Something is wrong with the issue, or a file is not what it should be.</summary>
    public bool HasErrors => Differs || Findings.Any(finding => finding.Severity == Severity.Error);
}
