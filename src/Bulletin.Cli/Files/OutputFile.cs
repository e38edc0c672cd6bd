namespace Bulletin.Cli.Files;

/// <summary>A file to be written, with what it shall hold.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="Shown">As messages name it, with <c>/</c>.</param>
public sealed record OutputFile(string FullPath, string Shown, byte[] Bytes)
{
    /// <summary>Where its folder was when it was planned, links followed; null: nobody looked.</summary>
    public string? RealFolder { get; init; }
}
