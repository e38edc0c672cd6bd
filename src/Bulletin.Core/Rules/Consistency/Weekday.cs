using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>A weekday (星期) that its date does not have.</summary>
public sealed partial class Weekday : Rule
{
    private const string Days = "日一二三四五六";

    public override RulePage Page { get; } = new(Codes.Weekday, "weekday", Severity.Warning)
    {
        What = new("星期与日期不合", "a weekday does not fit its date"),
        Why = new("通知开会的日期和星期对不上，有人会走错日子", "with date and weekday apart, somebody will come on the wrong day"),
        Wrong = Example.Body("会议定于1月20日（星期四）召开。"),
        Right = Example.Body("会议定于1月20日（星期三）召开。"),
        Remedy = new("查日历，改正一个", "look in a calendar, and put one right"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        if (issue.Date is not { } issued) return;
        foreach (var stretch in issue.Stretches)
        {
            if (found.IsFull) return;
            if (stretch.Text.AsSpan().IndexOfAny('期', '周', '拜') < 0) continue;
            foreach (Match match in Matching.All(Dated(), stretch.Text))
            {
                if (found.IsFull) return;
                if (SpokenDate.Of(match, 1).ToDate(issued) is not { } date) continue;
                var right = Days[(int)date.DayOfWeek];
                var told = match.Value[^1];
                if (told == right || (told == '天' && right == '日')) continue;
                found.Add(stretch.Span(match.Groups["day"].Index, match.Index + match.Length),
                    new($"{date.Year}年{date.Month}月{date.Day}日是星期{right}，不是“{match.Groups["day"].Value}”",
                        $"{date:yyyy-MM-dd} is a {date.DayOfWeek}, not {match.Groups["day"].Value}"),
                    new("核对日期和星期", "check date and weekday"));
            }
        }
    }

    [GeneratedRegex("(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日[（(，, ]?(?<day>(?:星期|周|礼拜)[一二三四五六日天])(?![至到、—])")]
    private static partial Regex Dated();
}
