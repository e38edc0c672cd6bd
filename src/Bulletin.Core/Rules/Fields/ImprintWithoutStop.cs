using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Fields;

/// <summary>报送, 分送 or 抄送 without its closing 。</summary>
public sealed class ImprintWithoutStop : StretchRule
{
    public override RulePage Page { get; } = new(Codes.ImprintWithoutStop, "imprint-without-stop", Severity.Warning)
    {
        What = new("报送、分送、抄送末尾没有句号", "a line of recipients does not end with 。"),
        Why = new("抄送机关之间用逗号，最后一个后面用句号（GB/T 9704—2012 7.4.2）",
            "recipients are parted by commas and closed with a stop (GB/T 9704—2012 7.4.2)"),
        Wrong = Example.Keys("版记:\n  分送: 各县区春运办，盘锦市交通运输局"),
        Right = Example.Keys("版记:\n  分送: 各县区春运办，盘锦市交通运输局。"),
        Remedy = new("末尾补上句号", "close it with 。"),
        HasFix = true,
    };

    protected override bool LooksAt(TextStretch stretch) =>
        stretch.Kind == StretchKind.Imprint && Recipients.Names(stretch.Line) && stretch.Line!.Values[^1].Span == stretch.Whole;

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        if (text[^1] == '。') return;
        var isMark = "，、；：,;.:".Contains(text[^1]);
        if (!isMark && !Characters.IsHanzi(text[^1]) && !"）)”》".Contains(text[^1])) return;
        var at = isMark ? text.Length - 1 : text.Length;
        found.Add(stretch.Span(text.Length - 1, text.Length),
            new($"“{stretch.Line!.Label}”的末尾“{Excerpt.Of(text, Math.Max(0, text.Length - 10), text.Length)}”没有句号",
                $"{stretch.Line.Label} ends with \"{Excerpt.Of(text, Math.Max(0, text.Length - 10), text.Length)}\" and no 。"),
            new("末尾写“。”", "close it with 。"), stretch.Replace(at, text.Length, "。"));
    }
}
