using Bulletin.Core.Units;

namespace Bulletin.Export.Structure;

/// <summary>What pages hold of one structure element.</summary>
internal sealed class ElementContent
{
    /// <summary>Marked-content sequences, in the order they were drawn.</summary>
    public List<Mark> Marks { get; } = [];

    /// <summary>Annotations, as object numbers and page.</summary>
    public List<(int Annotation, int Page)> Annotations { get; } = [];

    /// <summary>What a figure covers, in default user space of its first page.</summary>
    public (Length Left, Length Bottom, Length Right, Length Top)? Box { get; set; }

    /// <param name="Order">Counts through the document.</param>
    public readonly record struct Mark(int Order, int Page, int Id);
}
