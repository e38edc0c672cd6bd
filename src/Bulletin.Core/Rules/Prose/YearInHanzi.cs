using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A year in hanzi with 零, or in a mixture.</summary>
public sealed partial class YearInHanzi : StretchRule
{
    public override RulePage Page { get; } = new(Codes.YearInHanzi, "year-in-hanzi", Severity.Warning)
    {
        What = new("年份的汉字写法不对", "a year in hanzi is miswritten"),
        Why = new("公历年份用阿拉伯数字；要用汉字时，“0”写作“〇”，不写“零”“○”“O”（GB/T 15835—2011 4.1.2、5.2.2）",
            "years stand in figures; in hanzi their 0 is 〇, not 零, ○ or O (GB/T 15835—2011 4.1.2, 5.2.2)"),
        Wrong = Example.Body("二零二一年全市春运工作会议召开。"),
        Right = Example.Body("2021年全市春运工作会议召开。本刊创刊于一九八〇年五月。"),
        Remedy = new("写成阿拉伯数字", "write it in figures"),
        HasFix = true,
    };

    private const string Digits = "〇一二三四五六七八九";

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (!stretch.Text.Contains('年')) return;
        foreach (Match match in Matching.All(Year(), stretch.Text))
        {
            if (found.IsFull) return;
            if (match.ValueSpan.IndexOfAny("零○◯OoＯ0") < 0) continue;
            var end = match.Index + match.Length;
            // Beside a month in hanzi the year stays in hanzi: one date, one kind of figures.
            var hanzi = end < stretch.Text.Length && "一二三四五六七八九十正".Contains(stretch.Text[end]);
            var right = string.Concat(match.Value[..^1].Select(c => Written(c, hanzi))) + "年";
            found.Add(stretch.Span(match.Index, end),
                new($"年份“{match.Value}”的写法不对", $"the year \"{match.Value}\" is miswritten"),
                new($"写成“{right}”", $"write {right}"), stretch.Replace(match.Index, end, right));
        }
    }

    private static char Written(char c, bool hanzi)
    {
        var digit = Math.Max(0, Digits.IndexOf(c));
        return hanzi ? Digits[digit] : (char)('0' + digit);
    }

    [GeneratedRegex("[一二][〇零○◯OoＯ0一二三四五六七八九]{3}年")]
    private static partial Regex Year();
}
