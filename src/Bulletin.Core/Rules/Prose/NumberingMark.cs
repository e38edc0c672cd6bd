using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A mark of the four levels (层次序数) written in another way.</summary>
public sealed partial class NumberingMark : StretchRule
{
    public override RulePage Page { get; } = new(Codes.NumberingMark, "numbering-mark", Severity.Warning)
    {
        What = new("层次序数的写法不合规定", "a numbering mark is written otherwise than prescribed"),
        Why = new("四级依次写“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）；写成别的样子，排版时认不出是哪一级",
            "the levels are 一、 （一） 1. （1） (GB/T 9704—2012 7.3.3); written otherwise, they are not set as headings"),
        Wrong = Example.Body("一．提高认识\n（一）、压实责任\n1、明确分工\n2)落实到人"),
        Right = Example.Body("一、提高认识\n（一）压实责任\n1. 明确分工\n（1）落实到人"),
        Remedy = new("写成“一、”“（一）”“1.”“（1）”", "write 一、 （一） 1. （1）"),
        HasFix = true,
    };

    protected override bool LooksAt(TextStretch stretch) => stretch.Kind is StretchKind.Paragraph or StretchKind.Heading;

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (Mark().Match(stretch.Text) is not { Success: true } match) return;
        var number = match.Groups["number"].Value;
        var right = match.Groups["first"].Success ? number + "、"
            : match.Groups["third"].Success ? number + "."
            : match.Groups["bracket"].Value is { Length: > 0 } bracket ? bracket
            : $"（{number}）";
        found.Add(stretch.Span(0, match.Length),
            new($"序数“{match.Value}”的写法不合规定", $"the numbering mark \"{match.Value}\" is not written as prescribed"),
            new($"写成“{right}”", $"write {right}"), stretch.Replace(0, match.Length, right));
    }

    /// <summary>Not a decimal fraction, nor two numbers side by side (<c>3、4月</c>).</summary>
    [GeneratedRegex("^(?:(?<number>[一二三四五六七八九十]{1,3})(?<first>[.．])"
        + "|(?<bracket>（(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})）)[、.．]"
        + "|(?<number>[0-9]{1,2})(?<third>、)(?![0-9])"
        + "|(?<number>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）])")]
    private static partial Regex Mark();
}
