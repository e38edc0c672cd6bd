namespace Bulletin.Cli.Files;

/// <summary>What stands on disk where an output shall go.</summary>
public enum OutputState
{
    Missing,

    /// <summary>A link that leads to no file.</summary>
    DeadLink,

    /// <summary>Already what would be written.</summary>
    Same,

    /// <summary>As this tool wrote it, from another state of the issue.</summary>
    Intact,

    /// <summary>This tool's, changed since by somebody.</summary>
    Edited,

    /// <summary>Somebody else's, or no file at all.</summary>
    NotOurs,

    /// <summary>It cannot be read, so nobody knows whose it is.</summary>
    Denied,
}
