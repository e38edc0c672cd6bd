using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Full-width figures (全角数字).</summary>
public sealed class FullWidthDigit : StretchRule
{
    public override RulePage Page { get; } = new(Codes.FullWidthDigit, "full-width-digit", Severity.Warning)
    {
        What = new("数字是全角的", "figures are full-width"),
        Why = new("阿拉伯数字用半角；全角的一个占一个字，行中间会散开（GB/T 15835—2011 5.1.1）",
            "figures are half-width; full-width ones fall apart in the line (GB/T 15835—2011 5.1.1)"),
        Wrong = Example.Body("２０２１年春运共计４０天。"),
        Right = Example.Body("2021年春运共计40天。"),
        Remedy = new("改成半角数字", "write half-width figures"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        for (var i = text.AsSpan().IndexOfAnyInRange('０', '９') is >= 0 and var first ? first : text.Length;
            i < text.Length && !found.IsFull; i++)
        {
            var end = i;
            while (end < text.Length && (IsDigit(text[end]) || IsPoint(text, end, i))) end++;
            if (end == i) continue;
            var right = string.Concat(text[i..end].Select(c => (char)(c - 0xFEE0)));
            found.Add(stretch.Span(i, end),
                new($"“{Excerpt.Of(text, i, end)}”是全角数字", $"\"{Excerpt.Of(text, i, end)}\" is in full-width figures"),
                new($"写成半角的“{Excerpt.Of(right)}”", $"write {Excerpt.Of(right)}"), stretch.Replace(i, end, right));
            i = end;
        }
    }

    private static bool IsDigit(char c) => c is >= '０' and <= '９';

    /// <summary>A decimal point between two figures.</summary>
    private static bool IsPoint(string text, int at, int start) =>
        text[at] == '．' && at > start && at + 1 < text.Length && IsDigit(text[at + 1]);
}
