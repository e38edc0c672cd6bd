using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>下午 beside an hour of the 24.</summary>
public sealed partial class HourTwice : StretchRule
{
    public override RulePage Page { get; } = new(Codes.HourTwice, "hour-twice", Severity.Warning)
    {
        What = new("上午、下午与24小时制混用", "上午 or 下午 stands before an hour of the 24"),
        Why = new("“下午15时”把下午说了两遍；上午又没有15时", "下午15时 says afternoon twice, and no morning has a 15th hour"),
        Wrong = Example.Body("1月20日下午15时，全市春运工作会议召开。"),
        Right = Example.Body("1月20日下午3时，全市春运工作会议召开，17:30结束。"),
        Remedy = new("写“下午3时”或“15时”", "write 下午3时 or 15时"),
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        foreach (var match in Matching.All(Form(), stretch.Text).Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{match.Value}”是两种时制混用", $"\"{match.Value}\" mixes the clocks of 12 and 24 hours"),
                new($"去掉“{match.Value[..^2]}”，或改成12小时制", $"leave out {match.Value[..^2]}, or count to 12"));
    }

    [GeneratedRegex("(?:上午|早上|早晨|凌晨|中午|下午|傍晚|晚上|晚)(?:1[3-9]|2[0-4])(?=时|点|[:：][0-9]{2})")]
    private static partial Regex Form();
}
