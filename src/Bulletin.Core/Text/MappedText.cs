namespace Bulletin.Core.Text;

/// <summary>Text taken out of a file in an altered form (indents gone, lines folded), each character with the place it came from.</summary>
public sealed class MappedText
{
    private readonly int[]? _offsets;

    /// <param name="offsets">For each character its offset in <paramref name="source"/>; null: the text is the whole file.</param>
    public MappedText(string text, SourceText source, int[]? offsets)
    {
        if (offsets is not null && offsets.Length != text.Length)
            throw new ArgumentException("one offset for each character", nameof(offsets));
        Text = text;
        Source = source;
        _offsets = offsets;
    }

    public string Text { get; }

    public SourceText Source { get; }

    public static MappedText Whole(SourceText source) => new(source.Content, source, null);

    /// <summary>The place of a stretch of this text; an empty stretch stands before its character, or after the last.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (Text.Length == 0) return Source.Span(0, 0);
        if (start >= Text.Length) return Source.Span(OffsetOf(Text.Length - 1) + 1, OffsetOf(Text.Length - 1) + 1);
        var first = OffsetOf(start);
        return end <= start ? Source.Span(first, first) : Source.Span(first, OffsetOf(Math.Min(end, Text.Length) - 1) + 1);
    }

    private int OffsetOf(int index) => _offsets is null ? index : _offsets[index];
}
