using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads a table: grid, rows, spans, margins and borders after the table's style, its own and its cells' (17.4).</summary>
internal sealed class TableReader(BlockReader blocks, StyleSheet styles)
{
    private const int MostIndent = 31_680; // 22 inches
    private const int MostColumns = 63; // Word's own limit

    private readonly List<OpenXmlElement> _borderSets = [];
    private int _left = 115;
    private int _right = 115;
    private int _top;
    private int _bottom;

    public FlowTable Read(Table table, OpenXmlPart part)
    {
        var properties = table.GetFirstChild<TableProperties>();
        foreach (var style in styles.OfTable(properties?.TableStyle?.Val.Known()))
        {
            if (style.TableBorders is { } styled) _borderSets.Add(styled);
            ReadMargins(style.TableCellMarginDefault);
        }
        if (properties?.TableBorders is { } own) _borderSets.Add(own);
        ReadMargins(properties?.TableCellMarginDefault);
        var columns = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Select(c => Measures.Twips(c.Width.Known()) ?? 0).ToList() ?? [];
        var source = OpenRows(table).ToList();
        var cells = source.Select(row => PlaceCells(row, columns)).ToList();
        ColumnWidths.Complete(columns, cells);
        var rows = source.Select((row, index) => ReadRow(row, index, cells, columns, part)).ToList();
        return new FlowTable
        {
            Columns = columns,
            WidthPercent = ColumnWidths.PercentOf(properties?.TableWidth),
            Rows = rows,
            Alignment = AlignmentOf(properties?.TableJustification?.Val.Known()),
            Indent = Math.Clamp(properties?.TableIndentation?.Width.Known() ?? 0, -MostIndent, MostIndent),
            Position = PositionOf(properties?.TablePositionProperties),
        };
    }

    private static IEnumerable<TableRow> OpenRows(OpenXmlElement container)
    {
        foreach (var untyped in container.ChildElements)
        {
            var child = Typed.Of(untyped);
            if (child is TableRow row) yield return row;
            else if (child is not (TableProperties or TableGrid or DeletedRun or MoveFromRun))
                foreach (var inner in OpenRows(child.LocalName == "AlternateContent" ? Alternatives.Chosen(child) ?? child : child))
                    yield return inner;
        }
    }

    private static IEnumerable<TableCell> OpenCells(OpenXmlElement container)
    {
        foreach (var untyped in container.ChildElements)
        {
            var child = Typed.Of(untyped);
            if (child is TableCell cell) yield return cell;
            else if (child is not (TableRowProperties or TablePropertyExceptions or DeletedRun or MoveFromRun))
                foreach (var inner in OpenCells(child.LocalName == "AlternateContent" ? Alternatives.Chosen(child) ?? child : child))
                    yield return inner;
        }
    }

    private static List<(TableCell Cell, int Column, int Span)> PlaceCells(TableRow row, List<int> columns)
    {
        var placed = new List<(TableCell, int, int)>();
        var column = Math.Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val.Known() ?? 0, 0, MostColumns);
        foreach (var cell in OpenCells(row))
        {
            var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val.Known() ?? 1, 1, MostColumns);
            while (columns.Count < column + span) columns.Add(0);
            placed.Add((cell, column, span));
            column += span;
        }
        return placed;
    }

    private FlowRow ReadRow(TableRow row, int index, List<List<(TableCell Cell, int Column, int Span)>> placed, List<int> columns, OpenXmlPart part)
    {
        var properties = row.TableRowProperties;
        var height = properties?.GetFirstChild<TableRowHeight>();
        var cells = placed[index].Select(p => ReadCell(p.Cell, p.Column, p.Span, index, placed, columns.Count, part)).ToList();
        return new FlowRow(
            cells,
            properties?.GetFirstChild<TableHeader>() is { } header && header.Val.Known() != OnOffOnlyValues.Off,
            properties?.GetFirstChild<CantSplit>() is { } whole && whole.Val.Known() != OnOffOnlyValues.Off,
            (int)Math.Min(height?.Val.Known() ?? 0, MostIndent),
            height?.HeightType.Known() is { } rule && rule == HeightRuleValues.Exact ? LineRule.Exact : LineRule.AtLeast);
    }

    private FlowCell ReadCell(TableCell cell, int column, int span, int row, List<List<(TableCell Cell, int Column, int Span)>> placed, int columnCount, OpenXmlPart part)
    {
        var properties = cell.TableCellProperties;
        var continues = Continues(cell);
        var rowSpan = continues ? 0 : 1;
        if (properties?.VerticalMerge is not null && !continues)
            while (row + rowSpan < placed.Count && placed[row + rowSpan].Exists(below => below.Column == column && Continues(below.Cell)))
                rowSpan++;
        var own = properties?.TableCellBorders;
        var lastRow = row + Math.Max(1, rowSpan) == placed.Count;
        var margins = properties?.TableCellMargin;
        return new FlowCell
        {
            Column = column,
            ColumnSpan = span,
            RowSpan = rowSpan,
            Blocks = continues ? [] : blocks.ReadAll(cell, part),
            MarginLeft = Measures.Twips(margins?.LeftMargin?.Width.Known()) ?? _left,
            MarginRight = Measures.Twips(margins?.RightMargin?.Width.Known()) ?? _right,
            MarginTop = Measures.Twips(margins?.TopMargin?.Width.Known()) ?? _top,
            MarginBottom = Measures.Twips(margins?.BottomMargin?.Width.Known()) ?? _bottom,
            Top = Borders.Side<TopBorder>(own, row == 0 ? Of<TopBorder>() : Of<InsideHorizontalBorder>()),
            Bottom = Borders.Side<BottomBorder>(own, lastRow ? Of<BottomBorder>() : Of<InsideHorizontalBorder>()),
            Left = Borders.Side<LeftBorder>(own, column == 0 ? Of<LeftBorder>() : Of<InsideVerticalBorder>()),
            Right = Borders.Side<RightBorder>(own, column + span == columnCount ? Of<RightBorder>() : Of<InsideVerticalBorder>()),
            Fill = properties?.Shading is { } shading ? RunFormats.ParseColour(shading.Fill.Known() is "auto" ? null : shading.Fill.Known()) : null,
            VerticalAlignment = VerticalOf(properties?.TableCellVerticalAlignment?.Val.Known()),
        };
    }

    private Border? Of<T>()
        where T : BorderType
    {
        Border? border = null;
        foreach (var set in _borderSets)
            border = Borders.Side<T>(set, border);
        return border;
    }

    private void ReadMargins(TableCellMarginDefault? margins)
    {
        if (margins is null) return;
        _left = margins.TableCellLeftMargin?.Width.Known() ?? Measures.Twips(margins.StartMargin?.Width.Known()) ?? _left;
        _right = margins.TableCellRightMargin?.Width.Known() ?? Measures.Twips(margins.EndMargin?.Width.Known()) ?? _right;
        _top = Measures.Twips(margins.TopMargin?.Width.Known()) ?? _top;
        _bottom = Measures.Twips(margins.BottomMargin?.Width.Known()) ?? _bottom;
    }

    private static bool Continues(TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val.Known() is not { } kind || kind == MergedCellValues.Continue);

    private static VerticalAlignment VerticalOf(TableVerticalAlignmentValues? value) =>
        value == TableVerticalAlignmentValues.Bottom ? VerticalAlignment.Bottom
        : value == TableVerticalAlignmentValues.Center ? VerticalAlignment.Centre : VerticalAlignment.Top;

    private static Alignment AlignmentOf(TableRowAlignmentValues? value) =>
        value == TableRowAlignmentValues.Center ? Alignment.Centre : value == TableRowAlignmentValues.Right ? Alignment.Right : Alignment.Left;

    private static TablePosition? PositionOf(TablePositionProperties? position) => position is null ? null : new TablePosition(
        position.HorizontalAnchor?.InnerText ?? "margin",
        position.VerticalAnchor?.InnerText ?? "page",
        position.TablePositionX.Known() ?? 0,
        position.TablePositionY.Known() ?? 0,
        position.TablePositionXAlignment?.InnerText,
        position.TablePositionYAlignment?.InnerText);
}
