using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A hyphen between two dates or times, where 一字线 belongs.</summary>
public sealed partial class HyphenForSpan : StretchRule
{
    public override RulePage Page { get; } = new(Codes.HyphenForSpan, "hyphen-for-span", Severity.Warning)
    {
        What = new("起止日期、时间之间用了短横", "a hyphen stands between the ends of a span of time"),
        Why = new("日期、时间的起止之间用一字线“—”（GB/T 15834—2011 4.13.3.2）；短横用于电话、型号和编号",
            "between dates and times stands — (GB/T 15834—2011 4.13.3.2); a hyphen is for telephones, models and numbers"),
        Wrong = Example.Body("2021年春运时间为1月28日-3月8日，每天8:00-17:30发车。"),
        Right = Example.Body("2021年春运时间为1月28日—3月8日，每天8:00—17:30发车，咨询电话0427-2828578，车型为K-12。"),
        Remedy = new("改成一字线“—”", "write —"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (stretch.Text.AsSpan().IndexOfAny("-–－") < 0) return;
        foreach (var match in Matching.All(Span(), stretch.Text).Take(Limits.FindingsOfOneCode))
        {
            var mark = match.Groups["mark"];
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{match.Value}”的起止之间用了短横“{mark.Value}”",
                    $"\"{match.Value}\" has a {(mark.Value == "-" ? "hyphen" : mark.Value)} between its ends"),
                new("改成一字线“—”", "write —"), stretch.Replace(mark.Index, mark.Index + 1, "—"));
        }
    }

    /// <summary>Date to date, clock to clock, year to year, month to month; never a run of figures and hyphens alone.</summary>
    [GeneratedRegex(
        "(?:[0-9]{1,4}[年月日时分]|(?<![0-9:])[0-9]{1,2}[:：][0-9]{2})(?<mark>[-–－])(?:[0-9]{1,4}[年月日时]|[0-9]{1,2}[:：][0-9]{2}(?![0-9]))"
        + "|(?<![0-9A-Za-z.-])(?:19|20)[0-9]{2}(?<mark>[-–－])(?:19|20)[0-9]{2}年"
        + "|(?<![0-9A-Za-z.-])[0-9]{1,2}(?<mark>[-–－])[0-9]{1,2}月"
        + "|月[0-9]{1,2}(?<mark>[-–－])[0-9]{1,2}日")]
    private static partial Regex Span();
}
