using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>号 for 日 in a date.</summary>
public sealed partial class ColloquialDate : StretchRule
{
    public override RulePage Page { get; } = new(Codes.ColloquialDate, "colloquial-date", Severity.Warning)
    {
        What = new("日期写成了“号”", "a date is written with 号"),
        Why = new("公文里的日期写“日”，“号”是口语", "official texts write 日; 号 is spoken language"),
        Wrong = Example.Body("春运自1月28号开始。"),
        Right = Example.Body("春运自1月28日开始，会议在5号楼召开。"),
        Remedy = new("改成“日”", "write 日"),
        HasFix = true,
    };

    private const int LongestSpeech = 500;

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (!stretch.Text.Contains('号')) return;
        foreach (var match in Form().Matches(stretch.Text).Where(match => !IsSpoken(stretch.Text, match.Index))
            .Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"日期“{match.Value}”写成了“号”", $"the date \"{match.Value}\" is written with 号"),
                new($"写成“{match.Value[..^1]}日”", $"write {match.Value[..^1]}日"),
                stretch.Replace(match.Index + match.Length - 1, match.Index + match.Length, "日"));
    }

    /// <summary>Within quotes somebody speaks, and is quoted as he spoke.</summary>
    private static bool IsSpoken(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestSpeech), Math.Min(LongestSpeech, at));
        return before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    [GeneratedRegex("(?<=[0-9]月|本月|上月|下月|当月|每月)[0-9]{1,2}号(?![文楼院线车房井站地路件机])")]
    private static partial Regex Form();
}
