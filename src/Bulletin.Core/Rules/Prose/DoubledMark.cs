using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Two marks where one belongs (标点重复).</summary>
public sealed class DoubledMark : StretchRule
{
    private const string Marks = "，。、；：";

    public override RulePage Page { get; } = new(Codes.DoubledMark, "doubled-mark", Severity.Warning)
    {
        What = new("两个标点连在一起", "two marks stand where one belongs"),
        Why = new("多半是修改时删了文字、留下了标点", "most often words between them were removed"),
        Wrong = Example.Body("会议要求，，各单位抓好落实。"),
        Right = Example.Body("会议要求，各单位抓好落实！他问：“准备得怎么样了？！”"),
        Remedy = new("只留一个", "keep one"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        for (var i = 0; i + 1 < text.Length && !found.IsFull; i++)
        {
            if (!IsMark(text[i]) || !Marks.Contains(text[i + 1])) continue;
            var end = i + 2;
            while (end < text.Length && Marks.Contains(text[end])) end++;
            var isSame = text.AsSpan(i, end - i).IndexOfAnyExcept(text[i]) < 0;
            // Three stops are meant for an ellipsis (BUL306).
            if (!(isSame && text[i] == '。' && end - i > 2))
                found.Add(stretch.Span(i, end),
                    new($"“{Excerpt.Of(text, i, end)}”两个标点连在一起", $"\"{Excerpt.Of(text, i, end)}\": two marks in a row"),
                    isSame
                        ? new($"只留一个“{text[i]}”", $"keep one {text[i]}")
                        : new("看句子到这里停不停，只留一个", "see whether the sentence ends here, and keep one"),
                    isSame ? stretch.Replace(i, end, text[i].ToString()) : null);
            i = end - 1;
        }
    }

    private static bool IsMark(char c) => Marks.Contains(c) || c is '？' or '！';
}
