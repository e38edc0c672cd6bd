using Bulletin.Core.Pictures;
using CsCheck;
using SkiaSharp;
using Xunit;

namespace Bulletin.Tests.Pictures;

public class PictureMetadataTests
{
    [Fact]
    public void Of_a_jpeg_the_picture_and_its_profile_stay_to_the_byte()
    {
        var plain = LadenPhoto.InDisplayP3(64, 48);
        var laden = LadenPhoto.Laden(plain);
        var clean = PictureMetadata.Remove(laden);
        // What Skia wrote, but for the start of its own JFIF segment, which came from the laden one.
        Assert.Equal(Parts(plain).Where(part => part.Marker != 0xE0), Parts(clean).Where(part => part.Marker != 0xE0));
        Assert.Equal("4A46494600010200004800480000", Parts(clean).Single(part => part.Marker == 0xE0).Content);
        Assert.Equal(-1, clean.AsSpan().IndexOf("SECRET"u8));
        Assert.True(laden.AsSpan().IndexOf("SECRET"u8) > 0);
        AssertSamePixels(laden, clean);
        Assert.NotNull(PictureProfile.Of(clean, 3));
    }

    [Fact]
    public void A_jpeg_that_carries_nothing_is_not_copied()
    {
        var plain = LadenPhoto.InDisplayP3(16, 16);
        Assert.Same(plain, PictureMetadata.Remove(plain));
        var cmyk = MadeJpeg.Of([[[0, 255, 0, 255]]]);
        Assert.Same(cmyk, PictureMetadata.Remove(cmyk)); // Adobe's segment says how colours were transformed
        var png = LadenPhoto.InDisplayP3(16, 16, SKEncodedImageFormat.Png);
        Assert.Same(png, PictureMetadata.Remove(png));
    }

    [Fact]
    public void Adobes_segment_keeps_its_length_and_no_more()
    {
        var cmyk = MadeJpeg.Of([[[0, 255, 0, 255]]]);
        var file = new List<byte>([0xFF, 0xD8]);
        LadenPhoto.Segment(file, 0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0, .. "SECRET"u8]);
        file.AddRange(cmyk.AsSpan(2 + 2 + 14));
        Assert.Equal(cmyk, PictureMetadata.Remove([.. file]));
    }

    [Fact]
    public void Comments_between_the_scans_of_a_progressive_jpeg_go()
    {
        var plain = MadeScans.Progressive();
        var second = plain.AsSpan().LastIndexOf<byte>([0xFF, 0xDA]);
        var file = plain[..second].ToList();
        LadenPhoto.Segment(file, 0xFE, "SECRET"u8);
        file.AddRange(plain.AsSpan(second));
        Assert.Equal(plain, PictureMetadata.Remove([.. file]));
    }

    [Theory]
    [InlineData(2), InlineData(6), InlineData(8)]
    public void The_way_a_jpeg_is_turned_stays_for_those_who_go_by_it(int orientation)
    {
        var clean = PictureMetadata.Remove(LadenPhoto.Laden(LadenPhoto.InDisplayP3(16, 8), orientation));
        Assert.Equal(-1, clean.AsSpan().IndexOf("SECRET"u8));
        Assert.Equal((orientation, false), (PictureInfo.Read(clean)!.Orientation, PictureInfo.Read(clean)!.HasPlace));
        using var codec = SKCodec.Create(new MemoryStream(clean));
        Assert.Equal(orientation, (int)codec.EncodedOrigin);
    }

    [Fact]
    public void Of_a_png_only_what_prints_stays()
    {
        var plain = LadenPhoto.InDisplayP3(64, 48, SKEncodedImageFormat.Png);
        var laden = LadenPhoto.LadenPng(plain);
        Assert.Equal(plain, PictureMetadata.Remove(laden));
        AssertSamePixels(laden, plain);
        Assert.NotNull(PictureProfile.Of(plain, 3));
    }

    [Fact]
    public void A_place_is_seen_wherever_it_is_written()
    {
        Assert.True(PictureInfo.Read(LadenPhoto.Laden(LadenPhoto.InDisplayP3(16, 8)))!.HasPlace);
        Assert.True(PictureInfo.Read(LadenPhoto.LadenPng(LadenPhoto.InDisplayP3(16, 8, SKEncodedImageFormat.Png)))!.HasPlace);
        Assert.True(PictureInfo.Read(LadenPhoto.LadenWebP(LadenPhoto.InDisplayP3(16, 8, SKEncodedImageFormat.Webp)))!.HasPlace);
        Assert.False(PictureInfo.Read(MadeJpeg.Of([[[1]]], orientation: 6))!.HasPlace);
    }

    [Fact]
    public void A_phone_without_a_fix_has_written_no_place()
    {
        var laden = LadenPhoto.Laden(LadenPhoto.InDisplayP3(16, 8));
        laden.AsSpan(laden.AsSpan().IndexOf("SECRET thumbnail"u8) - 24, 24).Clear();
        laden.AsSpan(laden.AsSpan().IndexOf("GPSLatitude"u8), 11).Fill((byte)'x');
        Assert.False(PictureInfo.Read(laden)!.HasPlace);
    }

    [Fact]
    public void No_bytes_make_it_throw_and_once_is_enough()
    {
        byte[][] seeds = [LadenPhoto.Laden(LadenPhoto.InDisplayP3(16, 8)), LadenPhoto.LadenPng(LadenPhoto.InDisplayP3(16, 8, SKEncodedImageFormat.Png)), MadeScans.Progressive()];
        Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Int[0, 1800], Gen.Byte.Array[0, 8], Gen.Int[0, 2000]).Sample((seed, at, patch, length) =>
        {
            var bytes = seeds[seed][..Math.Min(length, seeds[seed].Length)];
            for (var i = 0; i < patch.Length && at + i < bytes.Length; i++) bytes[at + i] = patch[i];
            var clean = PictureMetadata.Remove(bytes);
            PictureProfile.Of(bytes, 3);
            return clean.Length <= bytes.Length + 36 && PictureMetadata.Remove(clean).AsSpan().SequenceEqual(clean);
        }, iter: 3000);
    }

    private static void AssertSamePixels(byte[] expected, byte[] actual)
    {
        using var one = SKBitmap.Decode(expected);
        using var other = SKBitmap.Decode(actual);
        Assert.Equal(one.GetPixelSpan(), other.GetPixelSpan());
    }

    /// <summary>A second reader, for files without restarts: markers and contents in hexadecimal up to the end of the file, coded data under its scan.</summary>
    private static List<(int Marker, string Content)> Parts(byte[] jpeg)
    {
        var parts = new List<(int, string)>();
        for (var at = 2; at < jpeg.Length;)
        {
            Assert.Equal(0xFF, jpeg[at]);
            var marker = jpeg[at + 1];
            if (marker == 0xD9)
            {
                Assert.Equal(jpeg.Length, at + 2);
                return parts;
            }
            var end = at + 2 + (jpeg[at + 2] << 8 | jpeg[at + 3]);
            if (marker == 0xDA)
                while (jpeg[end] != 0xFF || jpeg[end + 1] == 0) end++;
            parts.Add((marker, Convert.ToHexString(jpeg[(at + 4)..end])));
            at = end;
        }
        throw new InvalidDataException("no end of image");
    }
}
