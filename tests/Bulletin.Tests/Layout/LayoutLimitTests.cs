using System.Diagnostics;
using Bulletin.Layout;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

/// <summary>A small file can ask for much: it is laid out once, or refused.</summary>
public sealed class LayoutLimitTests
{
    private const string PageBreak = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void Pages_are_laid_out_up_to_the_limit(int limit, bool fits) =>
        Assert.Equal(fits, IsLaid(LayOut(PageBreak + PageBreak + PageBreak, limits: new LayoutLimits(Pages: limit)), 4));

    // Two paragraphs of ten characters, and their ends.
    [Theory]
    [InlineData(22, true)]
    [InlineData(21, false)]
    public void Characters_are_laid_out_up_to_the_limit(int limit, bool fits) =>
        Assert.Equal(fits, IsLaid(LayOut(Paragraph(new string('字', 10)) + Paragraph(new string('字', 10)), limits: new LayoutLimits(Characters: limit)), 1));

    [Fact]
    public void A_long_header_is_laid_out_once_for_all_its_pages()
    {
        var laid = LayOut(
            string.Concat(Enumerable.Repeat(PageBreak, 50)) + "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/></w:sectPr></w:pPr></w:p>",
            main => main.AddNewPart<HeaderPart>("rIdHead").Header = new Header($"<w:hdr {Namespaces}>{Paragraph(new string('眉', 400))}</w:hdr>"),
            new LayoutLimits(Characters: 1000));
        Assert.True(IsLaid(laid, 52));
        Assert.Equal(52 * 400, AllText(laid).Count(c => c == '眉'));
    }

    // Ten characters and an end, measured once and then drawn on four pages.
    [Theory]
    [InlineData(44, true)]
    [InlineData(43, false)]
    public void A_header_is_drawn_again_up_to_the_limit(int limit, bool fits)
    {
        var laid = LayOut(
            PageBreak + PageBreak
                + "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/></w:sectPr></w:pPr></w:p>",
            main => main.AddNewPart<HeaderPart>("rIdHead").Header =
                new Header($"<w:hdr {Namespaces}>{Paragraph(new string('眉', 10))}</w:hdr>"),
            new LayoutLimits(Repeated: limit));
        Assert.Equal(!fits, laid.Findings.Any(finding => finding.Problem == LayoutProblem.TooMuch));
    }

    [Fact]
    public void A_header_of_many_sections_and_a_note_referred_to_often_are_read_once()
    {
        const string Section = "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/></w:sectPr></w:pPr><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        var watch = Stopwatch.StartNew();
        var laid = LayOut(string.Concat(Enumerable.Repeat(Section, 1000)), main =>
        {
            main.AddNewPart<HeaderPart>("rIdHead").Header = new Header($"<w:hdr {Namespaces}>{string.Concat(Enumerable.Repeat(Paragraph("眉"), 1000))}</w:hdr>");
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Namespaces}><w:footnote w:id=\"1\">{Paragraph(new string('注', 3000))}</w:footnote></w:footnotes>");
        });
        Assert.DoesNotContain(laid.Findings, finding => finding.Problem == LayoutProblem.TooMuch);
        Assert.Equal(3000, AllText(laid).Count(c => c == '注'));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void The_refusal_is_a_finding_and_no_page()
    {
        var laid = LayOut(PageBreak + PageBreak, limits: new LayoutLimits(Pages: 1));
        Assert.Equal(LayoutProblem.TooMuch, Assert.Single(laid.Findings).Problem);
        Assert.Empty(laid.Pages.Pages);
    }

    private static bool IsLaid(LayoutResult laid, int pages) =>
        laid.Pages.Pages.Count == pages && !laid.Findings.Any(finding => finding.Problem == LayoutProblem.TooMuch);
}
