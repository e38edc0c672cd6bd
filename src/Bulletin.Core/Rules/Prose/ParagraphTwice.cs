using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A paragraph that stands twice in the issue.</summary>
public sealed class ParagraphTwice : Rule
{
    /// <summary>Shorter ones may well stand twice (会议由市政府副秘书长主持。).</summary>
    private const int ShortestParagraph = 40;

    public override RulePage Page { get; } = new(Codes.ParagraphTwice, "paragraph-twice", Severity.Warning)
    {
        What = new("同一段话出现两次", "a paragraph stands twice"),
        Why = new("多半是复制以后忘了改；名单也不必在一期里印两遍", "most often it was copied and not changed; a list need not be printed twice either"),
        Wrong = Example.Body(
            "针对我市2021年春运出现的新形势新特点，市委、市政府高度重视，周密安排部署，全力提高运力保障能力。\n会议要求抓好落实。\n针对我市2021年春运出现的新形势新特点，市委、市政府高度重视，周密安排部署，全力提高运力保障能力。"),
        Right = Example.Body("针对我市2021年春运出现的新形势新特点，市委、市政府高度重视，周密安排部署，全力提高运力保障能力。\n会议要求抓好落实。"),
        Remedy = new("删去一处，或改写", "remove one, or write it anew"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var first = new Dictionary<string, TextStretch>(StringComparer.Ordinal);
        foreach (var stretch in issue.Of(StretchKind.Paragraph))
        {
            if (stretch.Text.Length < ShortestParagraph || first.TryAdd(stretch.Text, stretch)) continue;
            var line = first[stretch.Text].Whole.Line;
            found.Add(stretch.Whole,
                new($"这一段与第 {line} 行的一字不差：{Excerpt.Of(stretch.Text)}",
                    $"this paragraph is that of line {line}, word for word: {Excerpt.Of(stretch.Text)}"),
                new("删去一处，或改写", "remove one, or write it anew"));
        }
    }
}
