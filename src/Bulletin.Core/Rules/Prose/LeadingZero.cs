using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A month or a day with a zero before it.</summary>
public sealed partial class LeadingZero : StretchRule
{
    public override RulePage Page { get; } = new(Codes.LeadingZero, "leading-zero", Severity.Warning)
    {
        What = new("月、日前面编了虚位", "a month or a day has a leading zero"),
        Why = new("月、日不编虚位，1不编为01（GB/T 9704—2012 7.3.5.4）", "months and days have no leading zero (GB/T 9704—2012 7.3.5.4)"),
        Wrong = Example.Body("春运自2021年01月08日开始。"),
        Right = Example.Body("春运自2021年1月8日开始，每天08:00发车。"),
        Remedy = new("去掉前面的0", "leave the 0 out"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (!stretch.Text.Contains('0')) return;
        foreach (var match in Matching.All(Form(), stretch.Text).Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{match.Value}”前面的0是虚位", $"\"{match.Value}\" has a leading zero"),
                new($"写成“{WithoutZeros(match.Value)}”", $"write {WithoutZeros(match.Value)}"),
                stretch.Replace(match.Index, match.Index + match.Length, WithoutZeros(match.Value)));
    }

    /// <summary>A 0 here opens a number; that of 10月 and 20日 ends one and is not matched.</summary>
    private static string WithoutZeros(string typed) => typed.Replace("0", "", StringComparison.Ordinal);

    [GeneratedRegex("(?<![0-9.])(?:0([1-9])月(?:0([1-9])(?=日))?|(?<=月)0([1-9])(?=日))")]
    private static partial Regex Form();
}
