using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

/// <summary>Text boxes and pictures that float: where their anchor says, to the twip, and never lost.</summary>
public sealed class FloatTests
{
    private const string Spaces =
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    // 12700 EMU are a point.
    [Theory]
    [InlineData("page", "page", 100.0, 200.0)]
    [InlineData("margin", "margin", 1588 / 20.0 + 100, 2098 / 20.0 + 200)]
    [InlineData("column", "page", 1588 / 20.0 + 100, 200.0)]
    [InlineData("leftMargin", "topMargin", 100.0, 200.0)]
    public void A_box_stands_where_its_anchor_says(string across, string down, double left, double top)
    {
        var page = LayOut(WithBox("前", Frame(across, down, 100, 200, 150, 60, Content("框里")))).Pages.Pages[0];
        var run = page.Drawings.OfType<GlyphRun>().Single(run => run.Text == "框里");
        Assert.Equal(left, run.Glyphs[0].X.Points, 0.06);
        Assert.InRange(run.Baseline.Points, top + 10, top + 28);
        Assert.Equal("前", page.Drawings.OfType<GlyphRun>().First(other => other.Text != "框里").Text);
    }

    [Fact]
    public void A_box_counts_from_the_paragraph_it_is_anchored_in()
    {
        var page = LayOut(Paragraph("一") + Paragraph("二") + WithBox("前", Frame("column", "paragraph", 0, 0, 150, 60, Content("框里"))));
        var runs = page.Pages.Pages[0].Drawings.OfType<GlyphRun>().ToList();
        Assert.Equal(runs.Single(run => run.Text == "前").Baseline.Points, runs.Single(run => run.Text == "框里").Baseline.Points, 0.06);
    }

    [Fact]
    public void Text_stands_below_a_box_that_parts_it()
    {
        var laid = LayOut(Paragraph("上") + WithBox("前", Frame("column", "paragraph", 0, 0, 150, 60, Content("框里"), "wrapTopAndBottom")) + Paragraph("后"));
        var lines = Lines(laid.Pages.Pages[0]);
        var (above, below, after) = (Baseline("上"), Baseline("前"), Baseline("后"));
        Assert.Equal(60, below - above - (after - below), 0.06);
        Assert.DoesNotContain(laid.Findings, finding => finding.Problem is LayoutProblem.LaidOtherwise or LayoutProblem.NotDrawn);

        double Baseline(string text) => lines.Single(line => line.Text == text).BaselinePoints;
    }

    [Fact]
    public void A_box_too_small_for_its_text_is_told_of_and_keeps_it()
    {
        var laid = LayOut(WithBox("前", Frame("page", "page", 100, 200, 60, 30, Content("框里的文字很多很多装不下"))));
        Assert.Equal("框里的文字很多很多装不下", Assert.Single(laid.Findings, finding => finding.Problem == LayoutProblem.BoxOverfull).Subject);
        Assert.Contains("装不下", string.Concat(laid.Pages.Pages[0].Drawings.OfType<GlyphRun>().Select(run => run.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_that_grows_with_its_text_is_never_too_small()
    {
        var laid = LayOut(WithBox("前", Frame("page", "page", 100, 200, 60, 30, Content("框里的文字很多很多装不下"), fit: "<a:spAutoFit/>")));
        Assert.DoesNotContain(laid.Findings, finding => finding.Problem == LayoutProblem.BoxOverfull);
    }

    [Theory]
    [InlineData("wrapSquare", "<a:noAutofit/>", "")]
    [InlineData("wrapNone", "<a:noAutofit/>", "vert=\"eaVert\"")]
    public void What_cannot_be_set_there_stands_in_the_flow_and_is_told_of(string wrap, string fit, string body)
    {
        var laid = LayOut(WithBox("前", Frame("page", "page", 100, 200, 150, 60, Content("框里"), wrap, fit, body)) + Paragraph("后"));
        Assert.Equal(["前", "框里", "后"], Lines(laid.Pages.Pages[0]).Select(line => line.Text));
        Assert.Equal(("text box", "前"), Assert.Single(laid.Findings, finding => finding.Problem == LayoutProblem.LaidOtherwise) is var told ? (told.Subject, told.Detail) : default);
    }

    [Fact]
    public void A_VML_box_stands_where_its_style_says()
    {
        var shape = $"<w:r><w:pict><v:shape style=\"position:absolute;margin-left:100pt;margin-top:200pt;width:150pt;height:60pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page\" filled=\"f\" stroked=\"f\"><v:textbox inset=\"0,0,0,0\"><w:txbxContent>{Paragraph("框里")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var run = LayOut(Paragraph("前").Replace("</w:p>", shape + "</w:p>", StringComparison.Ordinal)).Pages.Pages[0].Drawings.OfType<GlyphRun>().Single(run => run.Text == "框里");
        Assert.Equal(100, run.Glyphs[0].X.Points, 0.06);
        Assert.InRange(run.Baseline.Points, 210, 228);
    }

    [Fact]
    public void A_box_goes_to_the_next_page_with_its_paragraph()
    {
        var many = string.Concat(Enumerable.Range(0, 60).Select(i => Paragraph($"第{i}行")));
        var pages = LayOut(many + WithBox("前", Frame("column", "paragraph", 0, 0, 150, 60, Content("框里")))).Pages.Pages;
        var holds = pages.Where(page => page.Drawings.OfType<GlyphRun>().Any(run => run.Text == "框里")).ToList();
        Assert.Contains(Assert.Single(holds).Drawings.OfType<GlyphRun>(), run => run.Text == "前");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(640)]
    [InlineData(900)]
    public void A_box_that_fills_the_page_pushes_no_text_off_it(int height)
    {
        var laid = LayOut(WithBox("前", Frame("column", "page", 0, 0, 150, height + 105, Content("框里"), "wrapTopAndBottom")) + Paragraph("后")).Pages.Pages;
        var lines = laid.SelectMany((page, index) => Lines(page).Select(line => (Page: index, line.Text, line.BaselinePoints))).ToList();
        Assert.Equal(["前", "后", "框里"], lines.Select(line => line.Text).Order(StringComparer.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.BaselinePoints, 0, 842 - 90));
        Assert.Equal(height > 600 ? 1 : 0, lines.Single(line => line.Text == "前").Page);
        Assert.Equal(0, lines.Single(line => line.Text == "框里").Page);
    }

    private static string Content(string text) => $"<w:txbxContent>{Paragraph(text)}</w:txbxContent>";

    private static string WithBox(string text, string drawing) => Paragraph(text).Replace("</w:p>", $"<w:r>{drawing}</w:r></w:p>", StringComparison.Ordinal);

    private static string Frame(string across, string down, int x, int y, int width, int height, string content, string wrap = "wrapNone", string fit = "<a:noAutofit/>", string body = "") =>
        $"<w:drawing {Spaces}><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
        + $"<wp:positionH relativeFrom=\"{across}\"><wp:posOffset>{x * 12700}</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"{down}\"><wp:posOffset>{y * 12700}</wp:posOffset></wp:positionV><wp:extent cx=\"{width * 12700}\" cy=\"{height * 12700}\"/><wp:{wrap}/><wp:docPr id=\"1\" name=\"框\"/>"
        + $"<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>{content}</wps:txbx><wps:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" {body}>{fit}</wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
}
