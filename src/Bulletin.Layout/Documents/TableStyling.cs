using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>What a table's style says of its cells, each by where it lies (17.7.6).</summary>
internal sealed class TableStyling
{
    private readonly StyleSheet _styles;
    private readonly string? _style;
    private readonly bool _hasRegions;
    private readonly TableRegions _shown;
    private readonly int _rowBand = 1;
    private readonly int _columnBand = 1;

    public TableStyling(StyleSheet styles, TableProperties? properties)
    {
        _styles = styles;
        _style = styles.TableStyle(properties?.TableStyle?.Val.Known());
        _hasRegions = styles.HasRegions(_style);
        _shown = _hasRegions ? TableLooks.Of(properties?.TableLook) : TableRegions.None;
        foreach (var style in styles.OfTable(_style))
        {
            _rowBand = Math.Max(1, style.TableStyleRowBandSize?.Val.Known() ?? _rowBand);
            _columnBand = Math.Max(1, style.TableStyleColumnBandSize?.Val.Known() ?? _columnBand);
        }
    }

    /// <param name="row">From 0, and how many there are.</param>
    /// <param name="column">From 0, how many it spans, and how many there are.</param>
    public TableStyleUse? Use((int Index, int Count) row, (int Index, int Span, int Count) column) =>
        _style is null
            ? null
            : new TableStyleUse(_style, _hasRegions ? TableLooks.Cell(_shown, row, column, _rowBand, _columnBand) : TableRegions.None);

    /// <summary>The cell properties of a cell's regions, what goes first before what is laid over it.</summary>
    public IReadOnlyList<(TableStyleOverrideValues Region, TableStyleConditionalFormattingTableCellProperties Properties)> Cell(
        TableStyleUse? use)
    {
        if (!_hasRegions) return [];
        return [.. _styles.Regions(use)
            .Where(region => region.TableStyleConditionalFormattingTableCellProperties is not null && region.Type.Known() is not null)
            .Select(region => (region.Type!.Value, region.TableStyleConditionalFormattingTableCellProperties!))];
    }

    /// <summary>One side of a cell: the region's own where it lies on the region's edge, else what the region has within.</summary>
    /// <typeparam name="TSide">The border on that side.</typeparam>
    /// <typeparam name="TInside">The border between two cells that way.</typeparam>
    /// <param name="isTableEdge">Whether the cell's side is the table's.</param>
    public static Border? Side<TSide, TInside>(
        IReadOnlyList<(TableStyleOverrideValues Region, TableStyleConditionalFormattingTableCellProperties Properties)> regions,
        bool isTableEdge, bool isVertical, Border? inherited)
        where TSide : BorderType
        where TInside : BorderType
    {
        var border = inherited;
        foreach (var (region, properties) in regions)
        {
            var isEdge = isTableEdge || IsAcross(region, isVertical);
            border = isEdge
                ? Borders.Side<TSide>(properties.TableCellBorders, border)
                : Borders.Side<TInside>(properties.TableCellBorders, border);
        }
        return border;
    }

    // A row is one cell high and as wide as the table, a column the other way; a band is taken to be one row or column, as nearly all are.
    private static bool IsAcross(TableStyleOverrideValues region, bool isVertical)
    {
        if (region == TableStyleOverrideValues.WholeTable) return false;
        if (region == TableStyleOverrideValues.FirstRow || region == TableStyleOverrideValues.LastRow
            || region == TableStyleOverrideValues.Band1Horizontal || region == TableStyleOverrideValues.Band2Horizontal)
            return !isVertical;
        if (region == TableStyleOverrideValues.FirstColumn || region == TableStyleOverrideValues.LastColumn
            || region == TableStyleOverrideValues.Band1Vertical || region == TableStyleOverrideValues.Band2Vertical)
            return isVertical;
        return true;
    }
}
