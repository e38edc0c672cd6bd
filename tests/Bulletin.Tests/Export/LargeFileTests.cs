using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Bulletin.Export.Objects;
using Xunit;

namespace Bulletin.Tests.Export;

/// <summary>A bound volume may outgrow what 32 bits count.</summary>
public sealed class LargeFileTests
{
    [Fact]
    public void Places_beyond_four_gibibytes_are_told_to_the_byte()
    {
        using var sink = new Tail();
        var objects = new PdfObjects(compress: true, 0, sink);
        var block = new byte[1 << 28];
        for (var i = 0; i < 17; i++)
        {
            objects.Stream(objects.Reserve(), default, block);
            objects.Flush();
        }
        var last = objects.Reserve();
        objects.Stream(last, "/Mark 1"u8, "here"u8);
        objects.Flush();
        objects.Begin(objects.Reserve()).Raw("<<>>"u8);
        objects.End();
        sink.Write(objects.Finish(1, 1, null));

        var place = Row(sink, last);
        Assert.True(place > uint.MaxValue);
        Assert.Equal($"{last} 0 obj\n<</Mark 1", sink.At(place, $"{last} 0 obj\n<</Mark 1".Length));
    }

    /// <summary>What the cross-reference stream, which <c>startxref</c> leads to, says of an object.</summary>
    private static long Row(Tail sink, int number)
    {
        var end = sink.Text;
        var start = long.Parse(end[(end.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..end.LastIndexOf("\n%%EOF", StringComparison.Ordinal)], null);
        var section = sink.At(start, (int)(sink.All - start));
        Assert.Contains("/Type/XRef/W[1 5 1]", section, StringComparison.Ordinal);
        var data = section.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        using var inflated = new MemoryStream();
        using (var deflated = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(section[data..])), CompressionMode.Decompress)) deflated.CopyTo(inflated);
        var row = inflated.ToArray().AsSpan(number * 7, 7);
        Assert.Equal(1, row[0]);
        return ((long)row[1] << 32) + BinaryPrimitives.ReadUInt32BigEndian(row[2..]);
    }

    /// <summary>Counts all, and keeps the last of it.</summary>
    private sealed class Tail : MemoryStream
    {
        private long _gone;

        public long All => _gone + Length;

        public string Text => Encoding.Latin1.GetString(ToArray());

        public string At(long place, int count) => Encoding.Latin1.GetString(ToArray(), (int)(place - _gone), count);

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.Length > 1 << 20) _gone += buffer.Length;
            else base.Write(buffer);
        }
    }
}
