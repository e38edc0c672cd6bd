using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Bulletin.Cli.Files;

/// <summary>Opens files for reading, and nothing else: to open a pipe that nobody writes to would wait for ever.</summary>
internal static partial class RegularFile
{
    /// <summary>ENXIO: a socket, or a device that nothing hangs on.</summary>
    private const int NoSuchDevice = 6;

    private const int NoWaitOnLinux = 0x800;
    private const int NoWaitOnMac = 0x4;
    private const int CloseOnExecOnLinux = 0x80000;
    private const int CloseOnExecOnMac = 0x1000000;

    /// <summary>Null where something else stands there: a folder, pipe, device or socket.</summary>
    public static SafeFileHandle? Open(string path)
    {
        if (Directory.Exists(path)) return null;
        if (OperatingSystem.IsWindows())
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (!File.Exists(path)) throw new FileNotFoundException(null, path);
        var flags = OperatingSystem.IsMacOS() ? NoWaitOnMac | CloseOnExecOnMac : NoWaitOnLinux | CloseOnExecOnLinux;
        var handle = new SafeFileHandle(OpenFile(path, flags), ownsHandle: true);
        if (handle.IsInvalid)
            return Marshal.GetLastPInvokeError() is var error && error == NoSuchDevice ? null : throw new IOException(path, error);
        if (IsSeekable(handle)) return handle;
        handle.Dispose();
        return null;
    }

    private static bool IsSeekable(SafeFileHandle handle)
    {
        try
        {
            RandomAccess.GetLength(handle);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenFile(string path, int flags);
}
