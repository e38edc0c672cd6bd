using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>The judge judged: a comparison must see what it is there to see.</summary>
public sealed class PdfComparisonTests
{
    [Fact]
    public void A_line_too_many_differs_alone()
    {
        var comparison = PdfComparison.Of(Document("甲", "乙", "丙", "丁"), Document("甲", "乙", "新", "丙", "丁"));

        Assert.Equal(4, comparison.Matched.Count);
        var difference = Assert.Single(comparison.Differences);
        Assert.Null(difference.Expected);
        Assert.Equal("新", difference.Actual!.Text);
        Assert.Equal(0.8, comparison.EqualShare, 3);
    }

    [Fact]
    public void A_character_that_moves_to_the_next_line_makes_two_lines_differ()
    {
        var comparison = PdfComparison.Of(Document("甲乙丙", "丁", "戊"), Document("甲乙", "丙丁", "戊"));

        Assert.Equal(["甲乙丙", "丁"], comparison.Differences.Select(d => d.Expected!.Text));
        Assert.Equal(["甲乙", "丙丁"], comparison.Differences.Select(d => d.Actual!.Text));
    }

    [Fact]
    public void A_line_on_another_page_differs()
    {
        var one = Document("甲", "乙");
        var two = new RenderedDocument([one.Pages[0] with { Lines = [one.Pages[0].Lines[0]] }, one.Pages[0] with { Number = 2, Lines = [one.Pages[0].Lines[1]] }]);

        var comparison = PdfComparison.Of(one, two);

        Assert.Equal((1, 2), (comparison.ExpectedPages, comparison.ActualPages));
        Assert.Equal(2, comparison.Differences.Count);
    }

    [Fact]
    public void Shifts_are_millimetres_with_their_sign()
    {
        var line = Document("甲").Pages[0].Lines[0];
        var lower = new RenderedLine(line.Baseline + 72 / 25.4, [line.Glyphs[0] with { X = line.Left + 36 / 25.4 }]);

        var match = new MatchedLine(1, line, lower);

        Assert.Equal(1, match.BaselineShift, 6);
        Assert.Equal(0.5, match.LargestGlyphShift, 6);
    }

    [Fact]
    public void Runs_on_one_baseline_are_one_line_without_its_blanks()
    {
        var lines = RenderedLine.Group([Glyph("乙", 120, 100.4), Glyph("甲", 80, 100), Glyph(" ", 100, 100), Glyph("丙", 80, 130)]);

        Assert.Equal(["甲乙", "丙"], lines.Select(l => l.Text));
        Assert.Equal("仿宋 16", lines[0].Kind);
    }

    private static RenderedDocument Document(params string[] lines)
    {
        var glyphs = lines.SelectMany((line, row) => line.Select((c, i) => Glyph(c.ToString(), 80 + 16 * i, 100 + 29 * row)));
        return new RenderedDocument([new RenderedPage(1, 595, 842, RenderedLine.Group(glyphs), [], []) { Uprights = [] }]);
    }

    private static RenderedGlyph Glyph(string text, double x, double baseline) => new(text, x, baseline, 16, 16, "仿宋", "000000");
}
