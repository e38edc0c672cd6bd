using Bulletin.Core.Issue;
using Bulletin.Core.Seasons;

namespace Bulletin.Core.Checking;

/// <summary>An issue as rules look at it: what was read, and views of it made once for all of them.</summary>
public sealed class CheckedIssue
{
    private readonly ILookup<object?, TextStretch> _byArticle;

    /// <param name="isWhole">False: there were errors, so parts may be missing.</param>
    public CheckedIssue(BulletinIssue issue, bool isWhole = true)
    {
        Issue = issue;
        IsWhole = isWhole;
        Stretches = StretchReader.Of(issue);
        _byArticle = Stretches.ToLookup(stretch => (object?)stretch.Article, ReferenceEqualityComparer.Instance);
    }

    public BulletinIssue Issue { get; }

    public bool IsWhole { get; }

    /// <summary>All text that prints, in reading order: masthead, contents, editor's note, meeting, articles, imprint, contact.</summary>
    public IReadOnlyList<TextStretch> Stretches { get; }

    /// <summary>名称 of the season; empty without one.</summary>
    public Glossary Glossary => Issue.Season?.Glossary ?? Glossary.None;

    /// <summary>报头.日期, or null where it could not be read.</summary>
    public DateOnly? Date => Issue.Masthead.Date.Value == default ? null : Issue.Masthead.Date.Value;

    /// <summary>The blocks of one kind in all articles, in reading order.</summary>
    public IEnumerable<T> Blocks<T>()
        where T : Block => Issue.Articles.SelectMany(article => article.Body.OfType<T>());

    public IEnumerable<TextStretch> Of(StretchKind kind) => Stretches.Where(stretch => stretch.Kind == kind);

    /// <summary>The stretches of one article, its title first.</summary>
    public IEnumerable<TextStretch> Of(Article article) => _byArticle[article];
}
