using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;

namespace Bulletin.Layout.Paging;

/// <summary>Lays out blocks for a width: paragraphs into lines, tables into rows.</summary>
internal sealed class BlockLayout(Measurer measurer, LineSettings settings, LineRules rules, LayoutLimits limits)
{
    private const double Widest = 1.05;
    private const double WidestBeyond = 240;

    private int _laid;

    public LayoutLimits Limits => limits;

    /// <summary>Characters laid out so far.</summary>
    public int Laid => _laid;

    /// <summary>What a page can hold, in twips: a picture higher than this is scaled down.</summary>
    public double MostHeight { get; set; } = double.MaxValue;

    /// <summary>The document grid of the section that is laid out.</summary>
    public DocumentGrid Grid { get; set; }

    public List<LaidBlock> LayOut(IReadOnlyList<FlowBlock> blocks, double width, (string, string)? page = null, bool inCell = false)
    {
        var laid = new List<LaidBlock>(blocks.Count);
        var context = new LineContext(width, Grid, inCell, settings);
        foreach (var block in blocks)
            laid.Add(block is FlowTable table ? LayOutTable(table, width, page) : LayOutParagraph((FlowParagraph)block, context, page));
        return laid;
    }

    /// <summary>Height of blocks stacked, with the space between them; space before the first and after the last counts.</summary>
    public static double HeightOf(List<LaidBlock> blocks)
    {
        var height = 0.0;
        for (var i = 0; i < blocks.Count; i++)
            height += SpaceBetween(i == 0 ? null : blocks[i - 1], blocks[i]) + HeightOf(blocks[i]);
        return height + (blocks is [.., LaidParagraph { IsEnd: true } last] ? last.Format.After : 0);
    }

    public static double HeightOf(LaidBlock block)
    {
        if (block is LaidTable table) return table.Height;
        var height = 0.0;
        foreach (var line in ((LaidParagraph)block).Lines) height += line.Height;
        return height;
    }

    /// <summary>Space between two blocks: the larger of the one's after and the other's before.</summary>
    public static double SpaceBetween(LaidBlock? above, LaidBlock below)
    {
        var after = above is LaidParagraph { IsEnd: true } a ? a.Format.After : 0;
        var before = below is LaidParagraph { IsStart: true } b ? b.Format.Before : 0;
        if (above is LaidParagraph x && below is LaidParagraph y && x.Format.StyleId == y.Format.StyleId)
        {
            if (x.Format.ContextualSpacing) after = 0;
            if (y.Format.ContextualSpacing) before = 0;
        }
        return Math.Max(after, before);
    }

    private LaidParagraph LayOutParagraph(FlowParagraph paragraph, LineContext context, (string, string)? page)
    {
        _laid += paragraph.Text.Length + 1;
        if (_laid > limits.Characters) throw new TooMuchException();
        var measured = measurer.Measure(OversizedPictures.Fit(paragraph, context.Width, MostHeight), page);
        var lines = rules.Break(measured, context);
        foreach (var line in lines) rules.SetHeight(line, context, measurer);
        return new LaidParagraph(measured, lines);
    }

    private LaidTable LayOutTable(FlowTable table, double width, (string, string)? page)
    {
        var edges = EdgesOf(table, width);
        var rows = new List<LaidRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new List<LaidCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                var room = edges[cell.Column + cell.ColumnSpan] - edges[cell.Column] - InsetLeft(cell) - InsetRight(cell);
                var blocks = LayOut(cell.Blocks, Math.Max(room, 1), page, inCell: true);
                cells.Add(new LaidCell(cell, blocks, HeightOf(blocks)));
            }
            rows.Add(new LaidRow(row, cells));
        }
        SetHeights(rows);
        // In modes up to 14 the indent is that of the text in the first cell, and the edge stands a margin further left.
        return new LaidTable(table, rows, edges, table.Indent - (settings.Mode < 15 ? table.MarginLeft : 0));
    }

    // A share of the width is one. A width asked for holds, beyond the margins too; a grid alone that is wider by more than an office's
    // nudge was kept by nobody.
    private double[] EdgesOf(FlowTable table, double width)
    {
        if (settings.Mode < 15 && table.WidthPercent > 0) width += table.MarginLeft + table.MarginRight;
        var sum = 0.0;
        foreach (var column in table.Columns) sum += column;
        var wanted = table.WidthPercent > 0
            ? width * table.WidthPercent / 5000
            : !table.HasOwnWidth && sum > width * Widest + WidestBeyond ? width : sum;
        var edges = new double[table.Columns.Count + 1];
        for (var i = 0; i < table.Columns.Count; i++)
            edges[i + 1] = edges[i] + (wanted == sum ? table.Columns[i] : table.Columns[i] * wanted / sum);
        return edges;
    }

    public static double InsetLeft(FlowCell cell) => Math.Max(cell.MarginLeft, (cell.Left?.Width ?? 0) / 2);

    public static double InsetRight(FlowCell cell) => Math.Max(cell.MarginRight, (cell.Right?.Width ?? 0) / 2);

    public static void SetHeights(List<LaidRow> rows)
    {
        foreach (var row in rows)
        {
            var content = 0.0;
            foreach (var cell in row.Cells)
                if (cell.Source.RowSpan == 1)
                    content = Math.Max(content, Outer(cell));
            row.Height = row.Source.HeightRule == LineRule.Exact && row.Source.Height > 0
                ? row.Source.Height
                : Math.Max(content + row.TopRule, row.Source.Height);
        }
        StretchForSpans(rows);
    }

    // What a cell over several rows needs beyond them goes to its last row.
    private static void StretchForSpans(List<LaidRow> rows)
    {
        for (var r = 0; r < rows.Count; r++)
            foreach (var cell in rows[r].Cells)
            {
                if (cell.Source.RowSpan < 2) continue;
                var last = Math.Min(r + cell.Source.RowSpan, rows.Count) - 1;
                var height = 0.0;
                for (var i = r; i <= last; i++) height += rows[i].Height;
                rows[last].Height += Math.Max(0, Outer(cell) + rows[r].TopRule - height);
            }
    }

    private static double Outer(LaidCell cell) => cell.ContentHeight + cell.Source.MarginTop + cell.Source.MarginBottom;
}
