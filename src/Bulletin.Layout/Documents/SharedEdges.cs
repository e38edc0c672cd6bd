namespace Bulletin.Layout.Documents;

/// <summary>
/// Where two cells meet and each names a border, the wider one is drawn (17.4.66); painting draws it as the lower's and the right's.
/// </summary>
internal static class SharedEdges
{
    public static IReadOnlyList<FlowRow> Settle(IReadOnlyList<FlowRow> rows, int columns)
    {
        var above = new Border?[columns];
        var settled = new List<FlowRow>(rows.Count);
        foreach (var row in rows) settled.Add(row with { Cells = Settle(row.Cells, above) });
        return settled;
    }

    private static List<FlowCell> Settle(IReadOnlyList<FlowCell> cells, Border?[] above)
    {
        var settled = new List<FlowCell>(cells.Count);
        FlowCell? before = null;
        var reached = 0;
        foreach (var cell in cells)
        {
            // Grid columns that the row passes over have no border to give to the next.
            Array.Clear(above, reached, cell.Column - reached);
            var top = cell.Top;
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                top = Wider(top, above[column]);
                above[column] = cell.Bottom;
            }
            reached = cell.Column + cell.ColumnSpan;
            var left = before is not null && before.Column + before.ColumnSpan == cell.Column ? Wider(cell.Left, before.Right) : cell.Left;
            settled.Add(top == cell.Top && left == cell.Left ? cell : cell with { Top = top, Left = left });
            before = cell;
        }
        Array.Clear(above, reached, above.Length - reached);
        return settled;
    }

    private static Border? Wider(Border? own, Border? other) => own is null || other?.Eighths > own.Eighths ? other : own;
}
