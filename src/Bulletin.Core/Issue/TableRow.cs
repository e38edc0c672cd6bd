using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>A row, by the cells that begin in it.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <summary>A cell; its column counts from 0.</summary>
/// <param name="Lines">Its paragraphs; a plain table's cell has one.</param>
public sealed record TableCell(int Column, int ColumnSpan, int RowSpan, IReadOnlyList<IReadOnlyList<Inline>> Lines, SourceSpan Span);

/// <summary>How a column's cells are set; <c>None</c> where the rule line says nothing.</summary>
public enum ColumnAlignment
{
    None,
    Left,
    Centre,
    Right,
}
