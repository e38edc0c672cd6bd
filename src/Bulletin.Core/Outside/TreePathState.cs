namespace Bulletin.Core.Outside;

/// <summary>Where a typed path leads.</summary>
public enum TreePathState
{
    /// <summary>Something is there, inside the tree: a file, or a folder.</summary>
    Found,

    /// <summary>There, but spelt in other letter case: opens here and fails on another system.</summary>
    WrongCase,
    Missing,

    /// <summary>Above the tree, by <c>..</c> or through a symbolic link.</summary>
    Outside,

    /// <summary>Begins with <c>/</c> or a drive.</summary>
    Absolute,

    /// <summary><c>scheme:</c> or <c>//host</c>: nothing is fetched from a network.</summary>
    Remote,
}
