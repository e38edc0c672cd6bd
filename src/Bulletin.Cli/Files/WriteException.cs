namespace Bulletin.Cli.Files;

/// <summary>A file could not be written; the cause says why.</summary>
/// <param name="path">The file's, absolute.</param>
public sealed class WriteException(string path, Exception cause) : IOException(cause.Message, cause)
{
    public string Path => path;
}
