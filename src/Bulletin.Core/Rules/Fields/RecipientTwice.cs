using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Fields;

/// <summary>A unit named twice among those who receive the issue.</summary>
public sealed class RecipientTwice : Rule
{
    public override RulePage Page { get; } = new(Codes.RecipientTwice, "recipient-twice", Severity.Warning)
    {
        What = new("同一单位在版记里写了两次", "a unit is named twice among the recipients"),
        Why = new("一个单位只列一次；写两次多半是漏改了另一个", "a unit is named once; the second was most often to be another"),
        Wrong = Example.Keys("版记:\n  报送: 市委办公室，市政府办公室。\n  分送: 各县区春运办，市政府办公室。"),
        Right = Example.Keys("版记:\n  报送: 市委办公室，市政府办公室。\n  分送: 各县区春运办，市直各单位。"),
        Remedy = new("删去一处，或改成本来要写的单位", "remove one, or name the unit that was meant"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stretch in issue.Of(StretchKind.Imprint).Where(s => Recipients.Names(s.Line)))
            foreach (var (start, end) in Recipients.Units(stretch))
            {
                if (found.IsFull) return;
                var unit = stretch.Text[start..end].Trim();
                if (unit.Length < 2 || first.TryAdd(unit, stretch.Line!.Label.Value)) continue;
                found.Add(stretch.Span(start, end),
                    new($"“{Excerpt.Of(unit)}”在“{first[unit]}”里已经有了", $"\"{Excerpt.Of(unit)}\" has been named in {first[unit]}"),
                    new("删去一处，或改成本来要写的单位", "remove one, or name the unit that was meant"));
            }
    }
}
