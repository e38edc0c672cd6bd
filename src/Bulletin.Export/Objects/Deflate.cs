using System.IO.Compression;

namespace Bulletin.Export.Objects;

/// <summary>FlateDecode (ISO 32000-1 7.4.4).</summary>
internal static class Deflate
{
    public static void Into(MemoryStream target, ReadOnlySpan<byte> data)
    {
        target.SetLength(0);
        using var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true);
        zlib.Write(data);
    }

    public static byte[] Whole(ReadOnlySpan<byte> data)
    {
        var target = new MemoryStream();
        Into(target, data);
        return target.ToArray();
    }

    /// <summary>Inflates a zlib stream of known size.</summary>
    /// <exception cref="InvalidDataException">The stream is damaged or shorter than promised.</exception>
    public static byte[] Inflate(ReadOnlyMemory<byte> data, int length)
    {
        var inflated = new byte[length];
        using var zlib = new ZLibStream(new MemoryStream(data.ToArray(), writable: false), CompressionMode.Decompress);
        if (zlib.ReadAtLeast(inflated, length, throwOnEndOfStream: false) < length)
            throw new InvalidDataException("a compressed stream ends too soon");
        return inflated;
    }
}
