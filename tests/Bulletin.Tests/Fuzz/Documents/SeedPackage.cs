using System.IO.Compression;
using System.Text;
using Bulletin.Tests.Word;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>A small Word document, made of its XML: body, and the parts beside it that are given.</summary>
internal sealed record SeedPackage(string Body)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:r=\"" + Office + "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    private const string Page = "<w:sectPr>{0}<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>{1}</w:sectPr>";

    private const string Faces = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/></w:pPr></w:style>";

    public string Styles { get; init; } = "";

    public string? Numbering { get; init; }

    /// <summary>Content of the page header; a footer with the page number comes with it.</summary>
    public string? Header { get; init; }

    /// <summary>Of the page header of the first page.</summary>
    public string? First { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Settings { get; init; }

    public string? Comments { get; init; }

    /// <summary>After the margins in the section's properties.</summary>
    public string SectionEnd { get; init; } = "";

    public byte[] ToBytes()
    {
        var parts = Parts().ToList();
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Type}.document.main+xml\"/>"
                + string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part.Id}.xml\" ContentType=\"{Type}.{part.Kind}+xml\"/>")) + "</Types>");
            Write(zip, "_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
            Write(zip, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>题</dc:title><dc:creator>者</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>");
            Write(zip, "word/document.xml", $"<w:document {Namespaces}><w:body>{Body}{Section()}</w:body></w:document>");
            Write(zip, "word/_rels/document.xml.rels", Relationships(string.Concat(parts.Select(part => $"<Relationship Id=\"{part.Id}\" Type=\"{Office}/{part.Kind}\" Target=\"{part.Id}.xml\"/>"))
                + $"<Relationship Id=\"rId1\" Type=\"{Office}/image\" Target=\"media/image1.png\"/><Relationship Id=\"rId2\" Type=\"{Office}/hyperlink\" Target=\"http://a.example/\" TargetMode=\"External\"/>"));
            foreach (var part in parts) Write(zip, $"word/{part.Id}.xml", $"<w:{part.Root} {Namespaces}>{part.Content}</w:{part.Root}>");
            using var picture = zip.CreateEntry("word/media/image1.png").Open();
            picture.Write(SmallPicture.Png(7));
        }
        return memory.ToArray();
    }

    private string Section() => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Page,
        (Header is null ? "" : "<w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference w:type=\"default\" r:id=\"footer1\"/>") + (First is null ? "" : "<w:headerReference w:type=\"first\" r:id=\"header2\"/>"),
        SectionEnd + (First is null ? "" : "<w:titlePg/>"));

    private IEnumerable<(string Id, string Kind, string Root, string Content)> Parts()
    {
        yield return ("styles", "styles", "styles", Faces + Styles);
        if (Numbering is not null) yield return ("numbering", "numbering", "numbering", Numbering);
        if (Header is not null) yield return ("header1", "header", "hdr", Header);
        if (Header is not null) yield return ("footer1", "footer", "ftr", SeedText.Paragraph("— <w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple> —"));
        if (First is not null) yield return ("header2", "header", "hdr", First);
        if (Footnotes is not null) yield return ("footnotes", "footnotes", "footnotes", Footnotes);
        if (Endnotes is not null) yield return ("endnotes", "endnotes", "endnotes", Endnotes);
        if (Settings is not null) yield return ("settings", "settings", "settings", Settings);
        if (Comments is not null) yield return ("comments", "comments", "comments", Comments);
    }

    private static string Relationships(string all) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>";

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + xml));
    }
}
