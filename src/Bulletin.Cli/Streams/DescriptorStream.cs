using System.Runtime.InteropServices;

namespace Bulletin.Cli.Streams;

/// <summary>
/// Writes to a descriptor of Unix. The framework's stream for the console takes a reader that is gone for no fault, and one for files
/// leaves the place in the file as it was, so that the next program of a script would write over what we wrote.
/// </summary>
internal sealed partial class DescriptorStream(int descriptor) : WriteOnlyStream
{
    private const int Interrupted = 4; // EINTR
    private const int WouldBlockOnLinux = 11; // EAGAIN
    private const int WouldBlockOnMac = 35;
    private const short CanBeWritten = 4; // POLLOUT

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var written = WriteSome(descriptor, buffer, (nuint)buffer.Length);
            if (written > 0) buffer = buffer[(int)written..];
            else if (written < 0) Wait(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>A pipe that somebody set not to block is waited for.</summary>
    /// <exception cref="IOException">It is no matter of time.</exception>
    private void Wait(int error)
    {
        if (error == Interrupted) return;
        if (error != (OperatingSystem.IsMacOS() ? WouldBlockOnMac : WouldBlockOnLinux)) throw new IOException(null, error);
        var polled = new Polled { Descriptor = descriptor, Events = CanBeWritten };
        _ = Poll(ref polled, 1, -1);
    }

    /// <summary>struct pollfd.</summary>
    private struct Polled
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteSome(int descriptor, ReadOnlySpan<byte> buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(ref Polled polled, nuint count, int timeout);
}
