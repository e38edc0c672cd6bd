using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>A file's text with repairs made in it (<c>--fix</c>); whatever no edit touches stays as typed.</summary>
/// <param name="Text">The whole new text.</param>
/// <param name="Repaired">What was repaired; what overlapped is left for another round.</param>
public sealed record Repair(string Text, IReadOnlyList<Finding> Repaired)
{
    /// <summary>Makes the certain repairs within one file, the first of those that overlap.</summary>
    public static Repair Of(SourceText source, IEnumerable<Finding> findings)
    {
        var taken = new TakenText(source);
        var repaired = new List<Finding>();
        foreach (var finding in findings.Where(f => IsFor(f, source)).Order(FindingOrder.Instance))
            if (taken.Take(finding.Fix!.Edits)) repaired.Add(finding);
        return new(Apply(source.Content, taken.Edits), repaired);
    }

    private static bool IsFor(Finding finding, SourceText source) =>
        finding.Fix is { IsCertain: true, Edits.Count: > 0 } fix && fix.Edits.All(edit => ReferenceEquals(edit.Span.Source, source));

    private static string Apply(string content, IReadOnlyList<TextEdit> edits)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            text.Append(content, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }
        return text.Append(content, at, content.Length - at).ToString();
    }
}
