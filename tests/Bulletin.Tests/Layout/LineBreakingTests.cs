using Bulletin.Layout.Pages;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

public sealed class LineBreakingTests
{
    // 28 characters fill a line (GB/T 9704—2012 5.2.3); numerals show where each stands.
    private const string Line28 = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未";

    private static List<(string Text, double BaselinePoints, double Left, double Right)> Set(string body) => Lines(LayOut(body).Pages.Pages[0]);

    [Fact]
    public void A_full_page_holds_22_lines_of_28_characters()
    {
        var pages = LayOut(Paragraph(string.Concat(Enumerable.Repeat(Line28, 23)))).Pages.Pages;
        var lines = Lines(pages[0]);
        Assert.Equal(22 - 1, lines.Count); // two lines go over: one alone would be a widow
        Assert.All(lines, line => Assert.Equal(28, line.Text.Length));
        Assert.Equal(22, Lines(LayOut(Paragraph(string.Concat(Enumerable.Repeat(Line28, 22)))).Pages.Pages[0]).Count);
    }

    [Fact]
    public void The_type_area_is_156_mm_wide_and_starts_28_mm_from_the_edge()
    {
        var line = Set(Paragraph(Line28 + Line28))[0];
        Assert.Equal(28, line.Left / 72 * 25.4, 0.3);
        Assert.Equal(28 + 156, line.Right / 72 * 25.4, 0.05);
    }

    [Fact]
    public void An_exact_line_has_its_baseline_at_eight_tenths()
    {
        var lines = Set(Paragraph(Line28 + Line28));
        Assert.Equal((2098 + 0.8 * 579) / 20, lines[0].BaselinePoints, 0.01);
        Assert.Equal(28.95, lines[1].BaselinePoints - lines[0].BaselinePoints, 0.01);
    }

    [Theory]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("；")]
    public void A_mark_that_would_begin_a_line_hangs(string mark)
    {
        var lines = Set(Paragraph(Line28 + mark + "下一行"));
        Assert.Equal(Line28 + mark, lines[0].Text);
        Assert.Equal("下一行", lines[1].Text);
    }

    [Theory]
    [InlineData("）")]
    [InlineData("”")]
    [InlineData("》")]
    public void A_closing_bracket_takes_the_character_before_it_down(string bracket)
    {
        var lines = Set(Paragraph(Line28 + bracket + "下一行"));
        Assert.Equal(Line28[..27], lines[0].Text);
        Assert.Equal(Line28[27] + bracket + "下一行", lines[1].Text);
    }

    [Theory]
    [InlineData("（")]
    [InlineData("《")]
    [InlineData("“")]
    public void An_opening_bracket_does_not_end_a_line(string bracket)
    {
        var lines = Set(Paragraph(Line28[..27] + bracket + "下一行"));
        Assert.Equal(Line28[..27], lines[0].Text);
        Assert.Equal(bracket + "下一行", lines[1].Text);
    }

    [Theory]
    [InlineData("……")]
    [InlineData("——")]
    public void A_double_mark_is_kept_whole(string pair)
    {
        var lines = Set(Paragraph(Line28[..27] + pair + "下一行"));
        Assert.StartsWith(pair, lines[1].Text.TrimStart(Line28[26]), StringComparison.Ordinal);
        Assert.DoesNotContain(pair[0], lines[0].Text);
    }

    [Fact]
    public void A_number_is_not_split_and_the_line_is_stretched_to_the_edge()
    {
        var lines = Set($"<w:p>{Run(Line28[..26])}{Run("123456", "Latin")}{Run("万元")}</w:p>");
        Assert.Equal(Line28[..26], lines[0].Text);
        Assert.StartsWith("123456万元", lines[1].Text, StringComparison.Ordinal);
        Assert.Equal(156 + 28, lines[0].Right / 72 * 25.4, 0.05);
    }

    [Fact]
    public void Between_hanzi_and_digits_stands_a_quarter_of_the_size()
    {
        var runs = LayOut($"<w:p>{Run("共")}{Run("40", "Latin")}{Run("天")}</w:p>").Pages.Pages[0].Drawings.OfType<GlyphRun>().ToList();
        var (hanzi, digits, last) = (runs[0], runs[1], runs[2]);
        Assert.Equal(16 + 4 - 0.25, (digits.Glyphs[0].X - hanzi.Glyphs[0].X).Points, 0.06);
        Assert.Equal(4 - 0.25, (last.Glyphs[0].X - digits.Glyphs[^1].X - digits.Glyphs[^1].Advance).Points, 0.1);
    }

    [Fact]
    public void An_address_breaks_after_a_hyphen_and_not_after_a_slash_and_a_word_too_long_is_cut()
    {
        const string Address = "http://www.example.gov.cn/aaaaaaaaaaaaaaaaaaaa-7bbbbbbbbbbbbbbbbbbbbbbbbbbb/cccccccccccccccc";
        Assert.EndsWith("aaa-", Set($"<w:p>{Run(Address, "Latin")}</w:p>")[0].Text, StringComparison.Ordinal);
        Assert.Equal(Line28[..10], Set($"<w:p>{Run(Line28[..10])}{Run("http://www.example.gov.cn/aaaaaaaa/bbbbbbbb", "Latin")}</w:p>")[0].Text);
        var result = LayOut($"<w:p>{Run(new string('w', 120), "Latin")}</w:p>");
        Assert.Equal(120, Lines(result.Pages.Pages[0]).Sum(line => line.Text.Length));
        Assert.Contains(result.Findings, finding => finding.Problem == Bulletin.Layout.LayoutProblem.WordCut);
    }

    [Fact]
    public void The_two_slashes_of_an_address_are_not_parted()
    {
        for (var before = 15; before < 28; before++)
        {
            var lines = Set($"<w:p>{Run(new string('文', before))}{Run("https://zwfw.example.gov.cn/banshi/zhinan", "Latin")}</w:p>");
            Assert.All(lines, line => Assert.False(line.Text.EndsWith(":/", StringComparison.Ordinal), line.Text));
        }
    }

    [Fact]
    public void Spread_text_fills_its_width()
    {
        var line = Set(Paragraph("盘锦市", "<w:jc w:val=\"distribute\"/>"))[0];
        Assert.Equal(28 + 156, line.Right / 72 * 25.4, 0.05);
    }

    [Fact]
    public void A_character_that_the_face_lacks_comes_from_another_and_one_in_no_face_is_a_box()
    {
        var result = LayOut(Paragraph("垚㎡\U000F1234"));
        Assert.Contains(result.Findings, f => f.Problem == Bulletin.Layout.LayoutProblem.CharacterFromOtherFace && f.Subject == "㎡");
        var box = Assert.Single(result.Pages.Pages[0].Drawings.OfType<MissingGlyphBox>());
        Assert.Equal("\U000F1234", box.Text);
    }
}
