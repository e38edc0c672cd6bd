using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>A run of text as it prints, on one line, with the place of every character in the clerk's file.</summary>
/// <remarks>Marks of Markdown, notes' references and the addresses of links are left out; a link's words are in.</remarks>
public sealed class TextStretch
{
    /// <summary>Of every character; null where they stand in one piece, or cannot be told apart.</summary>
    private readonly int[]? _offsets;

    /// <summary>Of the first character where all stand in one piece; -1 otherwise.</summary>
    private readonly int _first = -1;

    internal TextStretch(StretchKind kind, string text, SourceSpan whole, int[]? offsets)
    {
        Kind = kind;
        Text = text;
        Whole = whole;
        _offsets = offsets;
    }

    /// <summary>Text that stands in the file as it is.</summary>
    /// <param name="first">The offset of its first character.</param>
    internal TextStretch(StretchKind kind, string text, SourceSpan whole, int first)
        : this(kind, text, whole, null) => _first = first;

    public StretchKind Kind { get; }

    public string Text { get; }

    /// <summary>The place of the whole.</summary>
    public SourceSpan Whole { get; }

    /// <summary>The article it belongs to, or null.</summary>
    public Article? Article { get; init; }

    /// <summary>The block of the body it is, or is in.</summary>
    public Block? Block { get; init; }

    /// <summary>The line of 会议, 版记 or 联系 it is a value of.</summary>
    public LabelledLine? Line { get; init; }

    /// <summary>Running text: sentences, not names and labels.</summary>
    public bool IsProse =>
        Kind is StretchKind.Paragraph or StretchKind.EditorNote or StretchKind.Summary or StretchKind.ContentsSummary or StretchKind.Note;

    /// <summary>
    /// The place of a part, by positions in <see cref="Text"/>; the whole where the parts cannot be told apart (escapes in quotes).
    /// </summary>
    public SourceSpan Span(int start, int end)
    {
        if (!IsMapped || Text.Length == 0) return Whole;
        if (start >= Text.Length) return Whole.Source.Span(OffsetOf(Text.Length - 1) + 1, OffsetOf(Text.Length - 1) + 1);
        return Whole.Source.Span(OffsetOf(start), end <= start ? OffsetOf(start) : OffsetOf(Math.Min(end, Text.Length) - 1) + 1);
    }

    private bool IsMapped => _offsets is not null || _first >= 0;

    private int OffsetOf(int index) => _offsets is null ? _first + index : _offsets[index];

    /// <summary>A certain repair of a part: other text in its place.</summary>
    /// <returns>Null where the part is not in one piece in the file (a mark stands within, or lines were joined): then there is no safe
    /// edit.</returns>
    public Fix? Replace(int start, int end, string text) => Edit(start, end, text) is { } edit ? new Fix([edit]) : null;

    /// <summary>The edit alone, for repairs of several parts; null as with <see cref="Replace"/>.</summary>
    public TextEdit? Edit(int start, int end, string text)
    {
        if (!IsMapped || start < 0 || end < start || end > Text.Length) return null;
        if (end > start && OffsetOf(end - 1) - OffsetOf(start) != end - 1 - start) return null;
        var span = Span(start, end);
        return span.Text == Text[start..end] && !IsEscaped(span, start, end) ? new TextEdit(span, text) : null;
    }

    /// <summary>
    /// In YAML's quotes a mark may be written as <c>\"</c> or <c>''</c>: to replace the half of that would break the value.
    /// </summary>
    private bool IsEscaped(SourceSpan span, int start, int end)
    {
        if (end == start) return false;
        var content = span.Source.Content;
        if (span.Start > 0 && content[span.Start - 1] == '\\' && !(start > 0 && Text[start - 1] == '\\')) return true;
        if (!Text.AsSpan(start, end - start).Contains('\'')) return false;
        return (span.Start > 0 && content[span.Start - 1] == '\'') || (span.End < content.Length && content[span.End] == '\'');
    }
}
