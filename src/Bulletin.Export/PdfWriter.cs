using Bulletin.Export.Colours;
using Bulletin.Export.Document;
using Bulletin.Export.Fonts;
using Bulletin.Export.Interactive;
using Bulletin.Export.Metadata;
using Bulletin.Export.Objects;
using Bulletin.Export.Pictures;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export;

/// <summary>Writes pages as PDF 1.7 (ISO 32000-1): tagged, faces embedded as subsets, the same bytes for the same pages.</summary>
public static class PdfWriter
{
    /// <returns>The file, sealed (<see cref="PdfSeal"/>).</returns>
    /// <exception cref="PictureException">A picture can neither pass through nor be decoded.</exception>
    /// <exception cref="InvalidDataException">A face's outlines are damaged.</exception>
    /// <exception cref="ArgumentException">There are no pages.</exception>
    public static byte[] Write(PageSequence pages, PdfOptions options)
    {
        if (pages.Pages.Count == 0) throw new ArgumentException("a document has at least one page", nameof(pages));
        var fonts = FontSet.Collect(pages, options.CutsSideBySide);
        var pictures = PictureSet.Collect(pages);
        var objects = new PdfObjects(options.Compress, fonts.EncodedLength + pictures.EncodedLength);
        fonts.Write(objects);
        var colours = new OutputColours(objects, options.Press);
        pictures.Write(objects, colours);

        var tree = new PageTree(objects, colours, [.. pages.Pages.Select(page => page.Height)]);
        var structure = new StructureTree(pages.Pages.Count, firstAnnotation: pages.Pages.Count);
        tree.Write(pages.Pages, 0, fonts, pictures, structure);
        tree.WriteRoot();
        var catalog = new Catalog
        {
            Pages = tree.RootNumber,
            Structure = new StructureWriter(objects, structure, tree.Numbers).Write(pages.Structure),
            Outline = new OutlineWriter(objects, tree, pages.Outline).Write(),
            PageLabels = PageLabels.Ranges([.. pages.Pages.Select(page => page.Label)]),
            Colours = colours,
            Metadata =
                WriteMetadata(objects, pages.Properties, options, new Claims(colours.Knows(pictures.MostComponents), IsAccessible(pages))),
        };
        var information = Information.Write(objects, pages.Properties, options.Producer);
        return objects.Finish(catalog.Write(objects, pages.Properties), information, options.Record);
    }

    internal static int WriteMetadata(PdfObjects objects, DocumentProperties properties, PdfOptions options, Claims claims)
    {
        var number = objects.Reserve();
        // Never deflated, so that an archive finds it without knowing PDF.
        objects.Stream(number, "/Type/Metadata/Subtype/XML"u8, Xmp.Packet(properties, options.Producer, claims));
        return number;
    }

    internal static bool IsAccessible(PageSequence pages) =>
        !string.IsNullOrWhiteSpace(pages.Properties.Title) && HasAltEverywhere(pages.Structure);

    private static bool HasAltEverywhere(StructureElement element)
    {
        if (element.Role == StructureRole.Figure && string.IsNullOrWhiteSpace(element.Alt)) return false;
        foreach (var child in element.Children)
        {
            if (!HasAltEverywhere(child)) return false;
        }
        return true;
    }
}
