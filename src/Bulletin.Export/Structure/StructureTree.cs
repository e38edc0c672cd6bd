using Bulletin.Core.Units;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Structure;

/// <summary>What pages hold of the structure elements, gathered while pages are written (ISO 32000-1 14.7.4).</summary>
internal sealed class StructureTree
{
    private readonly Dictionary<StructureElement, ElementContent> _content = new(ReferenceEqualityComparer.Instance);
    private readonly List<StructureElement>[] _marked;
    private readonly List<StructureElement> _annotated = [];
    private int _order;

    /// <param name="firstAnnotation">The key in the parent tree of the first annotation: after those of all pages, and of annotations
    /// before.</param>
    public StructureTree(int pageCount, int firstAnnotation)
    {
        FirstAnnotation = firstAnnotation;
        _marked = new List<StructureElement>[pageCount];
        for (var i = 0; i < pageCount; i++) _marked[i] = [];
    }

    public int PageCount => _marked.Length;

    public int FirstAnnotation { get; }

    /// <summary>Elements whose annotations have a key in the parent tree, from <see cref="FirstAnnotation"/> on.</summary>
    public IReadOnlyList<StructureElement> Annotated => _annotated;

    /// <summary>Elements of a page's marked content, by its identifiers.</summary>
    public IReadOnlyList<StructureElement> Marked(int page) => _marked[page];

    public ElementContent? Find(StructureElement element) => _content.GetValueOrDefault(element);

    /// <summary>Begins a marked-content sequence of an element and gives its identifier, unique on the page.</summary>
    public int Mark(StructureElement element, int page)
    {
        _marked[page].Add(element);
        var id = _marked[page].Count - 1;
        ContentOf(element).Marks.Add(new ElementContent.Mark(_order++, page, id));
        return id;
    }

    /// <summary>Ties an annotation to its element (14.7.4.3).</summary>
    /// <returns>The annotation's key in the parent tree.</returns>
    public int Annotate(StructureElement element, int annotation, int page)
    {
        ContentOf(element).Annotations.Add((annotation, page));
        _annotated.Add(element);
        return FirstAnnotation + _annotated.Count - 1;
    }

    /// <summary>Remembers where a figure is, for its BBox (14.8.5.4.3).</summary>
    public void Cover(StructureElement element, int page, PictureDrawing picture, Length pageHeight)
    {
        var content = ContentOf(element);
        if (content.Marks.Count > 0 && content.Marks[0].Page != page) return;
        var bottom = pageHeight - picture.Y - picture.Height;
        var (left, low, right, high) = content.Box ?? (picture.X, bottom, picture.X, bottom);
        content.Box = (Length.Min(left, picture.X), Length.Min(low, bottom),
            Length.Max(right, picture.X + picture.Width), Length.Max(high, bottom + picture.Height));
    }

    private ElementContent ContentOf(StructureElement element)
    {
        if (_content.TryGetValue(element, out var content)) return content;
        content = new ElementContent();
        _content.Add(element, content);
        return content;
    }
}
