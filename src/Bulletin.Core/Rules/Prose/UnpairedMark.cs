using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Quotes, book title marks and brackets without their other half.</summary>
public sealed class UnpairedMark : Rule
{
    public override RulePage Page { get; } = new(Codes.UnpairedMark, "unpaired-mark", Severity.Warning)
    {
        What = new("引号、书名号或括号只有一半", "a quote, a title mark or a bracket lacks its other half"),
        Why = new("成对的标点缺了一半，读的人不知道引到哪里为止（GB/T 15834—2011 4.8、4.9、4.15）",
            "without its other half nobody knows where the quotation ends (GB/T 15834—2011 4.8, 4.9, 4.15)"),
        Wrong = Example.Body("会议学习了《关于做好春运工作的意见，要求树立“一盘棋“的思想。"),
        Right = Example.Body("会议学习了《关于做好春运工作的意见》，要求树立“一盘棋”的思想。"),
        Remedy = new("补上另一半，或删去多出来的一半", "add the other half, or remove the one too many"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        for (var i = 0; i < issue.Stretches.Count && !found.IsFull; i++)
        {
            var stretch = issue.Stretches[i];
            var next = i + 1 < issue.Stretches.Count ? issue.Stretches[i + 1] : null;
            foreach (var at in Pairs.Of(stretch.Text).Left.TakeWhile(_ => !found.IsFull))
                if (!Pairs.IsListMark(stretch.Text, at) && !IsCarriedOn(stretch, at, next)) Say(stretch, at, found);
        }
    }

    /// <summary>A quotation of several paragraphs opens each and closes the last (GB/T 15834—2011 4.8.3.4).</summary>
    private static bool IsCarriedOn(TextStretch stretch, int at, TextStretch? next) =>
        at == 0 && stretch.Text[0] == '“' && stretch.Kind == StretchKind.Paragraph && next is { Kind: StretchKind.Paragraph }
        && next.Text[0] == '“';

    private static void Say(TextStretch stretch, int at, FindingSink found)
    {
        var mark = stretch.Text[at];
        var other = Pairs.Other(mark);
        var isOpener = "“‘《〈（〔【「『(".Contains(mark);
        var excerpt = isOpener ? Excerpt.Of(stretch.Text, at, stretch.Text.Length) : Excerpt.Of(stretch.Text, Math.Max(0, at - 10), at + 1);
        found.Add(stretch.Span(at, at + 1),
            new($"这里的 {mark} 没有配对的 {other}：{excerpt}", $"the {mark} here has no {other}: {excerpt}"),
            isOpener ? new($"在该结束的地方写 {other}，或删去 {mark}", $"put {other} where it ends, or remove the {mark}")
                : new($"在该开始的地方写 {other}，或删去 {mark}", $"put {other} where it begins, or remove the {mark}"));
    }
}
