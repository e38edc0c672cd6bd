using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Bulletin.Cli.Files;

/// <summary>
/// A folder that files are put into, opened once: on Linux all goes through the open folder, so that a link that takes its place
/// meanwhile leads nothing astray; elsewhere it is looked at once more before the files are put there.
/// </summary>
internal sealed partial class OutputFolder : IDisposable
{
    private const string OpenFiles = "/proc/self/fd/";
    private const int FolderOnly = 0x10000; // O_DIRECTORY on x86 and loongarch; see Flags
    private const int FolderOnlyOnArm = 0x4000;
    private const int PathOnly = 0x200000; // O_PATH
    private const int CloseOnExec = 0x80000;

    private readonly SafeFileHandle? _handle;
    private readonly string _typed;
    private readonly string? _real;

    private OutputFolder(string typed, string? real, SafeFileHandle? handle)
    {
        (_typed, _real, _handle) = (typed, real, handle);
        Place = handle is null ? typed : NameOf(handle);
    }

    /// <summary>What files are named below.</summary>
    public string Place { get; }

    /// <summary>Makes the folder where there is none, and opens it.</summary>
    /// <param name="planned">Where it was when it was looked at, links followed; null: nobody looked.</param>
    /// <exception cref="IOException">It cannot be made, or is another one by now.</exception>
    public static OutputFolder Open(string folder, string? planned)
    {
        Directory.CreateDirectory(folder);
        var handle = OpenHandle(folder);
        var real = handle is null ? RealPath.Of(folder) : new FileInfo(NameOf(handle)).LinkTarget;
        if (planned is null || real == planned) return new OutputFolder(folder, real, handle);
        handle?.Dispose();
        throw new FolderExchangedException(folder);
    }

    /// <summary>Where a file of the folder is reached.</summary>
    public string PathOf(string file) => _handle is null ? file : Path.Combine(Place, Path.GetFileName(file));

    /// <summary>Right before files are put there: where nothing holds the folder, it is looked at again.</summary>
    /// <exception cref="IOException">It is another one by now.</exception>
    public void CheckPlace()
    {
        if (_handle is null && RealPath.Of(_typed) != _real) throw new FolderExchangedException(_typed);
    }

    public void Dispose() => _handle?.Dispose();

    private static string NameOf(SafeFileHandle handle) => OpenFiles + handle.DangerousGetHandle().ToString(CultureInfo.InvariantCulture);

    /// <summary>Null: the system has no such way.</summary>
    private static SafeFileHandle? OpenHandle(string folder)
    {
        if (!OperatingSystem.IsLinux()) return null;
        var isArm = RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm;
        var flags = PathOnly | CloseOnExec | (isArm ? FolderOnlyOnArm : FolderOnly);
        var handle = new SafeFileHandle(OpenPath(folder, flags), ownsHandle: true);
        if (handle.IsInvalid)
        {
            var error = Marshal.GetLastPInvokeError();
            handle.Dispose();
            throw new IOException(folder, error);
        }
        // Without /proc, as in some jails, by name as elsewhere.
        if (Directory.Exists(NameOf(handle))) return handle;
        handle.Dispose();
        return null;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenPath(string path, int flags);
}

/// <summary>The folder that files were to be put into is another one than when it was looked at.</summary>
internal sealed class FolderExchangedException(string folder) : IOException
{
    public string Folder => folder;
}
