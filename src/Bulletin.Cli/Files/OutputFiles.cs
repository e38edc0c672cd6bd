using Bulletin.Core.Outside;

namespace Bulletin.Cli.Files;

/// <summary>Writes the files of one issue, all or none: each goes to a temporary file beside its place, and only when all are written are they renamed.</summary>
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
                FileState.Missing => OutputState.Missing,
                FileState.Denied => OutputState.Denied,
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

    /// <exception cref="WriteException">The disk is full, the folder cannot be made or written to, a file is held open elsewhere; what stood there stands again.</exception>
    public static void Write(IReadOnlyList<OutputFile> files)
    {
        var written = new List<TemporaryFile>();
        try
        {
            foreach (var file in files) Try(file, () => written.Add(WriteBeside(file)));
            Place(files, written);
        }
        finally
        {
            foreach (var file in written) Try(file.Dispose);
        }
    }

    private static TemporaryFile WriteBeside(OutputFile file)
    {
        var folder = Path.GetDirectoryName(file.FullPath)!;
        Directory.CreateDirectory(folder);
        var written = TemporaryFile.Write(folder, file.Bytes);
        try
        {
            KeepPermissions(file.FullPath, written.FullPath);
            return written;
        }
        catch
        {
            written.Dispose();
            throw;
        }
    }

    /// <summary>One rename right after the other; should one fail, those before it are undone.</summary>
    private static void Place(IReadOnlyList<OutputFile> files, List<TemporaryFile> written)
    {
        var before = files.Count < 2 ? [null] : files.SkipLast(1).Select(file => ToRestore(file)).ToList();
        for (var i = 0; i < files.Count; i++)
        {
            try
            {
                Try(files[i], () => written[i].Place(files[i].FullPath));
            }
            catch (WriteException)
            {
                for (var done = 0; done < i; done++) Try(() => Restore(files[done].FullPath, before[done]));
                throw;
            }
        }
    }

    private static byte[]? ToRestore(OutputFile file)
    {
        byte[]? bytes = null;
        Try(file, () => bytes = File.Exists(file.FullPath) ? File.ReadAllBytes(file.FullPath) : null);
        return bytes;
    }

    private static void Restore(string path, byte[]? before)
    {
        if (before is null)
        {
            File.Delete(path);
            return;
        }
        using var restored = TemporaryFile.Write(Path.GetDirectoryName(path)!, before);
        KeepPermissions(path, restored.FullPath);
        restored.Place(path);
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

    internal static void KeepPermissions(string target, string temporary)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target)) return;
        File.SetUnixFileMode(temporary, File.GetUnixFileMode(target) | UnixFileMode.UserWrite);
    }
}
