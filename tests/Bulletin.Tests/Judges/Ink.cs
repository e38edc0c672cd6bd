using System.Globalization;

namespace Bulletin.Tests.Judges;

/// <summary>What is dark on a page drawn by mutool: a glyph's ink says what its origin does not.</summary>
public static class Ink
{
    private const int Resolution = 600;

    /// <summary>Points from the page's top to the first dark row of a glyph that stands alone on its line.</summary>
    public static double TopOf(string pdf, RenderedPage page, RenderedGlyph glyph)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "page.pgm");
        Judge.Run("mutool", "draw", "-q", "-r", Resolution.ToString(CultureInfo.InvariantCulture), "-c", "gray", "-F", "pgm", "-o", file, pdf, page.Number.ToString(CultureInfo.InvariantCulture));
        var bytes = File.ReadAllBytes(file);
        var (width, height, start) = Header(bytes);
        var (left, right) = (Pixels(glyph.X), Pixels(glyph.X + glyph.Advance));
        for (var row = Pixels(glyph.Baseline - glyph.Size); row < Math.Min(height, Pixels(glyph.Baseline + glyph.Size)); row++)
        {
            if (bytes.AsSpan(start + row * width + left, right - left).ContainsAnyInRange((byte)0, (byte)127)) return row * 72.0 / Resolution;
        }
        throw new InvalidOperationException($"page {page.Number} has no ink for {glyph.Text}");
    }

    private static int Pixels(double points) => (int)Math.Round(points * Resolution / 72);

    /// <summary>P5, width, height, 255, each followed by one blank.</summary>
    private static (int Width, int Height, int Start) Header(byte[] pgm)
    {
        var numbers = new List<int>();
        var at = 2;
        while (numbers.Count < 3)
        {
            while (pgm[at] is (byte)' ' or (byte)'\n') at++;
            if (pgm[at] == '#')
            {
                while (pgm[at] != '\n') at++;
                continue;
            }
            var number = 0;
            while (pgm[at] is >= (byte)'0' and <= (byte)'9') number = number * 10 + pgm[at++] - '0';
            numbers.Add(number);
        }
        return (numbers[0], numbers[1], at + 1);
    }
}
