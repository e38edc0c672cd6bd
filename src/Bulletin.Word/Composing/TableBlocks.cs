using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Data tables (表格) with caption and unit above.</summary>
internal sealed class TableBlocks(Places places, int width)
{
    /// <summary>Of a row that goes whole to the next page: half of what stands on one.</summary>
    private const int MostLinesWhole = 11;

    private readonly List<Finding> _findings = [];

    /// <summary>What there is to say of the tables composed so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<OpenXmlElement> Compose(Table source, Func<IEnumerable<Inline>, IEnumerable<OpenXmlElement>> inlines)
    {
        var blocks = new List<OpenXmlElement>();
        if (source.Caption is { } caption) blocks.Add(Line(StyleIds.TableCaption, caption, [Runs.Plain(caption.Value)]));
        if (source.Unit is { } unit) blocks.Add(Line(StyleIds.TableUnit, unit, Runs.Split(unit.Value)));
        var widths = ColumnWidths.Of(source, width);
        var table = Blocks.Table(StyleIds.DataTable, widths);
        Describe(table.GetFirstChild<W.TableProperties>()!, source);
        var grid = new CellGrid(source);
        var fit = grid.FitOneLine(widths);
        for (var row = 0; row < source.Rows.Count; row++) table.AppendChild(Row(source, grid, row, widths, fit, inlines));
        if (ColumnWidths.FirstCut(source, widths) is { } cut) _findings.Add(TableFindings.TooNarrow(cut, source, width));
        blocks.Add(table);
        return blocks;
    }

    // What a screen reader says of the table before it reads it; and its first row is a heading, whose look a template's table style may
    // set by itself.
    private static void Describe(W.TableProperties properties, Table source)
    {
        if (source.HeaderRows > 0)
            properties.TableLook = new W.TableLook
            {
                Val = "0620",
                FirstRow = true,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            };
        if (source.Caption is { } caption) properties.TableCaption = new W.TableCaption { Val = caption.Value };
    }

    /// <summary>Kept whole, it would leave half a page empty before it, and one higher than a page nearly all of it.</summary>
    private static bool IsTall(CellGrid grid, int row, int[] widths) =>
        grid.Row(row).Any(slot => slot is { IsContinued: false, Cell: { } cell }
        && ColumnWidths.LinesOf(cell, widths.AsSpan(slot.Column, slot.ColumnSpan).ToArray().Sum()) > MostLinesWhole);

    private W.Paragraph Line(string style, Sourced<string> text, IEnumerable<OpenXmlElement> runs)
    {
        var paragraph = Blocks.Paragraph(style);
        paragraph.Append(runs);
        places.Mark(paragraph, text.Span);
        return paragraph;
    }

    private W.TableRow Row(
        Table source, CellGrid grid, int row, int[] widths, bool[] fit, Func<IEnumerable<Inline>, IEnumerable<OpenXmlElement>> inlines)
    {
        var isHeader = row < source.HeaderRows;
        var properties = new W.TableRowProperties();
        if (isHeader || !IsTall(grid, row, widths)) properties.AppendChild(new W.CantSplit());
        if (isHeader) properties.AppendChild(new W.TableHeader());
        var made = new W.TableRow { TableRowProperties = properties };
        foreach (var slot in grid.Row(row))
        {
            var cell = new W.TableCell
            {
                TableCellProperties = new W.TableCellProperties
                {
                    TableCellWidth = Blocks.CellWidth(widths.AsSpan(slot.Column, slot.ColumnSpan).ToArray().Sum()),
                    GridSpan = slot.ColumnSpan > 1 ? new W.GridSpan { Val = slot.ColumnSpan } : null,
                    VerticalMerge = slot.RowSpan == 1
                        ? null
                        : new W.VerticalMerge { Val = slot.IsContinued ? W.MergedCellValues.Continue : W.MergedCellValues.Restart },
                    TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center },
                },
            };
            var style = isHeader ? StyleIds.TableHeader : BodyStyle(source, slot, fit);
            foreach (var line in slot.IsContinued || slot.Cell is null ? [[]] : slot.Cell.Lines.Count == 0 ? [[]] : slot.Cell.Lines)
                cell.AppendChild(Paragraph(style, line, slot.Cell?.Span, isHeader, inlines));
            made.AppendChild(cell);
        }
        return made;
    }

    private W.Paragraph Paragraph(
        string style, IReadOnlyList<Inline> line, SourceSpan? span, bool isHeader,
        Func<IEnumerable<Inline>, IEnumerable<OpenXmlElement>> inlines)
    {
        var paragraph = Blocks.Paragraph(style);
        places.Mark(paragraph, span);
        // 黑体 serves letters and digits as well.
        if (isHeader) paragraph.Append(Runs.Whole(ColumnWidths.TextOf(line)));
        else paragraph.Append(inlines(line));
        return paragraph;
    }

    // Where the rule line says nothing, short entries stand centred, text that turns over begins at the left.
    private static string BodyStyle(Table source, CellGrid.Slot slot, bool[] fit)
    {
        var alignment = slot.Column < source.Columns.Count ? source.Columns[slot.Column] : ColumnAlignment.None;
        return alignment switch
        {
            ColumnAlignment.Left => StyleIds.TableText,
            ColumnAlignment.Centre => StyleIds.TableTextCentred,
            ColumnAlignment.Right => StyleIds.TableTextRight,
            _ => fit[slot.Column] ? StyleIds.TableTextCentred : StyleIds.TableText,
        };
    }
}
