namespace Bulletin.Layout.Lines;

/// <summary>A line with the widths it was cut by.</summary>
internal sealed class WordLine : Line
{
    public required ParagraphWidths Widths { get; init; }
}
