using System.IO.Compression;
using Bulletin.Tests.Pictures;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>输出.照片信息: what a photo says of place, camera and owner reaches no output, whatever way it takes.</summary>
public sealed class PhotoMetadataTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("", false)]
    [InlineData("  图片: 原图", false)]
    [InlineData("  照片信息: 删去", false)]
    [InlineData("  照片信息: 保留", true)]
    [InlineData("  photo_metadata: keep", true)]
    public void It_is_in_neither_output_unless_it_is_to_stay(string choice, bool stays)
    {
        var photo = LadenPhoto.Laden(LadenPhoto.InDisplayP3(900, 600));
        Write("a.jpg", photo).Add("a.yaml", Core.Given.WithBody("开始。\n![图](a.jpg){width=10cm}") + "输出:\n  格式: [docx, pdf]\n" + choice + "\n");
        var answer = _desk.Run("build", "a.yaml");
        Assert.Equal(0, answer.Code);
        Assert.Equal(!stays, answer.Error.Contains("BUL529", StringComparison.Ordinal));
        Assert.Equal(!stays, _desk.Run("check", "a.yaml").Error.Contains("BUL529", StringComparison.Ordinal));
        var media = Assert.Single(Media("a.docx"));
        Assert.Equal(stays, Says(media));
        Assert.Equal(stays, Says(_desk.Bytes("a.pdf")));
        Assert.True(_desk.Bytes("a.pdf").AsSpan().IndexOf(media) > 0); // the very bytes
        Assert.True(media.AsSpan().IndexOf("ICC_PROFILE"u8) > 0);
        Assert.Equal(photo, _desk.Bytes("a.jpg"));
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--check").Code);
    }

    [Fact]
    public void A_season_says_it_for_its_issues_and_an_issue_may_differ()
    {
        Write("a.jpg", LadenPhoto.Laden(LadenPhoto.InDisplayP3(900, 600)))
            .Add("season.yaml", "输出:\n  照片信息: 保留\n")
            .Add("a.yaml", Core.Given.WithBody("开始。\n![图](a.jpg){width=10cm}"))
            .Add("b.yaml", Core.Given.WithBody("开始。\n![图](a.jpg){width=10cm}") + "输出: {照片信息: 删去}\n");
        _desk.Run("build", "a.yaml", "b.yaml");
        Assert.True(Says(Assert.Single(Media("a.docx"))));
        Assert.False(Says(Assert.Single(Media("b.docx"))));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("输出: {照片信息: 保留}\n", true)]
    public void A_templates_picture_says_no_more_than_a_photo(string choice, bool stays)
    {
        AddPicture(_desk, "office.docx", LadenPhoto.Laden(LadenPhoto.InDisplayP3(90, 60)));
        _desk.Add("a.yaml", Core.Given.WithBody("开始。") + "模板: office.docx\n" + choice);
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf").Code);
        Assert.Equal(stays, Says(Assert.Single(Media("a.docx"))));
        Assert.Equal(stays, Says(_desk.Bytes("a.pdf")));
    }

    [Fact]
    public void Neither_does_the_pdf_of_a_document_from_outside()
    {
        AddPicture(_desk, "theirs.docx", LadenPhoto.Laden(LadenPhoto.InDisplayP3(90, 60)));
        var before = _desk.Bytes("theirs.docx");
        Assert.Equal(0, _desk.Run("pdf", "theirs.docx").Code);
        Assert.False(Says(_desk.Bytes("theirs.pdf")));
        Assert.True(_desk.Bytes("theirs.pdf").AsSpan().IndexOf("/DCTDecode"u8) > 0);
        Assert.Equal(before, _desk.Bytes("theirs.docx"));
    }

    [Fact]
    public void A_photo_that_is_cut_short_or_damaged_is_told_by_check_and_by_build()
    {
        var photo = LadenPhoto.InDisplayP3(900, 600);
        var png = LadenPhoto.InDisplayP3(900, 600, SkiaSharp.SKEncodedImageFormat.Png);
        Write("cut.jpg", photo[..(photo.Length / 2)]).Add("a.yaml", Core.Given.WithBody("开始。\n![图](cut.jpg){width=10cm}"));
        Assert.Contains("warning BUL511", _desk.Run("check", "a.yaml").Error, StringComparison.Ordinal);
        Assert.Contains("warning BUL511", _desk.Run("build", "a.yaml").Error, StringComparison.Ordinal);
        Assert.True(_desk.Has("a.docx"));
        png[png.AsSpan().IndexOf("IDAT"u8) + 100] ^= 1;
        Write("torn.png", png).Add("b.yaml", Core.Given.WithBody("开始。\n![图](torn.png){width=10cm}"));
        Assert.Contains("error BUL510", _desk.Run("check", "b.yaml").Error, StringComparison.Ordinal);
        Assert.Contains("error BUL510", _desk.Run("build", "b.yaml").Error, StringComparison.Ordinal);
        Assert.False(_desk.Has("b.docx"));
    }

    private Desk Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(_desk.PathOf(name), bytes);
        return _desk;
    }

    private static bool Says(byte[] file) => file.AsSpan().IndexOf("SECRET"u8) >= 0;

    private List<byte[]> Media(string document)
    {
        using var archive = ZipFile.OpenRead(_desk.PathOf(document));
        return [.. archive.Entries.Where(entry => entry.FullName.Contains("media/", StringComparison.Ordinal)).Select(Read)];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The built-in template with a crest at the end of its first paragraph, as an office would put it.</summary>
    private static void AddPicture(Desk desk, string name, byte[] picture)
    {
        File.Copy(Fixtures.Repository.PathOf("templates", "red-header.docx"), desk.PathOf(name));
        using var document = WordprocessingDocument.Open(desk.PathOf(name), isEditable: true);
        var main = document.MainDocumentPart!;
        var part = main.AddNewPart<ImagePart>("image/jpeg", "rIdCrest");
        using (var stream = new MemoryStream(picture)) part.FeedData(stream);
        var paragraph = new DocumentFormat.OpenXml.Wordprocessing.Paragraph(Drawing);
        main.Document!.Body!.PrependChild(paragraph);
    }

    private const string Drawing = """
        <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="600000"/><wp:docPr id="99" name="crest" descr="徽"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="99" name="crest"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdCrest"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """;
}
