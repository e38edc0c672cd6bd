using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A blank between groups of figures, where a line may break.</summary>
public sealed partial class BlankInNumber : StretchRule
{
    public override RulePage Page { get; } = new(Codes.BlankInNumber, "blank-in-number", Severity.Warning)
    {
        What = new("数字分节用了普通空格", "groups of figures are parted by an ordinary blank"),
        Why = new("普通空格处会转行，一个数印成两行；分节用不转行的窄空格（GB/T 15835—2011 5.1.2）",
            "a line may break there and cut the number in two; a narrow blank that does not break parts groups (GB/T 15835—2011 5.1.2)"),
        Wrong = Example.Body("全市出动人员12 860人次。"),
        Right = Example.Body("全市出动人员12860人次、车辆1,286台次。"),
        Remedy = new("用不转行的窄空格（U+202F），或不分节", "use a narrow no-break blank (U+202F), or none"),
        HasFix = true,
    };

    protected override bool LooksAt(TextStretch stretch) =>
        stretch.IsProse || stretch.Kind is StretchKind.Heading or StretchKind.PhotoCaption or StretchKind.TableCell or StretchKind.Title;

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (!stretch.Text.Contains(' ')) return;
        foreach (var match in Matching.All(Grouped(), stretch.Text).Take(Limits.FindingsOfOneCode))
        {
            var edits = new List<TextEdit>();
            for (var i = match.Index; i < match.Index + match.Length; i++)
                if (stretch.Text[i] == ' ' && stretch.Edit(i, i + 1, "\u202F") is { } edit) edits.Add(edit);
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"数字“{match.Value}”当中有普通空格，可能在此转行", $"the number \"{match.Value}\" holds a blank, where a line may break"),
                new("换成不转行的窄空格（U+202F），或把空格删去", "use a narrow no-break blank (U+202F), or none"), edits.Count > 0 ? new Fix(edits) : null);
        }
    }

    [GeneratedRegex("(?<![0-9.:：-]|[0-9] )[1-9][0-9]{0,2}(?: [0-9]{3}){1,4}(?! ?[0-9]|-)")]
    private static partial Regex Grouped();
}
