using System.IO.Compression;
using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using Bulletin.Core.Units;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using Xunit;

namespace Bulletin.Tests.Word;

public sealed class TemplateReadingTests
{
    private const string Relationships = "word/_rels/document.xml.rels";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void The_built_in_template_opens_without_findings()
    {
        var reading = Template.Open(BuiltInTemplates.Find("red-header")!, "red-header", null);
        Assert.Empty(reading.Findings);
        Assert.Equal(Length.FromTwips(8844), reading.Template!.TypeAreaWidth);
        Assert.Null(BuiltInTemplates.Find("blue-header"));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 })]
    public void What_is_no_Word_document_is_an_error(byte[] bytes) => Refused("BUL801", bytes);

    [Fact]
    public void A_package_without_a_document_is_an_error() => Refused("BUL801", Zip(("a.txt", "x")));

    [Fact]
    public void Broken_XML_is_an_error() =>
        Refused("BUL801", PackageTests.Rewritten(RedHeaderTemplate.Make(), "word/document.xml", xml => xml[..^20]));

    [Fact]
    public void A_small_file_that_expands_without_end_is_refused() =>
        Refused("BUL802", PackageTests.Rewritten(RedHeaderTemplate.Make(), "word/fontTable.xml", _ => new string(' ', (int)TemplateLimits.ExpandedBytes + 1)));

    [Fact]
    public void Elements_within_elements_without_end_are_refused() => Refused("BUL802", PackageTests.Rewritten(
        RedHeaderTemplate.Make(), "word/document.xml",
        xml => xml.Replace("<w:sectPr>", string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)) + "<w:sectPr>", StringComparison.Ordinal)));

    [Fact]
    public void Too_many_entries_are_refused() =>
        Refused("BUL802", Zip([.. Enumerable.Range(0, TemplateLimits.Entries + 1).Select(i => ($"{i}.txt", ""))]));

    [Fact]
    public void Macros_are_refused() => Refused("BUL803", Zip(("word/vbaProject.bin", "x"), ("word/document.xml", "<a/>")));

    [Theory]
    [InlineData("attachedTemplate", "http://example.invalid/a.dotm")]
    [InlineData("image", "https://example.invalid/a.png")]
    [InlineData("oleObject", "file:///c:/a.xlsx")]
    public void What_lies_outside_is_refused(string type, string target) => Refused("BUL804", PackageTests.Rewritten(
        RedHeaderTemplate.Make(), Relationships,
        xml => xml.Replace("</Relationships>", $"<Relationship Id=\"rIdOut\" Type=\"{Office}/{type}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal)));

    [Fact]
    public void An_unknown_control_and_a_missing_style_are_said()
    {
        var package = PackageTests.Rewritten(RedHeaderTemplate.Make(), "word/document.xml", xml => xml.Replace("\"editor_note\"", "\"editors_note\"", StringComparison.Ordinal));
        package = PackageTests.Rewritten(package, "word/styles.xml", xml => xml
            .Replace("w:styleId=\"Caption\"", "w:styleId=\"Caption2\"", StringComparison.Ordinal)
            .Replace("<w:name w:val=\"caption\"/><w:aliases w:val=\"图题\"/>", "<w:name w:val=\"照片说明\"/>", StringComparison.Ordinal));
        var findings = Template.Open(package, "t.docx", null).Findings;
        Assert.Equal(["BUL806", "BUL807"], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void Text_that_the_template_has_no_place_for_is_an_error()
    {
        var package = PackageTests.Rewritten(RedHeaderTemplate.Make(), "word/document.xml", xml => xml.Replace("\"contact\"", "\"contacts\"", StringComparison.Ordinal));
        var sample = Issues.SpringTravel();
        using var composition = Composer.Compose(sample.Issue, Template.Open(package, "t.docx", null).Template!, sample.Parts.Pictures);
        var finding = Assert.Single(composition.Findings);
        Assert.Equal(("BUL805", Severity.Error), (finding.Code, finding.Severity));
    }

    [Fact]
    public void A_control_that_Word_has_made_a_block_is_filled_all_the_same()
    {
        const string paragraph = "(<w:p><w:pPr><w:pStyle w:val=\"MastheadName\"/></w:pPr>)(<w:sdt>.*?<w:sdtContent>)(.*?)(</w:sdtContent></w:sdt>)</w:p>";
        var package = PackageTests.Rewritten(RedHeaderTemplate.Make(), "word/document.xml", xml => Regex.Replace(xml, paragraph, "$2$1$3</w:p>$4"));
        var sample = Issues.SpringTravel();
        using var composition = Composer.Compose(sample.Issue, Template.Open(package, "t.docx", null).Template!, sample.Parts.Pictures);
        var name = composition.Document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Single(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "MastheadName");
        Assert.Equal("简报", name.InnerText);
    }

    private static void Refused(string code, byte[] package)
    {
        var reading = Template.Open(package, "t.docx", null);
        Assert.Null(reading.Template);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((code, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal("t.docx", finding.Span.Source.Path);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        return stream.ToArray();
    }
}
