using Bulletin.Export.Objects;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Binding;

/// <summary>The structure tree of documents bound together: each is a section of one, written when its pages are.</summary>
/// <param name="pages">Object numbers of all pages.</param>
internal sealed class BoundStructure(PdfObjects objects, int[] pages)
{
    private readonly int _root = objects.Reserve();
    private readonly int _document = objects.Reserve();
    private readonly List<int> _parts = [];
    private readonly List<int> _notes = [];

    /// <summary>Leaves of the parent tree (ISO 32000-1 7.9.7); the keys of all annotations follow those of all pages.</summary>
    private readonly List<int> _ofPages = [];
    private readonly List<int> _ofAnnotations = [];
    private int _nextAnnotation = pages.Length;

    public StructureTree Begin(int pageCount) => new(pageCount, _nextAnnotation);

    /// <param name="tree">What its pages hold.</param>
    /// <param name="firstPage">Its first page among all.</param>
    public void End(StructureTree tree, StructureElement part, int firstPage)
    {
        var writer = new StructureWriter(objects, tree, pages.AsMemory(firstPage, tree.PageCount)) { Notes = _notes };
        _parts.Add(writer.WritePart(part, StructureRole.Section, _document));
        _ofPages.Add(Leaf(firstPage, firstPage + tree.PageCount - 1, target => writer.WriteParents(target, firstPage)));
        if (tree.Annotated.Count == 0) return;
        _nextAnnotation += tree.Annotated.Count;
        _ofAnnotations.Add(Leaf(tree.FirstAnnotation, _nextAnnotation - 1, writer.WriteAnnotationParents));
    }

    /// <returns>The object number of the tree's root.</returns>
    public int Finish()
    {
        var document = objects.Begin(_document).Raw("<</S/Document/P "u8).Reference(_root).Raw("/K["u8);
        foreach (var part in _parts) document.Reference(part).Raw((byte)' ');
        document.Raw("]>>"u8);
        objects.End();
        var root = objects.Begin(_root).Raw("<</Type/StructTreeRoot/K "u8).Reference(_document).Raw("/ParentTree<</Kids["u8);
        foreach (var leaf in _ofPages.Concat(_ofAnnotations)) root.Reference(leaf).Raw((byte)' ');
        root.Raw("]>>/ParentTreeNextKey "u8).Integer(_nextAnnotation);
        StructureWriter.WriteNoteNames(root, _notes);
        root.Raw(">>"u8);
        objects.End();
        return _root;
    }

    private int Leaf(int first, int last, Action<PdfBytes> write)
    {
        var number = objects.Reserve();
        var target = objects.Begin(number).Raw("<</Limits["u8).Integer(first).Raw((byte)' ').Integer(last).Raw("]/Nums["u8);
        write(target);
        target.Raw("]>>"u8);
        objects.End();
        return number;
    }
}
