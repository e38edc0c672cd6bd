using System.Globalization;

namespace Bulletin.Word.Composing.Titles;

/// <summary>Cuts a title into words (分词): the cheapest way through it, known words before unknown characters.</summary>
internal static class TitleWords
{
    public readonly record struct Piece(int Start, int End, WordKind Kind);

    private const double Known = 1;
    private const double KnownCharacter = 1.2;
    private const double Place = 2.2;
    private const double UnknownCharacter = 1.7;
    private const string Places = "省市县区州镇乡村旗";
    private const string Units = "年月日天号时分秒次届期个名家户件条项起万亿千百元吨公里米周岁批类种版级度位人场所座套台辆班％%";
    private const string ClosingMarks = "，。、；：！？）》”’】〕…—,.;:!?)";
    private const string OpeningMarks = "（《“‘【〔(";

    public static List<Piece> Cut(string title)
    {
        var best = new (double Cost, Piece Last)[title.Length + 1];
        for (var at = 1; at <= title.Length; at++) best[at].Cost = double.PositiveInfinity;
        for (var at = 0; at < title.Length; at++)
            if (best[at].Cost < double.PositiveInfinity)
                foreach (var (word, cost) in From(title, at))
                    if (best[at].Cost + cost < best[word.End].Cost) best[word.End] = (best[at].Cost + cost, word);
        var words = new List<Piece>();
        for (var at = title.Length; at > 0; at = best[at].Last.Start) words.Add(best[at].Last);
        words.Reverse();
        return words;
    }

    private static IEnumerable<(Piece Piece, double Cost)> From(string title, int at)
    {
        var c = title[at];
        if (EndOfSolid(title, at) is var solid && solid > at) return [(new(at, solid, WordKind.Solid), Known)];
        if (char.IsWhiteSpace(c)) return [(new(at, at + 1, WordKind.Blank), 0)];
        if (ClosingMarks.Contains(c)) return [(new(at, at + 1, WordKind.Closing), 0)];
        if (OpeningMarks.Contains(c)) return [(new(at, at + 1, WordKind.Opening), 0)];
        return Hanzi(title, at);
    }

    private static IEnumerable<(Piece Piece, double Cost)> Hanzi(string title, int at)
    {
        var length = char.IsHighSurrogate(title[at]) && at + 1 < title.Length ? 2 : 1;
        yield return (new(at, at + length, WordKind.Unknown), UnknownCharacter);
        for (var end = at + 1; end <= Math.Min(title.Length, at + TitleLexicon.LongestWord); end++)
        {
            if (TitleLexicon.Find(title.AsSpan(at, end - at)) is { } kind)
                yield return (new(at, end, kind), end - at == 1 ? KnownCharacter : Known);
            // 盘锦市: a name nobody knows, told by its end.
            if (end - at is 2 or 3 or 4 && Places.Contains(title[end - 1]) && IsHanzi(title.AsSpan(at, end - at)))
                yield return (new(at, end, WordKind.Noun), Place);
        }
    }

    // 2021年1月, 3.5万吨, 第17次, COVID-19; a short quotation “一网通办” or 《条例》.
    private static int EndOfSolid(string title, int at)
    {
        if (OpeningMarks.Contains(title[at])) return EndOfQuotation(title, at);
        var from = title[at] == '第' ? at + 1 : at;
        var end = from;
        while (end < title.Length && IsOfNumber(title, end)) end++;
        if (end == from) return at;
        while (end < title.Length && (Units.Contains(title[end]) || (IsOfNumber(title, end) && Units.Contains(title[end - 1])))) end++;
        return end;
    }

    private static bool IsOfNumber(string title, int at)
    {
        var c = title[at];
        if (char.IsAsciiDigit(c) || LatinText.IsLatinLetter(c)) return true;
        return c is '.' or '-' or '/' or '·' or '—' && at > 0 && IsAlphanumeric(title[at - 1]) && at + 1 < title.Length
            && IsAlphanumeric(title[at + 1]);
    }

    private static bool IsAlphanumeric(char c) => char.IsAsciiDigit(c) || LatinText.IsLatinLetter(c);

    private static int EndOfQuotation(string title, int at)
    {
        const int longest = 10;
        var closing = ClosingOf(title[at]);
        var end = title.IndexOf(closing, at + 1);
        return end > at && end - at <= longest ? end + 1 : at;
    }

    private static char ClosingOf(char opening) => opening switch
    {
        '（' => '）',
        '《' => '》',
        '“' => '”',
        '‘' => '’',
        '【' => '】',
        '〔' => '〕',
        _ => ')',
    };

    private static bool IsHanzi(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.GetUnicodeCategory(c) != UnicodeCategory.OtherLetter) return false;
        return true;
    }
}
