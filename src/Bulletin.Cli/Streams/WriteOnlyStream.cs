namespace Bulletin.Cli.Streams;

/// <summary>A stream that text is only written to.</summary>
internal abstract class WriteOnlyStream : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>A standard stream that the program was not given.</summary>
internal sealed class ClosedStream : WriteOnlyStream
{
    /// <summary>EBADF.</summary>
    private const int NotOpen = 9;

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(null, NotOpen);
}
