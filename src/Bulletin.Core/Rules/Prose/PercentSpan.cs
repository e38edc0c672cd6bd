using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A span of percentages with one sign.</summary>
public sealed partial class PercentSpan : StretchRule
{
    public override RulePage Page { get; } = new(Codes.PercentSpan, "percent-span", Severity.Warning)
    {
        What = new("百分数的起止只有后面带百分号", "of a span of percentages the first has no sign"),
        Why = new("“63～68%”会被读成63到0.68（GB/T 15835—2011 5.1.5）", "63～68% may be read as 63 to 0.68 (GB/T 15835—2011 5.1.5)"),
        Wrong = Example.Body("上座率为63～68%。"),
        Right = Example.Body("上座率为63%～68%，同比提高3.5个百分点。"),
        Remedy = new("前面的数也写上百分号", "write the sign after both"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (stretch.Text.AsSpan().IndexOfAny('%', '％') < 0) return;
        foreach (var match in Matching.All(Form(), stretch.Text).Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{match.Value}”前面的数缺百分号", $"\"{match.Value}\" lacks a sign after the first figure"),
                new($"写成“{match.Groups[1].Value}%{match.Value[match.Groups[1].Length..]}”",
                    $"write {match.Groups[1].Value}%{match.Value[match.Groups[1].Length..]}"),
                stretch.Replace(match.Index + match.Groups[1].Length - 1, match.Index + match.Groups[1].Length,
                    match.Groups[1].Value[^1] + "%"));
    }

    [GeneratedRegex("(?<![0-9.A-Za-z-])([0-9]{1,6}(?:\\.[0-9]{1,4})?)[～~—–-][0-9]{1,6}(?:\\.[0-9]{1,4})?[%％]")]
    private static partial Regex Form();
}
