using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bulletin.Export.Objects;
using SkiaSharp;

namespace Bulletin.Export.Pictures;

/// <summary>Decodes whatever does not pass through. The only place that touches Skia, which costs some milliseconds to load.</summary>
internal static class OtherReader
{
    private const byte FilterUp = 2; // ISO/IEC 15948 9.2: pays on photos and drawings alike, and needs no choosing

    /// <returns>Null where the decoder does not know it, or it is damaged.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ImageData? Read(byte[] bytes)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes, writable: false));
        if (codec is null) return null;
        using var sRgb = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, sRgb);
        if (info.Width <= 0 || info.Height <= 0 || info.BytesSize64 > Array.MaxLength) return null;
        var pixels = new byte[info.BytesSize];
        var pinned = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            if (codec.GetPixels(info, pinned.AddrOfPinnedObject()) != SKCodecResult.Success) return null;
        }
        finally
        {
            pinned.Free();
        }
        return Image(info, pixels);
    }

    private static ImageData Image(SKImageInfo info, byte[] pixels)
    {
        var image = new ImageData
        {
            Width = info.Width,
            Height = info.Height,
            BitsPerComponent = 8,
            Components = 3,
            Coding = ImageCoding.PngRows,
            Bytes = Rows(info, pixels, first: 0, count: 3),
        };
        return IsOpaque(pixels)
            ? image
            : image with { SoftMask = image with { Components = 1, Bytes = Rows(info, pixels, first: 3, count: 1) } };
    }

    private static bool IsOpaque(byte[] pixels)
    {
        for (var i = 3; i < pixels.Length; i += 4)
        {
            if (pixels[i] != 255) return false;
        }
        return true;
    }

    private static byte[] Rows(SKImageInfo info, byte[] pixels, int first, int count)
    {
        var rows = new byte[(1 + info.Width * count) * info.Height];
        var stride = info.RowBytes;
        var at = 0;
        for (var y = 0; y < info.Height; y++)
        {
            rows[at++] = FilterUp;
            for (var x = 0; x < info.Width; x++)
            {
                var from = y * stride + x * 4 + first;
                for (var i = from; i < from + count; i++) rows[at++] = (byte)(pixels[i] - (y > 0 ? pixels[i - stride] : 0));
            }
        }
        return Deflate.Whole(rows);
    }
}
