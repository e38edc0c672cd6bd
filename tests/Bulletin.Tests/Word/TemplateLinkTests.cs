using System.Text;
using System.Xml.Linq;
using Bulletin.Core.Findings;
using Bulletin.Tests.Word.Variants;
using Bulletin.Word.Composing;
using Xunit;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word;

/// <summary>Ways for a template to fetch something when a bulletin made with it is opened: each is refused, with the part, the element and the address named.</summary>
public sealed class TemplateLinkTests
{
    private const string Address = "http://127.0.0.1:8765/a.png";
    private const string Drawing = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Svg = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    private const string DocumentRelations = "word/_rels/document.xml.rels";

    /// <summary>Name, a word of the message, and the change.</summary>
    private static readonly (string Name, string Says, Action<VariantPackage> Change)[] _ways =
    [
        ("a picture linked by a hyperlink", "a:blip → " + Address, package => Linked(package, Picture("r:link"))),
        ("a picture embedded by a hyperlink", "a:blip → " + Address, package => Linked(package, Picture("r:embed"))),
        ("a picture in a footer", "word/footer1.xml", package => Linked(package, Run(Picture("r:link")), "word/footer1.xml", "word/_rels/footer1.xml.rels")),
        ("an id of another part", "blip → " + Address, package => { Link(package, DocumentRelations); package.Xml("word/footer1.xml").Descendants(W + "p").First().Add(Make(Run(Picture("r:link")))); }),
        ("a newer drawing's SVG", "asvg:svgBlip", package => Linked(package, Picture("r:embed").Replace("<a:blip r:embed=\"rIdLink\"/>", "<a:blip><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"rIdLink\"/></a:ext></a:extLst></a:blip>", StringComparison.Ordinal))),
        ("imagedata by id", "v:imagedata → " + Address, package => Linked(package, Shape("<v:imagedata r:id=\"rIdLink\"/>"))),
        ("imagedata by r:href", "imagedata → " + Address, package => Linked(package, Shape("<v:imagedata r:href=\"rIdLink\"/>"))),
        ("imagedata by o:relid", "v:imagedata", package => Linked(package, Shape("<v:imagedata o:relid=\"rIdLink\"/>"))),
        ("a fill by id", "v:fill", package => Linked(package, Shape("<v:fill r:id=\"rIdLink\" type=\"frame\"/>"))),
        ("a stroke by id", "v:stroke", package => Linked(package, Shape("<v:stroke r:id=\"rIdLink\"/>"))),
        ("an OLE link by id", "OLE", package => Linked(package, Shape("<o:OLEObject Type=\"Link\" ProgID=\"Excel.Sheet.12\" r:id=\"rIdLink\" UpdateMode=\"Always\"/>"))),
        ("a hyperlink's other attributes", "w:hyperlink", package => package.Paragraph("masthead.heading").Add(Make($"<w:hyperlink r:link=\"{Link(package, DocumentRelations)}\"/>"))),
        ("imagedata with src", "imagedata src → " + Address, package => Drawn(package, $"<v:imagedata src=\"{Address}\"/>")),
        ("imagedata with a relative src", "imagedata src → a.png", package => Drawn(package, "<v:imagedata src=\"a.png\"/>")),
        ("imagedata with o:href", "imagedata href", package => Drawn(package, $"<v:imagedata o:href=\"{Address}\"/>")),
        ("a fill with src", "fill src", package => Drawn(package, $"<v:fill type=\"tile\" src=\"{Address}\"/>")),
        ("a fill with o:href", "fill href", package => Drawn(package, $"<v:fill type=\"tile\" o:href=\"{Address}\"/>")),
        ("a fill with o:althref", "fill althref", package => Drawn(package, $"<v:fill type=\"tile\" o:althref=\"{Address}\"/>")),
        ("a stroke with src", "stroke src", package => Drawn(package, $"<v:stroke src=\"{Address}\"/>")),
        ("an image of VML", "image src", package => package.Paragraph("masthead.heading").Add(Make($"<w:r><w:pict><v:image src=\"{Address}\"/></w:pict></w:r>"))),
        ("an image of VML in capitals", "Image SRC", package => package.Paragraph("masthead.heading").Add(Make($"<w:r><w:pict><V:Image xmlns:V=\"URN:Schemas-Microsoft-Com:vml\" SRC=\"{Address}\"/></w:pict></w:r>"))),
        ("a style that names an address", "shape style", package => package.Paragraph("masthead.heading").Add(Make($"<w:r><w:pict><v:shape style=\"width:9pt;background:URL({Address})\"/></w:pict></w:r>"))),
        ("shapes in the settings", "fill src", package => package.Xml("word/settings.xml").Add(Make($"<w:hdrShapeDefaults><o:shapedefaults><v:fill src=\"{Address}\"/></o:shapedefaults></w:hdrShapeDefaults>"))),
        ("the older of two drawings", "imagedata src", package => package.Paragraph("masthead.heading").Add(Make($"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"/><mc:Fallback><w:pict><v:shape><v:imagedata src=\"{Address}\"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))),
        ("an attached template by a hyperlink", "附加的模板“w:attachedTemplate", package => { Link(package, "word/_rels/settings.xml.rels"); package.Xml("word/settings.xml").AddFirst(Make("<w:attachedTemplate r:id=\"rIdLink\"/>")); }),
        ("an XSLT on saving", "saveThroughXslt", package => { Link(package, "word/_rels/settings.xml.rels"); package.Xml("word/settings.xml").Add(Make("<w:saveThroughXslt r:id=\"rIdLink\"/>")); }),
        ("an XSLT by its own relationship", "XSLT", package => package.Relate("word/_rels/settings.xml.rels", "transform", "rIdXslt", "http://127.0.0.1/a.xsl", isExternal: true)),
        ("an attached schema", "http://127.0.0.1/a.xsd", package => package.Xml("word/settings.xml").Add(Make("<w:attachedSchema w:val=\"http://127.0.0.1/a.xsd\"/>"))),
        ("a library of schemas", "http://127.0.0.1/b.xsd", package => package.Xml("word/settings.xml").Add(Make("<sl:schemaLibrary xmlns:sl=\"http://schemas.openxmlformats.org/schemaLibrary/2006/main\"><sl:schema sl:uri=\"a\" sl:schemaLocation=\"http://127.0.0.1/b.xsd\"/></sl:schemaLibrary>"))),
        ("relationships in a folder in capitals", "blip → " + Address, package => { package.Relate("word/_RELS/footer1.xml.rels", "hyperlink", "rIdLink", Address, isExternal: true); package.Xml("word/footer1.xml").Descendants(W + "p").First().Add(Make(Run(Picture("r:link")))); }),
        ("a theme's picture", "word/theme/theme1.xml", package =>
        {
            package.Add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", "theme", "rIdTheme", $"<a:theme {Drawing}><a:blip r:link=\"rIdLink\"/></a:theme>".Replace($" {Drawing}", "", StringComparison.Ordinal));
            Link(package, "word/theme/_rels/theme1.xml.rels");
        }),
        ("a bullet", "word/numbering.xml", package =>
        {
            package.Add("word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", "numbering", "rIdNumbers", "<w:numbering><w:numPicBullet w:numPicBulletId=\"0\"><w:pict><v:shape><v:imagedata r:id=\"rIdLink\"/></v:shape></w:pict></w:numPicBullet></w:numbering>");
            Link(package, "word/_rels/numbering.xml.rels");
        }),
        ("a glossary's picture", "word/glossary/document.xml", package =>
        {
            package.Add("word/glossary/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml", "glossaryDocument", "rIdGlossary", $"<w:glossaryDocument><w:docParts><w:docPart><w:docPartBody><w:p>{Run(Picture("r:link"))}</w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>");
            Link(package, "word/glossary/_rels/document.xml.rels");
        }),
        ("a chart's numbers", "externalData", package =>
        {
            package.Add("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "chart", "rIdChart", "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:externalData r:id=\"rIdLink\"/></c:chartSpace>");
            Link(package, "word/charts/_rels/chart1.xml.rels");
        }),
        ("a header that is none of Word's", "word/header9.xml", package =>
        {
            package.Add("word/header9.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", "header", "rIdHeader9", $"<mc:AlternateContent><mc:Fallback>{Picture("r:link")}</mc:Fallback></mc:AlternateContent>");
            Link(package, "word/_rels/header9.xml.rels");
        }),
        ("an SVG that links a picture", "image href → " + Address, package => Pictured(package, $"<svg {Svg}><image href=\"{Address}\"/></svg>")),
        ("an SVG that links in the old way", "use href", package => Pictured(package, $"<svg {Svg}><use xlink:href=\"{Address}#a\"/></svg>")),
        ("an SVG with a style sheet", "style @import", package => Pictured(package, $"<svg {Svg}><style>@import '{Address}';</style></svg>")),
        ("an SVG with a font", "style", package => Pictured(package, $"<svg {Svg}><style>@font-face {{ font-family: a; src: url('{Address}') }}</style></svg>")),
        ("an SVG with a pattern elsewhere", "rect fill", package => Pictured(package, $"<svg {Svg}><rect fill=\"url({Address}#a)\"/></svg>")),
        ("an SVG with CSS in escapes", "rect style", package => Pictured(package, $"<svg {Svg}><rect style=\"fill: \\75rl({Address})\"/></svg>")),
        ("an SVG with a script", "script", package => Pictured(package, $"<svg {Svg}><script>alert(1)</script></svg>")),
        ("an SVG that acts when loaded", "svg onload", package => Pictured(package, $"<svg {Svg} onload=\"alert(1)\"/>")),
        ("an SVG in an SVG", "image href", package => Pictured(package, $"<svg {Svg}><image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/></svg>")),
        ("an SVG whose animation sets an address", "set to", package => Pictured(package, $"<svg {Svg}><image><set attributeName=\"href\" to=\"{Address}\"/></image></svg>")),
        ("an SVG with entities", "DTD", package => Pictured(package, $"<!DOCTYPE svg [<!ENTITY a SYSTEM \"{Address}\">]><svg {Svg}>&a;</svg>")),
        ("an SVG called a bitmap", "word/media/a.png", package => Pictured(package, $"\uFEFF \n<svg {Svg}><image href=\"{Address}\"/></svg>", "word/media/a.png")),
        ("a mode in small letters", Address, package => Relation(package, "image", Address, ("TargetMode", "external"))),
        ("a mode under another name", Address, package => Relation(package, "image", Address, ("targetmode", "External"))),
        ("a mode that is none", "a.png", package => Relation(package, "image", "a.png", ("TargetMode", "Outside"))),
        ("a link's type in capitals", "外面的内容", package => Relation(package, "HYPERLINK", Address, ("TargetMode", "External"))),
        ("a link's type of another maker", "外面的内容", package => Relation(package, "http://example.invalid/hyperlink", Address, ("TargetMode", "External"))),
        ("a server without a scheme", "//127.0.0.1/a.png", package => Relation(package, "image", "//127.0.0.1/a.png")),
        ("a share in percent signs", "%5c%5c127.0.0.1", package => Relation(package, "image", "%5c%5c127.0.0.1%5ca.png")),
        ("a scheme without a server", "file:a.png", package => Relation(package, "image", "file:a.png")),
        ("an object's type in small letters", "OLE", package => Relation(package, "OLEOBJECT", "media/a.bin")),
        ("an add-in that opens by itself", "加载项", package => package.Relate("_rels/.rels", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "rIdPanes", "word/webextensions/taskpanes.xml")),
        ("a video from elsewhere", "<iframe", package => package.Paragraph("masthead.heading").Add(Make($"<w:r><w:drawing><wp15:webVideoPr xmlns:wp15=\"http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing\" embeddedHtml=\"&lt;iframe src='{Address}'/&gt;\"/></w:drawing></w:r>"))),
        ("another file by XInclude", Address, package => package.Body.AddFirst(Make($"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"{Address}\"/>"))),
        ("a style sheet for XML", "xml-stylesheet", package => package.Add("word/glossary.xml", "application/xml", "customXml", "rIdStyled", Encoding.UTF8.GetBytes($"<?xml-stylesheet href=\"{Address}\"?><a/>"))),
        ("a chunk in capitals", "altChunk", package => package.Section.AddBeforeSelf(Make("<w:ALTCHUNK r:id=\"rId9\"/>"))),
        ("a chunk of the 2003 edition", "altChunk", package => package.Section.AddBeforeSelf(Make("<x:altChunk xmlns:x=\"http://schemas.microsoft.com/office/word/2003/wordml\" r:id=\"rId9\"/>"))),
        ("a drawing of the strict edition", "Strict", package => package.Paragraph("masthead.heading").Add(Make("<w:r><w:drawing><x:blip xmlns:x=\"http://purl.oclc.org/ooxml/drawingml/main\"/></w:drawing></w:r>"))),
        ("an id of the strict edition", "Strict", package => package.Paragraph("masthead.heading").Add(Make("<w:r><w:drawing><a:blip xmlns:x=\"http://purl.oclc.org/ooxml/officeDocument/relationships\" x:link=\"rId9\"/></w:drawing></w:r>"))),
        ("a field whose name another ends", "域", package => package.Paragraph("masthead.heading").Add(Make(Begin + Says(" D") + Begin + Says("QUOTE \"DE\"") + End + Says(" excel a b ") + End))),
        ("a field whose name a deletion parts", "INCLUDEPICTURE", package => package.Paragraph("masthead.heading").Add(Make(Begin + Says(" INCLUDE") + $"<w:del w:id=\"9\" w:author=\"a\">{Says("xx")}</w:del>" + Says($"PICTURE \"{Address}\" ") + End))),
        ("a field whose name is one of two", "域", package => package.Paragraph("masthead.heading").Add(Make(Begin + Says(" INCLUDE") + $"<mc:AlternateContent><mc:Choice Requires=\"w14\">{Says("PICTURE ")}</mc:Choice><mc:Fallback>{Says("xx")}</mc:Fallback></mc:AlternateContent>" + Says($"\"{Address}\" ") + End))),
        ("a field in a foreign drawing", "INCLUDEPICTURE", package => package.Add("word/diagrams/drawing1.xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml", "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing", "rIdDiagram", $"<dsp:drawing xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\"><w:p><w:fldSimple w:instr=\"INCLUDEPICTURE {Address}\"/></w:p></dsp:drawing>")),
    ];

    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static TheoryData<string> Names => [.. _ways.Select(way => way.Name)];

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public void Is_refused_and_named(string name)
    {
        var (_, says, change) = _ways.Single(way => way.Name == name);
        var package = new VariantPackage();
        change(package);
        var reading = Template.Open(package.ToBytes(), "t.docx", null);
        Assert.Null(reading.Template);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((says is "Strict" or "DTD" ? Codes.TemplateNotWord : Codes.TemplateForeign, Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains(says, finding.Message.Chinese, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Help.Chinese);
    }

    /// <summary>What a reader clicks, and what is in the file, is the office's own.</summary>
    [Theory]
    [InlineData("<w:hyperlink r:id=\"rIdLink\"><w:r><w:t>网站</w:t></w:r></w:hyperlink>")]
    [InlineData("<w:r><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"7\" name=\"a\"><a:hlinkClick r:id=\"rIdLink\"/><a:hlinkHover r:id=\"rIdLink\"/></wp:docPr></wp:inline></w:drawing></w:r>")]
    [InlineData("<w:r><w:pict><v:shape href=\"https://www.example.gov.cn/\" style=\"width:9pt;height:9pt\"/></w:pict></w:r>")]
    [InlineData("<w:r><w:pict><v:shape style=\"width:9pt;height:9pt\"><v:fill color2=\"#fff\" type=\"gradient\"/><v:imagedata o:title=\"\" r:id=\"rIdOwn\"/></v:shape></w:pict></w:r>")]
    [InlineData(Begin + "<w:r><w:instrText> =</w:instrText></w:r>" + Begin + "<w:r><w:instrText>NUMPAGES</w:instrText></w:r>" + End + "<w:r><w:instrText>-1 </w:instrText></w:r>" + End)]
    [InlineData(Begin + "<w:r><w:instrText> IF </w:instrText></w:r>" + Begin + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + End + "<w:r><w:instrText> = 1 \"a\" </w:instrText></w:r>" + End)]
    public void What_is_clicked_or_in_the_file_stays(string xml)
    {
        var package = new VariantPackage();
        Link(package, DocumentRelations);
        Relation(package, "hyperlink", "#_top");
        package.Add("word/media/own.png", "image/png", "image", "rIdOwn", SmallPicture.Png(9));
        package.Paragraph("masthead.heading").Add(Make(xml));
        Assert.Empty(Template.Open(package.ToBytes(), "t.docx", null).Findings);
    }

    [Fact]
    public void An_SVG_that_refers_to_itself_is_a_picture_like_others()
    {
        var package = new VariantPackage();
        Pictured(package, $"<?xml version=\"1.0\"?><svg {Svg} viewBox=\"0 0 9 9\"><style>.a {{ fill: #c00; }}</style><defs><path id=\"p\" d=\"M0 0h9\"/></defs><use xlink:href=\"#p\" fill=\"url(#p)\"/><image href=\"data:image/png;base64,AAAA\"/><g xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:export-filename=\"C:\\a (1)\\b.png\"/></svg>");
        Assert.Empty(Template.Open(package.ToBytes(), "t.docx", null).Findings);
    }

    private static string Picture(string attribute) =>
        $"<w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"77\" name=\"x\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip {attribute}=\"rIdLink\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";

    private static string Shape(string inner) => $"<w:pict><v:shape style=\"width:9pt;height:9pt\">{inner}</v:shape></w:pict>";

    private static string Run(string inner) => $"<w:r>{inner}</w:r>";

    private static string Says(string instruction) => $"<w:r><w:instrText xml:space=\"preserve\">{instruction.Replace("\"", "&quot;", StringComparison.Ordinal)}</w:instrText></w:r>";

    private static string Link(VariantPackage package, string relations)
    {
        package.Relate(relations, "hyperlink", "rIdLink", Address, isExternal: true);
        return "rIdLink";
    }

    private static void Linked(VariantPackage package, string inner)
    {
        Link(package, DocumentRelations);
        package.Paragraph("masthead.heading").Add(Make(Run(inner)));
    }

    private static void Linked(VariantPackage package, string run, string part, string relations)
    {
        Link(package, relations);
        package.Xml(part).Descendants(W + "p").First().Add(Make(run));
    }

    private static void Drawn(VariantPackage package, string inner) => package.Paragraph("masthead.heading").Add(Make(Run(Shape(inner))));

    private static void Pictured(VariantPackage package, string svg, string name = "word/media/a.svg") =>
        package.Add(name, "image/svg+xml", "image", "rIdSvg", Encoding.UTF8.GetBytes(svg));

    private static void Relation(VariantPackage package, string type, string target, params (string Name, string Value)[] more)
    {
        package.Relate(DocumentRelations, type, "rIdOdd", target);
        var made = package.Xml(DocumentRelations).Elements().Last();
        foreach (var (name, value) in more) made.SetAttributeValue(name, value);
    }
}
