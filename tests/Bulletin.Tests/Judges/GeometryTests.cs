using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>The measures of GB/T 9704—2012, taken from the PDF with a ruler: millimetres, each within 0.3.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class GeometryTests(BuiltSamples samples)
{
    private const double Left = 28, Top = 37, Width = 156, Height = 225, Within = 0.3, Pitch = 28.95 * 25.4 / 72;

    public static TheoryData<string> Samples => [.. BuiltSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Pages_are_a4_and_all_stands_in_the_type_area(string name)
    {
        foreach (var page in samples.Ours(name).Pages)
        {
            Near(210, Mm(page.Width));
            Near(297, Mm(page.Height));
            foreach (var line in page.Lines.Where(l => !IsPageNumber(l)))
            {
                Assert.InRange(Mm(line.Left), Left - Within, Left + Width);
                Assert.InRange(Mm(line.Baseline), Top, Top + Height + Within);
                // Hanging marks alone may stand outside.
                var last = line.Glyphs.Last(g => !"，。、；：！？,.!:;?".Contains(g.Text, StringComparison.Ordinal));
                Assert.InRange(Mm(last.X + last.Advance), Left, Left + Width + Within);
            }
        }
    }

    [Fact]
    public void A_full_page_of_hanzi_has_22_lines_of_28_characters()
    {
        using var folder = new TemporaryFolder();
        // Long enough for a page without a beginning or an end of its own.
        var hanzi = string.Concat(Enumerable.Repeat("盘锦市春运领导小组办公室组织各成员单位收听收看全省电视电话会议并部署全市运输保障", 60));
        var issue = folder.Write("full.yaml", $"""
            报头: {"{"}刊名: 简报, 期号: 1, 编发单位: 盘锦市交通运输局, 日期: 2021-01-20{"}"}
            文章:
              - 标题: 全页汉字
                正文: {hanzi}
            """);
        BuiltSamples.Build([issue], folder.Path);

        var page = RenderedDocument.Read(Path.ChangeExtension(issue, ".pdf")).Pages[1];
        var lines = page.Lines.Where(l => !IsPageNumber(l)).ToList();

        Assert.Equal(22, lines.Count);
        Assert.All(lines, line =>
        {
            Assert.Equal(28, line.Glyphs.Count);
            Near(Left, Mm(line.Left));
            Near(Left + Width, Mm(line.Right));
        });
        // An exact line has its baseline at four fifths of its height.
        Near(Top, Mm(lines[0].Baseline) - 0.8 * Pitch);
        Near(21 * Pitch, Mm(lines[^1].Baseline - lines[0].Baseline));
        Assert.InRange(Mm(lines[^1].Baseline) + 0.2 * Pitch, Top + Height - 0.35, Top + Height);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_red_rule_is_as_wide_as_the_type_area(string name)
    {
        var rule = Assert.Single(samples.Ours(name).Pages[0].Rules, r => r.Colour == "FF0000");

        Near(Left, Mm(rule.Left));
        Near(Width, Mm(rule.Width));
        Assert.Equal(2, rule.Thickness, 1);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Page_numbers_stand_7_mm_below_the_type_area_on_the_outer_side(string name)
    {
        const double OneCharacter = 14 * 25.4 / 72;
        foreach (var page in samples.Ours(name).Pages)
        {
            var number = Assert.Single(page.Lines, IsPageNumber);
            Assert.Equal($"—{page.Number}—", number.Text);
            Assert.Equal("宋体 14", number.Kind);
            var dashTop = Ink.TopOf(samples.Pdf(name), page, number.Glyphs[0]);
            Near(Top + Height + 7, Mm(dashTop));
            if (page.Number % 2 == 1) Near(Left + Width - OneCharacter, Mm(number.Right));
            else Near(Left + OneCharacter, Mm(number.Left));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_imprint_ends_on_the_lower_edge_of_the_type_area(string name)
    {
        var rules = samples.Ours(name).Pages[^1].Rules.Where(r => r.Width > 400).ToList();

        Near(Top + Height, Mm(rules[^1].Bottom));
        Assert.All(rules, rule =>
        {
            Near(Left, Mm(rule.Left));
            Near(Width, Mm(rule.Width));
            Assert.Equal("000000", rule.Colour);
        });
        // GB/T 9704—2012 7.4.1: the first and the last rule are thicker.
        Assert.Equal(0.35, Mm(rules[0].Thickness), 2);
        Assert.Equal(0.35, Mm(rules[^1].Thickness), 2);
        Assert.All(rules[1..^1], rule => Assert.InRange(Mm(rule.Thickness), 0.23, 0.28));
    }

    private static bool IsPageNumber(RenderedLine line) => Mm(line.Baseline) > Top + Height + 1;

    private static double Mm(double points) => points * 25.4 / 72;

    private static void Near(double expected, double actual) => Assert.InRange(actual, expected - Within, expected + Within);
}
