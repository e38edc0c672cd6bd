using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>An article that the written contents leave out.</summary>
public sealed class NotInContents : Rule
{
    private const string Articles = "文章:\n  - 标题: 全市春运工作会议召开\n    正文: 会议部署春运工作。\n  - 标题: 首趟务工专列开行\n    正文: 专列载客900人。\n";

    public override RulePage Page { get; } = new(Codes.NotInContents, "not-in-contents", Severity.Warning)
    {
        What = new("要目里没有这篇文章", "the contents leave an article out"),
        Why = new("要目逐条写出时，后来加进的文章容易漏", "written contents are easily forgotten when an article is added"),
        Wrong = Example.Keys(Articles + "要目:\n  - 标题: 全市春运工作会议召开"),
        Right = Example.Keys(Articles + "要目: 自动"),
        Remedy = new("在要目里补一条，或写“要目: 自动”", "add an entry, or write `contents: auto`"),
    };

    public override bool NeedsWholeIssue => true;

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        if (ContentsMatching.Of(issue.Issue) is not { } matching) return;
        foreach (var article in matching.Left)
            found.Add(article.Title.Span,
                new($"要目里没有“{Excerpt.Of(article.Title.Value)}”", $"\"{Excerpt.Of(article.Title.Value)}\" is not in the contents"),
                new("在要目里补一条，或写“要目: 自动”", "add an entry, or write `contents: auto`"));
    }
}
