using Bulletin.Cli.Streams;

namespace Bulletin.Cli.Files;

/// <summary>A file that is written from front to end; a limit on its size is a fault of the disk here, and not of an argument as the framework has it.</summary>
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
