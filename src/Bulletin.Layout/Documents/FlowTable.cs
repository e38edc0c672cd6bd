using Bulletin.Layout.Pages;

namespace Bulletin.Layout.Documents;

/// <summary>A table (17.4), fixed layout. Lengths in twips.</summary>
public sealed record FlowTable : FlowBlock
{
    public required IReadOnlyList<int> Columns { get; init; }
    public required IReadOnlyList<FlowRow> Rows { get; init; }
    /// <summary>Width in fiftieths of a per cent of what it stands in (<c>w:tblW</c> of type <c>pct</c>); 0: as its columns say.</summary>
    public int WidthPercent { get; init; }

    /// <summary>
    /// Margins of its cells where they say none: in modes up to 14 the text of a table, not its edge, stands on the margin.
    /// </summary>
    public int MarginLeft { get; init; }
    public int MarginRight { get; init; }

    /// <summary>
    /// The table or its cells say how wide they are to be: then it stands out into the margins where it is wider than the text.
    /// </summary>
    public bool HasOwnWidth { get; init; }
    public Alignment Alignment { get; init; }
    public int Indent { get; init; }

    /// <summary><c>w:tblpPr</c>, when the table floats.</summary>
    public TablePosition? Position { get; init; }

    /// <summary>A header row marks a data table; a table without is layout.</summary>
    public bool IsData => Rows.Count > 0 && Rows[0].IsHeader;
}

/// <summary>A row.</summary>
public sealed record FlowRow(IReadOnlyList<FlowCell> Cells, bool IsHeader, bool CantSplit, int Height, LineRule HeightRule);

/// <summary>A cell, with its borders after the table's and its own (17.4.66).</summary>
public sealed record FlowCell
{
    public required int Column { get; init; }
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows it spans; 0: it continues the cell above and has no content of its own.</summary>
    public int RowSpan { get; init; } = 1;
    public required IReadOnlyList<FlowBlock> Blocks { get; init; }
    public int MarginLeft { get; init; }
    public int MarginRight { get; init; }
    public int MarginTop { get; init; }
    public int MarginBottom { get; init; }
    public Border? Left { get; init; }
    public Border? Right { get; init; }
    public Border? Top { get; init; }
    public Border? Bottom { get; init; }
    /// <summary>Colour behind it (<c>w:shd</c>).</summary>
    public Colour? Fill { get; init; }
    public VerticalAlignment VerticalAlignment { get; init; }
}

/// <summary><c>w:vAlign</c>.</summary>
public enum VerticalAlignment
{
    Top,
    Centre,
    Bottom,
}

/// <summary>Where a floating table stands (17.4.57).</summary>
public sealed record TablePosition(string HorizontalAnchor, string VerticalAnchor, int X, int Y, string? HorizontalAlign,
    string? VerticalAlign);
