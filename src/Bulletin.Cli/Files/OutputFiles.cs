using Bulletin.Core.Outside;

namespace Bulletin.Cli.Files;

/// <summary>
/// Writes the files of one issue, all or none: each goes to a temporary file beside its place, and only when all are written are they
/// renamed.
/// </summary>
public static class OutputFiles
{
    /// <summary>Larger than anything this tool writes; a larger file on disk is somebody else's.</summary>
    private const long MostBytes = 1L << 30;

    /// <summary>What stands where an output shall go.</summary>
    public static OutputState State(OutputFile file, IOutside outside) => Look(file, outside).State;

    /// <inheritdoc cref="State"/>
    public static StandingFile Look(OutputFile file, IOutside outside)
    {
        var content = outside.Read(file.FullPath, MostBytes);
        return new StandingFile(
            content.State switch
            {
                FileState.Missing => new FileInfo(file.FullPath).LinkTarget is null ? OutputState.Missing : OutputState.DeadLink,
                FileState.Denied or FileState.InUse or FileState.TooManyOpen or FileState.Broken => OutputState.Denied,
                FileState.Read => content.Bytes.AsSpan().SequenceEqual(file.Bytes) ? OutputState.Same : Owned(file, content.Bytes),
                _ => OutputState.NotOurs,
            },
            content.Bytes);
    }

    /// <summary>Clears the folders of what killed runs left in them.</summary>
    public static void RemoveStrays(IEnumerable<string> folders)
    {
        foreach (var folder in folders) TemporaryFile.RemoveStrays(folder);
    }

    /// <exception cref="WriteException">The disk is full, the folder cannot be made or written to, a file is held open elsewhere; what
    /// stood there stands again.</exception>
    public static void Write(IReadOnlyList<OutputFile> files)
    {
        var written = new List<PendingFile>();
        try
        {
            foreach (var file in files) Try(file, () => written.Add(PendingFile.Write(file)));
            Place(files, written);
        }
        finally
        {
            foreach (var file in written) Try(file.Dispose);
        }
    }

    /// <summary>One rename right after the other; should one fail, those before it are undone.</summary>
    private static void Place(IReadOnlyList<OutputFile> files, List<PendingFile> written)
    {
        var before = new List<byte[]?>();
        for (var i = 0; i < files.Count - 1; i++) Try(files[i], () => before.Add(written[i].Standing()));
        for (var i = 0; i < files.Count; i++)
        {
            try
            {
                Try(files[i], written[i].Place);
            }
            catch (WriteException)
            {
                for (var done = 0; done < i; done++) Try(() => written[done].Restore(before[done]));
                throw;
            }
        }
    }

    private static void Try(OutputFile file, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new WriteException(file.FullPath, e);
        }
    }

    /// <summary>A second failure on the way out of a first one is not worth more words.</summary>
    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return;
        }
    }

    private static OutputState Owned(OutputFile file, byte[] onDisk) => Path.GetExtension(file.FullPath) switch
    {
        ".pdf" => Seals.OfPdf(onDisk),
        _ => Seals.OfWord(onDisk),
    };
}
