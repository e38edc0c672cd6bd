using System.Buffers.Binary;

namespace Bulletin.Tests.Pictures;

/// <summary>Writes baseline JPEGs of flat blocks, 8 × 8 pixels each: enough to tell a corner from another, in any number of components.</summary>
internal sealed class MadeJpeg
{
    private readonly List<byte> _file = [0xFF, 0xD8];
    private int _bits, _bitCount;

    /// <param name="blocks">Rows of blocks, each with its component values, 0 to 255.</param>
    /// <param name="orientation">Exif orientation, or 0 for no Exif data.</param>
    /// <param name="littleEndian">The byte order of the Exif data.</param>
    public static byte[] Of(byte[][][] blocks, int orientation = 0, bool littleEndian = false)
    {
        var jpeg = new MadeJpeg();
        var components = blocks[0][0].Length;
        if (orientation != 0) jpeg.Segment(0xE1, Exif(orientation, littleEndian));
        if (components == 4) jpeg.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]);
        jpeg.Segment(0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        var height = (ushort)(8 * blocks.Length);
        var width = (ushort)(8 * blocks[0].Length);
        jpeg.Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components, .. Each(components, id => [id, 0x11, 0])]);
        jpeg.Segment(0xC4, [0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        jpeg.Segment(0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        jpeg.Segment(0xDA, [(byte)components, .. Each(components, id => [id, 0]), 0, 63, 0]);
        jpeg.Scan(blocks, components);
        jpeg._file.AddRange([0xFF, 0xD9]);
        return [.. jpeg._file];
    }

    /// <summary>A grey picture of so many pixels, rounded up to whole blocks of one row each.</summary>
    public static byte[] Grey(int width, int height, int orientation = 0) =>
        Of([.. Enumerable.Range(0, (height + 7) / 8).Select(_ => Enumerable.Repeat<byte[]>([128], (width + 7) / 8).ToArray())], orientation);

    /// <summary>Changes the size a JPEG claims in its frame header; the pixels stay few.</summary>
    public static byte[] Claiming(byte[] jpeg, int width, int height)
    {
        var copy = jpeg.ToArray();
        var frame = copy.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(frame + 5), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(frame + 7), (ushort)width);
        return copy;
    }

    private static byte[] Exif(int orientation, bool little)
    {
        byte[] U16(int v) => little ? [(byte)v, (byte)(v >> 8)] : [(byte)(v >> 8), (byte)v];
        byte[] U32(int v) => little ? [(byte)v, 0, 0, 0] : [0, 0, 0, (byte)v];
        return [.. "Exif\0\0"u8, .. little ? "II"u8 : "MM"u8, .. U16(42), .. U32(8), .. U16(1), .. U16(0x0112), .. U16(3), .. U32(1), .. U16(orientation), 0, 0, .. U32(0)];
    }

    private static IEnumerable<byte> Each(int components, Func<byte, byte[]> one) =>
        Enumerable.Range(1, components).SelectMany(id => one((byte)id));

    private void Segment(byte marker, byte[] content)
    {
        var length = content.Length + 2;
        _file.AddRange([0xFF, marker, (byte)(length >> 8), (byte)length, .. content]);
    }

    private void Scan(byte[][][] blocks, int components)
    {
        var before = new int[components];
        foreach (var row in blocks)
            foreach (var block in row)
                for (var c = 0; c < components; c++)
                {
                    var value = block[c] - 128; // with a quantiser of 8 the coefficient is the level itself
                    Difference(value - before[c]);
                    before[c] = value;
                }
        while (_bitCount != 0) Bits(1, 1);
    }

    private void Difference(int difference)
    {
        var size = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)Math.Abs(difference));
        Bits(size, 4);
        Bits(difference < 0 ? difference + (1 << size) - 1 : difference, size);
        Bits(0, 1); // end of block
    }

    private void Bits(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            _bits = _bits << 1 | (value >> i & 1);
            if (++_bitCount < 8) continue;
            _file.Add((byte)_bits);
            if ((byte)_bits == 0xFF) _file.Add(0);
            _bits = _bitCount = 0;
        }
    }
}
