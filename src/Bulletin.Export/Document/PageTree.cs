using Bulletin.Core.Units;
using Bulletin.Export.Colours;
using Bulletin.Export.Content;
using Bulletin.Export.Fonts;
using Bulletin.Export.Interactive;
using Bulletin.Export.Objects;
using Bulletin.Export.Pictures;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Document;

/// <summary>The pages (ISO 32000-1 7.7.3), in one flat node.</summary>
internal sealed class PageTree
{
    private readonly PdfObjects _objects;
    private readonly OutputColours _colours;
    private readonly IReadOnlyList<Length> _heights;

    /// <param name="heights">Of all pages.</param>
    public PageTree(PdfObjects objects, OutputColours colours, IReadOnlyList<Length> heights)
    {
        (_objects, _colours, _heights) = (objects, colours, heights);
        RootNumber = objects.Reserve();
        Numbers = new int[heights.Count];
        for (var i = 0; i < Numbers.Length; i++) Numbers[i] = objects.Reserve();
    }

    public int RootNumber { get; }

    /// <summary>Object numbers of the pages.</summary>
    public int[] Numbers { get; }

    /// <summary>Writes pages that follow one another.</summary>
    /// <param name="first">Where the first of them stands among all pages, from 0; what leads from one to another is counted from
    /// there.</param>
    public void Write(IReadOnlyList<Page> pages, int first, FontSet fonts, PictureSet pictures, StructureTree structure)
    {
        var links = new LinkWriter(_objects, this, structure, first);
        for (var i = 0; i < pages.Count; i++)
        {
            var content = new PageContent(pages[i], i, fonts, pictures, _colours, structure);
            content.Write();
            var stream = _objects.Reserve();
            _objects.DeflatedStream(stream, default, content.Bytes.Written, binary: false);
            var annotations = links.Write(content.Links, i, pages[i].Height);
            WritePage(pages[i], first + i, content, stream, annotations);
        }
    }

    public void WriteRoot()
    {
        var root = _objects.Begin(RootNumber).Raw("<</Type/Pages/Count "u8).Integer(Numbers.Length).Raw("/Kids["u8);
        foreach (var number in Numbers) root.Reference(number).Raw((byte)' ');
        root.Raw("]>>"u8);
        _objects.End();
    }

    /// <summary>An explicit destination (12.3.2.2) that keeps the reader's magnification.</summary>
    public void WriteDestination(PdfBytes target, Destination destination)
    {
        var index = Math.Clamp(destination.PageIndex, 0, Numbers.Length - 1);
        target.Raw((byte)'[').Reference(Numbers[index]).Raw("/XYZ null "u8).Points(_heights[index] - destination.Top).Raw(" null]"u8);
    }

    private void WritePage(Page page, int index, PageContent content, int stream, List<int> annotations)
    {
        var target = _objects.Begin(Numbers[index]).Raw("<</Type/Page/Parent "u8).Reference(RootNumber)
            .Raw("/MediaBox[0 0 "u8).Points(page.Width).Raw((byte)' ').Points(page.Height).Raw("]/Resources<<"u8);
        WriteResources(target, content);
        target.Raw(">>/Contents "u8).Reference(stream).Raw("/StructParents "u8).Integer(index);
        if (content.IsBlended) target.Raw("/Group<</S/Transparency/CS"u8).Raw(_colours.BlendingSpace).Raw(">>"u8);
        if (annotations.Count > 0)
        {
            // The keyboard goes through links in the order of the structure: ISO 14289-1 7.18.3.
            target.Raw("/Tabs/S/Annots["u8);
            foreach (var number in annotations) target.Reference(number).Raw((byte)' ');
            target.Raw((byte)']');
        }
        target.Raw(">>"u8);
        _objects.End();
    }

    private void WriteResources(PdfBytes target, PageContent content)
    {
        if (content.Fonts.Count > 0)
        {
            target.Raw("/Font<<"u8);
            foreach (var font in content.Fonts) target.Name(font.ResourceName).Raw((byte)' ').Reference(font.ObjectNumber);
            target.Raw(">>"u8);
        }
        if (content.UsesSrgb)
        {
            _colours.WriteSrgbSpace(target.Raw("/ColorSpace<<"u8).Raw(OutputColours.SrgbName).Raw((byte)' '));
            target.Raw(">>"u8);
        }
        if (content.Pictures.Count == 0) return;
        target.Raw("/XObject<<"u8);
        foreach (var picture in content.Pictures)
            target.Raw((byte)'/').Raw(picture.ResourceName).Raw((byte)' ').Reference(picture.ObjectNumber);
        target.Raw(">>"u8);
    }
}
