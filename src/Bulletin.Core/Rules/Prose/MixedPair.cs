using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A bracket of one width closed by one of the other.</summary>
public sealed class MixedPair : StretchRule
{
    public override RulePage Page { get; } = new(Codes.MixedPair, "mixed-pair", Severity.Warning)
    {
        What = new("一对括号一半全角、一半半角", "of a pair of brackets one is full-width and one is not"),
        Why = new("印出来两边不一样宽，一眼就看得见；多半是中英文输入法切换时敲错的", "the two print unlike; most often the input method was switched in between"),
        Wrong = Example.Body("![(会议现场）](会场.jpg)"),
        Right = Example.Body("![（会议现场）](会场.jpg)"),
        Remedy = new("两边都用全角括号", "use full-width brackets on both sides"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        if (text.AsSpan().IndexOfAny('(', ')') < 0 || text.AsSpan().IndexOfAny('（', '）') < 0) return;
        foreach (var (open, close) in Pairs.Of(text).Matched.TakeWhile(_ => !found.IsFull))
        {
            if (text[open] == '(' == (text[close] == ')') || text[open] is not ('(' or '（')) continue;
            var half = text[open] == '(' ? open : close;
            found.Add(stretch.Span(open, close + 1),
                new($"“{Excerpt.Of(text, open, close + 1)}”的括号一边全角、一边半角",
                    $"the brackets of \"{Excerpt.Of(text, open, close + 1)}\" differ in width"),
                new($"把半角的“{text[half]}”改成全角", $"make the half-width `{text[half]}` full-width"),
                stretch.Replace(half, half + 1, half == open ? "（" : "）"));
        }
    }
}
