using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A year cut to two figures.</summary>
public sealed partial class ShortYear : StretchRule
{
    public override RulePage Page { get; } = new(Codes.ShortYear, "short-year", Severity.Warning)
    {
        What = new("年份只写了两位", "a year is written with two figures"),
        Why = new("年份应当写全，不能简写（GB/T 15835—2011 5.2.1）", "years are written in full (GB/T 15835—2011 5.2.1)"),
        Wrong = Example.Body("21年1月，全市春运工作会议召开。"),
        Right = Example.Body("2021年1月，全市春运工作会议召开。道路使用15年后翻修。"),
        Remedy = new("写全四位", "write all four figures"),
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (!stretch.Text.Contains('年')) return;
        foreach (var match in Matching.All(Form(), stretch.Text).Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"年份“{match.Value}”只写了两位", $"the year \"{match.Value}\" has two figures"),
                new("写全四位，如“2021年”", "write four figures, such as 2021年"));
    }

    [GeneratedRegex("(?<![0-9.])[0-9]{2}年(?=[0-9]{1,2}月)|(?<=(?:19|20)[0-9]{2}[-—–～])[0-9]{2}年")]
    private static partial Regex Form();
}
