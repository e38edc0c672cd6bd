namespace Bulletin.Cli.Files;

/// <summary>
/// A file written whole beside its place, and not yet put there. What it replaces hands on its owner, its permissions and its hard links.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    /// <summary>What a whole copy is called while the file itself is overwritten.</summary>
    public const string CopyExtension = ".bulletin-new";

    private readonly OutputFile _file;
    private readonly OutputFolder _folder;
    private readonly TemporaryFile _temporary;
    private readonly string _target;

    private PendingFile(OutputFile file, OutputFolder folder, TemporaryFile temporary) =>
        (_file, _folder, _temporary, _target) = (file, folder, temporary, folder.PathOf(file.FullPath));

    /// <exception cref="IOException">The folder cannot be made or written to, or is another one by now.</exception>
    public static PendingFile Write(OutputFile file)
    {
        var folder = OutputFolder.Open(Path.GetDirectoryName(file.FullPath)!, file.RealFolder);
        TemporaryFile? temporary = null;
        try
        {
            temporary = TemporaryFile.Write(folder.Place, file.Bytes);
            Inherit(folder.PathOf(file.FullPath), temporary.FullPath);
            return new PendingFile(file, folder, temporary);
        }
        catch
        {
            temporary?.Dispose();
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Owner, group and permissions of what stands there; a neighbour may put it there, or take it away, this moment.</summary>
    public static void Inherit(string target, string temporary)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target)) return;
        try
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target) | UnixFileMode.UserWrite);
            FileOwner.Of(target)?.Give(temporary);
        }
        catch (FileNotFoundException)
        {
            return;
        }
    }

    /// <summary>What stands there, to be put back should the next file fail; null: nothing.</summary>
    public byte[]? Standing() => Read(_target);

    /// <summary>By a rename; a file that has other names is overwritten, for a rename would part it from them.</summary>
    public void Place()
    {
        _folder.CheckPlace();
        if (HasOtherNames(_target) && TryOverwrite(_temporary, _file.Bytes)) return;
        _temporary.Place(_target);
    }

    public void Restore(byte[]? before)
    {
        if (before is null)
        {
            File.Delete(_target);
            return;
        }
        using var restored = TemporaryFile.Write(_folder.Place, before);
        Inherit(_target, restored.FullPath);
        if (!HasOtherNames(_target) || !TryOverwrite(restored, before)) restored.Place(_target);
    }

    public void Dispose()
    {
        _temporary.Dispose();
        _folder.Dispose();
    }

    private static bool HasOtherNames(string path) => FileOwner.Of(path) is { Links: > 1 } && new FileInfo(path).LinkTarget is null;

    /// <summary>
    /// There is a moment in which the file is neither old nor new: the whole new one stands beside it under a name of its own until that
    /// is over, so that a power failure loses nothing.
    /// </summary>
    /// <returns>False: it may not be written to, though it may be replaced.</returns>
    private bool TryOverwrite(TemporaryFile copy, byte[] bytes)
    {
        if (Read(_target) is not { } before) return false;
        try
        {
            using var there = File.OpenHandle(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            var beside = _target + CopyExtension;
            copy.Place(beside);
            try
            {
                Overwrite(there, bytes);
            }
            catch
            {
                Overwrite(there, before);
                throw;
            }
            finally
            {
                File.Delete(beside);
            }
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Overwrite(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] bytes)
    {
        TemporaryFile.WriteAll(file, bytes);
        RandomAccess.SetLength(file, bytes.Length);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Without a lock, which a neighbour may hold on what it has just put there.</summary>
    private static byte[]? Read(string path)
    {
        try
        {
            if (RegularFile.Open(path) is not { } handle) return null;
            using var file = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (IOException e) when (DiskProblems.Of(e) == DiskProblem.Gone)
        {
            return null;
        }
    }
}
