using static Bulletin.Tests.Fuzz.Documents.SeedText;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Documents with drawings: text boxes of both kinds, pictures in the line and floating, old pictures and objects.</summary>
internal static class SeedDrawings
{
    public static SeedPackage Boxes() => new(
        Paragraph("锚<w:r>" + Anchor(Shape("新框")) + "</w:r>文")
        + Paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + Anchor(Shape("选框")) + "</mc:Choice><mc:Fallback>" + Old("退框") + "</mc:Fallback></mc:AlternateContent></w:r>")
        + Paragraph("<w:r>" + Old("旧框") + "</w:r>尾"));

    public static SeedPackage Pictures() => new(
        Paragraph("图<w:r>" + Inline + "</w:r>后") + Paragraph("<w:r>" + Anchor(Graphic) + "</w:r>")
        + Paragraph("<w:r><w:pict><v:shape style=\"width:60pt;height:30pt\"><v:imagedata r:id=\"rId1\" o:title=\"p\"/></v:shape></w:pict></w:r>")
        + Paragraph("<w:r><w:object><v:shape style=\"width:20pt;height:20pt\"><v:imagedata r:id=\"rId1\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"Equation.3\" r:id=\"rId1\"/></w:object></w:r>尾"));

    public const string Graphic = "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed=\"rId1\"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:ext cx=\"914400\" cy=\"457200\"/></a:xfrm></pic:spPr></pic:pic></a:graphicData>";

    public const string Inline = "<w:drawing><wp:inline distT=\"0\" distB=\"0\"><wp:extent cx=\"914400\" cy=\"457200\"/><wp:docPr id=\"1\" name=\"d\" descr=\"照片\"/><a:graphic>" + Graphic + "</a:graphic></wp:inline></w:drawing>";

    public static string Shape(string text) =>
        "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr>"
        + $"<wps:txbx><w:txbxContent>{Paragraph(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>";

    public static string Anchor(string graphic) =>
        "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" behindDoc=\"0\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>360000</wp:posOffset></wp:positionH>"
        + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>180000</wp:posOffset></wp:positionV><wp:extent cx=\"1828800\" cy=\"914400\"/><wp:wrapTopAndBottom/><wp:docPr id=\"2\" name=\"d\"/>"
        + $"<a:graphic>{graphic}</a:graphic></wp:anchor></w:drawing>";

    public static string Old(string text) =>
        $"<w:pict><v:shape style=\"position:absolute;margin-left:20pt;margin-top:5pt;width:120pt;height:60pt\"><v:textbox><w:txbxContent>{Paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict>";
}
