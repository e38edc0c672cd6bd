using Bulletin.Tests.Word.Variants;
using Bulletin.Word.Composing;
using Bulletin.Word.Composing.Drafts;
using Bulletin.Word.Composing.Preprinted;
using Bulletin.Word.Packaging;
using Xunit;
using static Bulletin.Tests.Word.Variants.VariantPackage;
using Wp = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>送审稿, 套红, 收紧 and 版记页 under templates that are not the built-in ones.</summary>
public sealed class PrintVariantTests
{
    [Fact]
    public void A_draft_without_imprint_is_signed_off_at_the_foot_though_the_masthead_floats()
    {
        using var composition = Floating(hasImprint: false);
        _ = new SignOff(composition);

        var tables = Body(composition).Elements<Wp.Table>().ToList();
        Assert.DoesNotContain("拟稿", tables[0].InnerText, StringComparison.Ordinal);
        Assert.StartsWith("拟稿", tables[^1].InnerText, StringComparison.Ordinal);
        Assert.Empty(Validation.Errors(PackageWriter.Write(composition)));
    }

    [Fact]
    public void A_floating_masthead_is_no_imprint_to_put_on_an_even_page()
    {
        using var composition = Floating(hasImprint: false);
        var before = Body(composition).OuterXml;
        ImprintPage.MoveToEvenPage(composition, followsBlankPage: false);
        Assert.Equal(before, Body(composition).OuterXml);
    }

    [Fact]
    public void The_imprints_own_page_has_not_the_header_of_the_first()
    {
        using var composition = Composed.Of(Issues.SpringTravel());
        Body(composition).GetFirstChild<Wp.SectionProperties>()!.AddChild(new Wp.TitlePage());
        ImprintPage.MoveToEvenPage(composition, followsBlankPage: false);

        var sections = Body(composition).Descendants<Wp.SectionProperties>().ToList();
        Assert.Equal([1, 0], sections.Select(section => section.Elements<Wp.TitlePage>().Count()));
    }

    [Fact]
    public void A_section_goes_on_with_the_templates_header_in_a_draft_too()
    {
        var package = new VariantPackage();
        package.Add("word/header1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", "header", "rIdHeader1", "<w:hdr><w:p><w:r><w:t>云川市</w:t></w:r></w:p></w:hdr>");
        var first = new System.Xml.Linq.XElement(package.Section);
        first.AddFirst(new System.Xml.Linq.XElement(W + "headerReference", new System.Xml.Linq.XAttribute(W + "type", "default"), new System.Xml.Linq.XAttribute(R + "id", "rIdHeader1")));
        package.Control("contents").AddBeforeSelf(new System.Xml.Linq.XElement(W + "p", new System.Xml.Linq.XElement(W + "pPr", first)));
        using var composition = Compose(package);
        DraftHeader.Put(composition);

        var sections = Body(composition).Descendants<Wp.SectionProperties>().ToList();
        Assert.Equal(2, sections.Count);
        // What the second does not say it has of the first: the template's on odd pages, the mark alone on even ones.
        Assert.Equal(2, sections[0].Elements<Wp.HeaderReference>().Count());
        Assert.Empty(sections[1].Elements<Wp.HeaderReference>());
        Assert.Single(sections.Select(section => section.GetFirstChild<Wp.PageMargin>()!.Header!.Value).Distinct());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("linesAndChars", 0)]
    [InlineData("lines", 3)]
    public void What_cannot_be_drawn_together_is_left_as_it_was(string grid, int missing)
    {
        var package = new VariantPackage();
        package.Section.Element(W + "docGrid")!.SetAttributeValue(W + "type", grid.Length == 0 ? null : grid);
        var margins = package.Section.Element(W + "pgMar")!;
        margins.SetAttributeValue(W + "bottom", (int)margins.Attribute(W + "bottom")! + missing);
        using var composition = Compose(package);
        var before = Body(composition).OuterXml;
        var tightening = new Tightening(composition);
        tightening.Set(new Tightness(25, 5, 0.1));
        Assert.NotEqual(before, Body(composition).OuterXml);
        tightening.Set(default);
        Assert.Equal(before, Body(composition).OuterXml);
    }

    [Theory]
    [InlineData("<wp:wrapNone/>", 0)]
    [InlineData("<wp:wrapTopAndBottom/>", 1)]
    public void A_crest_over_the_masthead_is_on_the_preprinted_paper_already(string wrap, int left)
    {
        var package = new VariantPackage();
        package.Add("word/media/crest.png", "image/png", "image", "rIdCrest", SmallPicture.Png(200));
        package.Paragraph("masthead.name").Element(W + "pPr")!.AddAfterSelf(One(
            "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
            + "<wp:positionH relativeFrom=\"page\"><wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>900000</wp:posOffset></wp:positionV><wp:extent cx=\"720000\" cy=\"720000\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
            + $"{wrap}<wp:docPr id=\"9301\" name=\"徽标\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"徽标\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\"rIdCrest\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"720000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"));
        using var composition = Compose(package);
        var photos = Body(composition).Descendants<Wp.Drawing>().Count() - 1;

        Assert.Empty(RedHead.LeaveOut(composition, Issues.Everything().Issue));
        Assert.Equal(photos + left, Body(composition).Descendants<Wp.Drawing>().Count());
        Assert.Empty(Validation.Errors(PackageWriter.Write(composition)));
    }

    [Theory]
    [InlineData("masthead.heading", 0)]
    [InlineData("masthead.number", 1)]
    public void A_crest_in_one_line_with_the_red_goes_with_it(string beside, int left)
    {
        var package = new VariantPackage();
        package.Add("word/media/crest.png", "image/png", "image", "rIdCrest", SmallPicture.Png(200));
        package.Paragraph(beside).Element(W + "pPr")!.AddAfterSelf(One(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"360000\" cy=\"360000\"/><wp:docPr id=\"9300\" name=\"徽标\"/><wp:cNvGraphicFramePr/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"rIdCrest\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"));
        using var composition = Compose(package);
        var all = Body(composition).Descendants<Wp.Drawing>().Count();

        Assert.Empty(RedHead.LeaveOut(composition, Issues.Everything().Issue));
        Assert.Equal(all - 1 + left, Body(composition).Descendants<Wp.Drawing>().Count());
        Assert.Contains(Body(composition).Elements<Wp.Paragraph>(), paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "MastheadHeading");
    }

    private static Composition Floating(bool hasImprint)
    {
        var package = new VariantPackage();
        // As Word makes it of a table that somebody drags.
        package.Control("masthead.date").Ancestors(W + "tbl").First().Element(W + "tblPr")!.Element(W + "tblStyle")!
            .AddAfterSelf(One("<w:tblpPr w:leftFromText=\"180\" w:rightFromText=\"180\" w:vertAnchor=\"text\" w:horzAnchor=\"margin\" w:tblpY=\"100\"/>"));
        var (issue, parts) = Issues.SpringTravel();
        if (!hasImprint) issue = issue with { Imprint = [], Printing = null, Contact = [] };
        return Composer.Compose(issue, Open(package), parts.Pictures);
    }

    private static Composition Compose(VariantPackage package)
    {
        var (issue, parts) = Issues.Everything();
        return Composer.Compose(issue, Open(package), parts.Pictures);
    }

    private static Template Open(VariantPackage package) => Template.Open(package.ToBytes(), "t.docx", null).Template!;

    private static Wp.Body Body(Composition composition) => composition.Document.MainDocumentPart!.Document!.Body!;
}
