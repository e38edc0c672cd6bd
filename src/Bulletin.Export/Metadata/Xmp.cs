using System.Globalization;
using System.Text;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Metadata;

/// <summary>
/// The XMP packet (ISO 32000-1 14.3.2; ISO 16684-1), equal to the information dictionary where both speak (ISO 19005-2 6.6.3).
/// </summary>
internal static class Xmp
{
    private const string Head =
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n" +
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" +
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" " +
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
        + "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n";

    private const string Tail = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

    /// <summary>PDF/A knows only its own schemas; that of PDF/UA has to be described (ISO 19005-2 6.6.2.3).</summary>
    private const string AccessibilitySchema =
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" " +
        "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n" +
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n" +
        "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>" +
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>" +
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n" +
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">" +
        "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>" +
        "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>" +
        "</rdf:li></rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

    public static byte[] Packet(DocumentProperties properties, string producer, Claims claims)
    {
        var xml = new StringBuilder(3072).Append(Head);
        if (claims.Archive) xml.Append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n");
        if (claims.Accessible) xml.Append("<pdfuaid:part>1</pdfuaid:part>\n");
        Element(xml, "dc:format", "application/pdf");
        Element(xml, "dc:title", properties.Title, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        Element(xml, "dc:creator", properties.Creator, "<rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq>");
        Element(xml, "dc:description", properties.Subject, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        Element(xml, "dc:language", properties.Language, "<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>");
        Element(xml, "pdf:Keywords", properties.Keywords);
        Element(xml, "pdf:Producer", producer);
        Element(xml, "xmp:CreatorTool", producer);
        Element(xml, "xmp:CreateDate", Date(properties.Created));
        Element(xml, "xmp:ModifyDate", Date(properties.Modified));
        xml.Append("</rdf:Description>\n");
        if (claims is { Archive: true, Accessible: true }) xml.Append(AccessibilitySchema);
        return Encoding.UTF8.GetBytes(xml.Append(Tail).ToString());
    }

    private static void Element(StringBuilder xml, string name, string? value, string before = "", string after = "")
    {
        if (string.IsNullOrEmpty(value)) return;
        xml.Append('<').Append(name).Append('>').Append(before);
        foreach (var c in PdfBytes.Fitting(value)) // as the information dictionary has it
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                < ' ' when c is not ('\t' or '\n') => xml, // no place in XML 1.0
                _ => xml.Append(c),
            };
        }
        xml.Append(after).Append("</").Append(name).Append(">\n");
    }

    private static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
