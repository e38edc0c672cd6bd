using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;

namespace Bulletin.Layout.Paging;

/// <summary>A block cut into lines or rows for a width; heights in twips.</summary>
internal abstract class LaidBlock
{
    public abstract FlowBlock Source { get; }
}

/// <summary>A paragraph in lines.</summary>
internal sealed class LaidParagraph(MeasuredParagraph measured, List<Line> lines) : LaidBlock
{
    public override FlowParagraph Source => measured.Source;
    public MeasuredParagraph Measured => measured;
    public List<Line> Lines => lines;
    public ParagraphFormat Format => measured.Source.Format;

    /// <summary>It begins here; false for the rest of one that was cut.</summary>
    public bool IsStart { get; private init; } = true;

    /// <summary>It ends here; false for the beginning of one that was cut.</summary>
    public bool IsEnd { get; private init; } = true;

    /// <summary>Footnotes are referred to in it, or in what floats beside it.</summary>
    public bool HasNotes { get; } =
        measured.Source.Floats.Count > 0 || measured.Source.Runs.Any(run => run.Object is NoteMark { IsEndnote: false });

    /// <summary>Where an item stands in the text; the line that a break at the very end opens begins after the last one.</summary>
    public int TextAt(int item) => item < measured.Items.Length ? measured.Items[item].TextIndex : measured.Source.Text.Length;

    /// <summary>Some of its lines, for a cell that goes on on the next page.</summary>
    public LaidParagraph Part(int first, int count) => new(measured, lines.GetRange(first, count))
    {
        IsStart = IsStart && first == 0,
        IsEnd = IsEnd && first + count == lines.Count,
    };
}

/// <summary>A table in rows.</summary>
internal sealed class LaidTable(FlowTable source, List<LaidRow> rows, double[] edges, double indent) : LaidBlock
{
    public override FlowTable Source => source;
    public List<LaidRow> Rows => rows;

    /// <summary>From the left edge of the text to its own.</summary>
    public double Indent => indent;

    /// <summary>Column edges from the table's left edge, one more than columns.</summary>
    public double[] Edges => edges;

    public double Height
    {
        get
        {
            var height = 0.0;
            foreach (var row in rows) height += row.Height;
            return height + BottomRule(rows.Count - 1);
        }
    }

    /// <summary>Header rows at the top, repeated on every page.</summary>
    public int HeaderRows
    {
        get
        {
            var count = 0;
            while (count < rows.Count && rows[count].Source.IsHeader) count++;
            return count == rows.Count ? 0 : count;
        }
    }

    /// <summary>The width of the rule under a row that ends the table on a page.</summary>
    public double BottomRule(int row)
    {
        var width = 0.0;
        if (row >= 0)
            foreach (var cell in rows[row].Cells)
                width = Math.Max(width, cell.Source.Bottom?.Width ?? 0);
        return width;
    }
}

/// <summary>A row: its cells with their content laid out.</summary>
internal sealed class LaidRow(FlowRow source, List<LaidCell> cells)
{
    public FlowRow Source => source;
    public List<LaidCell> Cells => cells;

    /// <summary>With the rule above it, without the one below.</summary>
    public double Height { get; set; }

    /// <summary>The width of the rule above it.</summary>
    public double TopRule
    {
        get
        {
            var width = 0.0;
            foreach (var cell in cells) width = Math.Max(width, cell.Source.Top?.Width ?? 0);
            return width;
        }
    }
}

/// <summary>A cell's content, stacked.</summary>
internal sealed class LaidCell(FlowCell source, List<LaidBlock> blocks, double contentHeight)
{
    public FlowCell Source => source;
    public List<LaidBlock> Blocks => blocks;
    public double ContentHeight => contentHeight;
}
