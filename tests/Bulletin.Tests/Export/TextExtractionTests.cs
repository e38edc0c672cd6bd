using Bulletin.Core.Units;
using Bulletin.Export;
using Bulletin.Layout.Pages;
using Xunit;

namespace Bulletin.Tests.Export;

/// <summary>What a reader copies out: the plain text, whatever the distances on the page.</summary>
public sealed class TextExtractionTests
{
    [Theory]
    [InlineData("简报", 60, 60)]
    [InlineData("市农业农村局", 16, 30)]
    [InlineData("盘锦市交通运输局", 16, 2)]
    [InlineData("盘锦市交通运输局", 16, 1.5)]
    public void Spread_names_are_read_whole(string name, double size, double gap)
    {
        var pages = new MadePages();
        pages.Line(MadePages.SmallSong, size, 79.4, 150, name, pages.Add(StructureRole.Paragraph), gap);
        using var pdf = new MadePdf(pages);
        Assert.Equal(name, pdf.Text());
        Assert.Equal(name, pdf.Text("-layout").Trim());
        Assert.Equal(name, pdf.Text("-raw"));
    }

    /// <summary>A byte order mark, a character for private use, and the one that stands for what is unknown.</summary>
    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uE000")]
    [InlineData("\uFFFD")]
    [InlineData("\U000F0000")]
    public void Text_that_ToUnicode_may_not_say_is_said_by_ActualText(string text)
    {
        var pages = new MadePages();
        var glyph = new PlacedGlyph(MadePages.FangSong.GlyphOf('市'), Length.FromPoints(80), Length.FromPoints(16), 0);
        pages.Draw(new GlyphRun(MadePages.FangSong, Length.FromPoints(16), Colour.Black, 100, Length.FromPoints(120), [glyph], text, false, pages.Add(StructureRole.Paragraph)));
        using var pdf = new MadePdf(pages, new PdfOptions { Compress = false });
        var written = System.Text.Encoding.Latin1.GetString(pdf.Bytes);
        var utf16 = Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text));
        Assert.Contains($"/ActualText<FEFF{utf16}>", written, StringComparison.Ordinal);
        Assert.Contains("> <FFFD>\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Hanzi_and_digits_a_fifth_of_an_em_apart_are_read_without_blanks()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        double x = 79.4, gap = 3.2;
        foreach (var part in (string[])["会议定于", "2021", "年", "1", "月", "20", "日在", "Office 365", "上召开"])
        {
            var isLatin = part[0] < 0x80;
            x = gap + pages.Line(isLatin ? MadePages.Latin : MadePages.FangSong, 16, x, 120, part, paragraph, continues: true);
        }
        using var pdf = new MadePdf(pages);
        Assert.Equal("会议定于2021年1月20日在Office 365上召开", pdf.Text());
        Assert.Equal("会议定于2021年1月20日在Office 365上召开", pdf.Text("-layout").Trim());
    }

    [Fact]
    public void A_name_spread_over_two_faces_is_read_whole()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        const double Gap = 24;
        var x = pages.Line(MadePages.FangSong, 16, 95, 120, "盘锦市", paragraph, Gap);
        x = Gap + pages.Line(MadePages.Latin, 16, x, 120, "12345", paragraph, continues: true);
        pages.Line(MadePages.FangSong, 16, x, 120, "热线办", paragraph, Gap, continues: true);
        using var pdf = new MadePdf(pages);
        Assert.Equal("盘锦市12345热线办", pdf.Text());
    }

    /// <summary>Word spaces a two-character name by its first character alone, which makes it two runs.</summary>
    [Fact]
    public void A_name_spread_over_two_runs_is_read_whole()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        pages.Line(MadePages.SmallSong, 60, 210, 220, "简", paragraph);
        pages.Line(MadePages.SmallSong, 60, 330, 220, "报", paragraph, continues: true);
        using var pdf = new MadePdf(pages);
        Assert.Equal("简报", pdf.Text());
        Assert.Equal("简报", pdf.Text("-layout").Trim());
    }

    [Fact]
    public void Columns_and_typed_blanks_stay_apart()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        pages.Line(MadePages.Hei, 16, 79.4, 120, "内部资料 注意保存", paragraph);
        pages.Line(MadePages.FangSong, 16, 400, 120, "编号", paragraph);
        using var pdf = new MadePdf(pages);
        Assert.Equal(["内部资料", "注意保存", "编号"], pdf.Text("-layout").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Justified_lines_are_read_without_blanks()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        string[] lines = ["各县区要加强组织领导，压实工作责任，确保春运平安有序。", "气象部门要密切监测天气变化，及时发布预警"];
        pages.Line(MadePages.FangSong, 16, 79.4, 120, lines[0], paragraph, gap: -0.2);
        pages.Line(MadePages.FangSong, 16, 79.4, 148.95, lines[1], paragraph, gap: 5.9);
        using var pdf = new MadePdf(pages);
        Assert.Equal(string.Join('\n', lines), pdf.Text());
    }

    /// <summary>One glyph serves 一 and the Kangxi radical ⼀; the text drawn decides, at each place.</summary>
    [Fact]
    public void A_glyph_that_stands_for_two_texts_is_read_as_what_was_written()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        var face = MadePages.SmallSong;
        Assert.Equal(face.GlyphOf('一'), face.GlyphOf('\u2F00'));
        pages.Line(face, 22, 80, 100, "一心", paragraph);
        pages.Line(face, 22, 80, 140, "\u2F00部", paragraph);
        using var pdf = new MadePdf(pages);
        Assert.Equal("一心\n\u2F00部", pdf.Text());
    }

    [Fact]
    public void A_cluster_of_several_glyphs_is_read_once()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        var (face, size, step) = (MadePages.Latin, Length.FromPoints(20), Length.FromPoints(10));
        PlacedGlyph Place(char c, int index, int textStart) => new(face.GlyphOf(c), Length.FromPoints(80 + 10 * index), step, textStart);
        // Two glyphs for the one text "é", and one glyph for the text "fi".
        PlacedGlyph[] glyphs = [Place('c', 0, 0), Place('e', 1, 1), Place('\'', 2, 1), Place('f', 3, 2)];
        pages.Draw(new GlyphRun(face, size, Colour.Black, 100, Length.FromPoints(100), glyphs, "céfi", false, paragraph));
        using var pdf = new MadePdf(pages);
        Assert.Equal("céfi", pdf.Text());
    }

    [Fact]
    public void Glyphs_without_text_are_not_read()
    {
        var pages = new MadePages();
        var face = MadePages.Latin;
        pages.Line(MadePages.FangSong, 16, 80, 100, "张", pages.Add(StructureRole.Paragraph));
        PlacedGlyph[] code = [.. "2CB31".Select((c, i) => new PlacedGlyph(face.GlyphOf(c), Length.FromPoints(98 + 4 * i), Length.FromPoints(4), 0))];
        pages.Draw(new GlyphRun(face, Length.FromPoints(8), Colour.Black, 100, Length.FromPoints(100), code, "", false, null));
        using var pdf = new MadePdf(pages);
        pdf.Check();
        Assert.Equal("张", pdf.Text().Trim());
    }

    [Fact]
    public void A_box_for_a_missing_character_keeps_its_text()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        var x = pages.Line(MadePages.FangSong, 16, 80, 100, "张", paragraph);
        pages.Draw(new MissingGlyphBox(Length.FromPoints(x), Length.FromPoints(86), Length.FromPoints(16), Length.FromPoints(16), "\U00030000", Colour.Black, paragraph));
        pages.Line(MadePages.FangSong, 16, x + 16, 100, "同志", paragraph);
        using var pdf = new MadePdf(pages);
        pdf.Check();
        Assert.Equal("张\U00030000同志", pdf.Text());
    }
}
