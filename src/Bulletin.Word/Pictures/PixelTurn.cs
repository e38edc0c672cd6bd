using System.Runtime.InteropServices;

namespace Bulletin.Word.Pictures;

/// <summary>Turns a stored picture as its Exif orientation asks (Exif 2.32, tag 274).</summary>
internal static class PixelTurn
{
    public static Pixels Upright(Pixels stored, int orientation)
    {
        if (orientation is < 2 or > 8) return stored;
        var (width, height) = orientation >= 5 ? (stored.Height, stored.Width) : (stored.Width, stored.Height);
        var upright = Pixels.Blank(width, height);
        var from = MemoryMarshal.Cast<byte, uint>(stored.Rgba.AsSpan());
        var to = MemoryMarshal.Cast<byte, uint>(upright.Rgba.AsSpan());
        var (start, right, down) = Walk(orientation, stored.Width, stored.Height);
        for (var y = 0; y < height; y++)
        {
            var at = start + y * down;
            for (var x = 0; x < width; x++, at += right)
                to[y * width + x] = from[at];
        }
        return upright;
    }

    /// <summary>Where the upright picture's first pixel is stored, and the way from there to its right and lower neighbour.</summary>
    private static (int Start, int Right, int Down) Walk(int orientation, int width, int height)
    {
        var last = width * height - 1;
        return orientation switch
        {
            2 => (width - 1, -1, width),
            3 => (last, -1, -width),
            4 => (last - width + 1, 1, -width),
            5 => (0, width, 1),
            6 => (last - width + 1, -width, 1),
            7 => (last, -width, -1),
            _ => (width - 1, width, -1),
        };
    }
}
