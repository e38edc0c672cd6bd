using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>The contents name an article that is not there, or not by its title.</summary>
public sealed class ContentsTitle : Rule
{
    public override RulePage Page { get; } = new(Codes.ContentsTitle, "contents-title", Severity.Warning)
    {
        What = new("要目里的标题不是文章的标题", "a title in the contents is no article's"),
        Why = new("读的人照要目找不到文章；多半是定稿时改了标题，要目没有跟着改",
            "readers look for it in vain; most often the article's title was changed and the contents were not"),
        Wrong = Example.Keys("要目:\n  - 标题: 全市春运工作会议隆重召开"),
        Right = Example.Keys("要目:\n  - 标题: 全市春运工作会议召开"),
        Remedy = new("改成一致，或写“要目: 自动”由文章生成", "make them agree, or write `contents: auto`"),
    };

    public override bool NeedsWholeIssue => true;

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        if (ContentsMatching.Of(issue.Issue) is not { } matching) return;
        var entries = issue.Issue.Contents!.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            if (matching.IsExact(i)) continue;
            var title = Excerpt.Of(entries[i].Title.Value);
            if (matching.ArticleOf(i) is { } article)
                found.Add(entries[i].Title.Span,
                    new($"要目的“{title}”与文章的标题不一样", $"\"{title}\" in the contents is not the article's title"),
                    new($"文章（第 {article.Title.Span.Line} 行）的标题是“{article.Title.Value.Replace("|", "", StringComparison.Ordinal)}”；改成一致，"
                        + $"或写“要目: 自动”",
                        $"the article (line {article.Title.Span.Line}) is called "
                            + $"\"{article.Title.Value.Replace("|", "", StringComparison.Ordinal)}\"; make them agree, or write "
                            + $"`contents: auto`"));
            else
                found.Add(entries[i].Title.Span,
                    new($"没有标题像“{title}”的文章", $"no article has a title like \"{title}\""),
                    new("补上文章，或删去要目里的这一条", "add the article, or remove the entry"));
        }
    }
}
