using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>The chunks of a PNG (ISO/IEC 15948 5 and 11).</summary>
internal static class PngHeader
{
    public static PictureInfo? Read(ReadOnlySpan<byte> file)
    {
        if (!file[12..].StartsWith("IHDR"u8)) return null;
        var width = BinaryPrimitives.ReadInt32BigEndian(file[16..]);
        var height = BinaryPrimitives.ReadInt32BigEndian(file[20..]);
        var colourType = file[25];
        if (width < 0 || height < 0) return null;
        var (transparency, whole) = Walk(file);
        return new PictureInfo(PictureFormat.Png, width, height)
        {
            HasAlpha = colourType is 4 or 6 || transparency,
            IsLossless = true,
            IsCutOff = !whole,
        };
    }

    private static (bool Transparency, bool Whole) Walk(ReadOnlySpan<byte> file)
    {
        var transparency = false;
        long at = 8;
        while (at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[(int)at..]);
            var type = file.Slice((int)at + 4, 4);
            if (type.SequenceEqual("IEND"u8)) return (transparency, true);
            transparency |= type.SequenceEqual("tRNS"u8);
            at += 12L + length;
        }
        return (transparency, false);
    }
}
