using Bulletin.Tests.Pictures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Layout.Random;

/// <summary>Puts a random document into a package, with the parts it refers to.</summary>
internal static class RandomPackage
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    private const string Styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"宋体\"/><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"2\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Heading1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/><w:basedOn w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Cycle\"><w:name w:val=\"cycle\"/><w:basedOn w:val=\"Cycle2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Cycle2\"><w:name w:val=\"cycle 2\"/><w:basedOn w:val=\"Cycle\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"secret\"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"strong\"/><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";

    public static WordprocessingDocument Make(RandomDocument source, Stream stream)
    {
        var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new Document($"<w:document {Namespaces}><w:body>{source.Body}</w:body></w:document>");
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles {Namespaces}>{Styles}</w:styles>");
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"1\">{string.Concat(Enumerable.Range(0, 9).Select(i => $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%{i + 1}）\"/></w:lvl>"))}</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride></w:num></w:numbering>");
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings($"<w:settings {Namespaces}>{(source.HasEvenHeaders ? "<w:evenAndOddHeaders/>" : "")}</w:settings>");
        for (var i = 0; i < source.Headers.Count; i++)
        {
            main.AddNewPart<HeaderPart>($"rIdH{i}").Header = new Header($"<w:hdr {Namespaces}>{source.Headers[i]}</w:hdr>");
            main.AddNewPart<FooterPart>($"rIdF{i}").Footer = new Footer($"<w:ftr {Namespaces}>{source.Headers[^(i + 1)]}</w:ftr>");
        }
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Namespaces}>{Notes("footnote", source.Footnotes)}</w:footnotes>");
        main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes($"<w:endnotes {Namespaces}>{Notes("endnote", source.Endnotes)}</w:endnotes>");
        main.AddHyperlinkRelationship(new Uri("http://a.cn/"), true, "rIdWeb");
        main.AddHyperlinkRelationship(new Uri("javascript:x"), true, "rIdScript");
        using (var picture = new MemoryStream(MadeJpeg.Grey(8, 8))) main.AddImagePart(ImagePartType.Jpeg, "rIdPicture").FeedData(picture);
        return document;
    }

    private static string Notes(string name, IReadOnlyList<string> notes) =>
        string.Concat(notes.Select((note, i) => $"<w:{name} w:id=\"{i + 1}\">{note}</w:{name}>"));
}
