namespace Bulletin.Tests.Layout.Random;

/// <summary>Pictures and text boxes, in the line and floating, as DrawingML and as VML.</summary>
internal static class RandomDrawings
{
    public static string One(RandomDocument document, Place place)
    {
        var box = place with { Kind = place.Kind == PlaceKind.Margin ? PlaceKind.Margin : PlaceKind.Box, Depth = place.Depth + 1 };
        return document.Below(9) switch
        {
            0 => $"<w:r><w:drawing>{Inline(Picture)}</w:drawing></w:r>",
            1 => $"<w:r><w:drawing>{Anchor(document, Picture)}</w:drawing></w:r>",
            2 => $"<w:r><w:drawing>{Anchor(document, Box(document, box))}</w:drawing></w:r>",
            3 => $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{Anchor(document, Box(document, box))}</w:drawing></mc:Choice><mc:Fallback>{Vml(document, box with { IsSeen = false })}</mc:Fallback></mc:AlternateContent></w:r>",
            4 => $"<w:r>{Vml(document, box)}</w:r>",
            5 => $"<w:r><w:drawing>{Inline($"<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>{Shape(document, box)}{Shape(document, box)}</wpg:wgp></a:graphicData>")}</w:drawing></w:r>",
            6 => "<w:r><w:pict><v:rect style=\"width:0;height:1.5pt\" o:hr=\"t\" o:hrstd=\"t\"/></w:pict></w:r>",
            7 => $"<w:r><w:drawing>{Inline("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>")}</w:drawing></w:r>",
            _ => "<w:r><w:object><v:shape style=\"width:20pt;height:20pt\"><v:imagedata r:id=\"rIdNone\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"Equation.3\"/></w:object></w:r>",
        };
    }

    private const string Picture = "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdPicture\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData>";

    private static string Inline(string graphic) =>
        $"<wp:inline distT=\"0\" distB=\"0\"><wp:extent cx=\"914400\" cy=\"457200\"/><wp:docPr id=\"1\" name=\"d\"/><a:graphic>{graphic}</a:graphic></wp:inline>";

    private static string Anchor(RandomDocument document, string graphic)
    {
        var horizontal = document.OneOf("<wp:align>center</wp:align>", "<wp:posOffset>360000</wp:posOffset>");
        var vertical = document.OneOf("<wp:align>top</wp:align>", "<wp:posOffset>180000</wp:posOffset>");
        var wrap = document.OneOf("<wp:wrapNone/>", "<wp:wrapTopAndBottom/>", "<wp:wrapSquare wrapText=\"bothSides\"/>");
        return $"<wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" behindDoc=\"{document.Below(2)}\"><wp:simplePos x=\"0\" y=\"0\"/>"
            + $"<wp:positionH relativeFrom=\"{document.OneOf("column", "page", "margin")}\">{horizontal}</wp:positionH><wp:positionV relativeFrom=\"{document.OneOf("paragraph", "page", "margin")}\">{vertical}</wp:positionV>"
            + $"<wp:extent cx=\"1828800\" cy=\"914400\"/>{wrap}<wp:docPr id=\"2\" name=\"d\"/><a:graphic>{graphic}</a:graphic></wp:anchor>";
    }

    private static string Box(RandomDocument document, Place place) =>
        $"<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">{Shape(document, place)}</a:graphicData>";

    private static string Shape(RandomDocument document, Place place) =>
        $"<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr>{document.OneOf("", "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>")}</wps:spPr><wps:txbx><w:txbxContent>{document.BlocksToEnd(place, document.Below(2))}</w:txbxContent></wps:txbx><wps:bodyPr>{document.OneOf("", "<a:spAutoFit/>")}</wps:bodyPr></wps:wsp>";

    private static string Vml(RandomDocument document, Place place) =>
        $"<w:pict><v:shape style=\"{document.OneOf("position:absolute;margin-left:20pt;margin-top:5pt;", "")}width:120pt;height:60pt\"><v:textbox><w:txbxContent>{document.BlocksToEnd(place, document.Below(2))}</w:txbxContent></v:textbox></v:shape></w:pict>";
}
