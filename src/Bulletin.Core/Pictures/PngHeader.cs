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
        var info = new PictureInfo(PictureFormat.Png, width, height)
        {
            Components = colourType is 0 or 4 ? 1 : 3,
            HasAlpha = colourType is 4 or 6,
            IsLossless = true,
        };
        return Walk(file, info);
    }

    private static PictureInfo Walk(ReadOnlySpan<byte> file, PictureInfo info)
    {
        var chunks = new PngChunks(file);
        while (chunks.Next())
        {
            // Readers give up at a critical chunk that is not as it was written (13.2), and pass over others.
            if (chunks.IsCritical && !chunks.IsSound) info = info with { IsDamaged = true };
            if (chunks.Type.SequenceEqual("tRNS"u8)) info = info with { HasAlpha = true };
            else if (chunks.Type.SequenceEqual("eXIf"u8))
                info = info with { HasPlace = info.HasPlace || ExifData.Read(chunks.Data).HasPlace };
            else if (chunks.Type.SequenceEqual("iTXt"u8)) info = info with { HasPlace = info.HasPlace || XmpPlace.IsIn(chunks.Data) };
        }
        return info with { IsCutOff = !chunks.IsEnd };
    }
}
