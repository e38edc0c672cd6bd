using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>The headers of a Windows or OS/2 bitmap.</summary>
internal static class BmpHeader
{
    public static PictureInfo? Read(ReadOnlySpan<byte> file)
    {
        var header = BinaryPrimitives.ReadUInt32LittleEndian(file[14..]);
        if (header == 12) // OS/2
            return Info(BinaryPrimitives.ReadUInt16LittleEndian(file[18..]), BinaryPrimitives.ReadUInt16LittleEndian(file[20..]));
        if (header is < 16 or > 200) return null;
        var width = BinaryPrimitives.ReadInt32LittleEndian(file[18..]);
        var height = Math.Abs(BinaryPrimitives.ReadInt32LittleEndian(file[22..])); // below zero: rows run from the top
        if (width < 0) return null;
        return Info(width, height) with { IsCutOff = header >= 40 && (file.Length < 34 || IsCutOff(file, width, height)) };
    }

    private static PictureInfo Info(int width, int height) => new(PictureFormat.Bmp, width, height) { IsLossless = true };

    /// <summary>Rows that are not compressed have a length that the headers say; each is filled up to four bytes.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> file, int width, int height)
    {
        const uint Plain = 0, PlainWithMasks = 3;
        var row = ((long)width * BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) + 31) / 32 * 4;
        return BinaryPrimitives.ReadUInt32LittleEndian(file[30..]) is Plain or PlainWithMasks
            && BinaryPrimitives.ReadUInt32LittleEndian(file[10..]) + row * height > file.Length;
    }
}
