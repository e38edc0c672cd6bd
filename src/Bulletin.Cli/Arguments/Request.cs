using Bulletin.Cli.Building;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>A command line, understood.</summary>
public sealed record Request : BuildOptions
{
    public required Verb Verb { get; init; }
    public required Language Language { get; init; }

    /// <summary>--format.</summary>
    public FindingFormat Format { get; init; } = FindingFormat.Full;

    /// <summary>--fix: make the certain repairs in the files.</summary>
    public bool Fix { get; init; }

    /// <summary>--diff: show the certain repairs, and leave the files alone.</summary>
    public bool Diff { get; init; }

    /// <summary>Lay out as well, for what pages and faces show.</summary>
    public bool Pages { get; init; }

    /// <summary>--deny-warnings: a warning makes the run fail as an error does.</summary>
    public bool DenyWarnings { get; init; }

    /// <summary>--lock: keep which faces serve, in the folder among the paths.</summary>
    public bool Lock { get; init; }

    /// <summary>The code to explain, as typed; null: all.</summary>
    public string? Code { get; init; }

    /// <summary>--season and --in-season: of which file the schema is asked for.</summary>
    public SchemaKind Schema { get; init; }

    /// <summary>new --season: a new season, not the next issue of one.</summary>
    public bool StartsSeason { get; init; }

    /// <summary>new --supplement: the next supplement (增刊).</summary>
    public bool Supplement { get; init; }
}
