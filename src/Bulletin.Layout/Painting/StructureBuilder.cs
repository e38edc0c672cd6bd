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
    private readonly ContentsBuilder _contents = new();

    /// <summary>Outline levels of the headings that are open, the outermost first.</summary>
    private readonly Stack<int> _headings = new();

    public StructureElement Root { get; } = new(StructureRole.Document);

    /// <summary>The element of a paragraph, made at its first line and kept for the rest on other pages.</summary>
    public StructureElement OfParagraph(LaidParagraph paragraph, StructureElement parent)
    {
        if (_blocks.TryGetValue(paragraph.Measured, out var known)) return known;
        return _blocks[paragraph.Measured] = Add(paragraph, parent);
    }

    /// <summary>
    /// The element that a cell's content belongs to: of a data table its cell, of a layout table what the table stands in.
    /// </summary>
    public StructureElement OfCell(LaidTable table, LaidRow row, LaidCell cell, StructureElement parent)
    {
        if (!table.Source.IsData) return parent;
        if (_cells.TryGetValue(cell.Source, out var known)) return known;
        if (!_blocks.TryGetValue(table.Source, out var tableElement)) _blocks[table.Source] = tableElement = AddTable(parent);
        if (!_rows.TryGetValue(row.Source, out var rowElement))
            _rows[row.Source] = rowElement = tableElement.Add(new StructureElement(StructureRole.TableRow));
        return _cells[cell.Source] = rowElement.Add(new StructureElement(row.Source.IsHeader
            ? StructureRole.TableHeaderCell
            : StructureRole.TableDataCell)
        {
            ColumnSpan = cell.Source.ColumnSpan,
            RowSpan = Math.Max(1, cell.Source.RowSpan),
        });
    }

    private StructureElement Add(LaidParagraph paragraph, StructureElement parent)
    {
        var format = paragraph.Format;
        if (format.OutlineLevel < 9 && Landmarks.TitleOf(paragraph.Source).Length > 0) return AddHeading(format.OutlineLevel, parent);
        switch (format.Part)
        {
            case ParagraphPart.Caption: return parent.Add(new StructureElement(StructureRole.Caption));
            case ParagraphPart.TableUnit: return (TableCaptionIn(parent) ?? parent).Add(new StructureElement(StructureRole.Paragraph));
            case ParagraphPart.Note: return parent.Add(new StructureElement(StructureRole.Note));
            case ParagraphPart.ContentsSection: return _contents.AddSection(parent);
            case ParagraphPart.ContentsEntry: return _contents.AddEntry(parent, paragraph.Source.Runs.Any(run => run.Link is not null));
            case ParagraphPart.ContentsSummary: return _contents.AddSummary(parent);
            default: return parent.Add(new StructureElement(StructureRole.Paragraph));
        }
    }

    /// <summary>
    /// A heading's level is that of the headings it stands under and one more, so that none is left out (ISO 14289-1 7.4.2): an outline may
    /// begin anywhere and jump.
    /// </summary>
    private StructureElement AddHeading(int outlineLevel, StructureElement parent)
    {
        while (_headings.TryPeek(out var open) && open >= outlineLevel) _headings.Pop();
        var depth = _headings.Count;
        _headings.Push(outlineLevel);
        return parent.Add(new StructureElement(depth < 6 ? StructureRole.Heading1 + depth : StructureRole.Paragraph));
    }

    /// <summary>A table takes the caption above it in (ISO 32000-1 14.8.4.3.4).</summary>
    private static StructureElement AddTable(StructureElement parent)
    {
        var table = new StructureElement(StructureRole.Table);
        if (TableCaptionIn(parent) is not null) table.Add(parent.TakeLast());
        return parent.Add(table);
    }

    /// <summary>The caption that stands last, unless a photo above has it.</summary>
    private static StructureElement? TableCaptionIn(StructureElement parent)
    {
        var before = parent.Children;
        if (before.Count == 0 || before[^1].Role != StructureRole.Caption) return null;
        return before.Count > 1 && before[^2].Role == StructureRole.Figure ? null : before[^1];
    }
}
