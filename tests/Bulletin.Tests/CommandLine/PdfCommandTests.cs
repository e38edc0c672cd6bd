using System.IO.Compression;
using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Tests.Conformance;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
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

    [Theory]
    [InlineData(Codes.TextInMergedCell, "warning", "藏着的", "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>藏着的</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    [InlineData(Codes.TextNotDrawn, "warning", "漏字", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>漏字</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")]
    [InlineData(Codes.TextOffPage, "warning", "看不见", "<w:p><w:pPr><w:ind w:left=\"20000\"/></w:pPr><w:r><w:t>看不见</w:t></w:r></w:p>")]
    [InlineData(Codes.AddressNotLive, "notice", "javascript:x", "<w:p><w:fldSimple w:instr=\"HYPERLINK javascript:x\"><w:r><w:t>字</w:t></w:r></w:fldSimple></w:p>")]
    [InlineData(Codes.NoteInItself, "notice", "1", "<w:p><w:r><w:t>字</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>")]
    public void What_the_pages_lack_is_said_and_the_rest_is_made(string code, string severity, string quoted, string body)
    {
        using var desk = WithBody(body);
        var answer = desk.Run("pdf", "issue.docx");
        Assert.Equal(0, answer.Code);
        Assert.Contains($"issue.docx:1:1: {severity} {code} ", answer.Error, StringComparison.Ordinal);
        Assert.Contains($"“{quoted}”", answer.Error, StringComparison.Ordinal);
        Assert.True(desk.Has("issue.pdf"));
    }

    [Fact]
    public void What_asks_for_too_many_pages_is_refused()
    {
        using var desk = WithBody(string.Concat(Enumerable.Repeat("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>", 20_001)));
        var answer = desk.Run("pdf", "issue.docx");
        Assert.Equal(1, answer.Code);
        Assert.Contains($"error {Codes.TooMuchToLayOut} ", answer.Error, StringComparison.Ordinal);
        Assert.False(desk.Has("issue.pdf"));
    }

    private static Desk WithBody(string body)
    {
        const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var desk = new Desk();
        using var document = WordprocessingDocument.Create(desk.PathOf("issue.docx"), DocumentFormat.OpenXml.WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new Document($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Namespaces}><w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote></w:footnotes>");
        return desk;
    }

    private static Desk WithDocument()
    {
        var desk = new Desk().Add("issue.yaml");
        Assert.Equal(0, desk.Run("build", "issue.yaml").Code);
        return desk;
    }
}
