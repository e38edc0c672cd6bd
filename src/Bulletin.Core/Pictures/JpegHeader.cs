using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>What a JPEG's segments say (ITU-T T.81 B).</summary>
internal static class JpegHeader
{
    public const int Application1 = 0xE1;

    public static PictureInfo? Read(ReadOnlySpan<byte> file)
    {
        PictureInfo? frame = null;
        var (orientation, hasPlace, hasScan) = (1, false, false);
        var scans = new JpegScans();
        var parts = new JpegParts(file);
        while (parts.Next())
        {
            if (parts.IsFrame && frame is null)
            {
                frame = Frame(parts.Marker, parts.Content);
                scans.SetFrame(parts.Marker, parts.Content);
                continue;
            }
            switch (parts.Marker)
            {
                case Application1 when parts.Content.StartsWith("Exif\0\0"u8):
                    var exif = ExifData.Read(parts.Content[6..]);
                    if (!hasScan) orientation = exif.Orientation;
                    hasPlace |= exif.HasPlace;
                    break;
                case Application1:
                    hasPlace |= XmpPlace.IsIn(parts.Content);
                    break;
                case JpegParts.RestartInterval when parts.Content.Length >= 2:
                    scans.Interval = BinaryPrimitives.ReadUInt16BigEndian(parts.Content);
                    break;
                case JpegParts.StartOfScan when frame is null:
                    return null;
                case JpegParts.StartOfScan:
                    hasScan = true;
                    scans.Begin(parts.Content);
                    break;
                case JpegParts.CodedData:
                    scans.End(parts.Restarts, parts.End - parts.Start);
                    break;
            }
        }
        if (frame is null || !hasScan) return null;
        return frame with
        {
            Orientation = orientation,
            HasPlace = hasPlace,
            IsCutOff = parts.Marker != JpegParts.EndOfImage || !scans.AreWhole,
        };
    }

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
