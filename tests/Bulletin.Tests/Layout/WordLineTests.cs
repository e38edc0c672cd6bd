using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;
using static Bulletin.Tests.Layout.WordDocument;

namespace Bulletin.Tests.Layout;

/// <summary>Where Word ends lines, each case with the value measured on its PDFs.</summary>
public sealed class WordLineTests
{
    private const string TwoIn = "<w:ind w:firstLine=\"480\"/>";

    [Fact]
    public void One_mark_gives_way_for_a_character_more()
    {
        var text = Hanzi[..12] + "，" + Hanzi[12..] + Hanzi;
        var document = new WordDocument(Justified(text, TwoIn));
        var first = document.Lines()[0];
        Assert.Equal(33, first.Text.Length);
        Assert.Equal(Right, first.Right, 0.05);
        var comma = document.Glyphs().FindIndex(glyph => glyph.Text == "，");
        Assert.Equal(7.3, document.Glyphs()[comma + 1].X - document.Glyphs()[comma].X, 0.05);
    }

    [Fact]
    public void A_mark_at_the_end_stands_outside_by_half_and_the_others_give_alike()
    {
        var text = Hanzi[..10] + "，" + Hanzi[10..20] + "，" + Hanzi[20..31] + "，" + Hanzi;
        var glyphs = new WordDocument(Justified(text, TwoIn)).Glyphs();
        var first = glyphs.Where(glyph => glyph.Baseline == glyphs[0].Baseline).ToList();
        Assert.Equal(34, first.Count);
        Assert.Equal("，", first[^1].Text);
        Assert.Equal(Right - 6, first[^1].X, 0.05);
        Assert.Equal(6.65, first[11].X - first[10].X, 0.06);
        Assert.Equal(6.65, first[22].X - first[21].X, 0.06);
    }

    [Theory]
    [InlineData("<w:kern w:val=\"2\"/>", "", 6)]
    [InlineData("", "", 12)]
    [InlineData("<w:kern w:val=\"2\"/>", "<w:noPunctuationKerning/>", 12)]
    [InlineData("<w:kern w:val=\"30\"/>", "", 12)]
    public void The_first_of_two_marks_is_half_as_wide_where_its_run_is_kerned(string run, string settings, double width)
    {
        foreach (var pair in new[] { "）。", "），", "：（", "”，" })
        {
            var text = Hanzi[..4] + pair + Hanzi[4..8];
            var glyphs = new WordDocument($"<w:p><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>") { Run = run, Settings = settings, Compresses = false }.Glyphs();
            Assert.Equal(width, glyphs[5].X - glyphs[4].X, 0.02);
        }
    }

    [Fact]
    public void The_gap_between_hanzi_and_digits_is_a_quarter_and_none_at_a_mark()
    {
        var glyphs = new WordDocument(Paragraph("秋冬1东，2（3）4%南")) { Compresses = false }.Glyphs();
        double Step(int i) => glyphs[i + 1].X - glyphs[i].X;
        Assert.Equal(15, Step(1), 0.02); // 冬1
        Assert.Equal(9, Step(2), 0.02); // 1东
        Assert.Equal(12, Step(4), 0.02); // ，2
        Assert.Equal(6, Step(5), 0.02); // 2（
        Assert.Equal(12, Step(8), 0.02); // ）4
    }

    [Theory]
    [InlineData(15, 33)]
    [InlineData(14, 35)]
    public void Left_aligned_a_mark_hangs_in_old_modes_only(int mode, int characters)
    {
        var text = Hanzi[..34] + "，" + Hanzi;
        Assert.Equal(characters, new WordDocument(Paragraph(text)) { Mode = mode, Compresses = false }.Lines()[0].Text.Length);
        Assert.Equal(33, new WordDocument(Paragraph(text)).Lines()[0].Text.Length);
    }

    [Fact]
    public void Justified_without_compression_the_mark_hangs_whole_and_a_bracket_goes_down()
    {
        var hung = new WordDocument(Justified(Hanzi[..34] + "，" + Hanzi)) { Compresses = false }.Lines()[0];
        Assert.Equal(35, hung.Text.Length);
        Assert.Equal(Right + 12, hung.Right, 0.05);
        Assert.Equal(33, new WordDocument(Justified(Hanzi[..34] + "）" + Hanzi)) { Compresses = false }.Lines()[0].Text.Length);
    }

    [Fact]
    public void In_a_cell_no_mark_hangs_and_none_gives_way()
    {
        string Cell(string text) => $"<w:tbl><w:tblPr><w:tblW w:w=\"8522\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"8522\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"8522\" w:type=\"dxa\"/></w:tcPr>{Justified(text)}</w:tc></w:tr></w:tbl><w:p/>";
        Assert.Equal(33, new WordDocument(Cell(Hanzi[..34] + "，" + Hanzi)).Lines()[0].Text.Length);
        Assert.Equal(34, new WordDocument(Cell(Hanzi[..12] + "，" + Hanzi[12..] + Hanzi)).Lines()[0].Text.Length);
    }

    [Theory]
    [InlineData(14, "，", 34)]
    [InlineData(14, "", 34)]
    public void In_mode_14_half_an_em_left_over_decides(int mode, string mark, int characters)
    {
        // 34.61 ems: with one mark the 35th needs .39, and .61 is left over.
        var text = Hanzi[..12] + mark + Hanzi[12..] + Hanzi;
        Assert.Equal(characters + mark.Length, new WordDocument(Justified(text)) { Mode = mode }.Lines()[0].Text.Length);
    }

    [Fact]
    public void Gaps_narrow_for_one_more_character_where_that_is_enough()
    {
        // 415.3 pt: 30 hanzi and 9 digits are 414, eighteen gaps 54 more; each may give 0.115 em.
        var text = string.Concat(Enumerable.Range(0, 9).Select(i => Hanzi.Substring(3 * i, 3) + (i + 1))) + Hanzi;
        var lines = new WordDocument(Justified(text)) { Compresses = false }.Lines();
        var left = new WordDocument(Paragraph(text)) { Compresses = false }.Lines();
        Assert.Equal(left[0].Text.Length + 1, lines[0].Text.Length);
        Assert.Equal(Right, lines[0].Right, 0.05);
    }

    [Fact]
    public void What_is_left_over_goes_into_the_gaps_first()
    {
        // 33 hanzi, one digit, two gaps: 408 of 415.3 pt, and what follows fits no more.
        var text = Hanzi[..16] + "7" + Hanzi[16..33] + "internationalization" + Hanzi;
        var glyphs = new WordDocument(Justified(text)) { Compresses = false }.Glyphs();
        Assert.Equal(12 + 6, glyphs[16].X - glyphs[15].X, 0.05);
        Assert.InRange(glyphs[1].X - glyphs[0].X, 12, 12.2);
    }

    [Fact]
    public void A_typed_space_beside_hanzi_is_half_an_em_where_the_document_balances_them()
    {
        double Width(string compatibility)
        {
            var glyphs = new WordDocument(Paragraph("春 a")) { Compatibility = compatibility, Compresses = false }.Glyphs();
            return glyphs[2].X - glyphs[1].X;
        }
        Assert.Equal(3, Width(""), 0.02);
        Assert.Equal(6, Width("<w:balanceSingleByteDoubleByteWidth/>"), 0.02);
    }

    [Fact]
    public void Ascii_of_a_face_that_another_stands_in_for_keeps_its_width()
    {
        var glyphs = new WordDocument("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\"/></w:rPr><w:t xml:space=\"preserve\">iW 1</w:t></w:r></w:p>").Glyphs();
        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal(6, glyphs[i + 1].X - glyphs[i].X, 0.02));
    }

    [Fact]
    public void Without_word_wrap_a_word_is_cut_at_the_margin()
    {
        var lines = new WordDocument(Justified(Hanzi[..28] + "internationalization" + Hanzi, "<w:wordWrap w:val=\"0\"/>"));
        Assert.StartsWith(Hanzi[..28] + "internat", lines.Lines()[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(lines.LayOut().Findings, finding => finding.Problem == Bulletin.Layout.LayoutProblem.WordCut);
        Assert.Equal(Hanzi[..28], new WordDocument(Justified(Hanzi[..28] + "internationalization" + Hanzi)).Lines()[0].Text);
    }

    [Fact]
    public void An_apostrophe_does_not_part_a_word() =>
        Assert.Equal(Hanzi[..33], new WordDocument(Paragraph(Hanzi[..33] + "I’internationalize" + Hanzi)) { Compresses = false }.Lines()[0].Text);

    [Theory]
    [InlineData("WPS Office_12.1.0.17827", "a", true)]
    [InlineData("Microsoft Office Word", "1", false)]
    [InlineData(null, "1", true)]
    [InlineData(null, "a", false)]
    public void Wps_takes_a_character_for_half_an_em_left_aligned_too(string? application, string style, bool isWps)
    {
        var text = Hanzi[..12] + "，" + Hanzi[12..] + Hanzi;
        var document = new WordDocument(Paragraph(text))
        {
            AddParts = main => main.StyleDefinitionsPart!.Styles!.Elements<Style>().First().StyleId = style,
            AddProperties = package =>
            {
                if (application is not null) package.AddExtendedFilePropertiesPart().Properties = new DocumentFormat.OpenXml.ExtendedProperties.Properties(new DocumentFormat.OpenXml.ExtendedProperties.Application(application));
            },
        };
        Assert.Equal(isWps ? 35 : 34, document.Lines()[0].Text.Length);
    }
}
