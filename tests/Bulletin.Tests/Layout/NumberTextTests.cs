using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

/// <summary>Lists print their numbers, as Word counts them.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData("decimal", "1", "2")]
    [InlineData("upperRoman", "I", "II")]
    [InlineData("lowerLetter", "a", "b")]
    [InlineData("chineseCounting", "一", "二")]
    [InlineData("chineseLegalSimplified", "壹", "贰")]
    [InlineData("decimalEnclosedCircle", "①", "②")]
    [InlineData("ideographTraditional", "甲", "乙")]
    public void A_list_counts_in_the_format_it_names(string format, string first, string second)
    {
        var lines = TextOf(LayOut(Item(0, "甲市") + Item(0, "乙市"), main => AddList(main, Level(0, format, "（%1）"))).Pages.Pages[0]);
        Assert.Equal($"（{first}）甲市", lines[0]);
        Assert.Equal($"（{second}）乙市", lines[1]);
    }

    [Theory]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1010, "一千零一十")]
    [InlineData(20003, "二万零三")]
    public void Chinese_numbers_are_spelled_as_one_counts(int start, string spelled) =>
        Assert.Equal(spelled + "、市", TextOf(LayOut(Item(0, "市"), main => AddList(main, Level(0, "chineseCounting", "%1、", start))).Pages.Pages[0])[0]);

    [Fact]
    public void A_deeper_level_shows_the_one_above_and_begins_again_after_it()
    {
        var lines = TextOf(LayOut(
            Item(0, "章") + Item(1, "节") + Item(1, "节") + Item(0, "章") + Item(1, "节"),
            main => AddList(main, Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2"))).Pages.Pages[0]);
        Assert.Equal(["1.章", "1.1节", "1.2节", "2.章", "2.1节"], lines);
    }

    [Fact]
    public void A_bullet_of_a_symbol_face_is_the_character_it_shows()
    {
        var level = Level(0, "bullet", "\uF0B7").Replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr></w:lvl>", StringComparison.Ordinal);
        Assert.Equal("•要点", TextOf(LayOut(Item(0, "要点"), main => AddList(main, level)).Pages.Pages[0])[0]);
    }

    private static List<string> TextOf(Page page) => [.. Lines(page).Select(line => line.Text)];

    private static string Item(int level, string text) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr>");

    private static string Level(int level, string format, string text, int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static void AddList(MainDocumentPart main, string levels) =>
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
}
