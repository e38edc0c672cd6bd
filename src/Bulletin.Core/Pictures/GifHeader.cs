using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>The blocks of a GIF up to the end of its first picture, the one that is printed (GIF89a).</summary>
internal static class GifHeader
{
    public static PictureInfo Read(ReadOnlySpan<byte> file) =>
        new(PictureFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]))
        {
            HasAlpha = true, // said frame by frame, so taken for granted
            IsLossless = true,
            IsCutOff = EndOfPicture(file) > file.Length,
        };

    private static int EndOfPicture(ReadOnlySpan<byte> file)
    {
        const byte Extension = 0x21, Picture = 0x2C;
        var at = 13 + TableLength(file[10]);
        while (at + 10 < file.Length)
        {
            if (file[at] == Picture) return AfterData(file, at + 10 + TableLength(file[at + 9]) + 1);
            if (file[at] != Extension) break;
            at = AfterData(file, at + 2);
        }
        return int.MaxValue;
    }

    /// <summary>Of a colour table (18, 20): the flag for there being one, and its size.</summary>
    private static int TableLength(byte packed) => (packed & 0x80) == 0 ? 0 : 3 << (1 + (packed & 7));

    /// <summary>Blocks with their length in front; one of no length ends them (15, 16).</summary>
    private static int AfterData(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] != 0) at += 1 + file[at];
        return at + 1;
    }
}
