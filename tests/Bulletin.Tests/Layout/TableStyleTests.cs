using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Bulletin.Tests.Layout;

/// <summary>What a table style says of single regions (ECMA-376 17.7.6).</summary>
public sealed class TableStyleTests
{
    private const string Headed = """
        <w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:styleId="Headed"><w:name w:val="Headed"/>
        <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="24"/></w:tcBorders><w:shd w:val="clear" w:fill="C00000"/></w:tcPr></w:tblStylePr>
        <w:tblStylePr w:type="firstCol"><w:rPr><w:color w:val="0000FF"/></w:rPr></w:tblStylePr>
        <w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:fill="EEEEEE"/></w:tcPr></w:tblStylePr></w:style>
        """;

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("<w:tblLook w:val=\"0620\"/>", 2, 0)]
    [InlineData("<w:tblLook w:firstRow=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/>", 2, 0)]
    [InlineData("<w:tblLook w:val=\"0420\"/>", 2, 2)]
    [InlineData("<w:tblLook w:val=\"0400\"/>", 0, 4)]
    [InlineData("<w:tblLook w:val=\"0000\" w:noHBand=\"1\"/>", 0, 0)]
    public void Shows_the_regions_the_table_asks_for(string look, int heads, int bands)
    {
        var fills = Page(look).Drawings.OfType<Rectangle>().Select(box => box.Colour).ToList();
        Assert.Equal(heads, fills.Count(fill => fill == new Colour(0xC0, 0, 0)));
        Assert.Equal(bands, fills.Count(fill => fill == new Colour(0xEE, 0xEE, 0xEE)));
    }

    [Fact]
    public void A_row_goes_over_a_column_and_both_over_the_table()
    {
        var page = Page("<w:tblLook w:val=\"06A0\"/>");
        Assert.Equal(new Colour(255, 255, 255), ColourOf(page, "甲"));
        Assert.Equal(new Colour(255, 255, 255), ColourOf(page, "乙"));
        Assert.Equal(new Colour(0, 0, 255), ColourOf(page, "丙"));
        Assert.Equal(Colour.Black, ColourOf(page, "丁"));
    }

    [Fact]
    public void A_heading_row_has_its_own_rule_below_unless_the_table_says_otherwise()
    {
        Assert.Contains(Rules(Page("<w:tblLook w:val=\"0620\"/>")), rule => rule.Height.Points is > 2.9 and < 3.1);
        Assert.DoesNotContain(Rules(Page("")), rule => rule.Height.Points > 1);
        const string own = "<w:tblBorders><w:insideH w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";
        Assert.DoesNotContain(Rules(Page(own + "<w:tblLook w:val=\"0620\"/>")), rule => rule.Height.Points > 1);
    }

    [Fact]
    public void Where_two_cells_name_a_border_the_wider_is_drawn()
    {
        const string thick = "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"16\"/><w:right w:val=\"single\" w:sz=\"16\"/></w:tcBorders>";
        static string Cell(string text, string borders = "") => $"<w:tc><w:tcPr><w:tcW w:w=\"4422\" w:type=\"dxa\"/>{borders}</w:tcPr>{LayoutDocument.Paragraph(text)}</w:tc>";
        var page = LayoutDocument.LayOut($"<w:tbl><w:tblGrid><w:gridCol w:w=\"4422\"/><w:gridCol w:w=\"4422\"/></w:tblGrid><w:tr>{Cell("甲", thick)}{Cell("乙")}</w:tr><w:tr>{Cell("丙")}{Cell("丁")}</w:tr></w:tbl>" + LayoutDocument.Paragraph("后")).Pages.Pages[0];
        var rules = page.Drawings.OfType<Rectangle>().ToList();
        Assert.Equal(2, rules.Count);
        Assert.Single(rules, rule => rule.Height.Points is > 1.9 and < 2.1 && rule.Width.Points > 200);
        Assert.Single(rules, rule => rule.Width.Points is > 1.9 and < 2.1 && rule.Height.Points > 20);
    }

    private static List<Rectangle> Rules(Page page) => [.. page.Drawings.OfType<Rectangle>().Where(rule => rule.Height.Points < 6)];

    private static Colour ColourOf(Page page, string text) => page.Drawings.OfType<GlyphRun>().Single(run => run.Text.Contains(text, StringComparison.Ordinal)).Colour;

    private static Page Page(string properties)
    {
        static string Cell(string text) => $"<w:tc><w:tcPr><w:tcW w:w=\"4422\" w:type=\"dxa\"/></w:tcPr>{LayoutDocument.Paragraph(text)}</w:tc>";
        var rows = string.Concat(new[] { ("甲", "乙"), ("丙", "丁"), ("戊", "己"), ("庚", "辛") }.Select(row => $"<w:tr>{Cell(row.Item1)}{Cell(row.Item2)}</w:tr>"));
        var table = $"<w:tbl><w:tblPr><w:tblStyle w:val=\"Headed\"/><w:tblW w:w=\"8844\" w:type=\"dxa\"/>{properties}</w:tblPr><w:tblGrid><w:gridCol w:w=\"4422\"/><w:gridCol w:w=\"4422\"/></w:tblGrid>{rows}</w:tbl>";
        return LayoutDocument.LayOut(table + LayoutDocument.Paragraph("后"), main => main.StyleDefinitionsPart!.Styles!.AppendChild(new Style(Headed))).Pages.Pages[0];
    }
}
