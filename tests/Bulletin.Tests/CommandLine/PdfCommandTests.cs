using System.IO.Compression;
using System.Text;
using Bulletin.Tests.Conformance;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Bulletin.Tests.CommandLine;

public sealed class PdfCommandTests
{
    [Fact]
    public void A_word_document_becomes_a_pdf_beside_it_and_again_without_change()
    {
        using var desk = WithDocument();
        var first = desk.Run("pdf", "issue.docx");
        Assert.Equal((0, "issue.pdf  已生成\n"), (first.Code, first.Out));
        Assert.True(desk.Bytes("issue.pdf").AsSpan().StartsWith("%PDF"u8));
        Assert.Equal("issue.pdf  没有变化\n", desk.Run("pdf", "issue.docx").Out);
        Assert.Equal(0, desk.Run("pdf", "issue.docx", "--check").Code);
    }

    [Fact]
    public void The_place_for_it_is_a_file_or_a_folder()
    {
        using var desk = WithDocument();
        Assert.Equal(0, desk.Run("pdf", "issue.docx", "-o", "out/a.pdf").Code);
        Assert.Equal(0, desk.Run("pdf", "issue.docx", "-o", "folder").Code);
        Assert.True(desk.Has("out/a.pdf"));
        Assert.True(desk.Has("folder/issue.pdf"));
    }

    [Theory]
    [InlineData("中文", "zh-CN"), InlineData("zh-", "zh-CN"), InlineData("en-GB", "en-GB")]
    public void A_language_that_is_none_is_taken_for_Chinese(string said, string language)
    {
        using var desk = WithDocument();
        using (var document = WordprocessingDocument.Open(desk.PathOf("issue.docx"), true)) document.PackageProperties.Language = said;
        Assert.Equal(0, desk.Run("pdf", "issue.docx").Code);
        var pdf = new ReadPdf(desk.PathOf("issue.pdf"));
        Assert.Equal(language, pdf.Text(pdf.Catalog["/Lang"]));
        Assert.Empty(ConformanceCheck.Breaches(desk.PathOf("issue.pdf")));
    }

    [Fact]
    public void A_pdf_that_somebody_else_made_is_left_alone()
    {
        using var desk = WithDocument().Add("issue.pdf", "%PDF-1.7 of theirs");
        var answer = desk.Run("pdf", "issue.docx");
        Assert.Equal(1, answer.Code);
        Assert.Contains("BUL707", answer.Error, StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7 of theirs", Encoding.UTF8.GetString(desk.Bytes("issue.pdf")));
        Assert.Equal(0, desk.Run("pdf", "issue.docx", "--force").Code);
    }

    [Fact]
    public void What_is_no_word_document_or_carries_macros_is_refused()
    {
        using var desk = WithDocument().Add("text.docx", "not a package");
        Assert.Contains("BUL901", desk.Run("pdf", "text.docx").Error, StringComparison.Ordinal);
        using (var archive = ZipFile.Open(desk.PathOf("issue.docx"), ZipArchiveMode.Update)) archive.CreateEntry("word/vbaProject.bin");
        var macros = desk.Run("pdf", "issue.docx");
        Assert.Equal(1, macros.Code);
        Assert.Contains("BUL903", macros.Error, StringComparison.Ordinal);
        Assert.False(desk.Has("issue.pdf"));
    }

    [Fact]
    public void Elements_nested_without_end_are_refused_and_not_walked()
    {
        using var desk = WithDocument();
        using (var archive = ZipFile.Open(desk.PathOf("issue.docx"), ZipArchiveMode.Update))
        using (var deep = new StreamWriter(archive.CreateEntry("word/deep.xml").Open()))
            deep.Write(string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)));
        Assert.Contains("BUL902", desk.Run("pdf", "issue.docx").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_document_at_a_time_and_one_that_is_there()
    {
        using var desk = WithDocument();
        Assert.Equal(2, desk.Run("pdf").Code);
        Assert.Equal(2, desk.Run("pdf", "issue.docx", "issue.docx").Code);
        Assert.Equal(2, desk.Run("pdf", "none.docx").Code);
    }

    [Fact]
    public void A_stop_is_answered_in_words_and_writes_nothing()
    {
        using var desk = WithDocument();
        desk.Stop = () => new CancellationToken(canceled: true);
        var answer = desk.Run("pdf", "issue.docx");
        Assert.Equal((2, "", "bulletin: 已按要求停下，没有写“issue.pdf”\n"), (answer.Code, answer.Out, answer.Error));
        Assert.False(desk.Has("issue.pdf"));
    }

    private static Desk WithDocument()
    {
        var desk = new Desk().Add("issue.yaml");
        Assert.Equal(0, desk.Run("build", "issue.yaml").Code);
        return desk;
    }
}
