using System.Text;
using Bulletin.Core.Units;
using Bulletin.Export.Document;
using Bulletin.Export.Objects;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Interactive;

/// <summary>Link annotations (ISO 32000-1 12.5.6.5), tied to their structure elements (ISO 14289-1 7.18.5).</summary>
/// <param name="first">The page that destinations are counted from.</param>
internal sealed class LinkWriter(PdfObjects objects, PageTree pages, StructureTree structure, int first)
{
    private const int Print = 4; // every annotation must print: ISO 19005-2 6.3.2

    /// <returns>Object numbers of the page's annotations.</returns>
    public List<int> Write(List<LinkArea> links, int page, Length pageHeight)
    {
        List<int> numbers = [];
        foreach (var link in links)
        {
            // An annotation has to be in the structure (ISO 14289-1 7.18.1): of a page's header, or of a table's head that is repeated,
            // only the text is there.
            if (link.Element is not { } element || (link.Destination is null && link.Uri is null)) continue;
            var number = objects.Reserve();
            numbers.Add(number);
            var target = objects.Begin(number).Raw("<</Type/Annot/Subtype/Link/Rect["u8)
                .Points(link.X).Raw((byte)' ').Points(pageHeight - link.Y - link.Height).Raw((byte)' ')
                .Points(link.X + link.Width).Raw((byte)' ').Points(pageHeight - link.Y)
                .Raw("]/Border[0 0 0]/F "u8).Integer(Print).Raw("/Contents"u8).Text(Description(link))
                .Raw("/StructParent "u8).Integer(structure.Annotate(element, number, page));
            WriteTarget(target, link);
            target.Raw(">>"u8);
            objects.End();
        }
        return numbers;
    }

    /// <summary>A picture that leads somewhere has no text of its own, and every link says what it is (ISO 14289-1 7.18.5).</summary>
    private string Description(LinkArea link)
    {
        if (!string.IsNullOrWhiteSpace(link.Description)) return link.Description;
        return link.Uri ?? FormattableString.Invariant($"第{first + link.Destination!.Value.PageIndex + 1}页");
    }

    private void WriteTarget(PdfBytes target, LinkArea link)
    {
        if (link.Destination is { } destination)
        {
            pages.WriteDestination(target.Raw("/Dest"u8), destination with { PageIndex = first + destination.PageIndex });
            return;
        }
        target.Raw("/A<</S/URI/URI"u8).Text(AsciiUri(link.Uri!)).Raw(">>"u8);
    }

    /// <summary>A URI action takes seven-bit text (12.6.4.7): anything else in an address as typed is escaped.</summary>
    private static string AsciiUri(string uri)
    {
        var escaped = new StringBuilder(uri.Length);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in uri.EnumerateRunes())
        {
            if (rune.Value is > ' ' and < 0x7F)
            {
                escaped.Append((char)rune.Value);
                continue;
            }
            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)]) escaped.Append('%').Append(b.ToString("X2", null as IFormatProvider));
        }
        return escaped.ToString();
    }
}
