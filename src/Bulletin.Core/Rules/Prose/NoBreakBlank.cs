using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>No-break blanks that came with text copied from a web page or Word.</summary>
public sealed class NoBreakBlank : StretchRule
{
    public override RulePage Page { get; } = new(Codes.NoBreakBlank, "no-break-blank", Severity.Warning)
    {
        What = new("文字里有不转行空格", "text holds no-break blanks"),
        Why = new("从网页粘来的空格看不出来，却让一行排不满、转不了行", "they come with text from web pages, look like blanks, and keep lines from breaking"),
        Wrong = Example.Body("全市\u00A0春运\u00A0工作会议召开。"),
        Right = Example.Body("全市春运工作会议召开，GDP增长5%。"),
        Remedy = new("删去", "remove them"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        for (var i = text.AsSpan().IndexOfAny("\u00A0\u2007") is >= 0 and var first ? first : text.Length; i < text.Length && !found.IsFull;
            i++)
        {
            var end = i;
            while (end < text.Length && text[end] is '\u00A0' or '\u2007') end++;
            if (end == i) continue;
            var right = Instead(text, i, end);
            found.Add(stretch.Span(i, end),
                new("这里有看不见的不转行空格", "here stands a no-break blank"),
                right.Length == 0
                    ? new("删去", "remove it")
                    : new("换成普通空格；数字分节的换成窄空格", "use an ordinary blank; between groups of figures a narrow one"),
                stretch.Replace(i, end, right));
            i = end;
        }
    }

    private static string Instead(string text, int start, int end)
    {
        if (start == 0 || end >= text.Length || Characters.IsChinese(text[start - 1]) || Characters.IsChinese(text[end])) return "";
        return char.IsAsciiDigit(text[start - 1]) && char.IsAsciiDigit(text[end]) ? "\u202F" : " ";
    }
}
