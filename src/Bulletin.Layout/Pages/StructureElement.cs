namespace Bulletin.Layout.Pages;

/// <summary>A node of the structure tree (ISO 32000-1 14.7). Order of children is reading order.</summary>
public sealed class StructureElement(StructureRole role)
{
    private readonly List<StructureElement> _children = [];

    public StructureRole Role { get; } = role;

    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>Alternate description (14.9.3), for a figure.</summary>
    public string? Alt { get; init; }

    /// <summary>For a cell: columns and rows it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public StructureElement Add(StructureElement child)
    {
        _children.Add(child);
        return child;
    }

    /// <summary>Takes the last child away, to stand elsewhere.</summary>
    internal StructureElement TakeLast()
    {
        var last = _children[^1];
        _children.RemoveAt(_children.Count - 1);
        return last;
    }
}

/// <summary>Standard structure types (ISO 32000-1 14.8.4) in use.</summary>
public enum StructureRole
{
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Paragraph,
    Figure,
    Caption,
    TableOfContents,
    TableOfContentsItem,
    Table,
    TableHeaderGroup,
    TableBody,
    TableRow,
    TableHeaderCell,
    TableDataCell,
    Note,
    Reference,
    Link,
    Span,
    Division,
}
