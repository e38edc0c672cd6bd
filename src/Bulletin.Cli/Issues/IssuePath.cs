namespace Bulletin.Cli.Issues;

/// <summary>An issue file to work on.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="Shown">As given, or below the folder given, with <c>/</c>; findings and results print it.</param>
/// <param name="Below">Its folder relative to the folder or pattern that was given; empty for a file given by name.</param>
/// <param name="IsNamed">Given by name; one found in a folder may turn out to be no issue.</param>
public sealed record IssuePath(string FullPath, string Shown, string Below, bool IsNamed);
