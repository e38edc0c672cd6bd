using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Blanks typed for a paragraph's indent (段首空格).</summary>
public sealed class LeadingBlank : StretchRule
{
    public override RulePage Page { get; } = new(Codes.LeadingBlank, "leading-blank", Severity.Notice)
    {
        What = new("段首打了全角空格，已去掉", "full-width blanks open a paragraph and were taken away"),
        Why = new("首行缩进由样式管；打进去的空格会多缩两个字", "the style indents; typed blanks would indent twice"),
        Wrong = Example.Body("　　1月20日，全市春运工作会议召开。"),
        Right = Example.Body("1月20日，全市春运工作会议召开。"),
        Remedy = new("不必打空格", "leave them out"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var first = stretch.Span(0, 1);
        var content = first.Source.Content;
        var start = first.Start;
        var blank = -1;
        while (start > 0 && content[start - 1] is ' ' or '\t' or '\u3000' or '\u00A0')
            if (content[--start] == '\u3000') blank = start;
        if (blank < 0) return;
        var span = first.Source.Span(blank, first.Start);
        found.Add(span,
            new("段首的全角空格已去掉", "the full-width blanks at the start were taken away"),
            new("不必打空格，首行缩进由样式管", "leave them out; the style indents"), new Fix([new TextEdit(span, "")]));
    }
}
