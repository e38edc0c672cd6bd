using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Bulletin.Cli.Files;

/// <summary>
/// A file under construction beside its place, renamed when it is whole. It is held open and locked as long as it stands under its own
/// name,
/// and that name carries a check of itself: so the next run can tell what a killed one left from another's work, and from a user's file.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private const string Start = ".bulletin-";
    private const string End = ".tmp";

    /// <summary>What a folder is searched for.</summary>
    public const string Pattern = Start + "*" + End;

    private const int MostTries = 100;

    /// <summary>EFBIG.</summary>
    internal const int TooLarge = 27;

    private static int _count;

    private readonly SafeFileHandle _handle;
    private bool _isPlaced;

    private TemporaryFile(string path, SafeFileHandle handle)
    {
        FullPath = path;
        _handle = handle;
    }

    public string FullPath { get; }

    /// <summary>Writes all bytes and has the disk keep them.</summary>
    public static TemporaryFile Write(string folder, ReadOnlySpan<byte> bytes)
    {
        var file = Create(folder);
        try
        {
            WriteAll(file._handle, bytes);
            // Renamed before its content is on the disk, a power failure would leave an empty file where a good one was.
            RandomAccess.FlushToDisk(file._handle);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>From the start of a file.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void WriteAll(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(file, bytes, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // Thus .NET speaks of EFBIG, the limit of the system or of ulimit -f.
            throw new IOException(e.Message, TooLarge);
        }
    }

    /// <summary>An empty one, to be written through <see cref="Open"/>.</summary>
    public static TemporaryFile Begin(string folder) => Create(folder);

    /// <summary>Its content, to be written from front to end and read again; open as long as the file is.</summary>
    public FileStream Open() => new(_handle, FileAccess.ReadWrite, bufferSize: 0); // nothing left to be written when it is closed

    /// <summary>Has the disk keep what was written.</summary>
    public void Keep() => RandomAccess.FlushToDisk(_handle);

    /// <summary>Puts the file where there is none.</summary>
    /// <exception cref="IOException">There is one by now.</exception>
    public void PlaceNew(string target)
    {
        File.Move(FullPath, target, overwrite: false);
        _isPlaced = true;
    }

    /// <summary>Puts the file where it belongs, over what stands there.</summary>
    public void Place(string target)
    {
        File.Move(FullPath, target, overwrite: true);
        _isPlaced = true;
    }

    /// <summary>Closes the file; one that was not placed is deleted.</summary>
    public void Dispose()
    {
        if (!_isPlaced) File.Delete(FullPath);
        _handle.Dispose();
    }

    /// <summary>Deletes what killed runs left in a folder: names of ours that no living run holds. What cannot be deleted stays.</summary>
    public static void RemoveStrays(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, Pattern))
                if (IsOurs(Path.GetFileName(path))) RemoveStray(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // No such folder, or none of ours: there is nothing to clear, and writing there will say what is wrong.
        }
    }

    private static void RemoveStray(string path)
    {
        try
        {
            if (new FileInfo(path).LinkTarget is not null) return;
            using var held = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, Sharing);
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another run's, at work.
        }
    }

    private static TemporaryFile Create(string folder)
    {
        for (var tries = 1; ; tries++)
        {
            var path = Path.Combine(folder, NextName());
            try
            {
                var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, Sharing);
                if (File.Exists(path)) return new TemporaryFile(path, handle);
                // Between making and locking it a neighbour that was clearing up took it for a dead run's.
                handle.Dispose();
            }
            catch (IOException e) when (tries < MostTries && DiskProblems.Of(e) is DiskProblem.AlreadyThere or DiskProblem.InUse)
            {
                // The same number in another container on the same disk, or that neighbour has just locked it.
            }
        }
    }

    /// <summary>
    /// An exclusive lock on Unix, where a locked file can be renamed; on Windows renaming asks for this share, and nobody else can open it
    /// either.
    /// </summary>
    private static FileShare Sharing => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    private static string NextName()
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref _count)}");
        return $"{Start}{number}-{CheckOf(number)}{End}";
    }

    internal static bool IsOurs(string name)
    {
        if (!name.StartsWith(Start, StringComparison.Ordinal) || !name.EndsWith(End, StringComparison.Ordinal)) return false;
        var middle = name[Start.Length..^End.Length];
        var dash = middle.LastIndexOf('-');
        return dash > 0 && middle[(dash + 1)..] == CheckOf(middle[..dash]);
    }

    private static string CheckOf(string number) =>
        XxHash32.HashToUInt32(Encoding.ASCII.GetBytes("bulletin temporary " + number)).ToString("x8", CultureInfo.InvariantCulture);
}
