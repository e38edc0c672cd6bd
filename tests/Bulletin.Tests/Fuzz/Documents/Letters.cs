using System.Globalization;
using System.Text;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Characters, counted: whoever draws them cuts lines and sets spaces in a way of its own.</summary>
internal sealed class Letters
{
    private readonly Dictionary<Rune, int> _counts = [];

    public void Add(string text)
    {
        // Not normalized: what a PDF says of its text is what the document says, and there are no tables for it without a culture.
        foreach (var rune in text.ToUpperInvariant().EnumerateRunes())
            if (Shows(rune))
                _counts[rune] = _counts.GetValueOrDefault(rune) + 1;
    }

    public void Add(Letters other)
    {
        foreach (var (rune, count) in other._counts) _counts[rune] = _counts.GetValueOrDefault(rune) + count;
    }

    /// <summary>What of these stands in a text less often, with how often it lacks.</summary>
    public string MissingIn(string text)
    {
        var there = new Letters();
        there.Add(text);
        return string.Concat(_counts.Select(entry => (entry.Key, Lacking: entry.Value - there._counts.GetValueOrDefault(entry.Key)))
            .Where(entry => entry.Lacking > 0).OrderBy(entry => entry.Key.Value)
            .Select(entry => entry.Lacking == 1 ? $"{entry.Key}" : $"{entry.Key}×{entry.Lacking}"));
    }

    /// <summary>
    /// Letters, digits and punctuation. Not dashes, which readers of PDF take for hyphens; not marks over letters, which they set apart;
    /// nor what has no shape.
    /// </summary>
    private static bool Shows(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation;
}
