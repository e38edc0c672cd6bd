using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>A block of an article's body; a closed list.</summary>
public abstract record Block(SourceSpan Span);

/// <summary>A paragraph or a heading.</summary>
/// <param name="Level">1 to 4 for a line that begins with <c>一、</c> <c>（一）</c> <c>1.</c> <c>（1）</c> or has <c>#</c> to <c>####</c>; else
/// 0.</param>
/// <param name="IsHeading">A true heading. With a level and no heading, the text up to and with its first 。 takes the level's face (run-in
/// heading).</param>
public sealed record Paragraph(int Level, bool IsHeading, IReadOnlyList<Inline> Inlines, SourceSpan Span) : Block(Span);

/// <summary>One photo, or two or three side by side.</summary>
public sealed record PhotoRow(IReadOnlyList<Photo> Photos, SourceSpan Span) : Block(Span);

/// <summary>表: a data table.</summary>
/// <param name="Caption">表题, or null.</param>
/// <param name="Unit">The line above the table, right: <c>单位：万人</c>, as typed, or null.</param>
/// <param name="HeaderRows">How many of the first rows are header rows.</param>
public sealed record Table(
    Sourced<string>? Caption,
    Sourced<string>? Unit,
    IReadOnlyList<ColumnAlignment> Columns,
    int HeaderRows,
    IReadOnlyList<TableRow> Rows,
    SourceSpan Span) : Block(Span);
