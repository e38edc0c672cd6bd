using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Straight quotes about Chinese text (直引号).</summary>
public sealed class StraightQuote : StretchRule
{
    public override RulePage Page { get; } = new(Codes.StraightQuote, "straight-quote", Severity.Warning)
    {
        What = new("中文里用了直引号", "Chinese text stands in straight quotes"),
        Why = new("中文的引号分左右（GB/T 15834—2011 4.8）；直引号是英文打字机的",
            "Chinese quotes have a left and a right (GB/T 15834—2011 4.8); straight ones come from the typewriter"),
        Wrong = Example.Body("会议强调，春运是一次\"大考\"。"),
        Right = Example.Body("会议强调，春运是一次“大考”。会场换上了65\"的屏幕。"),
        Remedy = new("改成弯引号“”‘’", "use the curved quotes “” ‘’"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        Check(stretch, '"', "“", "”", found);
        Check(stretch, '\'', "‘", "’", found);
    }

    private static void Check(TextStretch stretch, char straight, string left, string right, FindingSink found)
    {
        var text = stretch.Text;
        var open = -1;
        for (var i = text.IndexOf(straight); i >= 0 && !found.IsFull; i = text.IndexOf(straight, i + 1))
        {
            if (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) && (open < 0 || !IsAroundChinese(text, open, i))) continue;
            if (open < 0)
            {
                open = i;
                continue;
            }
            if (IsAroundChinese(text, open, i)) Say(stretch, open, i, left, right, found);
            open = -1;
        }
    }

    private static bool IsAroundChinese(string text, int open, int close) =>
        close > open + 1 && (Characters.IsHanzi(text[open + 1]) || Characters.IsHanzi(text[close - 1])
            || (open > 0 && Characters.IsHanzi(text[open - 1])) || (close + 1 < text.Length && Characters.IsHanzi(text[close + 1])));

    private static void Say(TextStretch stretch, int open, int close, string left, string right, FindingSink found)
    {
        Fix? fix = stretch.Edit(open, open + 1, left) is { } first && stretch.Edit(close, close + 1, right) is { } last
            ? new([first, last])
            : null;
        var excerpt = Excerpt.Of(stretch.Text, open, close + 1);
        found.Add(stretch.Span(open, close + 1),
            new($"{excerpt} 用了直引号", $"{excerpt} stands in straight quotes"), new($"改成 {left}…{right}", $"write {left}…{right}"), fix);
    }
}
