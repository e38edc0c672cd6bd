using Bulletin.Cli.Streams;

namespace Bulletin.Cli.Files;

/// <summary>A file written from front to end; a limit on its size is the disk's fault, and no argument's as the framework has it.</summary>
internal sealed class GrowingFile(FileStream file) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new IOException(e.Message, TemporaryFile.TooLarge);
        }
    }

    public override void Flush() => file.Flush();
}
