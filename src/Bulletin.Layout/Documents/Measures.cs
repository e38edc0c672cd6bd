using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads measures as WordprocessingML writes them (22.9.2).</summary>
internal static class Measures
{
    private const double LongestTwips = 31_680; // 22 inches, Word's own limit

    public static bool IsOn(OnOffType value) => value.Val.Known() ?? true;

    /// <summary>Half-points as twips, or null.</summary>
    public static int? HalfPoints(string? text)
    {
        if (text is null) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var half))
            return (int)Math.Round(Math.Clamp(half, -3276, 3276) * 10);
        return Twips(text);
    }

    /// <summary>
    /// Twips, from a plain number or one with a unit (<c>pt</c>, <c>mm</c>, <c>cm</c>, <c>in</c>, <c>pc</c>); null for what is neither.
    /// </summary>
    public static int? Twips(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var factor = 1.0;
        if (text.Length > 2 && char.IsAsciiLetter(text[^1]))
        {
            factor = text[^2..] switch { "pt" => 20, "mm" => 1440 / 25.4, "cm" => 1440 / 2.54, "in" => 1440, "pc" or "pi" => 240, _ => 0 };
            text = text[..^2];
        }
        if (factor == 0 || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number))
            return null;
        return (int)Math.Round(Math.Clamp(number * factor, -LongestTwips, LongestTwips));
    }
}
