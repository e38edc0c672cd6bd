using System.Text;

namespace Bulletin.Cli.Streams;

/// <summary>
/// Writes on until the stream refuses; from then on what is written is dropped, for files are still to be made, and the fault is kept.
/// </summary>
internal sealed class WatchedWriter(TextWriter inner) : TextWriter
{
    /// <summary>Why something could not be written; null: all was.</summary>
    public Exception? Fault { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Write(StringBuilder? value) => Try(() => inner.Write(value));

    public override void Flush() => Try(inner.Flush);

    private void Try(Action step)
    {
        if (Fault is not null) return;
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Fault = e;
        }
    }
}
