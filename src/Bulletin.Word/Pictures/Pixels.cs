namespace Bulletin.Word.Pictures;

/// <summary>A decoded picture: red, green, blue and alpha (not multiplied in) in sRGB, row after row from the top.</summary>
internal sealed record Pixels(int Width, int Height, byte[] Rgba)
{
    public static Pixels Blank(int width, int height) => new(width, height, new byte[4 * width * height]);
}
