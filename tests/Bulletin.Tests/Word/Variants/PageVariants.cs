using System.Xml.Linq;
using Bulletin.Tests.Word;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Variants;

/// <summary>Other paper, margins, order; a crest; sections and columns.</summary>
internal static class PageVariants
{
    public static IReadOnlyList<TemplateVariant> All { get; } =
    [
        new("A5", "builds", package => Page(package, 8391, 11906, 1134)),
        // 18 lines of the grid: with a part of one over, LibreOffice shares it out (src/README.md, the type area).
        new("16开", "builds", package => { Page(package, 10431, 14740, 1417); package.Section.Element(W + "pgMar")!.SetAttributeValue(W + "bottom", 14740 - Top(package) - 18 * 579); }) { IsCompared = true },
        new("Letter", "builds", package => Page(package, 12240, 15840, 1440)),
        new("landscape", "builds", package => { Page(package, 16838, 11906, 1440); package.Section.Element(W + "pgSz")!.SetAttributeValue(W + "orient", "landscape"); }),
        new("other margins and gutter", "builds", package => { Page(package, 11906, 16838, 1800); package.Section.Element(W + "pgMar")!.SetAttributeValue(W + "gutter", "284"); }),
        new("issuers in two columns", "builds", TwoIssuers),
        new("crest beside the heading", "builds", package => Picture(package, "masthead.heading", Inline)) { IsCompared = true },
        new("floating crest", "builds", package => Picture(package, "masthead.heading", Floating)) { IsCompared = true },
        new("crest in the paragraph of an absent heading", "builds", package => Picture(package, "masthead.heading", Inline)) { Without = "  标题: 云川市营商环境建设" },
        new("number above the name", "builds", package => { var number = package.Paragraph("masthead.number"); var copy = new XElement(number); number.Remove(); package.Paragraph("masthead.heading").AddBeforeSelf(copy); }) { IsCompared = true },
        new("contents after the articles", "builds", package => { var contents = package.Control("contents"); var copy = new XElement(contents); contents.Remove(); package.Control("articles").AddAfterSelf(copy); }),
        new("section break after the masthead", "builds", package => package.Control("contents").AddBeforeSelf(new XElement(W + "p", new XElement(W + "pPr", One("<w:pStyle w:val=\"TableEnd\"/>"), Continuous(package))))),
        new("section break in an absent paragraph", "builds", package => package.Paragraph("editor_note").Element(W + "pPr")!.Add(Continuous(package))) { Without = "按语: 今年以来，各地各单位深入推进改革，现将有关情况编发，供学习参考。" },
        new("articles in two columns", "builds, BUL619", TwoColumns),
        new("page border and watermark", "builds, BUL609", Watermark),
    ];

    private static int Top(VariantPackage package) => (int)package.Section.Element(W + "pgMar")!.Attribute(W + "top")!;

    private static void Page(VariantPackage package, int width, int height, int side)
    {
        var (size, margins) = (package.Section.Element(W + "pgSz")!, package.Section.Element(W + "pgMar")!);
        size.SetAttributeValue(W + "w", width);
        size.SetAttributeValue(W + "h", height);
        margins.SetAttributeValue(W + "left", side);
        margins.SetAttributeValue(W + "right", side);
        var inside = width - 2 * side;
        // The tables are as wide as the type area, as dragging their edges makes them.
        foreach (var table in package.Body.Descendants(W + "tbl"))
        {
            var columns = table.Element(W + "tblGrid")!.Elements(W + "gridCol").ToList();
            var whole = columns.Sum(column => (int)column.Attribute(W + "w")!);
            foreach (var attribute in table.Descendants().Where(element => element.Name == W + "gridCol" || element.Name == W + "tcW" || element.Name == W + "tblW").Attributes(W + "w"))
                attribute.Value = ((int)attribute * inside / whole).ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (var position in table.Descendants(W + "tblpPr")) position.SetAttributeValue(W + "tblpX", side);
        }
    }

    // The issuers' cell and the date's change places and widths.
    private static void TwoIssuers(VariantPackage package)
    {
        var row = package.Control("masthead.issuers").Ancestors(W + "tr").First();
        var cells = row.Elements(W + "tc").ToList();
        var date = new XElement(cells[1].Descendants(W + "p").Single());
        cells[1].Descendants(W + "p").Single().ReplaceWith(One("<w:p/>"));
        row.Ancestors(W + "tbl").First().AddAfterSelf(date);
    }

    private static void Picture(VariantPackage package, string tag, Func<string> drawing)
    {
        package.Add("word/media/crest.png", "image/png", "image", "rIdCrest", SmallPicture.Png(200));
        package.Paragraph(tag).Element(W + "pPr")!.AddAfterSelf(One($"<w:r>{drawing()}</w:r>"));
    }

    private static string Inline() =>
        $"<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"360000\" cy=\"360000\"/><wp:docPr id=\"9300\" name=\"徽标\" descr=\"徽标\"/><wp:cNvGraphicFramePr/>{Graphic}</wp:inline></w:drawing>";

    private static string Floating() =>
        "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251660288\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
        + "<wp:positionH relativeFrom=\"page\"><wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>1200000</wp:posOffset></wp:positionV>"
        + $"<wp:extent cx=\"720000\" cy=\"720000\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/><wp:docPr id=\"9301\" name=\"徽标\" descr=\"徽标\"/><wp:cNvGraphicFramePr/>{Graphic}</wp:anchor></w:drawing>";

    private const string Graphic =
        "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"9300\" name=\"crest.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdCrest\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"720000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>";

    private static XElement Continuous(VariantPackage package)
    {
        var section = new XElement(package.Section);
        section.Elements(W + "footerReference").Last().AddAfterSelf(One("<w:type w:val=\"continuous\"/>"));
        package.Section.Elements(W + "footerReference").Last().AddAfterSelf(One("<w:type w:val=\"continuous\"/>"));
        package.Section.Elements(W + "pgNumType").Remove();
        return section;
    }

    private static void TwoColumns(VariantPackage package)
    {
        package.Control("articles").AddBeforeSelf(new XElement(W + "p", new XElement(W + "pPr", One("<w:pStyle w:val=\"TableEnd\"/>"), Continuous(package))));
        var section = new XElement(package.Section);
        section.Element(W + "cols")!.SetAttributeValue(W + "num", "2");
        package.Control("articles").AddAfterSelf(new XElement(W + "p", new XElement(W + "pPr", One("<w:pStyle w:val=\"TableEnd\"/>"), section)));
    }

    private static void Watermark(VariantPackage package)
    {
        package.Add("word/header1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", "header", "rIdHeader1",
            "<w:hdr><w:p><w:r><w:pict><v:shape id=\"水印\" o:spid=\"_x0000_s2049\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;width:400pt;height:150pt;rotation:315;z-index:-251658752\" fillcolor=\"silver\" stroked=\"f\"><v:textpath style=\"font-family:&quot;宋体&quot;;font-size:1pt\" string=\"内部\"/></v:shape></w:pict></w:r></w:p></w:hdr>");
        package.Section.AddFirst(new XElement(W + "headerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rIdHeader1")));
    }
}
