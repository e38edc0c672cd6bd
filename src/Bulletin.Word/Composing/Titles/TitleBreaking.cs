namespace Bulletin.Word.Composing.Titles;

/// <summary>
/// Breaks a title into lines (标题回行): where words break, in a trapezoid or lozenge, nothing alone on a line
/// (GB/T 9704—2012 7.3.1).
/// </summary>
internal static class TitleBreaking
{
    private const int LongestWeighed = 150;
    private const int MostLinesWeighed = 3;
    private const double ShortestLine = 4;

    /// <summary>The lines of a title; breaks wished with <c>|</c> are kept, and what is still too long is broken further.</summary>
    /// <param name="room">Width of a line, in characters.</param>
    public static IReadOnlyList<string> Break(string title, double room)
    {
        var lines = new List<string>();
        foreach (var part in title.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            lines.AddRange(BreakInto(part, Math.Max(1, (int)Math.Ceiling(Width(part) / room)), room));
        return lines.Count > 0 ? lines : [title];
    }

    /// <summary>A title in so many lines, or more where words do not allow it.</summary>
    public static IReadOnlyList<string> BreakInto(string title, int count, double room = double.PositiveInfinity)
    {
        if (count <= 1) return [title];
        var words = TitleWords.Cut(title);
        // All ways to cut are weighed, and their number grows with a power of the words: beyond any title the lines are only filled.
        for (var lines = count; title.Length <= LongestWeighed && lines <= Math.Min(MostLinesWeighed, words.Count); lines++)
            if (Best(title, words, lines, room) is { } best) return best;
        return Fill(title, words, count, room);
    }

    // The width of titles' Latin letters and digits is nearer to 0.6 than to half a character in 小标宋.
    private static double Width(ReadOnlySpan<char> text) => TextWidth.InDisplayFace(text.ToString());

    private static string[]? Best(string title, List<TitleWords.Piece> words, int count, double room)
    {
        var (best, lowest) = ((int[]?)null, double.PositiveInfinity);
        foreach (var cuts in Cuts(words.Count, count - 1))
        {
            double[] widths = [.. Lines(title, words, cuts).Select(line => Width(line))];
            if (widths.Max() > room) continue;
            var cost = cuts.Sum(cut => Boundary(title, words, cut)) + Shape(widths);
            if (cost < lowest) (best, lowest) = ([.. cuts], cost);
        }
        return best is null ? null : Lines(title, words, best);
    }

    // All ways to choose cuts, in order; a cut is the index of the word that begins the next line.
    private static IEnumerable<int[]> Cuts(int words, int count)
    {
        var cuts = new int[count];
        for (var i = 0; i < count; i++) cuts[i] = i + 1;
        while (cuts[^1] < words)
        {
            yield return cuts;
            var at = count - 1;
            while (at > 0 && cuts[at] + 1 > words - (count - at)) at--;
            cuts[at]++;
            for (var next = at + 1; next < count; next++) cuts[next] = cuts[next - 1] + 1;
        }
    }

    // What it costs the sense to break before a word; below zero where a phrase ends.
    private static double Boundary(string title, List<TitleWords.Piece> words, int cut)
    {
        var (before, after) = (words[cut - 1], words[cut]);
        return (before.Kind, after.Kind) switch
        {
            (_, WordKind.Closing) or (WordKind.Opening, _) => 1000,
            (WordKind.Blank, _) => -12,
            (_, WordKind.Blank) => 1000,
            (WordKind.Closing, _) => title[before.Start] == '、' ? -1 : -8,
            (_, WordKind.Tail) => 14,
            (WordKind.Head, _) => 12,
            (WordKind.Link, _) => 12,
            (_, WordKind.Link) => title[after.Start] == '等' ? 14 : -2,
            (WordKind.Tail, _) => title[before.Start] == '的' ? 1 : 3,
            (WordKind.Unknown, WordKind.Unknown) => 12,
            (WordKind.Unknown, _) or (_, WordKind.Unknown) => 7,
            (WordKind.Noun, WordKind.Verb) => -5,
            (WordKind.Solid, WordKind.Noun) => 3,
            (WordKind.Noun, WordKind.Noun) => 4,
            (WordKind.Verb, WordKind.Verb) => 2,
            _ => 0,
        };
    }

    // Lines shall differ, not too much, and none in the middle be the shortest.
    private static double Shape(double[] widths)
    {
        double widest = widths.Max(), narrowest = widths.Min();
        var cost = widths.Sum(width => 5 * Math.Max(0, ShortestLine - width));
        cost += widest - narrowest < 1 ? 1 : 0.9 * Math.Max(0, widest - narrowest - 5);
        for (var i = 1; i < widths.Length - 1; i++)
            if (widths[i] < widths[i - 1] && widths[i] < widths[i + 1]) cost += 12;
        return cost;
    }

    private static string[] Lines(string title, List<TitleWords.Piece> words, int[] cuts)
    {
        var lines = new string[cuts.Length + 1];
        for (var i = 0; i < lines.Length; i++)
        {
            var start = words[i == 0 ? 0 : cuts[i - 1]].Start;
            var end = words[i == cuts.Length ? ^1 : cuts[i] - 1].End;
            lines[i] = title[start..end].Trim();
        }
        return lines;
    }

    // More lines than a title should have: as even as words allow.
    private static List<string> Fill(string title, List<TitleWords.Piece> words, int count, double room)
    {
        var goal = Math.Min(room, Width(title) / count + 1);
        var lines = new List<string>();
        var start = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (Boundary(title, words, i) >= 10 || Width(title.AsSpan(start, NextEnd(title, words, i) - start)) <= goal) continue;
            lines.Add(title[start..words[i].Start].Trim());
            start = words[i].Start;
        }
        lines.Add(title[start..].Trim());
        return lines;
    }

    // How far a line would reach if the word went into it, up to where it could be broken next.
    private static int NextEnd(string title, List<TitleWords.Piece> words, int from)
    {
        var i = from + 1;
        while (i < words.Count && Boundary(title, words, i) >= 10) i++;
        return words[i - 1].End;
    }
}
