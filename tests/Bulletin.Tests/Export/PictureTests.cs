using System.Buffers.Binary;
using System.IO.Compression;
using Bulletin.Core.Units;
using Bulletin.Export.Pictures;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Judges;
using Bulletin.Tests.Pictures;
using SkiaSharp;
using Xunit;

namespace Bulletin.Tests.Export;

public sealed class PictureTests
{
    [Fact]
    public void A_jpeg_passes_through_to_the_byte_and_once()
    {
        var jpeg = MadeJpeg.Of([[[200, 100, 90], [20, 130, 128]]]);
        var picture = new Picture("a.jpg", jpeg);
        using var pdf = new MadePdf(Pages(picture, picture, new Picture("copy of a.jpg", [.. jpeg])));
        pdf.Check();
        var first = pdf.Bytes.AsSpan().IndexOf(jpeg);
        Assert.True(first > 0);
        Assert.Equal(-1, pdf.Bytes.AsSpan(first + 1).IndexOf(jpeg));
    }

    [Fact]
    public void A_cmyk_jpeg_of_adobe_is_inverted_and_no_pdf_a()
    {
        using var pdf = new MadePdf(Pages(new Picture("cmyk.jpg", MadeJpeg.Of([[[0, 255, 255, 255]]]))));
        pdf.Check();
        Assert.Contains("/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]", Latin1(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("<pdfaid:part>", Latin1(pdf), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png, false)]
    [InlineData(SKEncodedImageFormat.Png, true)]
    [InlineData(SKEncodedImageFormat.Webp, false)]
    [InlineData(SKEncodedImageFormat.Webp, true)]
    public void Colours_and_opacity_arrive(SKEncodedImageFormat format, bool translucent)
    {
        using var bitmap = Bitmap(translucent);
        using var encoded = bitmap.Encode(format, 100);
        using var pdf = new MadePdf(Pages(new Picture("made", encoded.ToArray())));
        pdf.Check();
        Assert.Equal(translucent, Latin1(pdf).Contains("/SMask", StringComparison.Ordinal));
        using var page = Render(pdf);
        foreach (var (x, y) in ((int, int)[])[(0, 0), (7, 0), (3, 2), (0, 5), (7, 5)])
        {
            var pixel = bitmap.GetPixel(x, y);
            byte Over(byte value) => (byte)((value * pixel.Alpha + 255 * (255 - pixel.Alpha)) / 255);
            AssertNear(new SKColor(Over(pixel.Red), Over(pixel.Green), Over(pixel.Blue)), page.GetPixel(100 + 10 * x + 5, 100 + 10 * y + 5), 12);
        }
    }

    /// <summary>Filters of every kind in turn, in rows of the kind and depth named.</summary>
    [Theory]
    [InlineData(0, 1, 1, "/DeviceGray")]
    [InlineData(0, 4, 1, "/DeviceGray")]
    [InlineData(0, 16, 2, "/DeviceGray")]
    [InlineData(2, 8, 3, "/DeviceRGB")]
    [InlineData(2, 16, 6, "/DeviceRGB")]
    [InlineData(3, 2, 1, "/Indexed/DeviceRGB 3")]
    [InlineData(3, 8, 1, "/Indexed/DeviceRGB 3")]
    [InlineData(4, 8, 2, "/DeviceGray/SMask")]
    [InlineData(6, 16, 8, "/DeviceRGB/SMask")]
    public void Png_rows_are_drawn_as_a_decoder_draws_them(byte kind, byte bits, int pixelBytes, string expected)
    {
        var png = Png(kind, bits, pixelBytes, interlace: 0);
        using var pdf = new MadePdf(Pages(new Picture("rows.png", png)));
        pdf.Check();
        Assert.Contains(expected, Latin1(pdf), StringComparison.Ordinal);
        using var page = Render(pdf);
        using var decoded = SKBitmap.Decode(png, new SKImageInfo(8, 6, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        for (var y = 0; y < 6; y++)
        {
            for (var x = 0; x < 8; x++)
            {
                var pixel = decoded.GetPixel(x, y);
                byte Over(byte value) => (byte)((value * pixel.Alpha + 255 * (255 - pixel.Alpha)) / 255);
                AssertNear(new SKColor(Over(pixel.Red), Over(pixel.Green), Over(pixel.Blue)), page.GetPixel(100 + 10 * x + 5, 100 + 10 * y + 5), 4);
            }
        }
    }

    /// <summary>One colour under the numbers that Display P3 and sRGB have for it: side by side they are drawn alike.</summary>
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, "/DeviceRGB")]
    [InlineData(SKEncodedImageFormat.Png, "/DeviceRGB")]
    public void A_photo_brings_its_profile_once_and_looks_like_its_twin_in_sRGB(SKEncodedImageFormat format, string space)
    {
        using var displayP3 = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        var wide = Flat(format, displayP3, 170, 60, 50);
        var other = Flat(format, displayP3, 60, 170, 50);
        using var pdf = new MadePdf(Pages(new Picture("wide", wide), new Picture("twin", Flat(format, null, 185, 49, 42)), new Picture("other", other)));
        pdf.Check();
        var text = Latin1(pdf);
        Assert.Equal(2, text.Split("/ColorSpace[/ICCBased ").Length - 1);
        Assert.Equal(2, text.Split("/N 3").Length - 1); // the output intent's and the photos'
        Assert.Contains("/ColorSpace" + space, text, StringComparison.Ordinal);
        using var page = Render(pdf);
        AssertNear(new SKColor(185, 49, 42), page.GetPixel(140, 130), 4);
        AssertNear(new SKColor(185, 49, 42), page.GetPixel(140, 230), 4);
    }

    [Fact]
    public void A_profile_that_does_not_fit_is_left_out()
    {
        using var displayP3 = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        var jpeg = Flat(SKEncodedImageFormat.Jpeg, displayP3, 170, 60, 50);
        jpeg[jpeg.AsSpan().IndexOf("mntrRGB "u8)] = (byte)'l'; // a link between devices, which is no meaning
        using var pdf = new MadePdf(Pages(new Picture("a.jpg", jpeg)));
        pdf.Check();
        Assert.DoesNotContain("/ICCBased", Latin1(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Inks_that_say_what_they_are_need_no_press()
    {
        var profile = File.ReadAllBytes(System.IO.Path.Combine(Fixtures.Repository.Faces, "FOGRA39L_coated.icc"));
        var jpeg = MadeJpeg.Of([[[0, 255, 255, 255]]]).ToList();
        const int Most = 65_000;
        var count = (profile.Length + Most - 1) / Most;
        for (var i = count; i > 0; i--)
        {
            var segment = new List<byte>();
            LadenPhoto.Segment(segment, 0xE2, [.. "ICC_PROFILE\0"u8, (byte)i, (byte)count, .. profile.AsSpan((i - 1) * Most, Math.Min(Most, profile.Length - (i - 1) * Most))]);
            jpeg.InsertRange(2, segment);
        }
        using var pdf = new MadePdf(Pages(new Picture("cmyk.jpg", [.. jpeg])));
        pdf.Check();
        Assert.Matches(@"/ColorSpace\[/ICCBased \d+ 0 R\]/Decode\[1 0 1 0 1 0 1 0\]", Latin1(pdf));
        Assert.Contains("<pdfaid:part>", Latin1(pdf), StringComparison.Ordinal);
        using var page = Render(pdf);
        var cyan = page.GetPixel(140, 130);
        Assert.True(cyan.Red < 60 && cyan.Green is > 110 and < 190 && cyan.Blue > 190, cyan.ToString());
    }

    [Fact]
    public void A_picture_stands_in_its_box()
    {
        using var pdf = new MadePdf(Pages(new Picture("grey.jpg", MadeJpeg.Grey(8, 8))));
        using var page = Render(pdf);
        Assert.Equal(SKColors.White, page.GetPixel(98, 130));
        AssertNear(new SKColor(128, 128, 128), page.GetPixel(102, 102), 3);
        AssertNear(new SKColor(128, 128, 128), page.GetPixel(177, 157), 3);
        Assert.Equal(SKColors.White, page.GetPixel(182, 130));
        Assert.Equal(SKColors.White, page.GetPixel(140, 162));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3 })]
    [InlineData(new byte[] { 0x3C, 0x73, 0x76, 0x67, 0x3E })]
    public void What_is_no_picture_is_refused_by_name(byte[] bytes)
    {
        var refused = Assert.Throws<PictureException>(() => new MadePdf(Pages(new Picture("media/image1.png", bytes))));
        Assert.Equal("media/image1.png", refused.Picture);
    }

    private static MadePages Pages(params Picture[] pictures)
    {
        var pages = new MadePages();
        for (var i = 0; i < pictures.Length; i++)
        {
            pages.Draw(new PictureDrawing(
                pictures[i], Length.FromPoints(100), Length.FromPoints(100 + 100 * i), Length.FromPoints(80), Length.FromPoints(60), pages.Add(StructureRole.Figure, "图")));
        }
        return pages;
    }

    private static byte[] Flat(SKEncodedImageFormat format, SKColorSpace? colours, byte red, byte green, byte blue)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(16, 16, SKColorType.Rgba8888, SKAlphaType.Opaque, colours));
        for (var i = 0; i < bitmap.ByteCount; i += 4) ((byte[])[red, green, blue, 255]).CopyTo(bitmap.GetPixelSpan()[i..]);
        using var encoded = bitmap.Encode(format, 100);
        return encoded.ToArray();
    }

    private static SKBitmap Bitmap(bool translucent)
    {
        var bitmap = new SKBitmap(new SKImageInfo(8, 6, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        for (var y = 0; y < 6; y++)
        {
            for (var x = 0; x < 8; x++) bitmap.SetPixel(x, y, new SKColor((byte)(30 * x), (byte)(40 * y), 200, translucent ? (byte)(255 - 25 * x) : (byte)255));
        }
        return bitmap;
    }

    private static SKBitmap Render(MadePdf pdf)
    {
        var image = Path.Combine(pdf.Folder, "page");
        Judge.Run("pdftoppm", "-r", "72", "-png", "-singlefile", pdf.Path, image);
        return SKBitmap.Decode(image + ".png");
    }

    private static void AssertNear(SKColor expected, SKColor actual, int tolerance)
    {
        Assert.InRange(actual.Red - expected.Red, -tolerance, tolerance);
        Assert.InRange(actual.Green - expected.Green, -tolerance, tolerance);
        Assert.InRange(actual.Blue - expected.Blue, -tolerance, tolerance);
    }

    private static string Latin1(MadePdf pdf) => System.Text.Encoding.Latin1.GetString(pdf.Bytes);

    private static byte[] Png(byte kind, byte bits, int pixelBytes, byte interlace)
    {
        List<byte> png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        Chunk(png, "IHDR"u8, [0, 0, 0, 8, 0, 0, 0, 6, bits, kind, 0, 0, interlace]);
        if (kind == 3) Chunk(png, "PLTE"u8, [255, 0, 0, 0, 255, 0, 0, 0, 255, 250, 250, 0]);
        var rowBytes = bits < 8 ? bits : 8 * pixelBytes;
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < 6; y++)
            {
                // Palette indices must stay in the palette, so only the other kinds are filtered.
                zlib.WriteByte(kind == 3 ? (byte)0 : (byte)(y % 5));
                for (var i = 0; i < rowBytes; i++) zlib.WriteByte(kind == 3 && bits == 8 ? (byte)((i + y) % 4) : (byte)(37 * i + 11 * y + 5));
            }
        }
        var data = rows.ToArray();
        Chunk(png, "IDAT"u8, data[..(data.Length / 2)]);
        Chunk(png, "IDAT"u8, data[(data.Length / 2)..]);
        Chunk(png, "IEND"u8, []);
        return [.. png];
    }

    private static void Chunk(List<byte> png, ReadOnlySpan<byte> name, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.AddRange(number);
        byte[] named = [.. name, .. data];
        png.AddRange(named);
        var crc = 0xFFFFFFFFu;
        foreach (var b in named)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
        BinaryPrimitives.WriteUInt32BigEndian(number, ~crc);
        png.AddRange(number);
    }
}
