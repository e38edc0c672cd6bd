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
    private TableStyling _styling = null!;
    private readonly HashSet<TableCell> _continuing = [];
    private TableBorders? _own;
    private int _left = 115;
    private int _right = 115;
    private int _top;
    private int _bottom;

    /// <summary>What stands in the table and in no cell, where the schema has no place for it.</summary>
    public List<OpenXmlElement> Strays { get; } = [];

    public FlowTable Read(Table table, OpenXmlPart part)
    {
        var properties = table.GetFirstChild<TableProperties>();
        foreach (var style in styles.OfTable(properties?.TableStyle?.Val.Known()))
        {
            if (style.TableBorders is { } styled) _borderSets.Add(styled);
            ReadMargins(style.TableCellMarginDefault);
        }
        _styling = new TableStyling(styles, properties);
        _own = properties?.TableBorders;
        ReadMargins(properties?.TableCellMarginDefault);
        var columns =
            table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Select(c => Measures.Twips(c.Width.Known()) ?? 0).ToList() ?? [];
        var source = OpenRows(table).ToList();
        var cells = source.Select(row => PlaceCells(row, columns)).ToList();
        ColumnWidths.Complete(columns, cells);
        FindContinuing(cells);
        var rows = source.Select((row, index) => ReadRow(row, index, cells, columns, part)).ToList();
        return new FlowTable
        {
            Columns = columns,
            WidthPercent = ColumnWidths.PercentOf(properties?.TableWidth),
            MarginLeft = _left,
            MarginRight = _right,
            HasOwnWidth = ColumnWidths.IsGiven(properties?.TableWidth)
                || cells.Exists(row => row.Exists(cell => ColumnWidths.IsGiven(cell.Cell.TableCellProperties?.TableCellWidth))),
            Rows = SharedEdges.Settle(rows, columns.Count),
            Alignment = AlignmentOf(properties?.TableJustification?.Val.Known()),
            Indent = Math.Clamp(properties?.TableIndentation?.Width.Known() ?? 0, -MostIndent, MostIndent),
            Position = PositionOf(properties?.TablePositionProperties),
        };
    }

    private IEnumerable<TableRow> OpenRows(OpenXmlElement container)
    {
        foreach (var untyped in container.ChildElements)
        {
            var child = Typed.Of(untyped);
            if (child is TableRow row) yield return row;
            else if (IsStray(child)) Strays.Add(child);
            else if (child is not (TableProperties or TableGrid or DeletedRun or MoveFromRun))
                foreach (var inner in OpenRows(child.LocalName == "AlternateContent" ? Alternatives.Chosen(child) ?? child : child))
                    yield return inner;
        }
    }

    private IEnumerable<TableCell> OpenCells(OpenXmlElement container)
    {
        foreach (var untyped in container.ChildElements)
        {
            var child = Typed.Of(untyped);
            if (child is TableCell cell) yield return cell;
            else if (IsStray(child)) Strays.Add(child);
            else if (child is not (TableRowProperties or TablePropertyExceptions or DeletedRun or MoveFromRun))
                foreach (var inner in OpenCells(child.LocalName == "AlternateContent" ? Alternatives.Chosen(child) ?? child : child))
                    yield return inner;
        }
    }

    private List<(TableCell Cell, int Column, int Span)> PlaceCells(TableRow row, List<int> columns)
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

    private FlowRow ReadRow(TableRow row, int index, List<List<(TableCell Cell, int Column, int Span)>> placed, List<int> columns,
        OpenXmlPart part)
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

    private FlowCell ReadCell(TableCell cell, int column, int span, int row, List<List<(TableCell Cell, int Column, int Span)>> placed,
        int columnCount, OpenXmlPart part)
    {
        var properties = cell.TableCellProperties;
        var continues = _continuing.Contains(cell);
        var rowSpan = continues ? 0 : 1;
        if (properties?.VerticalMerge is not null && !continues)
            while (row + rowSpan < placed.Count
                && placed[row + rowSpan].Exists(below => below.Column == column && _continuing.Contains(below.Cell)))
                rowSpan++;
        var own = properties?.TableCellBorders;
        var lastRow = row + Math.Max(1, rowSpan) == placed.Count;
        var (isLeft, isRight) = (column == 0, column + span == columnCount);
        var margins = properties?.TableCellMargin;
        var style = _styling.Use((row, placed.Count), (column, span, columnCount));
        var regions = _styling.Cell(style);
        var shading = properties?.Shading ?? regions.Select(region => region.Properties.Shading).LastOrDefault(shade => shade is not null);
        var vertical = properties?.TableCellVerticalAlignment
            ?? regions.Select(region => region.Properties.TableCellVerticalAlignment).LastOrDefault(found => found is not null);
        return new FlowCell
        {
            Column = column,
            ColumnSpan = span,
            RowSpan = rowSpan,
            Blocks = continues ? [] : blocks.ReadCell(cell, style, part),
            MarginLeft = Measures.Twips(margins?.LeftMargin?.Width.Known()) ?? _left,
            MarginRight = Measures.Twips(margins?.RightMargin?.Width.Known()) ?? _right,
            MarginTop = Measures.Twips(margins?.TopMargin?.Width.Known()) ?? _top,
            MarginBottom = Measures.Twips(margins?.BottomMargin?.Width.Known()) ?? _bottom,
            Top = Side<TopBorder, InsideHorizontalBorder>(own, regions, row == 0, false),
            Bottom = Side<BottomBorder, InsideHorizontalBorder>(own, regions, lastRow, false),
            Left = Side<LeftBorder, InsideVerticalBorder>(own, regions, isLeft, true),
            Right = Side<RightBorder, InsideVerticalBorder>(own, regions, isRight, true),
            Fill = RunFormats.ParseColour(shading?.Fill.Known() is { } fill and not "auto" ? fill : null),
            VerticalAlignment = VerticalOf(vertical?.Val.Known()),
        };
    }

    // The style's whole table, its regions, the table's own borders, the cell's: each over the one before.
    private Border? Side<TSide, TInside>(
        TableCellBorders? own, IReadOnlyList<(TableStyleOverrideValues, TableStyleConditionalFormattingTableCellProperties)> regions,
        bool isTableEdge, bool isVertical)
        where TSide : BorderType
        where TInside : BorderType
    {
        Border? border = null;
        foreach (var set in _borderSets) border = Edge(set, border);
        border = Edge(_own, TableStyling.Side<TSide, TInside>(regions, isTableEdge, isVertical, border));
        return Borders.Side<TSide>(own, border);

        Border? Edge(OpenXmlElement? set, Border? under) =>
            isTableEdge ? Borders.Side<TSide>(set, under) : Borders.Side<TInside>(set, under);
    }

    private void ReadMargins(TableCellMarginDefault? margins)
    {
        if (margins is null) return;
        _left = margins.TableCellLeftMargin?.Width.Known() ?? Measures.Twips(margins.StartMargin?.Width.Known()) ?? _left;
        _right = margins.TableCellRightMargin?.Width.Known() ?? Measures.Twips(margins.EndMargin?.Width.Known()) ?? _right;
        _top = Measures.Twips(margins.TopMargin?.Width.Known()) ?? _top;
        _bottom = Measures.Twips(margins.BottomMargin?.Width.Known()) ?? _bottom;
    }

    // A cell goes on only below one that is merged and has the same two edges ([MS-DOC] TCGRF); any other is a cell of its own.
    private void FindContinuing(List<List<(TableCell Cell, int Column, int Span)>> rows)
    {
        var above = new HashSet<(int, int)>();
        foreach (var row in rows)
        {
            var merged = new HashSet<(int, int)>();
            foreach (var (cell, column, span) in row)
            {
                if (cell.TableCellProperties?.VerticalMerge is not { } merge) continue;
                var begins = merge.Val.Known() == MergedCellValues.Restart;
                if (!begins && !above.Contains((column, span))) continue;
                if (!begins) _continuing.Add(cell);
                merged.Add((column, span));
            }
            above = merged;
        }
    }

    private static bool IsStray(OpenXmlElement element) => element is Paragraph or Table || Typed.IsOfLine(element);

    private static VerticalAlignment VerticalOf(TableVerticalAlignmentValues? value) =>
        value == TableVerticalAlignmentValues.Bottom ? VerticalAlignment.Bottom
        : value == TableVerticalAlignmentValues.Center ? VerticalAlignment.Centre : VerticalAlignment.Top;

    private static Alignment AlignmentOf(TableRowAlignmentValues? value) =>
        value == TableRowAlignmentValues.Center
            ? Alignment.Centre
            : value == TableRowAlignmentValues.Right ? Alignment.Right : Alignment.Left;

    private static TablePosition? PositionOf(TablePositionProperties? position) => position is null ? null : new TablePosition(
        position.HorizontalAnchor?.InnerText ?? "margin",
        position.VerticalAnchor?.InnerText ?? "page",
        Math.Clamp(position.TablePositionX.Known() ?? 0, -MostIndent, MostIndent),
        Math.Clamp(position.TablePositionY.Known() ?? 0, -MostIndent, MostIndent),
        position.TablePositionXAlignment?.InnerText,
        position.TablePositionYAlignment?.InnerText);
}
