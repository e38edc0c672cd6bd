using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>An ellipsis (省略号) made of dots or stops, or half of one.</summary>
public sealed class DottedEllipsis : StretchRule
{
    /// <summary>More in a row lead to a page number.</summary>
    private const int LongestRun = 8;

    public override RulePage Page { get; } = new(Codes.DottedEllipsis, "dotted-ellipsis", Severity.Warning)
    {
        What = new("省略号写成了点", "an ellipsis is written with dots"),
        Why = new("中文省略号是六个居中的点，占两个字（GB/T 15834—2011 4.11、5.1.3）",
            "a Chinese ellipsis is six centred dots in the room of two hanzi (GB/T 15834—2011 4.11, 5.1.3)"),
        Wrong = Example.Body("车站、码头、机场...各处秩序井然。"),
        Right = Example.Body("车站、码头、机场……各处秩序井然。"),
        Remedy = new("写成“……”", "write ……"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        for (var i = text.AsSpan().IndexOfAny(".。…·") is >= 0 and var first ? first : text.Length; i < text.Length && !found.IsFull;)
        {
            var end = i + 1;
            if (text[i] is '.' or '。' or '…' or '·')
            {
                while (end < text.Length && text[end] == text[i]) end++;
                if (IsEllipsis(text, i, end)) Say(stretch, i, end, found);
            }
            i = end;
        }
    }

    private static bool IsEllipsis(string text, int start, int end)
    {
        if (text[start] == '…') return end - start == 1 && IsBesideChinese(text, start, end);
        return end - start is >= 3 and <= LongestRun && IsBesideChinese(text, start, end);
    }

    private static bool IsBesideChinese(string text, int start, int end) =>
        (start > 0 && Characters.IsChinese(text[start - 1])) || (end < text.Length && Characters.IsChinese(text[end]));

    private static void Say(TextStretch stretch, int start, int end, FindingSink found) =>
        found.Add(stretch.Span(start, end),
            new($"“{stretch.Text[start..end]}”不是中文的省略号", $"\"{stretch.Text[start..end]}\" is no Chinese ellipsis"),
            new("写成“……”（中文输入法里按 Shift+6）", "write …… (Shift+6 in a Chinese input method)"), stretch.Replace(start, end, "……"));
}
