using System.IO.Compression;
using System.Text.RegularExpressions;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>What the Word file says to an archive and to a screen reader.</summary>
public sealed class AccessibilityTests
{
    [Fact]
    public void Keywords_are_the_kind_the_number_and_the_columns_each_once()
    {
        var (issue, parts) = Issues.Everything();
        using var composition = Composed.Of((issue, parts));
        var expected = new List<string> { issue.Masthead.Name.Value, issue.Masthead.Number.Value.ToString() };
        if (issue.Masthead.Total is { } total) expected.Add($"总第{total.Value}期");
        expected.AddRange(issue.Articles.Select(article => article.Column?.Value).OfType<string>().Distinct());
        Assert.Equal(expected, composition.Document.PackageProperties.Keywords!.Split('；'));
        Assert.Contains("要闻", expected);
    }

    [Fact]
    public void Pictures_lie_where_Word_keeps_them_and_are_found_from_the_document()
    {
        var bytes = Composed.Package(Issues.SpringTravel());
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var pictures = archive.Entries.Where(entry => entry.FullName.Contains("media/", StringComparison.Ordinal)).Select(entry => entry.FullName).ToList();
        Assert.Equal(["word/media/image1.png", "word/media/image2.png", "word/media/image3.png"], pictures);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.All(document.MainDocumentPart!.ImageParts, image =>
        {
            using var stream = image.GetStream();
            Assert.True(stream.ReadByte() == 0x89);
        });
        Assert.Equal(3, document.MainDocumentPart.ImageParts.Count());
    }

    [Fact]
    public void A_template_with_pictures_of_its_own_keeps_them_beside_the_photos()
    {
        var first = Composed.Package(Issues.SpringTravel());
        var again = Template.Open(first, "last-month.docx", null).Template!;
        var (issue, parts) = Issues.Everything();
        using var composition = Composer.Compose(issue, again, parts.Pictures);
        var bytes = PackageWriter.Write(composition);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(Validation.Errors(bytes));
    }

    [Fact]
    public void Text_is_Chinese_by_default_also_under_a_template_that_does_not_say()
    {
        var silent = PackageTests.Rewritten(RedHeaderTemplate.Make(), "word/styles.xml", xml => Regex.Replace(xml, "<w:docDefaults>.*?</w:docDefaults>", "<w:docDefaults/>"));
        var (issue, parts) = Issues.SpringTravel();
        using var composition = Composer.Compose(issue, Template.Open(silent, "silent.docx", null).Template!, parts.Pictures);
        // Drawing together and letting go again must not lose it.
        new Tightening(composition).Set(default);
        var bytes = PackageWriter.Write(composition);
        Assert.Empty(Validation.Errors(bytes));
        Assert.Equal("zh-CN", Language(bytes));
        Assert.Equal("zh-CN", Language(Composed.Package(Issues.SpringTravel())));
    }

    [Fact]
    public void Every_picture_has_a_text_and_every_data_table_its_name_and_header_row()
    {
        using var composition = Composed.Of(Issues.Everything());
        var body = composition.Document.MainDocumentPart!.Document!.Body!;
        Assert.All(body.Descendants<D.DocProperties>(), picture => Assert.False(string.IsNullOrWhiteSpace(picture.Description?.Value)));
        var table = body.Descendants<W.Table>().Single(table => table.Descendants<W.TableStyle>().First().Val?.Value == StyleIds.DataTable);
        Assert.Equal("表1 重点任务完成情况", table.GetFirstChild<W.TableProperties>()!.TableCaption?.Val?.Value);
        Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties?.GetFirstChild<W.TableHeader>());
    }

    [Fact]
    public void Headings_carry_the_levels_of_the_navigation_pane()
    {
        var styles = Composed.Template.Copy().MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(style => style.StyleId!.Value!);
        int? Level(string id) =>
            styles[id].StyleParagraphProperties?.OutlineLevel?.Val?.Value ?? (styles[id].BasedOn?.Val?.Value is { } basis ? Level(basis) : null);
        Assert.Equal(
            [0, 0, 1, 2, 3, 4],
            new[] { "ArticleTitle", "ArticleTitleAboveSubtitle", "BodyHeading1", "BodyHeading2", "BodyHeading3", "BodyHeading4" }.Select(Level));
        Assert.Null(Level("BodyText"));
        Assert.Null(Level("MastheadName"));
    }

    private static string? Language(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.EastAsia?.Value;
    }
}
