using Bulletin.Layout.Documents;
using Bulletin.Layout.Pages;
using Bulletin.Layout.Paging;

namespace Bulletin.Layout.Painting;

/// <summary>Makes the structure tree (ISO 32000-1 14.7) as content is drawn: the order of drawing is the order of reading.</summary>
internal sealed class StructureBuilder
{
    private readonly Dictionary<object, StructureElement> _blocks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FlowRow, StructureElement> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FlowCell, StructureElement> _cells = new(ReferenceEqualityComparer.Instance);

    public StructureElement Root { get; } = new(StructureRole.Document);

    /// <summary>The element of a paragraph, made at its first line and kept for the rest on other pages.</summary>
    public StructureElement OfParagraph(LaidParagraph paragraph, StructureElement parent)
    {
        if (_blocks.TryGetValue(paragraph.Measured, out var known)) return known;
        return _blocks[paragraph.Measured] = parent.Add(new StructureElement(RoleOf(paragraph)));
    }

    /// <summary>The element that a cell's content belongs to: of a data table its cell, of a layout table what the table stands in.</summary>
    public StructureElement OfCell(LaidTable table, LaidRow row, LaidCell cell, StructureElement parent)
    {
        if (!table.Source.IsData) return parent;
        if (_cells.TryGetValue(cell.Source, out var known)) return known;
        if (!_blocks.TryGetValue(table.Source, out var tableElement)) _blocks[table.Source] = tableElement = parent.Add(new StructureElement(StructureRole.Table));
        if (!_rows.TryGetValue(row.Source, out var rowElement)) _rows[row.Source] = rowElement = tableElement.Add(new StructureElement(StructureRole.TableRow));
        return _cells[cell.Source] = rowElement.Add(new StructureElement(row.Source.IsHeader ? StructureRole.TableHeaderCell : StructureRole.TableDataCell)
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
