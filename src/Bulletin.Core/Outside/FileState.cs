namespace Bulletin.Core.Outside;

/// <summary>How reading a file ended.</summary>
public enum FileState
{
    Read,
    Missing,

    /// <summary>A folder, pipe, device or socket.</summary>
    NotAFile,
    TooLarge,
    Denied,

    /// <summary>Another program holds it and lets nobody read.</summary>
    InUse,

    /// <summary>Too many files are open at once.</summary>
    TooManyOpen,

    /// <summary>The disk reports an error, or the network share is gone.</summary>
    Broken,
}
