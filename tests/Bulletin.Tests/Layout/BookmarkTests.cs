using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

/// <summary>Bookmarks stand where their character does, also at the ends of lines, paragraphs and pages.</summary>
public sealed class BookmarkTests
{
    [Theory]
    [InlineData("<w:br/>")]
    [InlineData("<w:br/><w:br/>")]
    [InlineData("<w:cr/>")]
    [InlineData("<w:br w:type=\"page\"/>")]
    [InlineData("<w:br w:type=\"column\"/>")]
    [InlineData("<w:tab/><w:br/>")]
    public void A_bookmark_may_follow_a_break_that_ends_its_paragraph(string end)
    {
        var pages = LayOut($"<w:p>{Mark("a")}{Run("字")}<w:r>{end}</w:r>{Mark("_GoBack")}</w:p>" + Paragraph("后")).Pages;
        Assert.Equal(["_GoBack", "a"], pages.Bookmarks.Keys.Order(StringComparer.Ordinal));
        Assert.True(pages.Bookmarks["_GoBack"].PageIndex > pages.Bookmarks["a"].PageIndex || pages.Bookmarks["_GoBack"].Top >= pages.Bookmarks["a"].Top);
    }

    [Fact]
    public void A_word_cut_before_such_a_break_is_told_of_whole() =>
        Assert.Contains(LayOut($"<w:p>{Run(new string('A', 200))}<w:r><w:br/></w:r></w:p>").Findings, finding => finding.Problem == Bulletin.Layout.LayoutProblem.WordCut);

    [Fact]
    public void Bookmarks_of_a_cell_that_is_cut_stand_on_the_page_of_their_line()
    {
        var lines = string.Concat(Enumerable.Range(0, 60).Select(i => $"{Mark($"m{i}")}{Run("行")}<w:r><w:br/></w:r>"));
        var pages = LayOut($"<w:tbl><w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid><w:tr><w:tc><w:p>{lines}</w:p></w:tc></w:tr></w:tbl>" + Paragraph("后")).Pages;
        Assert.Equal(60, pages.Bookmarks.Count);
        Assert.Equal([0, 1, 2], Enumerable.Range(0, 60).Select(i => pages.Bookmarks[$"m{i}"].PageIndex).Distinct());
        Assert.Equal(0, pages.Bookmarks["m20"].PageIndex);
        Assert.Equal(1, pages.Bookmarks["m23"].PageIndex);
    }

    private static string Mark(string name) => $"<w:bookmarkStart w:id=\"1\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"1\"/>";
}
