using Bulletin.Core.Issue;

namespace Bulletin.Word.Composing;

/// <summary>A table's cells as Word wants them: each row whole, merged cells continued below (合并单元格).</summary>
internal sealed class CellGrid
{
    /// <summary>A cell of a row, or the continuation of one that began above, or a gap in the source (no cell).</summary>
    public readonly record struct Slot(int Column, int ColumnSpan, int RowSpan, bool IsContinued, TableCell? Cell);

    private readonly Table _table;
    private readonly List<Slot>[] _rows;

    public CellGrid(Table table)
    {
        _table = table;
        _rows = new List<Slot>[table.Rows.Count];
        Columns = ColumnCount(table);
        var open = new (int Rows, Slot Slot)[Columns];
        for (var row = 0; row < _rows.Length; row++) _rows[row] = Fill(table.Rows[row], open, _rows.Length - row);
    }

    public int Columns { get; }

    public IReadOnlyList<Slot> Row(int row) => _rows[row];

    /// <summary>By column, whether every body cell of it fits its width on one line.</summary>
    public bool[] FitOneLine(int[] widths)
    {
        var fit = new bool[Columns];
        Array.Fill(fit, true);
        foreach (var slot in _rows.Skip(_table.HeaderRows).SelectMany(row => row))
            if (fit[slot.Column] && slot is { ColumnSpan: 1, IsContinued: false, Cell: { } cell })
                fit[slot.Column] = cell.Lines.Count <= 1 && ColumnWidths.Natural(cell) <= widths[slot.Column];
        return fit;
    }

    public static int ColumnCount(Table table) =>
        Math.Max(1,
            table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column + cell.ColumnSpan).Append(table.Columns.Count).Max());

    private List<Slot> Fill(TableRow row, (int Rows, Slot Slot)[] open, int rowsLeft)
    {
        var slots = new List<Slot>();
        for (var column = 0; column < Columns;)
        {
            var slot = open[column].Rows > 0
                ? open[column].Slot with { IsContinued = true }
                : Begin(row, column, rowsLeft, open);
            if (slot.RowSpan > 1) open[column] = (slot.IsContinued ? open[column].Rows - 1 : slot.RowSpan - 1, slot);
            slots.Add(slot);
            column += slot.ColumnSpan;
        }
        return slots;
    }

    private Slot Begin(TableRow row, int column, int rowsLeft, (int Rows, Slot Slot)[] open)
    {
        var cell = row.Cells.FirstOrDefault(cell => cell.Column == column);
        if (cell is null) return new Slot(column, 1, 1, false, null);
        var span = 1;
        while (span < cell.ColumnSpan && column + span < Columns && open[column + span].Rows == 0) span++;
        return new Slot(column, span, Math.Clamp(cell.RowSpan, 1, rowsLeft), false, cell);
    }
}
