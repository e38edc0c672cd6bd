using Bulletin.Export.Objects;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Content;

/// <summary>Keeps every drawing inside marked content: of its structure element, or as an artifact (ISO 32000-1 14.7.4.2, 14.8.2.2; ISO 14289-1 7.1).</summary>
internal sealed class MarkedContent(PdfBytes target, StructureTree structure, int pageIndex)
{
    private bool _open;
    private StructureElement? _element;
    private bool _isText;

    public void Enter(Drawing drawing)
    {
        var isText = drawing is GlyphRun or MissingGlyphBox;
        if (_open && _element == drawing.Element && (_element != null || _isText == isText)) return;
        Close();
        (_open, _element, _isText) = (true, drawing.Element, isText);
        if (_element is null)
        {
            // Text beside the flow is the page number; lines are part of the layout.
            target.Raw(isText ? "/Artifact<</Type/Pagination>>BDC\n"u8 : "/Artifact<</Type/Layout>>BDC\n"u8);
            return;
        }
        var mark = structure.Mark(_element, pageIndex);
        target.Raw((byte)'/').Raw(StandardType.Of(_element.Role)).Raw("<</MCID "u8).Integer(mark).Raw(">>BDC\n"u8);
    }

    public void Close()
    {
        if (_open) target.Raw("EMC\n"u8);
        _open = false;
    }
}
