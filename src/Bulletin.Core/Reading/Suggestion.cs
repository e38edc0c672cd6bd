namespace Bulletin.Core.Reading;

/// <summary>What an unknown word was probably meant to be (你是不是想写…).</summary>
public static class Suggestion
{
    /// <returns>The nearest of the known words, or null: none is near enough.</returns>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        var word = Bare(typed);
        if (word.Length == 0 || word.Length > 40) return null;
        string? best = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            var distance = Distance(word, Bare(candidate));
            if (distance > Reach(word, candidate) || distance >= least) continue;
            (best, least) = (candidate, distance);
        }
        return best ?? known.FirstOrDefault(k => k.Length > 1 && k[0] > 0x7F && word.Contains(k, StringComparison.Ordinal));
    }

    /// <summary>One wrong hanzi in a word of two still leaves one to know it by; one in a word of one does not.</summary>
    private static int Reach(string word, string candidate)
    {
        var length = Math.Max(word.Length, candidate.Length);
        if (candidate[0] < 0x80) return length < 4 ? 1 : length < 8 ? 2 : 3;
        if (length <= 1) return 0;
        return length < 5 ? 1 : 2;
    }

    /// <summary>Without what does not tell words apart: letter case, blanks, quotes, joints.</summary>
    private static string Bare(string word) =>
        string.Concat(word.Where(c => !char.IsWhiteSpace(c) && !"\"'“”‘’_-：:【】".Contains(c))).ToLowerInvariant();

    /// <summary>Edits apart, a swap of neighbours counting one (Damerau).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[a.Length, b.Length];
    }
}
