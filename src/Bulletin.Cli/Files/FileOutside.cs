using Bulletin.Core.Outside;

namespace Bulletin.Cli.Files;

/// <summary>The real door: the disk and the clock of this machine.</summary>
public sealed class FileOutside : IOutside
{
    private const int MostTries = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

#pragma warning disable RS0030 // this is the door that the ban points to
    public DateOnly Today => DateOnly.FromDateTime(DateTime.Today);
#pragma warning restore RS0030

    public FileContent Read(string path, long maxBytes)
    {
        for (var tries = 1; ; tries++)
        {
            var content = ReadOnce(path, maxBytes);
            // On Windows a neighbour that has just put its file there holds it for a moment; on Unix it does not keep readers out.
            if (content.State != FileState.InUse || tries == MostTries) return content;
            Thread.Sleep(Pause);
        }
    }

    private static FileContent ReadOnce(string path, long maxBytes)
    {
        try
        {
            using var file = RegularFile.Open(path);
            if (file is null) return FileContent.Not(FileState.NotAFile);
            var length = RandomAccess.GetLength(file);
            if (length > maxBytes) return FileContent.Not(FileState.TooLarge);
            var bytes = GC.AllocateUninitializedArray<byte>((int)length);
            var count = 0;
            int read;
            while (count < bytes.Length && (read = RandomAccess.Read(file, bytes.AsSpan(count), count)) > 0) count += read;
            return FileContent.Of(count == bytes.Length ? bytes : bytes[..count]);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileContent.Not(FileState.Missing);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return FileContent.Not(DiskProblems.Of(e) switch
            {
                DiskProblem.InUse => FileState.InUse,
                DiskProblem.TooManyOpen => FileState.TooManyOpen,
                DiskProblem.Hardware or DiskProblem.Network => FileState.Broken,
                DiskProblem.Gone => FileState.Missing,
                _ => FileState.Denied,
            });
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            return FileContent.Not(FileState.NotAFile); // a name that is a device on Windows, or no name at all
        }
    }

    public string? Resolve(string path) => RealPath.Of(path);

    public IReadOnlyList<string> Names(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry))
                .Order(CodePointOrder.Instance)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
