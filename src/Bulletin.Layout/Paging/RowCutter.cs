using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Paging;

/// <summary>Cuts a row in two, so that its cells go on on the next page (17.4.6).</summary>
internal static class RowCutter
{
    /// <summary>Whether Word would let the row break: nothing forbids it, and no cell reaches beyond it.</summary>
    public static bool MayCut(LaidRow row)
    {
        if (row.Source.CantSplit || row.Source.IsHeader || row.Source.HeightRule == LineRule.Exact) return false;
        foreach (var cell in row.Cells)
            if (cell.Source.RowSpan != 1)
                return false;
        return true;
    }

    /// <param name="room">What there is for the upper part, in twips.</param>
    /// <param name="force">Each cell puts a line above even where it does not fit: a page can give no more.</param>
    /// <returns>Null where a cell could not even begin above, or nothing is left for below.</returns>
    public static (LaidRow Upper, LaidRow Lower)? Cut(LaidRow row, double room, bool force)
    {
        var (upper, lower) = (new List<LaidCell>(), new List<LaidCell>());
        var isCut = false;
        foreach (var cell in row.Cells)
        {
            var inside = room - row.TopRule - cell.Source.MarginTop - cell.Source.MarginBottom;
            var (above, below) = Cut(cell.Blocks, inside, force);
            if (above.Count == 0 && below.Count > 0) return null;
            isCut |= below.Count > 0;
            upper.Add(new LaidCell(cell.Source, above, BlockLayout.HeightOf(above)));
            lower.Add(new LaidCell(cell.Source, below, BlockLayout.HeightOf(below)));
        }
        if (!isCut) return null;
        // The height asked for is the whole row's: neither part owes it.
        var source = row.Source with { Height = 0 };
        var rows = new List<LaidRow> { new(source, upper), new(source, lower) };
        BlockLayout.SetHeights(rows);
        return (rows[0], rows[1]);
    }

    private static (List<LaidBlock> Above, List<LaidBlock> Below) Cut(List<LaidBlock> blocks, double room, bool force)
    {
        var above = new List<LaidBlock>();
        var y = 0.0;
        for (var b = 0; b < blocks.Count; b++)
        {
            var top = y + BlockLayout.SpaceBetween(b == 0 ? null : blocks[b - 1], blocks[b]);
            var bottom = top + BlockLayout.HeightOf(blocks[b]);
            if (bottom <= room)
            {
                above.Add(blocks[b]);
                y = bottom;
                continue;
            }
            var (head, tail) = Cut(blocks[b], room - top, force && above.Count == 0);
            if (head is not null) above.Add(head);
            var below = new List<LaidBlock>();
            if (tail is not null) below.Add(tail);
            below.AddRange(blocks.GetRange(b + 1, blocks.Count - b - 1));
            return (above, below);
        }
        return (above, []);
    }

    private static (LaidBlock? Head, LaidBlock? Tail) Cut(LaidBlock block, double room, bool force) =>
        block is LaidParagraph paragraph ? Cut(paragraph, room, force) : Cut((LaidTable)block, room, force);

    private static (LaidBlock?, LaidBlock?) Cut(LaidParagraph paragraph, double room, bool force)
    {
        var lines = paragraph.Lines;
        var count = 0;
        for (var y = 0.0; count < lines.Count && y + lines[count].Height <= room; count++) y += lines[count].Height;
        if (force) count = Math.Max(count, 1);
        if (count == 0) return (null, paragraph);
        return count == lines.Count ? (paragraph, null) : (paragraph.Part(0, count), paragraph.Part(count, lines.Count - count));
    }

    private static (LaidBlock?, LaidBlock?) Cut(LaidTable table, double room, bool force)
    {
        var count = 0;
        var y = 0.0;
        for (; count < table.Rows.Count && y + table.Rows[count].Height <= room; count++) y += table.Rows[count].Height;
        if (count == table.Rows.Count) return (table, null);
        var rest = table.Rows.GetRange(count, table.Rows.Count - count);
        var head = table.Rows.GetRange(0, count);
        if (Cut(rest[0], room - y, force && count == 0) is { } cut)
        {
            head.Add(cut.Upper);
            rest[0] = cut.Lower;
        }
        else if (force && count == 0)
        {
            head.Add(rest[0]);
            rest.RemoveAt(0);
        }
        return (head.Count == 0 ? null : new LaidTable(table.Source, head, table.Edges, table.Indent),
            rest.Count == 0 ? null : new LaidTable(table.Source, rest, table.Edges, table.Indent));
    }
}
