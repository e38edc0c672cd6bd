using Bulletin.Export.Objects;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Content;

/// <summary>
/// Keeps every mark on the page inside marked content: of a structure element, or as an artifact (ISO 32000-1 14.7.4.2, 14.8.2.2; ISO
/// 14289-1 7.1).
/// Sequences never nest within an element: poppler takes the end of an inner one for the end of the outer.
/// </summary>
internal sealed class MarkedContent(PdfBytes target, StructureTree structure, int pageIndex)
{
    private int _depth;
    private StructureElement? _element;
    private bool _isText;

    /// <summary>Opens a sequence for an element, or for an artifact where it is null, unless one is open.</summary>
    public void Enter(StructureElement? element, bool isText)
    {
        if (_depth > 0 && _element == element && (element != null || _isText == isText)) return;
        Close();
        (_depth, _element, _isText) = (1, element, isText);
        if (element is null)
        {
            // Text beside the flow is the page number; lines are part of the layout.
            target.Raw(isText ? "/Artifact<</Type/Pagination>>BDC\n"u8 : "/Artifact<</Type/Layout>>BDC\n"u8);
            return;
        }
        target.Raw((byte)'/').Raw(StandardType.Of(element.Role)).Raw("<</MCID "u8).Integer(structure.Mark(element, pageIndex))
            .Raw(">>BDC\n"u8);
    }

    /// <summary>
    /// Opens a sequence of its own that says what its marks mean (ISO 32000-1 14.9.4); it lasts until <see cref="Close"/>.
    /// </summary>
    public void EnterReplaced(StructureElement? element, ReadOnlySpan<char> text, bool isText)
    {
        Close();
        if (element is null) Enter(null, isText);
        target.Raw("/Span<<"u8);
        if (element is not null) target.Raw("/MCID "u8).Integer(structure.Mark(element, pageIndex));
        target.Raw("/ActualText"u8).Utf16(text).Raw(">>BDC\n"u8);
        (_depth, _element, _isText) = (_depth + 1, element, isText);
    }

    public void Close()
    {
        for (; _depth > 0; _depth--) target.Raw("EMC\n"u8);
    }
}
