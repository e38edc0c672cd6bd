using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A paragraph pasted with a line end after every line (硬回车).</summary>
public sealed class HardBreak : Rule
{
    /// <summary>A shorter line is more likely a heading or a salutation.</summary>
    private const int ShortestLine = 12;

    public override RulePage Page { get; } = new(Codes.HardBreak, "hard-break", Severity.Warning)
    {
        What = new("一段话被回车切成了几行", "a paragraph is cut by line ends"),
        Why = new("正文一行就是一段；从 PDF、网页粘来的文字每行末尾带回车，会印成许多短段",
            "each line is a paragraph; text pasted from PDF or the web has a line end after every line and prints as many short ones"),
        Wrong = Example.Body("针对我市2021年春运出现的新形势新特点，市委、市政府高度重视，\n周密安排部署，全力提高运力保障能力。"),
        Right = Example.Body("针对我市2021年春运出现的新形势新特点，市委、市政府高度重视，周密安排部署，全力提高运力保障能力。\n会议要求：\n各单位抓好落实。"),
        Remedy = new("把几行接成一行", "join the lines"),
        HasFix = true,
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        foreach (var article in issue.Issue.Articles)
        {
            TextStretch? last = null;
            var run = new List<TextStretch>();
            foreach (var stretch in issue.Of(article).Where(s => s.Block is not null))
            {
                if (last is not null && IsCut(last, stretch))
                {
                    if (run.Count == 0) run.Add(last);
                    run.Add(stretch);
                }
                else Say(run, found);
                last = stretch;
            }
            Say(run, found);
        }
    }

    private static bool IsCut(TextStretch above, TextStretch below)
    {
        if (above.Kind != StretchKind.Paragraph || below.Kind != StretchKind.Paragraph || below.Block is not Paragraph { Level: 0 })
            return false;
        return above.Text.Length >= ShortestLine && above.Text[^1] is '，' or '、';
    }

    private static void Say(List<TextStretch> run, FindingSink found)
    {
        if (run.Count == 0) return;
        var edits = new List<TextEdit>();
        for (var i = 0; i + 1 < run.Count; i++)
            if (Join(run[i], run[i + 1]) is { } edit) edits.Add(edit);
        var above = run[0];
        found.Add(above.Span(above.Text.Length - 1, above.Text.Length),
            new($"“{Excerpt.Of(above.Text, Math.Max(0, above.Text.Length - 10), above.Text.Length)}”后面被回车断开，下一行成了另一段",
                $"a line end after \"{Excerpt.Of(above.Text, Math.Max(0, above.Text.Length - 10), above.Text.Length)}\" makes the next "
                    + $"line a paragraph of its own"),
            new("把下一行接上来", "join the next line to it"), edits.Count == run.Count - 1 ? new Fix(edits) : null);
        run.Clear();
    }

    /// <summary>Nothing but the line end and blanks may stand between.</summary>
    private static TextEdit? Join(TextStretch above, TextStretch below)
    {
        var (end, start) = (above.Span(above.Text.Length - 1, above.Text.Length).End, below.Span(0, 1).Start);
        var source = above.Whole.Source;
        if (!ReferenceEquals(source, below.Whole.Source) || start < end || !string.IsNullOrWhiteSpace(source.Content[end..start]))
            return null;
        return new TextEdit(source.Span(end, start), "");
    }
}
