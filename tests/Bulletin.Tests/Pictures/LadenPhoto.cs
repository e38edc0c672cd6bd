using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Bulletin.Tests.Pictures;

/// <summary>Photos that carry all that cameras, phones and Photoshop put into files; whatever should not get out says <see cref="Secret"/>.</summary>
internal static class LadenPhoto
{
    public const string Secret = "SECRET";

    /// <summary>The bytes of a photo's gradient in Display P3, so that a profile is in the file.</summary>
    public static byte[] InDisplayP3(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var colours = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, colours));
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, new SKColor((byte)(255 * x / width), (byte)(255 * y / height), 90));
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>Puts everything into a JPEG that can be put into one.</summary>
    public static byte[] Laden(byte[] jpeg, int orientation = 1)
    {
        var file = new List<byte>([0xFF, 0xD8]);
        Segment(file, 0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 72, 0, 72, 2, 1, .. "SECRET"u8]); // with a small copy of two pixels
        Segment(file, 0xE0, [.. "JFXX\0"u8, 0x13, 2, 1, .. "SECRET"u8]);
        Segment(file, 0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]);
        Segment(file, 0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp]);
        Segment(file, 0xE1, "http://ns.adobe.com/xmp/extension/\0SECRET"u8);
        Segment(file, 0xE2, "MPF\0SECRET"u8);
        Segment(file, 0xE2, "FPXR\0SECRET"u8);
        Segment(file, 0xE4, "SECRET"u8);
        Segment(file, 0xED, "Photoshop 3.0\08BIM\u0004\u0004\0\0\0\0\0\u0006SECRET"u8);
        Segment(file, 0xFE, "SECRET"u8);
        file.AddRange([0xFF, 0xFF, 0xFF]); // fill bytes
        file.AddRange(jpeg.AsSpan(HasJfif(jpeg) ? 4 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(4)) : 2));
        file.AddRange([.. jpeg, .. "SECRET ftypmp42 SEFT"u8]); // a second picture, a film, a maker's trailer
        return [.. file];
    }

    /// <summary>Puts text of every kind into a PNG, and animates it.</summary>
    public static byte[] LadenPng(byte[] png)
    {
        var file = new List<byte>(png[..33]);
        Chunk(file, "acTL"u8, [0, 0, 0, 2, 0, 0, 0, 0]);
        Chunk(file, "tEXt"u8, "Author\0SECRET"u8);
        Chunk(file, "zTXt"u8, [.. "Comment\0\0"u8, .. Deflated("SECRET")]);
        Chunk(file, "iTXt"u8, [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp]);
        Chunk(file, "eXIf"u8, Exif(1));
        Chunk(file, "tIME"u8, [7, 229, 1, 20, 1, 2, 3]);
        Chunk(file, "seCr"u8, "SECRET"u8);
        file.AddRange(png.AsSpan(33, png.Length - 33 - 12));
        Chunk(file, "fdAT"u8, "\0\0\0\u0001SECRET"u8);
        Chunk(file, "tEXt"u8, "Software\0SECRET"u8);
        return [.. file, .. png[^12..], .. "SECRET"u8];
    }

    /// <summary>Puts Exif and XMP into a WebP of the extended form (RFC 9649 2.7), as one with a profile is.</summary>
    public static byte[] LadenWebP(byte[] extended)
    {
        var file = extended.ToList();
        file[20] |= 0x0C;
        Riff(file, "EXIF"u8, Exif(1));
        Riff(file, "XMP "u8, Xmp);
        var bytes = file.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }

    public static void Chunk(List<byte> png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.AddRange(number);
        byte[] named = [.. name, .. data];
        png.AddRange(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, System.IO.Hashing.Crc32.HashToUInt32(named));
        png.AddRange(number);
    }

    public static void Segment(List<byte> jpeg, byte marker, ReadOnlySpan<byte> content)
    {
        jpeg.AddRange([0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2)]);
        jpeg.AddRange(content);
    }

    private static byte[] Xmp => Encoding.UTF8.GetBytes("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf exif:GPSLatitude='41,7.2N' dc:creator='SECRET'/></x:xmpmeta>");

    /// <summary>Orientation, owner and place, and a small copy behind them.</summary>
    private static byte[] Exif(int orientation)
    {
        byte[] U16(int v) => [(byte)(v >> 8), (byte)v];
        byte[] U32(int v) => [(byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v];
        byte[] Entry(int tag, int kind, int count, byte[] value) => [.. U16(tag), .. U16(kind), .. U32(count), .. value];
        const int Artist = 8 + 2 + 3 * 12 + 4, Place = Artist + 8, Latitude = Place + 2 + 2 * 12 + 4;
        return
        [
            .. "MM\0*"u8, .. U32(8), .. U16(3),
            .. Entry(0x0112, 3, 1, [.. U16(orientation), 0, 0]), .. Entry(0x013B, 2, 7, U32(Artist)), .. Entry(0x8825, 4, 1, U32(Place)), .. U32(0),
            .. "SECRET\0\0"u8,
            .. U16(2), .. Entry(1, 2, 2, [(byte)'N', 0, 0, 0]), .. Entry(2, 5, 3, U32(Latitude)), .. U32(0),
            .. U32(41), .. U32(1), .. U32(7), .. U32(1), .. U32(12), .. U32(1),
            .. "SECRET thumbnail"u8,
        ];
    }

    private static byte[] Deflated(string text)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.NoCompression, leaveOpen: true)) zlib.Write(Encoding.ASCII.GetBytes(text)); // legible, so that it would be found
        return packed.ToArray();
    }

    private static void Riff(List<byte> webp, ReadOnlySpan<byte> name, byte[] data)
    {
        webp.AddRange(name);
        webp.AddRange(BitConverter.GetBytes(data.Length));
        webp.AddRange(data);
        if (data.Length % 2 != 0) webp.Add(0);
    }

    private static bool HasJfif(byte[] jpeg) => jpeg[3] == 0xE0;
}
