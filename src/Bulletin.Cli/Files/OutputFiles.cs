using Bulletin.Core.Outside;

namespace Bulletin.Cli.Files;

/// <summary>Writes the files of one issue, all or none: each goes to a temporary file beside its place, and only when all are written are they renamed.</summary>
public static class OutputFiles
{
    /// <summary>Larger than anything this tool writes; a larger file on disk is somebody else's.</summary>
    private const long MostBytes = 1L << 30;

    private static int _temporaries;

    /// <summary>What stands where an output shall go.</summary>
    public static OutputState State(OutputFile file, IOutside outside)
    {
        var content = outside.Read(file.FullPath, MostBytes);
        return content.State switch
        {
            FileState.Missing => OutputState.Missing,
            FileState.Denied => OutputState.Denied,
            FileState.Read => content.Bytes.AsSpan().SequenceEqual(file.Bytes) ? OutputState.Same : Owned(file, content.Bytes),
            _ => OutputState.NotOurs,
        };
    }

    /// <exception cref="WriteException">The disk is full, the folder cannot be made, a file is held open elsewhere; nothing was renamed unless the last step itself failed.</exception>
    public static void Write(IReadOnlyList<OutputFile> files)
    {
        var written = new List<(string Temporary, string Target)>();
        var current = "";
        try
        {
            foreach (var file in files)
            {
                current = file.FullPath;
                var folder = Path.GetDirectoryName(file.FullPath)!;
                Directory.CreateDirectory(folder);
                var temporary = Path.Combine(folder, $".bulletin-{Environment.ProcessId}-{Interlocked.Increment(ref _temporaries)}.tmp");
                written.Add((temporary, file.FullPath));
                File.WriteAllBytes(temporary, file.Bytes);
                KeepPermissions(file.FullPath, temporary);
            }
            foreach (var (temporary, target) in written)
            {
                current = target;
                File.Move(temporary, target, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new WriteException(current, e);
        }
        finally
        {
            foreach (var (temporary, _) in written) Remove(temporary); // those renamed are gone already
        }
    }

    /// <summary>Where nothing could be written there may be no folder either.</summary>
    private static void Remove(string temporary)
    {
        if (File.Exists(temporary)) File.Delete(temporary);
    }

    private static OutputState Owned(OutputFile file, byte[] onDisk) => Path.GetExtension(file.FullPath) switch
    {
        ".pdf" => Seals.OfPdf(onDisk),
        _ => Seals.OfWord(onDisk),
    };

    private static void KeepPermissions(string target, string temporary)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target)) return;
        File.SetUnixFileMode(temporary, File.GetUnixFileMode(target) | UnixFileMode.UserWrite);
    }
}
