using System.Runtime.Intrinsics;

namespace Bulletin.Word.Pictures;

/// <summary>
/// Scales pictures down. Whole-number arithmetic, so that every machine makes the same bytes, which Skia's own filters do not promise.
/// </summary>
internal static class PixelScale
{
    private const int FractionBits = 14;

    /// <param name="hasAlpha">Whether alpha is other than full: colours are then weighed by it.</param>
    public static Pixels Down(Pixels pixels, int width, int height, bool hasAlpha)
    {
        if (hasAlpha) Multiply(pixels.Rgba);
        var narrow = Pixels.Blank(width, pixels.Height);
        var across = Taps(pixels.Width, width);
        for (var y = 0; y < pixels.Height; y++)
            Filter(pixels.Rgba, 4 * y * pixels.Width, 4, across, narrow.Rgba, 4 * y * width, 4);
        var scaled = Pixels.Blank(width, height);
        var down = Taps(pixels.Height, height);
        for (var x = 0; x < width; x++)
            Filter(narrow.Rgba, 4 * x, 4 * width, down, scaled.Rgba, 4 * x, 4 * width);
        if (hasAlpha) Divide(scaled.Rgba);
        return scaled;
    }

    /// <summary>One row or column: steps are the bytes between neighbours.</summary>
    private static void Filter(byte[] from, int fromStart, int fromStep, (int First, int[] Weights)[] taps, byte[] to, int toStart,
        int toStep)
    {
        var half = Vector128.Create(1 << (FractionBits - 1));
        foreach (var (first, weights) in taps)
        {
            var sum = half;
            var at = fromStart + first * fromStep;
            foreach (var weight in weights)
            {
                sum += Vector128.Create(from[at], from[at + 1], from[at + 2], from[at + 3]) * weight;
                at += fromStep;
            }
            sum = Vector128.Clamp(sum >> FractionBits, Vector128<int>.Zero, Vector128.Create(255));
            for (var channel = 0; channel < 4; channel++) to[toStart + channel] = (byte)sum[channel];
            toStart += toStep;
        }
    }

    /// <summary>For each new pixel the old ones it is made of, with weights that sum to one.</summary>
    private static (int First, int[] Weights)[] Taps(int from, int to)
    {
        var ratio = Math.Max(1.0, (double)from / to);
        var taps = new (int, int[])[to];
        for (var i = 0; i < to; i++)
        {
            var centre = (i + 0.5) * from / to - 0.5;
            var first = Math.Max(0, (int)Math.Ceiling(centre - 2 * ratio));
            var last = Math.Min(from - 1, (int)Math.Floor(centre + 2 * ratio));
            var kernel = new double[last - first + 1];
            for (var j = 0; j < kernel.Length; j++) kernel[j] = CatmullRom(Math.Abs(first + j - centre) / ratio);
            taps[i] = (first, Whole(kernel));
        }
        return taps;
    }

    /// <summary>The cubic through its points, stretched by the ratio: sharp, with less ringing than Lanczos around lettering.</summary>
    private static double CatmullRom(double x) => x switch
    {
        < 1 => (1.5 * x - 2.5) * x * x + 1,
        < 2 => ((-0.5 * x + 2.5) * x - 4) * x + 2,
        _ => 0,
    };

    /// <summary>Rounded to fractions; the largest weight takes up what rounding left, so that a flat colour stays as it is.</summary>
    private static int[] Whole(double[] kernel)
    {
        var sum = kernel.Sum();
        var weights = Array.ConvertAll(kernel, weight => (int)Math.Round(weight / sum * (1 << FractionBits)));
        weights[Array.IndexOf(weights, weights.Max())] += (1 << FractionBits) - weights.Sum();
        return weights;
    }

    private static void Multiply(byte[] rgba)
    {
        for (var i = 0; i < rgba.Length; i += 4)
            for (var channel = 0; channel < 3; channel++)
                rgba[i + channel] = (byte)((rgba[i + channel] * rgba[i + 3] + 127) / 255);
    }

    private static void Divide(byte[] rgba)
    {
        for (var i = 0; i < rgba.Length; i += 4)
            for (var channel = 0; channel < 3 && rgba[i + 3] != 0; channel++)
                rgba[i + channel] = (byte)Math.Min(255, (rgba[i + channel] * 255 + rgba[i + 3] / 2) / rgba[i + 3]);
    }
}
