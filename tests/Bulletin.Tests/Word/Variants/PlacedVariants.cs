using System.Xml.Linq;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Variants;

/// <summary>Controls that stand elsewhere: in a table, a text box, a margin, in one another.</summary>
internal static class PlacedVariants
{
    public static IReadOnlyList<TemplateVariant> All { get; } =
    [
        new("heading in a table", "builds", package => Wrap(package.Paragraph("masthead.heading"), paragraph => OneCell(8844, paragraph))) { IsCompared = true },
        new("heading in a table within a table", "builds", package => Wrap(package.Paragraph("masthead.heading"), paragraph => OneCell(8844, OneCell(8844, paragraph), One("<w:p/>")))),
        new("number in a text box", "builds", package => Wrap(package.Paragraph("masthead.number"), paragraph => Anchor(AlternateBox(paragraph)))) { IsCompared = true },
        new("number in a text box without a fall-back", "builds", package => Wrap(package.Paragraph("masthead.number"), paragraph => Anchor(Drawing(paragraph)))),
        new("number in a VML text box", "builds", package => Wrap(package.Paragraph("masthead.number"), paragraph => Anchor(Vml(paragraph)))),
        new("copy number in a text box", "builds", package => Wrap(package.Paragraph("masthead.copy"), paragraph => Anchor(AlternateBox(paragraph)))) { Without = "  编号: \"000128\"" },
        new("number in a text box too small for it", "builds, BUL614", package => Wrap(package.Paragraph("masthead.number"), paragraph => Anchor(Drawing(paragraph, height: 127000)))),
        new("number in a text box with text around it", "builds, BUL619", package => Wrap(package.Paragraph("masthead.number"), paragraph => Anchor(Drawing(paragraph, wrap: "wrapSquare wrapText=\"bothSides\"")))),
        new("classification in the header", "builds", package => ToHeader(package, package.Paragraph("masthead.classification"), leavesEmpty: true)),
        new("copy number in a table in the header", "builds", package => { var paragraph = package.Paragraph("masthead.copy"); ToHeader(package, paragraph, leavesEmpty: true); Wrap(package.Xml("word/header1.xml").Elements(W + "p").First(), inner => OneCell(8844, inner)); }),
        new("copy number in a text box in the header", "builds", package => { var paragraph = package.Paragraph("masthead.copy"); ToHeader(package, paragraph, leavesEmpty: true); Wrap(package.Xml("word/header1.xml").Elements(W + "p").First(), inner => Anchor(Drawing(inner, wrap: "wrapNone"))); }),
        new("copy number in a text box in a cell", "builds, BUL619", package => Wrap(package.Paragraph("masthead.copy"), paragraph => Anchor(AlternateBox(paragraph)))),
        new("classification in the header of later pages only", "BUL805", package => { ToHeader(package, package.Paragraph("masthead.classification"), leavesEmpty: true); package.Section.Element(W + "cols")!.AddAfterSelf(One("<w:titlePg/>")); }),
        new("contact in the footers", "builds", ContactToFooters),
        new("date in the footer of even pages only", "BUL805", package => ToFooter(package, "word/footer2.xml", package.Paragraph("masthead.date"))),
        new("articles in the header", "BUL805", package => ToHeader(package, package.Control("articles"), leavesEmpty: false)),
        new("article title outside its article", "BUL805", package => MoveBefore(package.Paragraph("article.title"), package.Control("articles"))),
        new("imprint value outside the imprint", "BUL805", ImprintValueOutside),
        new("body as a control in a line", "builds", BodyInLine) { IsCompared = true },
        new("heading control around its paragraph", "builds", package => AroundParagraph(package, "masthead.heading")),
        new("name control around several paragraphs", "builds", package => AroundParagraph(package, "masthead.name", One("<w:p><w:r><w:t>第二段</w:t></w:r></w:p>"))),
        new("control around a cell", "builds", package => AroundCell(package, "masthead.copy")),
        new("control around an absent cell", "builds", package => AroundCell(package, "masthead.copy")) { Without = "  编号: \"000128\"" },
        new("control around a row", "builds", package => AroundRow(package, "contact")),
        new("imprint around a cell, not a row", "builds", ImprintAroundCell),
        new("imprint without a repeating section", "builds", package => Unrepeat(package, "imprint")),
        new("repeating item split in two", "builds", SplitItem),
        new("heading around the name", "builds", Nested),
        new("control within itself", "builds", package => { var control = package.Control("masthead.date"); Content(control).ReplaceNodes(new XElement(control)); }),
        new("control in a link", "builds", package => Wrap(package.Control("masthead.number"), control => new XElement(W + "hyperlink", new XAttribute(W + "anchor", "top"), control))),
        new("masthead in a locked group", "builds", package => Wrap(package.Paragraph("masthead.heading"), paragraph => One("<w:sdt><w:sdtPr><w:id w:val=\"9001\"/><w:lock w:val=\"sdtContentLocked\"/><w:group/></w:sdtPr><w:sdtContent/></w:sdt>").Filled(paragraph))),
    ];

    private static XElement Filled(this XElement control, XElement content)
    {
        Content(control).Add(content);
        return control;
    }

    private static void Wrap(XElement element, Func<XElement, XElement> around) => element.ReplaceWith(around(new XElement(element)));

    private static void MoveBefore(XElement element, XElement target)
    {
        var copy = new XElement(element);
        element.Remove();
        target.AddBeforeSelf(copy);
    }

    private static XElement OneCell(int width, params XElement[] content)
    {
        var table = One($"<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"{width}\"/></w:tblGrid>"
            + $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr></w:tc></w:tr></w:tbl>");
        table.Descendants(W + "tc").Single().Add(content);
        return table;
    }

    // Top and bottom: the paragraph it is anchored to stands below it.
    private static XElement Anchor(XElement drawing) => new(W + "p", One("<w:pPr><w:pStyle w:val=\"TableEnd\"/></w:pPr>"), new XElement(W + "r", drawing));

    private static XElement AlternateBox(XElement paragraph)
    {
        var alternate = One("<mc:AlternateContent><mc:Choice Requires=\"wps\"/><mc:Fallback/></mc:AlternateContent>");
        alternate.Elements().First().Add(Drawing(paragraph));
        alternate.Elements().Last().Add(Vml(new XElement(paragraph)));
        return alternate;
    }

    private static XElement Drawing(XElement paragraph, int height = 457200, string wrap = "wrapTopAndBottom")
    {
        var drawing = One($"<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"251659264\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
            + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"margin\"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
            + $"<wp:extent cx=\"5615940\" cy=\"{height}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:{wrap}/><wp:docPr id=\"9100\" name=\"文本框 1\"/><wp:cNvGraphicFramePr/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"5615940\" cy=\"457200\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>"
            + "<wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr rot=\"0\" vert=\"horz\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>");
        drawing.Descendants(W + "txbxContent").Single().Add(paragraph);
        return drawing;
    }

    private static XElement Vml(XElement paragraph)
    {
        var pict = One("<w:pict><v:shape id=\"文本框_x0020_1\" o:spid=\"_x0000_s1026\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:0;margin-top:0;width:442.2pt;height:36pt;z-index:251659264;mso-position-horizontal-relative:margin;mso-position-vertical-relative:text\" filled=\"f\" stroked=\"f\"><v:textbox inset=\"0,0,0,0\"><w:txbxContent/></v:textbox></v:shape></w:pict>");
        pict.Descendants(W + "txbxContent").Single().Add(paragraph);
        return pict;
    }

    private static void ToHeader(VariantPackage package, XElement element, bool leavesEmpty)
    {
        var header = new XElement(element);
        if (leavesEmpty) element.ReplaceWith(One("<w:p/>"));
        else element.Remove();
        var root = $"<w:hdr>{header.ToString(SaveOptions.DisableFormatting)}</w:hdr>";
        package.Add("word/header1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", "header", "rIdHeader1", root);
        package.Section.AddFirst(new XElement(W + "headerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rIdHeader1")));
    }

    private static void ToFooter(VariantPackage package, string footer, XElement paragraph)
    {
        package.Xml(footer).Add(new XElement(paragraph));
        paragraph.ReplaceWith(One("<w:p/>"));
    }

    private static void ContactToFooters(VariantPackage package)
    {
        var paragraph = package.Paragraph("contact");
        package.Xml("word/footer1.xml").Add(new XElement(paragraph));
        package.Xml("word/footer2.xml").Add(new XElement(paragraph));
        paragraph.Ancestors(W + "tr").First().Remove();
    }

    private static void ImprintValueOutside(VariantPackage package)
    {
        var value = package.Control("imprint.value");
        var copy = new XElement(value);
        value.Remove();
        package.Paragraph("imprint.printed_by").Add(copy);
    }

    private static void BodyInLine(VariantPackage package)
    {
        var control = package.Control("article.body");
        var run = new XElement(control.Descendants(W + "r").First());
        Content(control).ReplaceNodes(run);
        control.ReplaceWith(new XElement(W + "p", One("<w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>"), new XElement(control)));
    }

    private static void AroundParagraph(VariantPackage package, string tag, params XElement[] more)
    {
        var control = package.Control(tag);
        var paragraph = package.Paragraph(tag);
        var around = new XElement(control);
        control.ReplaceWith(Content(control).Elements());
        Content(around).ReplaceNodes(new XElement(paragraph), more);
        paragraph.ReplaceWith(around);
    }

    private static void AroundCell(VariantPackage package, string tag) => Around(package, tag, "tc");

    private static void AroundRow(VariantPackage package, string tag) => Around(package, tag, "tr");

    private static void Around(VariantPackage package, string tag, string element)
    {
        var control = package.Control(tag);
        var outer = control.Ancestors(W + element).First();
        var around = new XElement(control);
        control.ReplaceWith(Content(control).Elements());
        Content(around).ReplaceNodes(new XElement(outer));
        outer.ReplaceWith(around);
    }

    private static void ImprintAroundCell(VariantPackage package)
    {
        var control = package.Control("imprint");
        var row = new XElement(control.Descendants(W + "tr").First());
        var cell = row.Element(W + "tc")!;
        var around = new XElement(control);
        Content(Content(around).Elements(W + "sdt").Single()).ReplaceNodes(new XElement(cell));
        cell.ReplaceWith(around);
        control.ReplaceWith(row);
    }

    private static void Unrepeat(VariantPackage package, string tag)
    {
        var control = package.Control(tag);
        var item = Content(control).Elements(W + "sdt").Single();
        item.ReplaceWith(Content(item).Elements());
        control.Element(W + "sdtPr")!.Elements().Where(element => element.Name.LocalName == "repeatingSection").Remove();
    }

    // Enter pressed in the middle of an article: Word makes it two items.
    private static void SplitItem(VariantPackage package)
    {
        var first = Content(package.Control("articles")).Elements(W + "sdt").Single();
        var second = new XElement(first);
        var blocks = Content(first).Elements().ToList();
        Content(second).ReplaceNodes(blocks.Skip(4).Select(block => new XElement(block)));
        blocks.Skip(4).Remove();
        first.AddAfterSelf(second);
    }

    private static void Nested(VariantPackage package)
    {
        var name = package.Control("masthead.name");
        var heading = new XElement(package.Control("masthead.heading"));
        package.Paragraph("masthead.heading").Remove();
        Content(heading).ReplaceNodes(One("<w:r><w:rPr><w:sz w:val=\"36\"/></w:rPr><w:t>标题</w:t></w:r>"), new XElement(name));
        name.ReplaceWith(heading);
    }
}
