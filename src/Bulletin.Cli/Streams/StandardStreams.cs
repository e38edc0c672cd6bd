using System.Runtime.InteropServices;

namespace Bulletin.Cli.Streams;

/// <summary>
/// Which of the three standard streams the program was given. A closed one is never touched: the next file that is opened gets its number,
/// and what is meant for the screen would be written into an output.
/// </summary>
internal static partial class StandardStreams
{
    private const int CountOfThem = 3;
    private const int GetFlags = 1; // F_GETFD
    private const int ClosesOnExec = 1; // FD_CLOEXEC
    private const int ReadAndWrite = 2; // O_RDWR
    private const int FileTooLargeSignal = 25; // SIGXFSZ, on Linux and macOS
    private const nint Ignore = 1; // SIG_IGN

    private static readonly bool[] Open = [true, true, true];

    /// <summary>
    /// Before anything is opened. A limit on the size of files becomes an error of the write, and is not the end of the process.
    /// </summary>
    public static void Secure()
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            // What came with the process is kept across exec; what the runtime has opened since, in the place of a closed one, is not.
            for (var i = 0; i < CountOfThem; i++) Open[i] = Flags(i, GetFlags) is var flags && flags >= 0 && (flags & ClosesOnExec) == 0;
            for (var i = 0; i < CountOfThem; i++)
                if (Flags(i, GetFlags) < 0 && OpenFile("/dev/null", ReadAndWrite) > i) break;
            SetHandler(FileTooLargeSignal, Ignore);
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return; // a C library under another name: as before, the streams are taken to be there
        }
    }

    /// <summary>Standard input; null: closed.</summary>
    public static Stream? In() => Open[0] ? Console.OpenStandardInput() : null;

    /// <summary>Standard output; a closed one refuses what is written.</summary>
    public static Stream Out() =>
        !Open[1] ? new ClosedStream() : OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new DescriptorStream(1);

    /// <summary>Standard error, as <see cref="Out"/>.</summary>
    public static Stream Error() =>
        !Open[2] ? new ClosedStream() : OperatingSystem.IsWindows() ? Console.OpenStandardError() : new DescriptorStream(2);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Flags(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenFile(string path, int flags);

    [LibraryImport("libc", EntryPoint = "signal", SetLastError = true)]
    private static partial nint SetHandler(int signal, nint handler);
}
