using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>The chunks of a WebP file (RFC 9649 2).</summary>
internal static class WebPHeader
{
    public static PictureInfo? Read(ReadOnlySpan<byte> file)
    {
        PictureInfo? info = null;
        var exif = new ExifData(1, false);
        var (hasPlace, hasUnfitProfile) = (false, false);
        long at = 12;
        while (at + 8 <= file.Length)
        {
            var type = file.Slice((int)at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[((int)at + 4)..]);
            var content = file[((int)at + 8)..];
            if (length < (ulong)content.Length) content = content[..(int)length];
            if (type.SequenceEqual("VP8X"u8)) info = Extended(content);
            else if (type.SequenceEqual("VP8L"u8)) info = info is null ? Lossless(content) : info with { IsLossless = true };
            else if (type.SequenceEqual("VP8 "u8)) info ??= Lossy(content);
            else if (type.SequenceEqual("EXIF"u8)) exif = ExifData.Read(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);
            else if (type.SequenceEqual("XMP "u8)) hasPlace |= XmpPlace.IsIn(content);
            else if (type.SequenceEqual("ICCP"u8)) hasUnfitProfile |= IccProfile.Read(content.ToArray()) is not { Components: 3 };
            at += 8L + length + (length & 1);
        }
        var stated = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L;
        return info is null ? null : info with
        {
            Orientation = exif.Orientation,
            HasPlace = hasPlace || exif.HasPlace,
            HasUnfitProfile = hasUnfitProfile,
            IsCutOff = stated > file.Length || at > file.Length,
        };
    }

    private static PictureInfo Extended(ReadOnlySpan<byte> content) =>
        new(PictureFormat.WebP, 1 + U24(content[4..]), 1 + U24(content[7..])) { HasAlpha = (content[0] & 0x10) != 0 };

    private static PictureInfo? Lossless(ReadOnlySpan<byte> content)
    {
        if (content[0] != 0x2F) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
        return new PictureInfo(PictureFormat.WebP, 1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF))
        {
            HasAlpha = (bits >> 28 & 1) != 0,
            IsLossless = true,
        };
    }

    private static PictureInfo? Lossy(ReadOnlySpan<byte> content)
    {
        if (!content[3..].StartsWith<byte>([0x9D, 0x01, 0x2A])) return null;
        var width = BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF;
        var height = BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF;
        return new PictureInfo(PictureFormat.WebP, width, height);
    }

    private static int U24(ReadOnlySpan<byte> at) => at[0] | at[1] << 8 | at[2] << 16;
}
