using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Structure;

/// <summary>Writes the structure tree, its parent tree and the names of its notes (ISO 32000-1 14.7.2 to 14.7.4).</summary>
/// <param name="pages">Object numbers of the pages.</param>
internal sealed class StructureWriter(PdfObjects objects, StructureTree tree, ReadOnlyMemory<int> pages)
{
    /// <summary>No content: comes wherever its siblings leave it.</summary>
    private const int Anywhere = -1;

    private readonly Dictionary<StructureElement, (int Number, int Order)> _plan = new(ReferenceEqualityComparer.Instance);
    private readonly PdfBytes _kids = new(256);

    /// <summary>Object numbers of the notes there are; of parts bound together those of the parts before as well.</summary>
    public List<int> Notes { get; init; } = [];

    /// <returns>The object number of the tree's root.</returns>
    public int Write(StructureElement document)
    {
        var root = objects.Reserve();
        var number = WritePart(document, document.Role, root);
        var parents = objects.Reserve();
        var nums = objects.Begin(parents).Raw("<</Nums["u8);
        WriteParents(nums, firstPage: 0);
        WriteAnnotationParents(nums);
        nums.Raw("]>>"u8);
        objects.End();
        var target = objects.Begin(root).Raw("<</Type/StructTreeRoot/K "u8).Reference(number)
            .Raw("/ParentTree "u8).Reference(parents).Raw("/ParentTreeNextKey "u8).Integer(tree.FirstAnnotation + tree.Annotated.Count);
        WriteNoteNames(target, Notes);
        target.Raw(">>"u8);
        objects.End();
        return root;
    }

    /// <summary>Writes an element with all below it under another.</summary>
    /// <param name="role">Its role there: a document becomes a section of a bound one.</param>
    /// <returns>Its object number.</returns>
    public int WritePart(StructureElement part, StructureRole role, int parent)
    {
        if (!Plan(part)) _plan.Add(part, (objects.Reserve(), Anywhere));
        WriteElement(part, role, parent, parent: null);
        return _plan[part].Number;
    }

    /// <summary>Numbers what has content, or keeps a place: an empty cell is still a cell.</summary>
    private bool Plan(StructureElement element)
    {
        var content = tree.Find(element);
        var order = content is { Marks.Count: > 0 } ? content.Marks[0].Order : Anywhere;
        var kept =
            content != null || element.Role is StructureRole.TableRow or StructureRole.TableHeaderCell or StructureRole.TableDataCell;
        foreach (var child in element.Children)
        {
            if (!Plan(child)) continue;
            kept = true;
            var first = _plan[child].Order;
            if (order == Anywhere || (first != Anywhere && first < order)) order = first;
        }
        if (kept) _plan.Add(element, (objects.Reserve(), order));
        return kept;
    }

    private void WriteElement(StructureElement element, StructureRole role, int parentNumber, StructureElement? parent)
    {
        var number = _plan[element].Number;
        var content = tree.Find(element);
        var target = objects.Begin(number).Raw("<</S/"u8).Raw(StandardType.Of(role)).Raw("/P "u8).Reference(parentNumber);
        if (content is { Marks.Count: > 0 }) target.Raw("/Pg "u8).Reference(pages.Span[content.Marks[0].Page]);
        WriteKids(target, element, content);
        if (element.Alt is { Length: > 0 } alt) target.Raw("/Alt"u8).Text(alt);
        if (element.Role == StructureRole.Note) WriteNoteId(target, number);
        WriteAttributes(target, element, content, parent);
        target.Raw(">>"u8);
        objects.End();
        foreach (var child in element.Children)
        {
            if (_plan.ContainsKey(child)) WriteElement(child, child.Role, number, element);
        }
    }

    /// <summary>
    /// Own content and children in reading order: children are in it already, own content comes before the first child that was drawn
    /// later.
    /// </summary>
    private void WriteKids(PdfBytes target, StructureElement element, ElementContent? content)
    {
        _kids.Clear();
        var (next, count) = (0, 0);
        foreach (var child in element.Children)
        {
            if (!_plan.TryGetValue(child, out var planned)) continue;
            for (; content != null && next < content.Marks.Count && content.Marks[next].Order < planned.Order; next++, count++)
                Kid(content, next);
            _kids.Raw((byte)' ').Reference(planned.Number);
            count++;
        }
        for (; content != null && next < content.Marks.Count; next++, count++) Kid(content, next);
        for (var i = 0; content != null && i < content.Annotations.Count; i++, count++)
        {
            var (annotation, page) = content.Annotations[i];
            _kids.Raw("<</Type/OBJR/Obj "u8).Reference(annotation).Raw("/Pg "u8).Reference(pages.Span[page]).Raw(">>"u8);
        }
        if (count == 0) return;
        target.Raw("/K"u8).Raw(count > 1 ? "["u8 : ""u8).Raw(_kids.Written).Raw(count > 1 ? "]"u8 : ""u8);
    }

    private void Kid(ElementContent content, int index)
    {
        var mark = content.Marks[index];
        if (mark.Page == content.Marks[0].Page) _kids.Raw((byte)' ').Integer(mark.Id);
        else _kids.Raw("<</Type/MCR/Pg "u8).Reference(pages.Span[mark.Page]).Raw("/MCID "u8).Integer(mark.Id).Raw(">>"u8);
    }

    private static void WriteAttributes(PdfBytes target, StructureElement element, ElementContent? content, StructureElement? parent)
    {
        if (element.Role == StructureRole.Figure && content?.Box is var (left, bottom, right, top))
        {
            target.Raw("/A<</O/Layout/BBox["u8).Points(left).Raw((byte)' ').Points(bottom).Raw((byte)' ').Points(right).Raw((byte)' ')
                .Points(top).Raw("]>>"u8);
            return;
        }
        if (element.Role is not (StructureRole.TableHeaderCell or StructureRole.TableDataCell)) return;
        var isHeader = element.Role == StructureRole.TableHeaderCell;
        if (!isHeader && element is { ColumnSpan: 1, RowSpan: 1 }) return;
        // 14.8.5.7. Scope spares each cell its list of headers (ISO 14289-1 7.5).
        target.Raw("/A<</O/Table"u8);
        if (isHeader) target.Raw(HeadsColumn(parent) ? "/Scope/Column"u8 : "/Scope/Row"u8);
        if (element.ColumnSpan > 1) target.Raw("/ColSpan "u8).Integer(element.ColumnSpan);
        if (element.RowSpan > 1) target.Raw("/RowSpan "u8).Integer(element.RowSpan);
        target.Raw(">>"u8);
    }

    /// <summary>A row of nothing but headers heads columns; a header in a row with data heads that row.</summary>
    private static bool HeadsColumn(StructureElement? row)
    {
        foreach (var cell in row?.Children ?? [])
        {
            if (cell.Role != StructureRole.TableHeaderCell) return false;
        }
        return true;
    }

    private void WriteNoteId(PdfBytes target, int number)
    {
        Notes.Add(number);
        NoteId(target.Raw("/ID"u8), Notes.Count);
    }

    /// <summary>Of equal length, so that their order as text, which the name tree wants, is their order as numbers.</summary>
    private static void NoteId(PdfBytes target, int count) => target.Text("note-" + count.ToString("D5", null as IFormatProvider));

    /// <summary>Every note has a unique ID (ISO 14289-1 7.9).</summary>
    public static void WriteNoteNames(PdfBytes target, List<int> notes)
    {
        if (notes.Count == 0) return;
        target.Raw("/IDTree<</Names["u8);
        for (var i = 0; i < notes.Count; i++)
        {
            NoteId(target, i + 1);
            target.Raw((byte)' ').Reference(notes[i]);
        }
        target.Raw("]>>"u8);
    }

    /// <summary>From marked content back to elements (14.7.4.4).</summary>
    public void WriteParents(PdfBytes target, int firstPage)
    {
        for (var page = 0; page < tree.PageCount; page++)
        {
            target.Integer(firstPage + page).Raw((byte)'[');
            foreach (var element in tree.Marked(page)) target.Reference(NumberOf(element)).Raw((byte)' ');
            target.Raw("]\n"u8);
        }
    }

    /// <summary>From annotations back to elements.</summary>
    public void WriteAnnotationParents(PdfBytes target)
    {
        for (var i = 0; i < tree.Annotated.Count; i++)
        {
            target.Integer(tree.FirstAnnotation + i).Raw((byte)' ').Reference(NumberOf(tree.Annotated[i])).Raw((byte)'\n');
        }
    }

    private int NumberOf(StructureElement element) => _plan.TryGetValue(element, out var planned)
        ? planned.Number
        : throw new InvalidOperationException($"a drawing names a {element.Role} that is not in the structure tree");
}
