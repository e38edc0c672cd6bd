using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>A report of a day after the issue's own.</summary>
public sealed class EventAfterIssue : Rule
{
    private static readonly string[] Ahead = ["将于", "将在", "将", "拟", "计划", "预计"];

    public override RulePage Page { get; } = new(Codes.EventAfterIssue, "event-after-issue", Severity.Warning)
    {
        What = new("所报的事发生在本期日期之后", "what is reported happened after the date of the issue"),
        Why = new("1月20日的简报不可能报道1月21日开过的会：不是期号日期没有改，就是文中日期写错",
            "an issue of 20 January cannot report a meeting of the 21st: one of the two dates is wrong"),
        Wrong = Example.Body("1月21日，全市春运工作会议召开。"),
        Right = Example.Body("1月20日，全市春运工作会议召开。\n1月28日，春运开始。"),
        Remedy = new("核对本期日期和文中日期", "check the date of the issue against that of the event"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        if (issue.Date is not { } issued) return;
        foreach (var stretch in Leads(issue))
        {
            if (SpokenDate.Opening(stretch.Text) is not { } spoken || spoken.ToDate(issued) is not { } date || date <= issued
                || IsAhead(stretch.Text))
                continue;
            var typed = stretch.Text[spoken.Start..spoken.End];
            found.Add(stretch.Span(spoken.Start, spoken.End),
                new($"开头的“{typed}”在本期日期 {issued.Year}年{issued.Month}月{issued.Day}日 之后",
                    $"\"{typed}\" at the start is after the date of the issue, {issued:yyyy-MM-dd}"),
                new("核对哪一个日期写错了", "see which of the dates is wrong"));
        }
    }

    /// <summary>The first paragraph of each article, and what the contents say of it.</summary>
    internal static IEnumerable<TextStretch> Leads(CheckedIssue issue)
    {
        object? article = null;
        foreach (var stretch in issue.Stretches)
        {
            if (stretch.Kind is StretchKind.ContentsSummary or StretchKind.Summary) yield return stretch;
            if (stretch.Kind != StretchKind.Paragraph || ReferenceEquals(article, stretch.Article)) continue;
            article = stretch.Article;
            yield return stretch;
        }
    }

    private static bool IsAhead(string text)
    {
        var sentence = text.AsSpan(0, text.AsSpan().IndexOfAny("。；") is >= 0 and var end ? end : text.Length);
        foreach (var word in Ahead)
            if (sentence.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
