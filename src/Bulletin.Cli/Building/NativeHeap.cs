using System.Runtime.InteropServices;

namespace Bulletin.Cli.Building;

/// <summary>
/// The heap of the C library, from which faces are cut: some megabytes for each, asked for and given back with every issue.
/// </summary>
internal static partial class NativeHeap
{
    // mallopt(3): blocks up to the first come from the heap, and the heap keeps up to the second when it shrinks.
    private const int TrimThreshold = -1;
    private const int MapThreshold = -3;
    private const int LargestKept = 32 << 20;
    private const int MostKept = 64 << 20;

    /// <summary>
    /// Keeps what is given back for the next issue; the kernel would clear every page again, a twentieth of a season's time.
    /// </summary>
    public static void KeepForMany()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = SetOption(MapThreshold, LargestKept);
            _ = SetOption(TrimThreshold, MostKept);
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return; // another C library than glibc: it does as it likes
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "mallopt")]
    private static partial int SetOption(int parameter, int value);
}
