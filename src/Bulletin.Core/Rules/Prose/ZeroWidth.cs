using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Characters without width (零宽字符).</summary>
public sealed class ZeroWidth : StretchRule
{
    private const string Invisible = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u00AD";

    public override RulePage Page { get; } = new(Codes.ZeroWidth, "zero-width", Severity.Warning)
    {
        What = new("文字里有看不见的零宽字符", "text holds characters without width"),
        Why =
            new("多半随网页粘来；印不出来，却会印成方框，也搜索不到这个词", "they come with text from web pages, may print as boxes, and keep words from being found"),
        Wrong = Example.Body("全市\u200B春运工作会议召开。"),
        Right = Example.Body("全市春运工作会议召开。"),
        Remedy = new("删去", "remove them"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var text = stretch.Text;
        for (var i = text.AsSpan().IndexOfAny(Invisible) is >= 0 and var first ? first : text.Length; i < text.Length && !found.IsFull; i++)
        {
            var end = i;
            while (end < text.Length && Invisible.Contains(text[end]) && !JoinsPictures(text, end)) end++;
            if (end == i) continue;
            found.Add(stretch.Span(i, end),
                new($"“{Before(text, i)}”后面有看不见的字符 U+{(int)text[i]:X4}",
                    $"after \"{Before(text, i)}\" stands an invisible character, U+{(int)text[i]:X4}"),
                new("删去", "remove it"), stretch.Replace(i, end, ""));
            i = end;
        }
    }

    private static string Before(string text, int at) => Excerpt.Of(text, Math.Max(0, at - 4), at);

    /// <summary>Emoji of several parts are held together by a joiner.</summary>
    private static bool JoinsPictures(string text, int at) =>
        text[at] == '\u200D' && at > 0 && !Characters.IsChinese(text[at - 1]) && char.IsSurrogate(text[at - 1]);
}
