using System.Buffers.Binary;
using System.IO.Compression;

namespace Bulletin.Tests.Word;

/// <summary>A PNG of one colour, 4 × 3 pixels.</summary>
internal static class SmallPicture
{
    public static byte[] Png(byte grey)
    {
        var png = new List<byte> { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };
        Chunk(png, "IHDR"u8, [0, 0, 0, 4, 0, 0, 0, 3, 8, 0, 0, 0, 0]);
        using var rows = new MemoryStream();
        using (var deflate = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
            for (var row = 0; row < 3; row++) deflate.Write([0, grey, (byte)(grey + 60), (byte)(grey + 20), (byte)(grey + 40)]);
        Chunk(png, "IDAT"u8, rows.ToArray());
        Chunk(png, "IEND"u8, []);
        return [.. png];
    }

    private static void Chunk(List<byte> png, ReadOnlySpan<byte> type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.AddRange(number);
        var from = png.Count;
        png.AddRange(type);
        png.AddRange(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. png.Skip(from)]));
        png.AddRange(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    }
}
