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
}
