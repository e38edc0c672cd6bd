using System.Runtime.InteropServices;
using SkiaSharp;

namespace Bulletin.Tests.Seasons;

/// <summary>A picture of the size that cameras of offices leave: 1600 × 1067, about 300 KB, no two alike in any part.</summary>
internal static class SeasonPhoto
{
    private const int Width = 1600;
    private const int Height = 1067;

    public static byte[] Make(uint seed)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap)) Scene(canvas, seed);
        Grain(MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()), seed);
        using var pixmap = bitmap.PeekPixels()!;
        using var jpeg = pixmap.Encode(new SKJpegEncoderOptions(84, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore));
        return jpeg!.ToArray();
    }

    private static void Scene(SKCanvas canvas, uint seed)
    {
        var state = seed * 2654435761 + 1;
        uint Next(uint below) => (state = state * 1664525 + 1013904223) / 65536 % below;
        canvas.Clear(new SKColor(0xFF405060 + Next(0x404040)));
        using var paint = new SKPaint { IsAntialias = true };
        for (var i = 0; i < 60; i++)
        {
            paint.Color = new SKColor((byte)Next(256), (byte)Next(256), (byte)Next(256), 160);
            canvas.DrawRect(Next(Width), Next(Height), 20 + Next(300), 20 + Next(200), paint);
        }
    }

    /// <summary>What a sensor adds; without it a drawing packs to a tenth of a photo.</summary>
    private static void Grain(Span<uint> pixels, uint seed)
    {
        var state = seed | 1;
        for (var i = 0; i < pixels.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            pixels[i] = (pixels[i] & 0xFFE0E0E0) | (state & 0x001F1F1F);
        }
    }
}
