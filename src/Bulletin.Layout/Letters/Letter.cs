using System.Globalization;
using System.Text;

namespace Bulletin.Layout.Letters;

/// <summary>Which characters must be seen on a page.</summary>
internal static class Letter
{
    // Word keeps the characters of symbol faces here; they are drawn as what they show.
    private const char FirstSymbol = '\uF020';
    private const char LastSymbol = '\uF0FF';

    public static void Append(StringBuilder to, string text)
    {
        foreach (var c in text)
            if (Shows(c))
                to.Append(c);
    }

    /// <summary>Everything but blanks, which may fall at a line's end, and what has no shape.</summary>
    public static bool Shows(char c) => c is > ' ' and < '\u007F' or >= '\u3001' and <= '\uD7FF' || (c > '\u00A0' && ShowsElsewhere(c));

    /// <summary>Capitals and small letters are the same here, for w:caps.</summary>
    public static char Folded(char c) => c is < 'A' or >= '\u2E80' ? c : char.ToUpperInvariant(c);

    private static bool ShowsElsewhere(char c) =>
        !char.IsWhiteSpace(c) && c is not (>= FirstSymbol and <= LastSymbol)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
