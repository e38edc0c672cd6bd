using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>Written contents held against the articles: which entry means which.</summary>
internal sealed class ContentsMatching
{
    /// <summary>Beyond this everything is compared by its place alone: a list that long is no bulletin's.</summary>
    private const int Compared = 100;

    /// <summary>Share of neighbouring characters in common above which two titles mean the same article.</summary>
    private const double Alike = 0.5;

    private readonly Article?[] _articles;
    private readonly bool[] _exact;

    private ContentsMatching(int entries)
    {
        _articles = new Article?[entries];
        _exact = new bool[entries];
    }

    /// <returns>Null: no contents, or made from the articles.</returns>
    public static ContentsMatching? Of(BulletinIssue issue)
    {
        if (issue.Contents is not { IsAutomatic: false } contents) return null;
        var matching = new ContentsMatching(contents.Entries.Count);
        var free = new List<Article>(issue.Articles);
        var titles = new Dictionary<string, Queue<Article>>(StringComparer.Ordinal);
        foreach (var article in issue.Articles)
        {
            if (!titles.TryGetValue(Bare(article.Title.Value), out var same)) titles.Add(Bare(article.Title.Value), same = new());
            same.Enqueue(article);
        }
        for (var i = 0; i < contents.Entries.Count; i++)
            if (titles.TryGetValue(Bare(contents.Entries[i].Title.Value), out var same) && same.TryDequeue(out var article))
            {
                matching._articles[i] = article;
                matching._exact[i] = true;
            }
        var taken = new HashSet<Article>(matching._articles.OfType<Article>(), ReferenceEqualityComparer.Instance);
        free.RemoveAll(taken.Contains);
        if (free.Count <= Compared && contents.Entries.Count <= Compared) matching.Approach(contents.Entries, free);
        matching.Left = free;
        return matching;
    }

    /// <summary>Articles that no entry means.</summary>
    public IReadOnlyList<Article> Left { get; private set; } = [];

    public Article? ArticleOf(int entry) => _articles[entry];

    public bool IsExact(int entry) => _exact[entry];

    private void Approach(IReadOnlyList<ContentsEntry> entries, List<Article> free)
    {
        for (var i = 0; i < _articles.Length; i++)
        {
            if (_articles[i] is not null) continue;
            var best = free.OrderByDescending(a => Likeness(Bare(entries[i].Title.Value), Bare(a.Title.Value))).FirstOrDefault();
            if (best is null || Likeness(Bare(entries[i].Title.Value), Bare(best.Title.Value)) < Alike) continue;
            _articles[i] = best;
            free.Remove(best);
        }
    }

    /// <summary>Of the shorter title's neighbouring pairs, how many the longer has.</summary>
    private static double Likeness(string a, string b)
    {
        var (few, many) = (PairsOf(a), PairsOf(b));
        if (few.Count > many.Count) (few, many) = (many, few);
        return few.Count == 0 ? 0 : (double)few.Count(many.Contains) / few.Count;
    }

    private static HashSet<(char, char)> PairsOf(string text)
    {
        var pairs = new HashSet<(char, char)>();
        for (var i = 0; i + 1 < Math.Min(text.Length, 200); i++) pairs.Add((text[i], text[i + 1]));
        return pairs;
    }

    /// <summary>Without blanks, wished breaks, and a mark typed before it.</summary>
    private static string Bare(string title) =>
        string.Concat(title.TrimStart(' ', '\u3000', '★', '☆', '●', '○', '◆', '◇', '■', '□', '▲', '·')
            .Where(c => c != '|' && !char.IsWhiteSpace(c)));
}
