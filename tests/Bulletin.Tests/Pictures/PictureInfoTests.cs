using Bulletin.Core.Pictures;
using CsCheck;
using SkiaSharp;
using Xunit;

namespace Bulletin.Tests.Pictures;

public class PictureInfoTests
{
    [Theory]
    [InlineData(1), InlineData(3), InlineData(4)]
    public void A_jpeg_says_its_size_and_components(int components)
    {
        var block = Enumerable.Repeat((byte)90, components).ToArray();
        var info = PictureInfo.Read(MadeJpeg.Of([[block, block, block], [block, block, block]]));
        Assert.Equal(new PictureInfo(PictureFormat.Jpeg, 24, 16) { Components = components }, info);
        Assert.Equal(components == 4, info!.IsCmyk);
    }

    [Theory]
    [InlineData(6, false, 16, 24), InlineData(8, true, 16, 24), InlineData(3, false, 24, 16), InlineData(9, true, 24, 16)]
    public void Exif_orientation_is_read_in_both_byte_orders(int orientation, bool little, int uprightWidth, int uprightHeight)
    {
        var info = PictureInfo.Read(MadeJpeg.Of([[[1], [2], [3]], [[4], [5], [6]]], orientation, little))!;
        Assert.Equal(orientation == 9 ? 1 : orientation, info.Orientation);
        Assert.Equal((uprightWidth, uprightHeight), (info.UprightWidth, info.UprightHeight));
    }

    [Fact]
    public void A_jpeg_without_its_end_is_cut_off()
    {
        var whole = MadeJpeg.Grey(64, 64);
        Assert.False(PictureInfo.Read(whole)!.IsCutOff);
        Assert.True(PictureInfo.Read(whole[..^20])!.IsCutOff);
    }

    [Fact]
    public void The_end_of_a_picture_behind_it_is_not_its_own()
    {
        var whole = MadeJpeg.Grey(64, 64);
        var torn = whole[..^20].ToList();
        LadenPhoto.Segment(torn, 0xFE, MadeJpeg.Grey(8, 8)); // a comment that holds a whole JPEG
        Assert.True(PictureInfo.Read([.. torn])!.IsCutOff);
        Assert.False(PictureInfo.Read([.. whole, .. whole[..^20]])!.IsCutOff);
        Assert.True(PictureInfo.Read([.. whole[..^20], .. new byte[4000]])!.IsCutOff);
    }

    [Theory]
    [InlineData(1, true), InlineData(2, true), InlineData(3, false)]
    public void A_progressive_jpeg_is_whole_with_all_its_scans(int scans, bool isCutOff)
    {
        var jpeg = MadeScans.Progressive(scans);
        Assert.Equal(isCutOff, PictureInfo.Read(jpeg)!.IsCutOff);
        using var decoded = SKBitmap.Decode(jpeg); // a foreign decoder takes the fixture for a picture
        Assert.Equal((16, 8), (decoded.Width, decoded.Height));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public void A_restart_marker_that_is_missing_is_missed(bool hasSecond) =>
        Assert.Equal(!hasSecond, PictureInfo.Read(MadeScans.WithRestart(hasSecond))!.IsCutOff);

    [Fact]
    public void Photos_are_whole_until_they_are_cut()
    {
        foreach (var path in Directory.GetFiles(Fixtures.Repository.PathOf("tests", "fixtures", "photos"), "*.jpg"))
        {
            var bytes = File.ReadAllBytes(path);
            Assert.False(PictureInfo.Read(bytes)!.IsCutOff);
            Assert.Same(bytes, PictureMetadata.Remove(bytes));
            for (var cut = 700; cut < bytes.Length; cut += 997)
                Assert.True(PictureInfo.Read(bytes.AsSpan(0, cut)) is null or { IsCutOff: true });
        }
    }

    [Fact]
    public void A_png_is_damaged_where_a_checksum_is_wrong_and_cut_off_without_its_end()
    {
        var png = Encoded(SKEncodedImageFormat.Png, SKAlphaType.Opaque, 80);
        Assert.Equal((false, false), (PictureInfo.Read(png)!.IsDamaged, PictureInfo.Read(png)!.IsCutOff));
        for (var cut = 40; cut < png.Length; cut++)
            Assert.Equal((false, true), (PictureInfo.Read(png.AsSpan(0, cut))!.IsDamaged, PictureInfo.Read(png.AsSpan(0, cut))!.IsCutOff));
        var data = png.AsSpan().IndexOf("IDAT"u8);
        png[data + 10] ^= 1;
        Assert.True(PictureInfo.Read(png)!.IsDamaged);
        png[data + 10] ^= 1;
        var text = png[..33].ToList();
        LadenPhoto.Chunk(text, "tEXt"u8, "Author\0Li"u8);
        text[^1] ^= 1;
        Assert.False(PictureInfo.Read([.. text, .. png[33..]])!.IsDamaged); // readers pass over it
    }

    [Fact]
    public void A_webp_that_ends_too_soon_is_cut_off()
    {
        var webp = Encoded(SKEncodedImageFormat.Webp, SKAlphaType.Opaque, 80);
        Assert.False(PictureInfo.Read(webp)!.IsCutOff);
        Assert.True(PictureInfo.Read(webp.AsSpan(0, webp.Length - 5))!.IsCutOff);
    }

    [Theory]
    [InlineData(0xC3), InlineData(0xC9), InlineData(0xCB)]
    public void A_jpeg_of_uncommon_coding_is_known_and_not_printed(byte frame)
    {
        var jpeg = MadeJpeg.Grey(8, 8);
        jpeg[jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]) + 1] = frame;
        var info = PictureInfo.Read(jpeg)!;
        Assert.Equal((PictureFormat.UncommonJpeg, false), (info.Format, info.IsPrintable));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png, SKAlphaType.Unpremul, PictureFormat.Png, true, true)]
    [InlineData(SKEncodedImageFormat.Png, SKAlphaType.Opaque, PictureFormat.Png, false, true)]
    [InlineData(SKEncodedImageFormat.Webp, SKAlphaType.Unpremul, PictureFormat.WebP, true, false)]
    [InlineData(SKEncodedImageFormat.Webp, SKAlphaType.Opaque, PictureFormat.WebP, false, false)]
    public void What_Skia_writes_is_read(SKEncodedImageFormat format, SKAlphaType alpha, PictureFormat expected, bool hasAlpha, bool lossless)
    {
        var info = PictureInfo.Read(Encoded(format, alpha, 80))!;
        Assert.Equal(new PictureInfo(expected, 37, 21) { HasAlpha = hasAlpha, IsLossless = lossless }, info);
    }

    [Fact]
    public void A_lossless_webp_says_so()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(37, 21, SKColorType.Rgba8888, SKAlphaType.Opaque));
        bitmap.Erase(SKColors.Teal);
        using var pixmap = bitmap.PeekPixels();
        using var data = pixmap.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, 75));
        var info = PictureInfo.Read(data!.ToArray())!;
        Assert.Equal((37, 21, true), (info.Width, info.Height, info.IsLossless));
    }

    [Fact]
    public void Gif_and_bmp_are_read()
    {
        byte[] gif = [.. "GIF89a"u8, 0x40, 0x01, 0xF0, 0x00, 0x80, 0, 0, 0];
        Assert.Equal((320, 240), (PictureInfo.Read(gif)!.Width, PictureInfo.Read(gif)!.Height));
        byte[] bmp = [.. "BM"u8, .. new byte[12], 40, 0, 0, 0, 0x40, 0x01, 0, 0, 0x10, 0xFF, 0xFF, 0xFF, 1, 0, 24, 0];
        Assert.Equal((320, 240), (PictureInfo.Read(bmp)!.Width, PictureInfo.Read(bmp)!.Height));
    }

    [Theory]
    [InlineData("II*\0", PictureFormat.Tiff), InlineData("MM\0*", PictureFormat.Tiff)]
    [InlineData("\0\0\0\u0018ftypheic", PictureFormat.Heic), InlineData("\0\0\0\u0018ftypmif1", PictureFormat.Heic)]
    [InlineData("\0\0\0\u0018ftypavif", PictureFormat.Avif)]
    [InlineData("<?xml version=\"1.0\"?>\n<svg xmlns=", PictureFormat.Svg)]
    public void Formats_that_cannot_be_printed_are_known(string start, PictureFormat expected)
    {
        var info = PictureInfo.Read([.. System.Text.Encoding.Latin1.GetBytes(start), .. new byte[16]])!;
        Assert.Equal((expected, false), (info.Format, info.IsPrintable));
    }

    [Theory]
    [InlineData(""), InlineData("GIF89a"), InlineData("一份通知的正文，不是图片。"), InlineData("\0\0\0\u0018ftypmp42........")]
    public void What_is_no_picture_is_null(string content) =>
        Assert.Null(PictureInfo.Read(System.Text.Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void No_bytes_make_it_throw()
    {
        byte[][] seeds =
        [
            MadeJpeg.Of([[[1, 2, 3]]], orientation: 6), Encoded(SKEncodedImageFormat.Png, SKAlphaType.Opaque, 80),
            Encoded(SKEncodedImageFormat.Webp, SKAlphaType.Unpremul, 80), [.. "BM"u8, .. new byte[40]],
        ];
        Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Int[0, 2000], Gen.Byte.Array[0, 8], Gen.Int[0, 2000]).Sample((seed, at, patch, length) =>
        {
            var bytes = seeds[seed].ToArray();
            for (var i = 0; i < patch.Length && at + i < bytes.Length; i++) bytes[at + i] = patch[i];
            var info = PictureInfo.Read(bytes.AsSpan(0, Math.Min(length, bytes.Length)));
            return info is null || !info.IsPrintable || (info.Width > 0 && info.Height > 0 && info.Orientation is >= 1 and <= 8);
        }, iter: 3000);
    }

    [Fact]
    public void A_gif_and_a_bmp_are_cut_off_where_the_picture_that_prints_is()
    {
        // One pixel (the classic smallest GIF), an extension before it and a second picture begun behind it.
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xFE, 2, 1, 2, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        Assert.False(PictureInfo.Read([.. gif, 0x2C, 0, 0])!.IsCutOff);
        for (var cut = 19; cut < gif.Length; cut++) Assert.True(PictureInfo.Read(gif.AsSpan(0, cut))!.IsCutOff);
        byte[] bmp = [.. "BM"u8, 62, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 24, 0, .. new byte[24], 0, 0, 255, 0, 0, 255, 0, 0];
        Assert.False(PictureInfo.Read(bmp)!.IsCutOff);
        Assert.True(PictureInfo.Read(bmp.AsSpan(0, bmp.Length - 1))!.IsCutOff);
    }

    private static byte[] Encoded(SKEncodedImageFormat format, SKAlphaType alpha, int quality)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(37, 21, SKColorType.Rgba8888, alpha));
        bitmap.Erase(alpha == SKAlphaType.Opaque ? SKColors.Teal : SKColors.Teal.WithAlpha(128));
        using var data = bitmap.Encode(format, quality);
        return data.ToArray();
    }
}
