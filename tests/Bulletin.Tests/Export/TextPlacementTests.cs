using Bulletin.Core.Units;
using Bulletin.Layout.Pages;
using Xunit;

namespace Bulletin.Tests.Export;

/// <summary>Where another library finds each glyph, against where it was put.</summary>
public sealed class TextPlacementTests
{
    private const double LargestError = 0.01; // points

    [Fact]
    public void Every_glyph_stands_within_a_hundredth_of_a_point()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        pages.Line(MadePages.FangSong, 16, 79.4, 105, "盘锦市交通运输局组织春运工作", paragraph, gap: -0.25);
        pages.Line(MadePages.FangSong, 16, 110.9, 134, "乘客在人民会堂集合", paragraph, gap: 0.3712);
        pages.Line(MadePages.SmallSong, 60, 79.4, 200, "简报", paragraph, gap: 60);
        pages.Line(MadePages.SmallSong, 41.5, 79.4, 260, "改革工作简报", paragraph, scale: 83, gap: 1.333);
        pages.Line(MadePages.Latin, 16, 79.4, 300, "GDP 6.5% Office 365 AVATAR", paragraph, gap: 0.017);
        pages.Line(MadePages.Kai, 14, 79.4, 330, "共印一百二十份", paragraph, gap: 7.77);
        AssertPlaced(pages);
    }

    [Fact]
    public void Uneven_gaps_do_not_add_up()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        var glyph = MadePages.FangSong.GlyphOf('国');
        List<PlacedGlyph> glyphs = [];
        var x = 1_000_003;
        for (var i = 0; i < 28; i++)
        {
            glyphs.Add(new PlacedGlyph(glyph, new Length(x), Length.FromPoints(16), i));
            x += 203_200 + 97 * i % 1301 - 600;
        }
        pages.Draw(new GlyphRun(MadePages.FangSong, Length.FromPoints(16), Colour.Black, 100, Length.FromPoints(100), glyphs, new string('国', 28), false, paragraph));
        AssertPlaced(pages);
    }

    private static void AssertPlaced(MadePages pages)
    {
        var sequence = pages.Sequence();
        using var pdf = new MadePdf(sequence);
        using var document = pdf.Open();
        var letters = document.GetPage(1).Letters;
        var expected = sequence.Pages[0].Drawings.OfType<GlyphRun>().SelectMany(run => run.Glyphs.Select(glyph => (run, glyph))).ToList();
        Assert.Equal(expected.Count, letters.Count);
        var height = sequence.Pages[0].Height.Points;
        for (var i = 0; i < letters.Count; i++)
        {
            var (run, glyph) = expected[i];
            Assert.Equal(run.Text.Substring(glyph.TextStart, 1), letters[i].Value);
            Assert.InRange(letters[i].StartBaseLine.X - glyph.X.Points, -LargestError, LargestError);
            Assert.InRange(letters[i].StartBaseLine.Y - (height - run.Baseline.Points), -LargestError, LargestError);
        }
    }
}
