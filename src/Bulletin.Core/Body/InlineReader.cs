using System.Buffers;
using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>A stretch of body text → inlines.</summary>
internal sealed class InlineReader(MappedText text, NoteBook notes, FindingList findings)
{
    /// <summary>What a mark of any kind has in it: strong text, a link, a note, or a trace of Markdown.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("*[]_`~<&\\!");

    public IReadOnlyList<Inline> Read(int start, int end)
    {
        if (end <= start) return [];
        // Most lines are nothing but text.
        if (!text.Text.AsSpan(start, end - start).ContainsAny(Marks))
            return [new TextInline(text.Text[start..end], IsStrong: false, text.Span(start, end))];
        var inlines = new List<Inline>();
        var marks = MarkdownMarks.Find(text.Text, start, end);
        var at = start;
        foreach (var mark in marks)
        {
            AddText(inlines, at, mark.Start, mark.IsStrong);
            if (mark.Link is { } link)
                inlines.Add(new LinkInline(link.Label, link.Url, mark.IsStrong, text.Span(mark.Start, mark.End)));
            at = mark.End;
        }
        AddText(inlines, at, end, isStrong: false);
        return inlines;
    }

    private void AddText(List<Inline> inlines, int start, int end, bool isStrong)
    {
        if (end <= start) return;
        foreach (var trace in MarkdownTraces.Within(text.Text, start, end))
            findings.Add(BodyFindings.PrintedAsTyped(text.Span(trace.Start, trace.Start + trace.Length), trace));
        var at = start;
        foreach (var match in References(start, end))
        {
            var span = text.Span(start + match.Index, start + match.Index + match.Length);
            if (notes.Refer(match.Groups[1].Value) is not { } number)
            {
                findings.Add(BodyFindings.NoteWithoutText(span));
                continue;
            }
            AddPlain(inlines, at, start + match.Index, isStrong);
            inlines.Add(new NoteReference(number, span));
            at = start + match.Index + match.Length;
        }
        AddPlain(inlines, at, end, isStrong);
    }

    private IEnumerable<Match> References(int start, int end)
    {
        if (end - start > Limits.MarkdownLine || !text.Text.AsSpan(start, end - start).Contains("[^", StringComparison.Ordinal)) return [];
        return NoteBook.Reference().Matches(text.Text[start..end]).Where(m => !notes.IsUnused(start + m.Index));
    }

    private void AddPlain(List<Inline> inlines, int start, int end, bool isStrong)
    {
        if (end > start) inlines.Add(new TextInline(text.Text[start..end], isStrong, text.Span(start, end)));
    }
}
