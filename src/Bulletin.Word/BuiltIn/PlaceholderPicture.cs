using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Bulletin.Word.BuiltIn;

/// <summary>What stands in a picture control that nobody has used yet: a grey ring (占位图).</summary>
internal static class PlaceholderPicture
{
    public const string Relationship = "rIdPlaceholder";
    public const int Millimetres = 18;

    private const int Side = 72;
    private const byte Paper = 0xF2;
    private const byte Ring = 0xA6;

    public static byte[] Png()
    {
        var png = new List<byte> { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };
        // ISO/IEC 15948 11.2.2: eight bits of grey, one pass.
        Chunk(png, "IHDR"u8, [0, 0, 0, Side, 0, 0, 0, Side, 8, 0, 0, 0, 0]);
        Chunk(png, "IDAT"u8, Rows());
        Chunk(png, "IEND"u8, []);
        return [.. png];
    }

    private static byte[] Rows()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var y = 0; y < Side; y++)
            {
                deflate.WriteByte(0);
                for (var x = 0; x < Side; x++) deflate.WriteByte(Shade(2 * x + 1 - Side, 2 * y + 1 - Side));
            }
        return packed.ToArray();
    }

    // From the middle, in half pixels.
    private static byte Shade(int x, int y) => (x * x + y * y) is > 56 * 56 and < 62 * 62 ? Ring : Paper;

    private static void Chunk(List<byte> png, ReadOnlySpan<byte> type, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.AddRange(number);
        byte[] checkedBytes = [.. type, .. data];
        png.AddRange(checkedBytes);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(checkedBytes));
        png.AddRange(number);
    }
}
