using System.Buffers.Binary;
using System.IO.Compression;

namespace Bulletin.Word.Pictures;

/// <summary>The pixel data of a PNG (ISO/IEC 15948 10).</summary>
internal static class PngData
{
    /// <summary>Whether the data unpacks to as many bytes as the header says; every chunk has to lie within the file.</summary>
    public static bool IsWhole(byte[] file)
    {
        try
        {
            using var packed = Packed(file);
            using var data = new ZLibStream(packed, CompressionMode.Decompress);
            var expected = UnpackedLength(file.AsSpan(16, 13));
            var buffer = new byte[64 * 1024];
            int count;
            while (expected >= 0 && (count = data.Read(buffer)) > 0) expected -= count;
            return expected == 0;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            return false;
        }
    }

    private static MemoryStream Packed(byte[] file)
    {
        var packed = new MemoryStream(file.Length);
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12) break;
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) packed.Write(file, at + 8, length);
            at += 12 + length;
        }
        packed.Position = 0;
        return packed;
    }

    private static long UnpackedLength(ReadOnlySpan<byte> header)
    {
        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        var channels = header[9] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var bits = channels * header[8];
        if (header[12] == 0) return Rows(width, height, bits);
        // Adam7: seven smaller pictures (8.2), by first column and row and the steps between.
        ReadOnlySpan<(int X, int Y, int Right, int Down)> passes =
            [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        var sum = 0L;
        foreach (var (x, y, right, down) in passes)
            sum += Rows((width - x + right - 1) / right, (height - y + down - 1) / down, bits);
        return sum;
    }

    /// <summary>A filter byte before each row; an empty pass has no rows.</summary>
    private static long Rows(int width, int height, int bits) => width == 0 ? 0 : height * (1 + ((long)width * bits + 7) / 8);
}
