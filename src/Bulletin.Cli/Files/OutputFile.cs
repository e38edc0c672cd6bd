namespace Bulletin.Cli.Files;

/// <summary>A file to be written, with what it shall hold.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="Shown">As messages name it, with <c>/</c>.</param>
public sealed record OutputFile(string FullPath, string Shown, byte[] Bytes);
