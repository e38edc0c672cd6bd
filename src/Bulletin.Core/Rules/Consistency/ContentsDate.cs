using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>The contents date an event otherwise than the article does.</summary>
public sealed class ContentsDate : Rule
{
    public override RulePage Page { get; } = new(Codes.ContentsDate, "contents-date", Severity.Warning)
    {
        What = new("要目里的日期与文章开头的不一致", "the contents date an event otherwise than the article"),
        Why = new("同一件事在一期里有两个日期，总有一个是错的", "of two dates for one event one is wrong"),
        Wrong = Example.Keys("要目:\n  - 标题: 全市春运工作会议召开\n    摘要: 1月19日，全市春运工作会议召开。"),
        Right = Example.Keys("要目:\n  - 标题: 全市春运工作会议召开\n    摘要: 2021年1月20日，全市春运工作会议召开。"),
        Remedy = new("核对后改成一致", "check, and make them agree"),
    };

    public override bool NeedsWholeIssue => true;

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var matching = ContentsMatching.Of(issue.Issue);
        var entry = -1;
        var isFirst = false;
        foreach (var stretch in issue.Stretches)
        {
            if (stretch.Kind == StretchKind.ContentsTitle) (entry, isFirst) = (entry + 1, true);
            else if (stretch.Kind == StretchKind.ContentsSummary && isFirst)
            {
                isFirst = false;
                if (matching?.ArticleOf(entry) is { } article) Compare(stretch, article, issue, found);
            }
            else if (stretch is { Kind: StretchKind.Summary, Article: { } own }) Compare(stretch, own, issue, found);
        }
    }

    private static void Compare(TextStretch summary, Article article, CheckedIssue issue, FindingSink found)
    {
        if (SpokenDate.Opening(summary.Text) is not { } told) return;
        var body = issue.Of(article).Where(s => s.Kind is StretchKind.Paragraph or StretchKind.Heading).ToList();
        if (body.FirstOrDefault(s => s.Kind == StretchKind.Paragraph) is not { } lead || SpokenDate.Opening(lead.Text) is not { } dated
            || dated.IsSameDay(told))
            return;
        // A summary may speak of another day that the article speaks of too.
        var day = $"{told.Month}月{told.Day}日";
        if (body.Any(s => s.Text.Contains(day, StringComparison.Ordinal))) return;
        var (typed, other) = (summary.Text[told.Start..told.End], lead.Text[dated.Start..dated.End]);
        found.Add(summary.Span(told.Start, told.End),
            new($"这里写“{typed}”，文章开头（第 {lead.Whole.Line} 行）写“{other}”",
                $"here stands \"{typed}\", but the article begins with \"{other}\" (line {lead.Whole.Line})"),
            new("核对哪一个日期写错了", "see which of the dates is wrong"));
    }
}
