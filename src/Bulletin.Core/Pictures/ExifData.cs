using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>What Exif data, which is a TIFF file in small (Exif 2.32, 4.6), says that matters here.</summary>
/// <param name="Orientation">Tag 274, 1 to 8; 1 also where the data is broken: a camera's slip must not cost the picture.</param>
/// <param name="HasPlace">Whether it says where the picture was taken.</param>
internal readonly record struct ExifData(int Orientation, bool HasPlace)
{
    private const int OrientationTag = 0x0112;
    private const int PlaceDirectoryTag = 0x8825;
    private const int LatitudeTag = 2;

    public static ExifData Read(ReadOnlySpan<byte> tiff)
    {
        var data = new ExifData(1, false);
        if (tiff.Length < 14) return data;
        var little = tiff[0] == 'I';
        foreach (var entry in new Directory(tiff, U32(tiff[4..], little), little))
        {
            switch (U16(entry, little))
            {
                case OrientationTag when U16(entry[8..], little) is >= 1 and <= 8 and var turned:
                    data = data with { Orientation = turned };
                    break;
                case PlaceDirectoryTag:
                    data = data with { HasPlace = HasLatitude(tiff, U32(entry[8..], little), little) };
                    break;
            }
        }
        return data;
    }

    /// <summary>A JPEG's segment that says how the picture is turned, and nothing else.</summary>
    public static byte[] Turned(int orientation) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1,
        OrientationTag >> 8, OrientationTag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>A phone without a fix writes the tag too, as three fractions of nothing (Exif 2.32, 4.6.6).</summary>
    private static bool HasLatitude(ReadOnlySpan<byte> tiff, uint directory, bool little)
    {
        foreach (var entry in new Directory(tiff, directory, little))
        {
            if (U16(entry, little) != LatitudeTag) continue;
            var at = U32(entry[8..], little);
            return at <= tiff.Length - 8 && U32(tiff[((int)at + 4)..], little) != 0;
        }
        return false;
    }

    private static ushort U16(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint U32(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);

    /// <summary>The entries of a directory, twelve bytes each, as many as lie within the data.</summary>
    private ref struct Directory
    {
        private readonly ReadOnlySpan<byte> _entries;
        private int _next;

        public Directory(ReadOnlySpan<byte> tiff, uint at, bool little)
        {
            if (at > tiff.Length - 2) return;
            var count = U16(tiff[(int)at..], little);
            _entries = tiff[((int)at + 2)..];
            _entries = _entries[..Math.Min(12 * count, _entries.Length / 12 * 12)];
        }

        public readonly ReadOnlySpan<byte> Current => _entries.Slice(_next - 12, 12);

        public readonly Directory GetEnumerator() => this;

        public bool MoveNext() => (_next += 12) <= _entries.Length;
    }
}
