using Bulletin.Core.Findings;
using Bulletin.Core.Pictures;
using Bulletin.Core.Units;
using Bulletin.Word.Pictures;
using SkiaSharp;
using Xunit;

namespace Bulletin.Tests.Pictures;

public class PictureSetTests
{
    private static readonly Length TypeArea = Length.FromMillimetres(156);

    [Fact]
    public void A_fitting_jpeg_keeps_its_bytes()
    {
        var jpeg = MadeJpeg.Grey(1600, 1200);
        var (picture, findings) = PrepareOne("a.jpg", jpeg);
        Assert.Same(jpeg, picture!.Bytes);
        Assert.Equal(("image/jpeg", ".jpeg"), (picture.ContentType, picture.Extension));
        Assert.Equal((120, 90), (picture.Width.Millimetres, picture.Height.Millimetres));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_coarse_one_keeps_its_bytes_and_is_told()
    {
        var jpeg = MadeJpeg.Grey(320, 240);
        var (picture, findings) = PrepareOne("a.jpg", jpeg);
        Assert.Same(jpeg, picture!.Bytes);
        Assert.Equal([("BUL520", Severity.Notice)], findings.Select(f => (f.Code, f.Severity)));
        Assert.Contains("68 dpi", findings[0].Message.Chinese);
    }

    [Theory]
    [InlineData(1, "ABCDEF"), InlineData(2, "CBAFED"), InlineData(3, "FEDCBA"), InlineData(4, "DEFABC")]
    [InlineData(5, "ADBECF"), InlineData(6, "DAEBFC"), InlineData(7, "FCEBDA"), InlineData(8, "CFBEAD")]
    public void A_turned_jpeg_is_made_upright(int orientation, string expected)
    {
        // Three blocks above three, grey levels 20, 60 … 220, called A to F; the answer is read row by row.
        var jpeg = MadeJpeg.Of([[[20], [60], [100]], [[140], [180], [220]]], orientation);
        var (picture, findings) = PrepareOne("a.jpg", jpeg, width: 10);
        using var bitmap = SKBitmap.Decode(picture!.Bytes);
        var seen = "";
        for (var y = 4; y < bitmap.Height; y += 8)
            for (var x = 4; x < bitmap.Width; x += 8)
                seen += (char)('A' + (bitmap.GetPixel(x, y).Green - 20 + 20) / 40);
        Assert.Equal(expected, seen);
        if (orientation == 1) Assert.Equal(MadeJpeg.Of([[[20], [60], [100]], [[140], [180], [220]]]), picture.Bytes);
        Assert.Equal(orientation == 1 ? 0 : 1, findings.Count(f => f.Code == "BUL522"));
        Assert.Equal(orientation >= 5 ? 15 : 10 * 2.0 / 3, picture.Height.Millimetres, 0.01);
        Assert.Equal(1, PictureInfo.Read(picture.Bytes)!.Orientation);
    }

    [Fact]
    public void A_large_jpeg_is_scaled_to_300_dpi()
    {
        var (picture, findings) = PrepareOne("a.jpg", MadeJpeg.Grey(4000, 3000));
        var info = PictureInfo.Read(picture!.Bytes)!;
        Assert.Equal((PictureFormat.Jpeg, 1417, 1063), (info.Format, info.Width, info.Height)); // 12 × 9 cm
        using var bitmap = SKBitmap.Decode(picture.Bytes);
        Assert.InRange(bitmap.GetPixel(0, 0).Green, 126, 130);
        Assert.InRange(bitmap.GetPixel(1416, 1062).Green, 126, 130);
        Assert.Equal(["BUL521"], findings.Select(f => f.Code));
    }

    [Fact]
    public void Turned_and_large_is_scaled_along_its_own_sides()
    {
        var (picture, findings) = PrepareOne("a.jpg", MadeJpeg.Grey(3200, 2400, orientation: 6));
        var info = PictureInfo.Read(picture!.Bytes)!;
        Assert.Equal((797, 1063), (info.Width, info.Height)); // 6.75 × 9 cm, standing
        Assert.Equal(["BUL521", "BUL522"], findings.Select(f => f.Code).Order());
    }

    [Fact]
    public void Scaling_keeps_edges_where_they_are()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(4000, 3000, SKColorType.Rgba8888, SKAlphaType.Opaque));
        bitmap.Erase(SKColors.White);
        bitmap.Erase(SKColors.Red, new SKRectI(1000, 0, 2000, 3000)); // the second quarter
        var (picture, _) = PrepareOne("a.png", Png(bitmap));
        using var scaled = SKBitmap.Decode(picture!.Bytes);
        Assert.Equal((1417, 1063, "image/png"), (scaled.Width, scaled.Height, picture.ContentType));
        Assert.Equal((SKColors.White, SKColors.Red), (scaled.GetPixel(350, 500), scaled.GetPixel(358, 500)));
        Assert.Equal((SKColors.Red, SKColors.White), (scaled.GetPixel(704, 0), scaled.GetPixel(712, 1062)));
    }

    [Fact]
    public void Transparent_pixels_do_not_bleed_into_colours_when_scaled()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(3000, 2000, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Erase(SKColors.Blue);
        bitmap.Erase(SKColors.Empty, new SKRectI(0, 0, 1500, 2000));
        var (picture, _) = PrepareOne("a.png", Png(bitmap));
        using var scaled = SKBitmap.Decode(picture!.Bytes, new SKImageInfo(1594, 1063, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        Assert.Equal(0, scaled.GetPixel(780, 500).Alpha);
        for (var x = 790; x < 805; x++)
        {
            var colour = scaled.GetPixel(x, 500);
            if (colour.Alpha > 8) Assert.InRange(colour.Blue, 245, 255);
        }
    }

    [Fact]
    public void A_cmyk_jpeg_becomes_rgb()
    {
        // With Adobe's marker the four are stored inverted: full cyan and yellow make green.
        byte[] green = [0, 255, 0, 255];
        var (picture, findings) = PrepareOne("a.jpg", MadeJpeg.Of([[green, green]]), width: 5);
        Assert.Equal(3, PictureInfo.Read(picture!.Bytes)!.Components);
        using var bitmap = SKBitmap.Decode(picture.Bytes);
        var colour = bitmap.GetPixel(4, 4);
        Assert.True(colour.Green > colour.Red + 60 && colour.Green > colour.Blue + 60, colour.ToString());
        Assert.Contains("BUL524", findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData(true, "image/png"), InlineData(false, "image/jpeg")]
    public void A_webp_becomes_what_suits_it(bool transparent, string contentType)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(1000, 700, SKColorType.Rgba8888, transparent ? SKAlphaType.Unpremul : SKAlphaType.Opaque));
        bitmap.Erase(transparent ? SKColors.Teal.WithAlpha(100) : SKColors.Teal);
        using var webp = bitmap.Encode(SKEncodedImageFormat.Webp, 80);
        var (picture, findings) = PrepareOne("a.webp", webp.ToArray());
        Assert.Equal(contentType, picture!.ContentType);
        Assert.Equal(["BUL523"], findings.Select(f => f.Code));
    }

    [Fact]
    public void A_bmp_becomes_a_png()
    {
        byte[] bmp =
        [
            .. "BM"u8, 70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 24, 0, .. new byte[24],
            0, 0, 255, 255, 0, 0, 0, 0, 0, 255, 0, 255, 255, 255, 0, 0,
        ];
        var (picture, _) = PrepareOne("a.bmp", bmp);
        using var bitmap = SKBitmap.Decode(picture!.Bytes);
        Assert.Equal("image/png", picture.ContentType);
        Assert.Equal((new SKColor(0, 255, 0), new SKColor(0, 0, 255)), (bitmap.GetPixel(0, 0), bitmap.GetPixel(1, 1)));
    }

    [Fact]
    public void A_png_with_torn_data_is_an_error()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(900, 600, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var i = 0; i < 900; i++) bitmap.SetPixel(i, i * 2 / 3, new SKColor((uint)(0xFF000000 + i * 7919)));
        var png = Png(bitmap);
        var data = png.AsSpan().IndexOf("IDAT"u8);
        for (var i = 0; i < 40; i++) png[data + 300 + i] ^= 0x5A;
        var (picture, findings) = PrepareOne("a.png", png);
        Assert.Null(picture);
        Assert.Contains(("BUL510", Severity.Error), findings.Select(f => (f.Code, f.Severity)));
    }

    [Fact]
    public void A_bmp_cut_off_prints_what_is_there_and_is_told()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(300, 200, SKColorType.Rgba8888, SKAlphaType.Opaque));
        bitmap.Erase(SKColors.Teal);
        byte[] bmp = [.. "BM"u8, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 44, 1, 0, 0, 200, 0, 0, 0, 1, 0, 32, 0, .. new byte[24], .. bitmap.GetPixelSpan()[..100_000]];
        var (picture, findings) = PrepareOne("a.bmp", bmp, width: 30);
        Assert.NotNull(picture);
        Assert.Contains(("BUL511", Severity.Warning), findings.Select(f => (f.Code, f.Severity)));
    }

    [Fact]
    public void A_jpeg_cut_off_is_written_whole_again()
    {
        var (picture, _) = PrepareOne("a.jpg", MadeJpeg.Grey(640, 480)[..^300]);
        Assert.False(PictureInfo.Read(picture!.Bytes)!.IsCutOff);
    }

    [Theory]
    [InlineData("jpg", false), InlineData("jpg", true), InlineData("png", false), InlineData("png", true), InlineData("webp", false)]
    public void What_a_photo_says_beside_the_picture_is_left_out_and_its_place_told(string extension, bool scaled)
    {
        var (width, height) = scaled ? (2400, 1600) : (900, 600);
        var photo = extension switch
        {
            "jpg" => LadenPhoto.Laden(LadenPhoto.InDisplayP3(width, height)),
            "png" => LadenPhoto.LadenPng(LadenPhoto.InDisplayP3(width, height, SKEncodedImageFormat.Png)),
            _ => LadenPhoto.LadenWebP(LadenPhoto.InDisplayP3(width, height, SKEncodedImageFormat.Webp)),
        };
        Assert.True(photo.AsSpan().IndexOf("SECRET"u8) > 0);
        var (picture, findings) = PrepareOne($"a.{extension}", photo, width: 100);
        Assert.Equal(-1, picture!.Bytes.AsSpan().IndexOf("SECRET"u8));
        Assert.Equal(-1, picture.Bytes.AsSpan().IndexOf("GPS"u8));
        Assert.Contains(("BUL529", Severity.Notice), findings.Select(f => (f.Code, f.Severity)));
        Assert.Equal(scaled, findings.Any(f => f.Code == "BUL521"));
    }

    [Theory]
    [InlineData("jpg"), InlineData("png")]
    public void To_be_kept_it_stays_as_it_is(string extension)
    {
        var photo = extension == "jpg" ? LadenPhoto.Laden(LadenPhoto.InDisplayP3(900, 600)) : LadenPhoto.LadenPng(LadenPhoto.InDisplayP3(900, 600, SKEncodedImageFormat.Png));
        var issue = PhotoIssue.Of(100, [$"a.{extension}"]);
        issue = issue with { Output = issue.Output with { KeepsPhotoMetadata = true } };
        var set = PictureSet.Prepare(issue, PictureCheck.Check(issue, MemoryFolder.Root, new MemoryFolder().Add($"a.{extension}", photo)), TypeArea);
        Assert.Same(photo, Assert.Single(set.ByPhoto.Values).Bytes);
        Assert.DoesNotContain("BUL529", set.Findings.Select(f => f.Code));
    }

    /// <summary>Full red of Display P3 is redder than sRGB can say; two thirds of it is a colour that both have, under other numbers.</summary>
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg), InlineData(SKEncodedImageFormat.Png), InlineData(SKEncodedImageFormat.Webp)]
    public void Scaled_or_converted_a_photo_keeps_its_colours(SKEncodedImageFormat format)
    {
        using var displayP3 = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var bitmap = new SKBitmap(new SKImageInfo(2400, 1600, SKColorType.Rgba8888, SKAlphaType.Opaque, displayP3));
        bitmap.GetPixelSpan().Fill(0xFF);
        for (var i = 0; i < bitmap.ByteCount; i += 4)
            ((byte[])[170, 60, 50]).CopyTo(bitmap.GetPixelSpan()[i..]);
        using var data = bitmap.Encode(format, 95);
        var (picture, _) = PrepareOne("a." + format, data.ToArray(), width: 100);
        using var scaled = SKBitmap.Decode(picture!.Bytes);
        var colour = scaled.GetPixel(500, 300);
        // (170, 60, 50) of Display P3 by the matrices of both and their common curve.
        Assert.Equal((185.0, 49.0, 42.0), (colour.Red, colour.Green, colour.Blue), new Near(3));
    }

    private sealed class Near(double tolerance) : IEqualityComparer<(double, double, double)>
    {
        public bool Equals((double, double, double) x, (double, double, double) y) =>
            Math.Abs(x.Item1 - y.Item1) <= tolerance && Math.Abs(x.Item2 - y.Item2) <= tolerance && Math.Abs(x.Item3 - y.Item3) <= tolerance;

        public int GetHashCode((double, double, double) obj) => 0;
    }

    [Fact]
    public void A_profile_that_is_broken_or_for_other_pictures_is_told()
    {
        var photo = LadenPhoto.InDisplayP3(900, 600);
        Assert.DoesNotContain("BUL530", PrepareOne("a.jpg", photo, width: 100).Findings.Select(f => f.Code));
        photo[photo.AsSpan().IndexOf("acsp"u8)] = (byte)'x';
        Assert.Contains(("BUL530", Severity.Notice), PrepareOne("a.jpg", photo, width: 100).Findings.Select(f => (f.Code, f.Severity)));
        var grey = MadeJpeg.Grey(900, 600).ToList();
        var colours = LadenPhoto.InDisplayP3(8, 8);
        var at = colours.AsSpan().IndexOf("ICC_PROFILE"u8) - 4;
        grey.InsertRange(2, colours.AsSpan(at, 2 + (colours[at + 2] << 8 | colours[at + 3])).ToArray());
        Assert.Contains("BUL530", PrepareOne("a.jpg", [.. grey], width: 100).Findings.Select(f => f.Code));
    }

    [Fact]
    public void One_file_at_one_size_is_prepared_once()
    {
        var folder = new MemoryFolder().Add("a.jpg", MadeJpeg.Grey(4000, 3000));
        var issue = PhotoIssue.Of(["a.jpg"], ["a.jpg"], ["a.jpg", "a.jpg"]);
        var set = PictureSet.Prepare(issue, PictureCheck.Check(issue, MemoryFolder.Root, folder), TypeArea);
        var pictures = PhotoIssue.Photos(issue).Select(photo => set.ByPhoto[photo]).ToList();
        Assert.Same(pictures[0].Bytes, pictures[1].Bytes);
        Assert.Same(pictures[2].Bytes, pictures[3].Bytes);
        Assert.NotSame(pictures[0].Bytes, pictures[2].Bytes);
        Assert.Equal(2, set.Findings.Count); // once for each size
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var jpeg = MadeJpeg.Grey(4000, 3000, orientation: 3);
        Assert.Equal(PrepareOne("a.jpg", jpeg).Picture!.Bytes, PrepareOne("a.jpg", jpeg).Picture!.Bytes);
    }

    private static (PreparedPicture? Picture, IReadOnlyList<Finding> Findings) PrepareOne(string name, byte[] bytes, double? width = null)
    {
        var issue = PhotoIssue.Of(width, [name]);
        var files = PictureCheck.Check(issue, MemoryFolder.Root, new MemoryFolder().Add(name, bytes));
        var set = PictureSet.Prepare(issue, files, TypeArea);
        return (set.ByPhoto.Values.SingleOrDefault(), [.. files.Findings, .. set.Findings]);
    }

    private static byte[] Png(SKBitmap bitmap)
    {
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
