namespace Bulletin.Layout.Paging;

/// <summary>Which rows of a table go together.</summary>
internal static class TableGroups
{
    /// <summary>Rows that keep with the next, that a cell joins, and the header with its first row.</summary>
    public static int EndOfGroup(LaidTable table, int row)
    {
        var end = row + 1;
        for (var r = row; r < end; r++)
        {
            foreach (var cell in table.Rows[r].Cells) end = Math.Max(end, r + cell.Source.RowSpan);
            if (r == end - 1 && (table.Rows[r].Source.IsHeader || Keeps(table.Rows[r]))) end++;
            end = Math.Min(table.Rows.Count, end);
        }
        return end;
    }

    /// <summary>
    /// A row keeps with the next when all that stands in it does: a photo that keeps with its caption does not hold its row.
    /// </summary>
    public static bool Keeps(LaidRow row)
    {
        foreach (var cell in row.Cells)
            if (!cell.Blocks.TrueForAll(block => block is LaidParagraph { Format.KeepNext: true }))
                return false;
        return row.Cells.Count > 0;
    }

    public static double HeightOf(LaidTable table, int first, int end)
    {
        var height = table.BottomRule(end - 1);
        for (var r = first; r < end; r++) height += table.Rows[r].Height;
        return height;
    }

    /// <summary>Takes rows apart that a page cannot hold together: a cell over several of them stands in its first.</summary>
    public static void Separate(LaidTable table, int first, int end)
    {
        for (var r = first; r < end; r++)
        {
            var cells = table.Rows[r].Cells;
            for (var c = 0; c < cells.Count; c++)
                if (cells[c].Source.RowSpan > 1)
                    cells[c] = new LaidCell(cells[c].Source with { RowSpan = 1 }, cells[c].Blocks, cells[c].ContentHeight);
        }
        BlockLayout.SetHeights(table.Rows.GetRange(first, end - first));
    }
}
