namespace Bulletin.Word.Composing;

/// <summary>Finds the stretches of Latin letters and digits (西文) in running text.</summary>
internal static class LatinText
{
    /// <summary>A stretch of text in one face.</summary>
    public readonly record struct Stretch(int Start, int End, bool IsLatin);

    /// <summary>
    /// Cuts text into stretches that alternate. A Latin one is a token of ASCII characters and Latin or Greek letters with at least one
    /// letter or digit, and such tokens with blanks between them; marks as × · “ … stay with the hanzi, whose face has them full-width.
    /// </summary>
    public static List<Stretch> Cut(string text)
    {
        var stretches = new List<Stretch>();
        var hanFrom = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfLatin(text, at);
            if (end == at)
            {
                at = AfterToken(text, at);
                continue;
            }
            if (at > hanFrom) stretches.Add(new(hanFrom, at, false));
            stretches.Add(new(at, end, true));
            at = hanFrom = end;
        }
        if (hanFrom < text.Length) stretches.Add(new(hanFrom, text.Length, false));
        return stretches;
    }

    public static bool IsLatinLetter(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetter(c),
        '×' or '÷' => false,
        'ª' or 'º' => true,
        >= '\u00C0' and <= '\u024F' => true,   // Latin-1, Latin Extended-A and -B: é, ü, ā
        >= '\u0370' and <= '\u03FF' => true,   // Greek
        >= '\u0400' and <= '\u04FF' => true,   // Cyrillic
        >= '\u1E00' and <= '\u1EFF' => true,   // Latin Extended Additional
        _ => false,
    };

    private static bool IsOfToken(char c) => c is > ' ' and < '\u007F' || IsLatinLetter(c);

    // From a place where no token runs already: the end of the Latin stretch that begins here, or the place itself.
    private static int EndOfLatin(string text, int from)
    {
        var end = EndOfToken(text, from);
        if (end == from) return from;
        while (true)
        {
            var next = end;
            while (next < text.Length && text[next] == ' ') next++;
            if (next == end || next == text.Length) return end;
            var nextEnd = EndOfToken(text, next);
            if (nextEnd == next) return end;
            end = nextEnd;
        }
    }

    private static int EndOfToken(string text, int from)
    {
        var hasLetter = false;
        var at = from;
        for (; at < text.Length && IsOfToken(text[at]); at++)
            hasLetter |= char.IsAsciiDigit(text[at]) || IsLatinLetter(text[at]);
        return hasLetter ? at : from;
    }

    private static int AfterToken(string text, int at)
    {
        if (!IsOfToken(text[at])) return at + 1;
        while (at < text.Length && IsOfToken(text[at])) at++;
        return at;
    }
}
