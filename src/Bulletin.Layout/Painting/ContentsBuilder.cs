using Bulletin.Layout.Pages;

namespace Bulletin.Layout.Painting;

/// <summary>
/// Ties the contents (要目) together: one TOC of entries, under each 栏目 a TOC of its own (ISO 32000-1 14.8.4.2, table 333). An entry's
/// link stands in a Reference, its summary beside that.
/// </summary>
internal sealed class ContentsBuilder
{
    private StructureElement? _whole;
    private StructureElement? _section;
    private StructureElement? _entry;

    public StructureElement AddSection(StructureElement parent)
    {
        var item = WholeIn(parent).Add(new StructureElement(StructureRole.TableOfContentsItem));
        var name = item.Add(new StructureElement(StructureRole.Paragraph));
        (_section, _entry) = (item.Add(new StructureElement(StructureRole.TableOfContents)), null);
        return name;
    }

    public StructureElement AddEntry(StructureElement parent, bool isLinked)
    {
        var whole = WholeIn(parent);
        _entry = (_section ?? whole).Add(new StructureElement(StructureRole.TableOfContentsItem));
        return _entry.Add(new StructureElement(isLinked ? StructureRole.Reference : StructureRole.Paragraph));
    }

    /// <summary>A summary without an entry is a paragraph like others.</summary>
    public StructureElement AddSummary(StructureElement parent) =>
        (IsOpenIn(parent) && _entry is not null ? _entry : parent).Add(new StructureElement(StructureRole.Paragraph));

    private StructureElement WholeIn(StructureElement parent)
    {
        if (IsOpenIn(parent)) return _whole!;
        (_section, _entry) = (null, null);
        return _whole = parent.Add(new StructureElement(StructureRole.TableOfContents));
    }

    /// <summary>Other text between two entries ends the contents.</summary>
    private bool IsOpenIn(StructureElement parent) => _whole is not null && parent.Children.Count > 0 && parent.Children[^1] == _whole;
}
