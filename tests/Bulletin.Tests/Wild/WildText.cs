using System.Globalization;
using System.Text;

namespace Bulletin.Tests.Wild;

/// <summary>The letters and digits of a text, counted: two renderers cut lines and write bullets, leaders and dashes each in its way.</summary>
public static class WildText
{
    /// <returns>How often each stands in <paramref name="expected"/> beyond what is in <paramref name="actual"/>.</returns>
    public static int Missing(string expected, string actual)
    {
        var left = Count(expected);
        foreach (var (rune, count) in Count(actual)) left[rune] = left.GetValueOrDefault(rune) - count;
        return left.Values.Where(count => count > 0).Sum();
    }

    private static Dictionary<Rune, int> Count(string text)
    {
        var counts = new Dictionary<Rune, int>();
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber)
                counts[rune] = counts.GetValueOrDefault(rune) + 1;
        return counts;
    }
}
