using Bulletin.Core.Issue;

namespace Bulletin.Word.Composing;

/// <summary>Which article an entry of the contents (要目) leads to.</summary>
public static class ContentsLinks
{
    /// <summary>The bookmark at an article, counted from 0.</summary>
    public static string Bookmark(int article) => $"article{article + 1}";

    /// <summary>The article's index for each written entry, or -1: by equal title, by one that contains the other, else by place.</summary>
    internal static int[] Match(IReadOnlyList<ContentsEntry> entries, IReadOnlyList<Article> articles)
    {
        var titles = articles.Select(article => Bare(article.Title.Value)).ToList();
        var found = entries.Select(entry => titles.IndexOf(Bare(entry.Title.Value))).ToArray();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] >= 0) continue;
            var title = Bare(entries[i].Title.Value);
            found[i] = titles.FindIndex(other => title.Contains(other, StringComparison.Ordinal)
                || other.Contains(title, StringComparison.Ordinal));
            if (found[i] < 0 && entries.Count == articles.Count && !found.Contains(i)) found[i] = i;
        }
        return found;
    }

    private static string Bare(string title) => string.Concat(title.Where(c => c != '|' && !char.IsWhiteSpace(c)));
}
