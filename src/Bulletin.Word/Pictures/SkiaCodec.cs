using System.Runtime.InteropServices;
using SkiaSharp;

namespace Bulletin.Word.Pictures;

/// <summary>The one place that calls Skia, so that its native library is loaded only when a picture has to be decoded.</summary>
internal static class SkiaCodec
{
    private const int JpegQuality = 92;

    /// <summary>
    /// Decodes to sRGB. A JPEG far larger than asked is decoded at a half, a quarter or an eighth, never under twice what is asked.
    /// </summary>
    /// <param name="acceptsPart">Whether a part of the picture is enough.</param>
    /// <returns>Null where it cannot be decoded.</returns>
    public static Pixels? Decode(byte[] file, (int Width, int Height) least, bool acceptsPart)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null) return null;
        var size = DecodedSize(codec, least);
        var pixels = Pixels.Blank(size.Width, size.Height);
        using var srgb = SKColorSpace.CreateSrgb();
        var pinned = GCHandle.Alloc(pixels.Rgba, GCHandleType.Pinned);
        try
        {
            var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, srgb);
            var result = codec.GetPixels(info, pinned.AddrOfPinnedObject());
            if (result == SKCodecResult.Success) return pixels;
            return acceptsPart && result is SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput ? pixels : null;
        }
        finally
        {
            pinned.Free();
        }
    }

    public static byte[] EncodeJpeg(Pixels pixels, bool halvesColour) =>
        Encode(pixels, hasAlpha: false, pixmap => pixmap.Encode(new SKJpegEncoderOptions(
            JpegQuality, halvesColour ? SKJpegEncoderDownsample.Downsample420 : SKJpegEncoderDownsample.Downsample444,
            SKJpegEncoderAlphaOption.Ignore)));

    public static byte[] EncodePng(Pixels pixels, bool hasAlpha) =>
        Encode(pixels, hasAlpha, pixmap => pixmap.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6)));

    /// <summary>No colour space is given, so that no profile is written: without one, sRGB is what readers assume.</summary>
    private static byte[] Encode(Pixels pixels, bool hasAlpha, Func<SKPixmap, SKData?> encode)
    {
        var pinned = GCHandle.Alloc(pixels.Rgba, GCHandleType.Pinned);
        try
        {
            var info =
                new SKImageInfo(pixels.Width, pixels.Height, SKColorType.Rgba8888, hasAlpha ? SKAlphaType.Unpremul : SKAlphaType.Opaque);
            using var pixmap = new SKPixmap(info, pinned.AddrOfPinnedObject());
            using var data = encode(pixmap) ?? throw new InvalidOperationException("Skia did not encode a picture that it decoded");
            return data.ToArray();
        }
        finally
        {
            pinned.Free();
        }
    }

    private static SKSizeI DecodedSize(SKCodec codec, (int Width, int Height) least)
    {
        // libjpeg has fast code for these three fractions alone.
        foreach (var scale in (ReadOnlySpan<float>)[0.125f, 0.25f, 0.5f])
        {
            var size = codec.GetScaledDimensions(scale);
            if (size.Width >= 2L * least.Width && size.Height >= 2L * least.Height) return size;
        }
        return codec.Info.Size;
    }
}
