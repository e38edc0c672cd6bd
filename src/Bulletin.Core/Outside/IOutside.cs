namespace Bulletin.Core.Outside;

/// <summary>The one door through which files and the clock come in: the command line supplies it, tests replace it.</summary>
public interface IOutside
{
    /// <summary>Today, where the machine is.</summary>
    DateOnly Today { get; }

    /// <summary>Reads a regular file whole, or says why not; never more than <paramref name="maxBytes"/>, never a pipe or device.</summary>
    FileContent Read(string path, long maxBytes);

    /// <summary>The absolute path with every symbolic link followed, or null where nothing is.</summary>
    string? Resolve(string path);

    /// <summary>The names in a folder, ordered by code point; empty where there is no such folder.</summary>
    IReadOnlyList<string> Names(string folder);
}
