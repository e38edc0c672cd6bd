using Bulletin.Layout.Pages;
using Bulletin.Layout.Paging;

namespace Bulletin.Layout.Painting;

/// <summary>Makes the structure tree (ISO 32000-1 14.7) as content is drawn: the order of drawing is the order of reading.</summary>
internal sealed class StructureBuilder
{
    private readonly Dictionary<LaidBlock, StructureElement> _blocks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LaidRow, StructureElement> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LaidCell, StructureElement> _cells = new(ReferenceEqualityComparer.Instance);

    public StructureElement Root { get; } = new(StructureRole.Document);

    /// <summary>The element of a paragraph, made at its first line and kept for the rest on other pages.</summary>
    public StructureElement OfParagraph(LaidParagraph paragraph, StructureElement parent)
    {
        if (_blocks.TryGetValue(paragraph, out var known)) return known;
        return _blocks[paragraph] = parent.Add(new StructureElement(RoleOf(paragraph)));
    }

    /// <summary>The element that a cell's content belongs to: of a data table its cell, of a layout table what the table stands in.</summary>
    public StructureElement OfCell(LaidTable table, LaidRow row, LaidCell cell, StructureElement parent)
    {
        if (!table.Source.IsData) return parent;
        if (_cells.TryGetValue(cell, out var known)) return known;
        if (!_blocks.TryGetValue(table, out var tableElement)) _blocks[table] = tableElement = parent.Add(new StructureElement(StructureRole.Table));
        if (!_rows.TryGetValue(row, out var rowElement)) _rows[row] = rowElement = tableElement.Add(new StructureElement(StructureRole.TableRow));
        return _cells[cell] = rowElement.Add(new StructureElement(row.Source.IsHeader ? StructureRole.TableHeaderCell : StructureRole.TableDataCell)
        {
            ColumnSpan = cell.Source.ColumnSpan,
            RowSpan = Math.Max(1, cell.Source.RowSpan),
        });
    }

    private static StructureRole RoleOf(LaidParagraph paragraph)
    {
        if (paragraph.Format.OutlineLevel < 6) return StructureRole.Heading1 + paragraph.Format.OutlineLevel;
        return paragraph.Format.IsCaption ? StructureRole.Caption : StructureRole.Paragraph;
    }
}
