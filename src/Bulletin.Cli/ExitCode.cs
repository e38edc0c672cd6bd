namespace Bulletin.Cli;

/// <summary>How a run ended; of several issues the highest counts.</summary>
public enum ExitCode
{
    /// <summary>Done, or clean; warnings allowed.</summary>
    Done = 0,

    /// <summary>Findings that are errors, or outputs that differ.</summary>
    Findings = 1,

    /// <summary>Could not run: arguments, paths, disk, faces; or a fault of the program.</summary>
    CouldNotRun = 2,
}
