using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>The segments before a JPEG's first scan (ITU-T T.81 B).</summary>
internal static class JpegHeader
{
    private const int StartOfScan = 0xDA;

    public static PictureInfo? Read(ReadOnlySpan<byte> file)
    {
        PictureInfo? frame = null;
        var orientation = 1;
        var at = 2;
        while (NextMarker(file, ref at, out var marker))
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8)) continue; // these carry no length
            if (marker == 0xD9) return null; // the end, and no scan yet
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
            if (length < 2) return null;
            if (marker == StartOfScan)
                return frame is null ? null : frame with { Orientation = orientation, IsCutOff = file[at..].LastIndexOf<byte>([0xFF, 0xD9]) < 0 };
            var content = file.Slice(at + 2, length - 2);
            if (IsFrame(marker)) frame ??= Frame(marker, content);
            else if (marker == 0xE1 && content.StartsWith("Exif\0\0"u8)) orientation = ExifOrientation.Read(content[6..]);
            at += length;
        }
        return null;
    }

    private static bool NextMarker(ReadOnlySpan<byte> file, ref int at, out int marker)
    {
        marker = 0;
        while (at < file.Length && file[at] != 0xFF) at++;
        while (at < file.Length && file[at] == 0xFF) at++; // any number of fill bytes
        if (at >= file.Length) return false;
        marker = file[at++];
        return true;
    }

    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureInfo Frame(int marker, ReadOnlySpan<byte> content)
    {
        var precision = content[0];
        var height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
        var components = content[5];
        // Baseline, extended and progressive Huffman are all that PDF's DCTDecode (ISO 32000-1 7.4.8) and Word take.
        var common = marker <= 0xC2 && precision == 8 && components is 1 or 3 or 4 && height > 0;
        return new PictureInfo(common ? PictureFormat.Jpeg : PictureFormat.UncommonJpeg, width, height)
        {
            Components = components,
            HasHalvedColour = components == 3 && content[7] == 0x22 && content[10] == 0x11,
        };
    }
}
