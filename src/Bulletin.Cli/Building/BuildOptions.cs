using Bulletin.Core.Checking;

namespace Bulletin.Cli.Building;

/// <summary>What a build, a check, an index is asked to do, wherever the wish comes from.</summary>
public record BuildOptions
{
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

    /// <summary>--select and --ignore.</summary>
    public Selection Selection { get; init; } = Selection.Everything;

    /// <summary>index --bound: the season bound in one PDF as well.</summary>
    public bool Bound { get; init; }

    /// <summary>--verbose: where a fault of the program came from.</summary>
    public bool Verbose { get; init; }
}
