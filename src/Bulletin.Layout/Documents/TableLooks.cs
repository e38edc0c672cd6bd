using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads <c>w:tblLook</c> and finds the regions of a cell.</summary>
internal static class TableLooks
{
    // In w:val these two say that there are no bands.
    private const int NoRowBands = 0x200;
    private const int NoColumnBands = 0x400;

    /// <summary>The regions a table shows; none where it does not say.</summary>
    public static TableRegions Of(TableLook? look)
    {
        if (look is null) return TableRegions.None;
        var value = int.TryParse(look.Val.Known(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits) ? bits : 0;
        bool Says(bool? named, int bit) => named ?? (value & bit) != 0;
        var regions = TableRegions.None;
        if (Says(look.FirstRow.Known(), (int)TableRegions.FirstRow)) regions |= TableRegions.FirstRow;
        if (Says(look.LastRow.Known(), (int)TableRegions.LastRow)) regions |= TableRegions.LastRow;
        if (Says(look.FirstColumn.Known(), (int)TableRegions.FirstColumn)) regions |= TableRegions.FirstColumn;
        if (Says(look.LastColumn.Known(), (int)TableRegions.LastColumn)) regions |= TableRegions.LastColumn;
        if (!Says(look.NoHorizontalBand.Known(), NoRowBands)) regions |= TableRegions.OddRowBand | TableRegions.EvenRowBand;
        if (!Says(look.NoVerticalBand.Known(), NoColumnBands)) regions |= TableRegions.OddColumnBand | TableRegions.EvenColumnBand;
        return regions;
    }

    /// <summary>Where a cell lies, out of what the table shows.</summary>
    /// <param name="rowBand">Rows in a band; a heading row is in none.</param>
    /// <param name="columnBand">Columns in a band.</param>
    public static TableRegions Cell(TableRegions shown, (int Index, int Count) row, (int Index, int Span, int Count) column, int rowBand,
        int columnBand)
    {
        var cell = TableRegions.None;
        if (row.Index == 0) cell |= TableRegions.FirstRow;
        if (row.Index == row.Count - 1) cell |= TableRegions.LastRow;
        if (column.Index == 0) cell |= TableRegions.FirstColumn;
        if (column.Index + column.Span == column.Count) cell |= TableRegions.LastColumn;
        cell &= shown;
        var (top, left) = (shown.HasFlag(TableRegions.FirstRow) ? 1 : 0, shown.HasFlag(TableRegions.FirstColumn) ? 1 : 0);
        if ((cell & (TableRegions.FirstRow | TableRegions.LastRow)) == 0)
            cell |= (row.Index - top) / rowBand % 2 == 0 ? TableRegions.OddRowBand : TableRegions.EvenRowBand;
        if ((cell & (TableRegions.FirstColumn | TableRegions.LastColumn)) == 0)
            cell |= (column.Index - left) / columnBand % 2 == 0 ? TableRegions.OddColumnBand : TableRegions.EvenColumnBand;
        return cell & shown;
    }

    /// <summary>Whether what a style says of one region goes for a cell; a corner's where both of its regions do.</summary>
    public static bool Holds(TableStyleOverrideValues? type, TableRegions cell) =>
        type is { } known && Needed(known) is var needed && (cell & needed) == needed;

    /// <summary>In which order regions are laid over each other (17.7.6).</summary>
    public static int Order(TableStyleOverrideValues? type) =>
        type is not { } known || known == TableStyleOverrideValues.WholeTable ? 0
        : known == TableStyleOverrideValues.Band1Vertical || known == TableStyleOverrideValues.Band2Vertical ? 1
        : known == TableStyleOverrideValues.Band1Horizontal || known == TableStyleOverrideValues.Band2Horizontal ? 2
        : known == TableStyleOverrideValues.FirstColumn || known == TableStyleOverrideValues.LastColumn ? 3
        : known == TableStyleOverrideValues.FirstRow || known == TableStyleOverrideValues.LastRow ? 4 : 5;

    private static TableRegions Needed(TableStyleOverrideValues type)
    {
        if (type == TableStyleOverrideValues.WholeTable) return TableRegions.None;
        if (type == TableStyleOverrideValues.FirstRow) return TableRegions.FirstRow;
        if (type == TableStyleOverrideValues.LastRow) return TableRegions.LastRow;
        if (type == TableStyleOverrideValues.FirstColumn) return TableRegions.FirstColumn;
        if (type == TableStyleOverrideValues.LastColumn) return TableRegions.LastColumn;
        if (type == TableStyleOverrideValues.Band1Vertical) return TableRegions.OddColumnBand;
        if (type == TableStyleOverrideValues.Band2Vertical) return TableRegions.EvenColumnBand;
        if (type == TableStyleOverrideValues.Band1Horizontal) return TableRegions.OddRowBand;
        if (type == TableStyleOverrideValues.Band2Horizontal) return TableRegions.EvenRowBand;
        if (type == TableStyleOverrideValues.NorthWestCell) return TableRegions.FirstRow | TableRegions.FirstColumn;
        if (type == TableStyleOverrideValues.NorthEastCell) return TableRegions.FirstRow | TableRegions.LastColumn;
        if (type == TableStyleOverrideValues.SouthWestCell) return TableRegions.LastRow | TableRegions.FirstColumn;
        return TableRegions.LastRow | TableRegions.LastColumn;
    }
}
