using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Half-width marks beside hanzi (半角标点).</summary>
public sealed class HalfWidthMark : StretchRule
{
    private const string Half = ",;:?!";
    private const string Full = "，；：？！";

    public override RulePage Page { get; } = new(Codes.HalfWidthMark, "half-width-mark", Severity.Warning)
    {
        What = new("汉字旁边用了半角标点", "a half-width mark stands beside hanzi"),
        Why = new("中文的标点占一个字的位置（GB/T 15834—2011 5.1）；半角的挤在一起，行首行尾也避不开",
            "Chinese marks take the room of a hanzi (GB/T 15834—2011 5.1); half-width ones are set too close and break lines wrongly"),
        Wrong = Example.Body("会议指出,春运事关群众利益(含学生返乡),必须抓好."),
        Right = Example.Body("会议指出，春运事关群众利益（含学生返乡），必须抓好。每天8:30发车，站内发车1,286班。"),
        Remedy = new("改成全角的", "write the full-width mark"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        var open = -1;
        for (var i = text.AsSpan().IndexOfAny(",;:?!().") is >= 0 and var first ? first : text.Length; i < text.Length && !found.IsFull;
            i++)
        {
            if (text[i] == '(') open = i;
            else if (text[i] == '）') open = -1;
            else if (text[i] == ')')
            {
                if (open >= 0) Brackets(stretch, open, i, found);
                open = -1;
            }
            else if (Half.IndexOf(text[i]) is >= 0 and var mark && IsBesideHanzi(text, i, i)) Mark(stretch, i, Full[mark], found);
            else if (text[i] == '.' && i == text.Length - 1 && i > 0 && Characters.IsHanzi(text[i - 1]) && stretch.IsProse)
                Mark(stretch, i, '。', found);
        }
    }

    private void Mark(TextStretch stretch, int at, char full, FindingSink found)
    {
        var end = at + 1;
        while (end < stretch.Text.Length && stretch.Text[end] == ' ') end++;
        found.Add(stretch.Span(at, at + 1),
            new($"汉字旁边的“{stretch.Text[at]}”是半角", $"the `{stretch.Text[at]}` beside hanzi is half-width"),
            new($"改成全角的“{full}”", $"write {full}"), stretch.Replace(at, end, full.ToString()));
    }

    private void Brackets(TextStretch stretch, int open, int close, FindingSink found)
    {
        var text = stretch.Text;
        // Brackets about the year of a document number are another matter (BUL308).
        if (DocumentNumber.IsYear(text, open, close) || IsFormula(text.AsSpan(open + 1, close - open - 1))
            || !(IsBesideHanzi(text, open, open) || IsBesideHanzi(text, close, close)))
            return;
        Fix? fix =
            stretch.Edit(open, open + 1, "（") is { } left && stretch.Edit(close, close + 1, "）") is { } right ? new([left, right]) : null;
        found.Add(stretch.Span(open, close + 1),
            new($"“{Excerpt.Of(text, open, close + 1)}”用了半角括号", $"\"{Excerpt.Of(text, open, close + 1)}\" stands in half-width brackets"),
            new("改成全角的“（）”", "write （）"), fix);
    }

    /// <summary>(2×66+168): the brackets are the sum's, not the sentence's.</summary>
    private static bool IsFormula(ReadOnlySpan<char> inside) =>
        inside.Length is > 2 and < 100 && inside.IndexOfAny("×+=÷±*/^") > 0 && inside.IndexOfAnyInRange('0', '9') >= 0
        && inside.IndexOfAnyInRange('\u2E80', '\uFFFF') < 0;

    private static bool IsBesideHanzi(string text, int first, int last) =>
        (first > 0 && IsOfHanzi(text[first - 1])) || (last + 1 < text.Length && IsOfHanzi(text[last + 1]));

    private static bool IsOfHanzi(char c) => Characters.IsHanzi(c) || "《》（）〔〕【】".Contains(c);
}
