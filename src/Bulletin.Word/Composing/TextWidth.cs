using System.Text;

namespace Bulletin.Word.Composing;

/// <summary>How wide text is without its faces: close enough to size a name, a column or a line of items.</summary>
internal static class TextWidth
{
    /// <summary>Hanzi beside Latin letters or digits stand a fifth of a character apart (libreoffice.md), in Word about as much.</summary>
    public const double Gap = 0.2;

    // Times New Roman from blank to ~, in thousandths of an em.
    private static readonly short[] _times =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>Width in characters, Latin letters and digits in Times New Roman, gaps included.</summary>
    public static double InTimes(string text) => Measure(text, c => c is >= ' ' and <= '~' ? _times[c - ' '] / 1000.0 : 0.5);

    /// <summary>Width in characters where the face of the hanzi serves all: half a character for what is not full-width.</summary>
    public static double InHanziFace(string text) => Measure(text, _ => 0.5);

    /// <summary>Width in characters in the display faces (小标宋, 黑体), whose letters and digits are wider than half.</summary>
    public static double InDisplayFace(string text) => Measure(text, _ => 0.6);

    /// <summary>Whether a character is as wide as a hanzi.</summary>
    public static bool IsFullWidth(Rune rune) => rune.Value switch
    {
        < 0x80 => false,
        0xB7 => true,
        < 0x2000 => rune.Value is >= 0x1100 and < 0x1200,
        _ => true,
    };

    private static double Measure(string text, Func<int, double> narrow)
    {
        double width = 0;
        Rune? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            width += IsFullWidth(rune) ? 1 : narrow(rune.Value);
            if (previous is { } before && Rune.IsLetterOrDigit(before) && Rune.IsLetterOrDigit(rune)
                && IsFullWidth(before) != IsFullWidth(rune))
                width += Gap;
            previous = rune;
        }
        return width;
    }
}
