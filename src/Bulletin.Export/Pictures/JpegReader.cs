using System.Buffers.Binary;
using Bulletin.Core.Pictures;

namespace Bulletin.Export.Pictures;

/// <summary>Reads what a PDF must say of a JPEG (ITU-T T.81 annex B), whose bytes then pass through.</summary>
internal static class JpegReader
{
    public static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    /// <returns>Null where it is damaged, or of a kind that DCTDecode does not know (ISO 32000-1 7.4.8): 12 bits, lossless,
    /// arithmetic.</returns>
    public static ImageData? Read(byte[] bytes)
    {
        ReadOnlySpan<byte> file = bytes;
        var isAdobe = false;
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF) return null;
            int marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++; // fill byte
                continue;
            }
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
                continue;
            }
            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker is 0xD9 or 0xDA || length < 2 || at + 2 + length > file.Length) return null;
            var segment = file.Slice(at + 4, length - 2);
            if (marker == 0xEE && segment.StartsWith("Adobe"u8)) isAdobe = true;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return Frame(bytes, marker, segment, isAdobe);
            at += 2 + length;
        }
        return null;
    }

    private static ImageData? Frame(byte[] bytes, int marker, ReadOnlySpan<byte> segment, bool isAdobe)
    {
        if (marker > 0xC2 || segment.Length < 6 || segment[0] != 8 || segment[5] is not (1 or 3 or 4)) return null;
        int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        if (width == 0 || height == 0) return null;
        return new ImageData
        {
            Width = width,
            Height = height,
            BitsPerComponent = 8,
            Components = segment[5],
            Bytes = bytes,
            Coding = ImageCoding.Dct,
            Profile = PictureProfile.Of(bytes, segment[5]),
            Inverted = isAdobe && segment[5] == 4,
        };
    }
}
