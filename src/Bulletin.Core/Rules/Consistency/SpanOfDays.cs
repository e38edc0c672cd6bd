using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>共计40天 that its first and last day do not make.</summary>
public sealed partial class SpanOfDays : Rule
{
    public override RulePage Page { get; } = new(Codes.SpanOfDays, "span-of-days", Severity.Warning)
    {
        What = new("天数与起止日期不合", "a count of days does not fit its first and last"),
        Why = new("首尾两天都算在内；换了年份，2月的天数也会变", "both ends count; and in another year February is longer or shorter"),
        Wrong = Example.Body("2021年春运自1月28日开始至3月8日结束，共计39天。"),
        Right = Example.Body("2021年春运自1月28日开始至3月8日结束，共计40天。"),
        Remedy = new("核对起止日期和天数", "check the days and the count"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        if (issue.Date is not { } issued) return;
        foreach (var stretch in issue.Stretches)
        {
            if (found.IsFull) return;
            if (!stretch.Text.Contains('天')) continue;
            foreach (Match match in Matching.All(Span(), stretch.Text)) Check(stretch, match, issued, found);
        }
    }

    private static void Check(TextStretch stretch, Match match, DateOnly issued, FindingSink found)
    {
        var first = SpokenDate.Of(match, 1);
        if (first.ToDate(issued) is not { } from) return;
        var last = SpokenDate.Of(match, 4);
        if (last.Month == 0) last = last with { Month = first.Month };
        var to = last.Year is { } year ? last.In(year) : last.In(from.Year) is { } same && same >= from ? same : last.In(from.Year + 1);
        if (to is not { } end || end < from) return;
        var days = end.DayNumber - from.DayNumber + 1;
        var told = int.Parse(match.Groups["days"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        // What lasts from one day to another may leave the first out.
        if (told == days || (match.Groups["lasting"].Success && told == days - 1)) return;
        found.Add(stretch.Span(match.Groups["days"].Index, match.Index + match.Length),
            new($"从{from.Month}月{from.Day}日到{end.Month}月{end.Day}日是 {days} 天，不是 {told} 天",
                $"from {from:yyyy-MM-dd} to {end:yyyy-MM-dd} are {days} days, not {told}"),
            new("核对起止日期和天数", "check the days and the count"));
    }

    [GeneratedRegex("(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日[^。；，0-9]{0,8}[至到—–～-](?:([0-9]{4})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日"
        + "[^。；0-9]{0,10}(?:共计?|总计|合计|(?<lasting>为期|历时))(?<days>[0-9]{1,3})天")]
    private static partial Regex Span();
}
