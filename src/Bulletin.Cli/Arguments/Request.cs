using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>A command line, understood.</summary>
public sealed record Request
{
    public required Verb Verb { get; init; }
    public required Language Language { get; init; }

    /// <summary>Issues, folders and patterns, as typed.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>--pdf: a PDF beside what the issue asks for.</summary>
    public bool Pdf { get; init; }

    /// <summary>-o, as typed, or null: a folder; for a Word document to convert also the PDF itself.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>--check: compare, and write nothing.</summary>
    public bool CompareOnly { get; init; }

    /// <summary>--force: overwrite whatever stands there.</summary>
    public bool Force { get; init; }

    /// <summary>--template, as typed, or null.</summary>
    public string? Template { get; init; }

    /// <summary>--preprinted: for paper that has the red head already.</summary>
    public bool Preprinted { get; init; }

    /// <summary>--draft: marked as one, with a block to sign it off in.</summary>
    public bool Draft { get; init; }

    /// <summary>--jobs: issues worked on at once, at least 1.</summary>
    public int Jobs { get; init; } = 1;

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

    /// <summary>--select and --ignore.</summary>
    public Selection Selection { get; init; } = Selection.Everything;

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

    /// <summary>index --bound: the season bound in one PDF as well.</summary>
    public bool Bound { get; init; }

    /// <summary>--verbose: where a fault of the program came from.</summary>
    public bool Verbose { get; init; }
}
