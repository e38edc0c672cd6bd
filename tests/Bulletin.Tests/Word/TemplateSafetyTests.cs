using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Tests.CommandLine;
using Bulletin.Tests.Word.Variants;
using Bulletin.Word.Composing;
using Xunit;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word;

/// <summary>Templates that would run, fetch, swell or lead out: refused at once, with the part named and what to click.</summary>
public sealed class TemplateSafetyTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Name, code, a word of the message, and the change.</summary>
    private static readonly (string Name, string Code, string Says, Func<byte[]> Make)[] _hostile =
    [
        ("macros", "BUL803", "word/vbaProject.bin", () => Changed(package => package.AddLoose("word/vbaProject.bin", [0xD0, 0xCF]))),
        ("macros under another name", "BUL803", "word/data.bin", () => Changed(package => package.Add("word/data.bin", "application/vnd.ms-office.vbaProject", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "rIdVba", [1]))),
        ("a document with macros (.docm)", "BUL803", "word/document.xml", () => Changed(package => package.Replace("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))),
        ("a template with macros (.dotm)", "BUL803", "word/document.xml", () => Changed(package => package.Replace("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))),
        ("an embedded object", "BUL804", "OLE", () => Changed(package => package.Add("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject", "oleObject", "rIdOle", [1]))),
        ("an embedded workbook", "BUL804", "OLE", () => Changed(package => package.Add("word/embeddings/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "package", "rIdBook", [1]))),
        ("an ActiveX control", "BUL804", "ActiveX", () => Changed(package => package.Add("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", "control", "rIdControl", "<a/>"))),
        ("a linked object", "BUL804", "file:///C:/a.xlsx", () => Outside("oleObject", "file:///C:/a.xlsx")),
        ("a remote picture", "BUL804", "http://example.invalid/a.png", () => Outside("image", "http://example.invalid/a.png")),
        ("a picture on a share", "BUL804", @"\\server\share\a.png", () => Outside("image", @"\\server\share\a.png")),
        ("a remote picture in a header", "BUL804", "word/footer1.xml", () => Changed(package => package.Relate("word/_rels/footer1.xml.rels", "image", "rIdOut", "http://example.invalid/a.png", isExternal: true))),
        ("an attached template", "BUL804", "word/settings.xml", () => Changed(package => package.Relate("word/_rels/settings.xml.rels", "attachedTemplate", "rIdOut", "http://example.invalid/a.dotm", isExternal: true))),
        ("a frame", "BUL804", "框架", () => Outside("frame", "http://example.invalid/a.htm")),
        ("a subdocument", "BUL804", "子文档", () => Outside("subDocument", "file:///C:/a.docx")),
        ("a chunk", "BUL804", "altChunk", () => Changed(package => package.Add("word/a.htm", "text/html", "aFChunk", "rIdChunk", Encoding.UTF8.GetBytes("<html/>")))),
        ("a chunk that is only named", "BUL804", "altChunk", () => Changed(package => package.Section.AddBeforeSelf(One("<w:altChunk r:id=\"rId9\"/>")))),
        ("a picture of VML with an address", "BUL804", "图片", () => Changed(package => package.Paragraph("masthead.heading").Add(One("<w:r><w:pict><v:shape><v:imagedata src=\"http://example.invalid/a.png\"/></v:shape></w:pict></w:r>")))),
        ("mail merge", "BUL804", "邮件合并", () => Changed(package => package.Xml("word/settings.xml").AddFirst(One("<w:mailMerge><w:mainDocumentType w:val=\"formLetters\"/><w:connectString w:val=\"DSN=a\"/></w:mailMerge>")))),
        ("INCLUDEPICTURE", "BUL804", "INCLUDEPICTURE", () => Field(" INCLUDEPICTURE \"http://example.invalid/a.png\" \\d ")),
        ("INCLUDETEXT in pieces", "BUL804", "INCLUDETEXT", () => Field(" INCLU", "DETEXT \"C:\\\\a.docx\" ")),
        ("DDEAUTO", "BUL804", "DDEAUTO", () => Field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"")),
        ("dde in small letters", "BUL804", "dde", () => Field(" dde excel a b ")),
        ("LINK in a simple field", "BUL804", "LINK", () => Changed(package => package.Paragraph("masthead.heading").Add(One("<w:fldSimple w:instr=\" LINK Excel.Sheet.12 &quot;C:\\\\a.xlsx&quot; \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")))),
        ("a field whose name another makes", "BUL804", "域", () => Changed(package => package.Paragraph("masthead.heading").Add(Make(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")))),
        ("a DTD", "BUL801", "DTD", () => Rewritten("word/document.xml", xml => "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + xml)),
        ("a DTD in the styles", "BUL801", "word/styles.xml", () => Rewritten("word/styles.xml", xml => "<!DOCTYPE w [<!ENTITY a \"b\">]>" + xml)),
        ("a name that leads out", "BUL801", "../../evil.xml", () => Changed(package => package.AddLoose("../../evil.xml", [1]))),
        ("an absolute name", "BUL801", "/evil.xml", () => Changed(package => package.AddLoose("/evil.xml", [1]))),
        ("a name with a drive", "BUL801", "C:", () => Changed(package => package.AddLoose("C:\\evil.xml", [1]))),
        ("a part twice", "BUL801", "word/document.xml", () => Changed(package => package.AddLoose("word/document.xml", Encoding.UTF8.GetBytes("<a/>")))),
        ("a part twice but for its letters", "BUL801", "word/Document.xml", () => Changed(package => package.AddLoose("word/Document.xml", Encoding.UTF8.GetBytes("<a/>")))),
        ("a truncated archive", "BUL801", "", () => new TemplateVariant("", "", _ => { }).ToBytes()[..4000]),
        ("a damaged part", "BUL801", "", Damaged),
        ("an old .doc", "BUL801", ".doc", () => Compound("WordDocument")),
        ("a .wps", "BUL801", ".wps", () => Compound("WordDocument")),
        ("one under a password", "BUL801", "密码", () => Compound("EncryptedPackage")),
        ("an RTF", "BUL801", "RTF", () => "{\\rtf1\\ansi a}"u8.ToArray()),
        ("a PDF", "BUL801", "PDF", () => "%PDF-1.7"u8.ToArray()),
        ("a web page", "BUL801", "网页", () => "<html></html>"u8.ToArray()),
        ("a picture", "BUL801", "", () => SmallPicture.Png(1)),
        ("nothing", "BUL801", "", () => []),
        ("too many parts", "BUL802", "", () => Changed(package => { for (var i = 0; i < TemplateLimits.Entries; i++) package.AddLoose($"word/{i}.txt", []); })),
        ("a part that swells", "BUL802", "word/fontTable.xml", () => Rewritten("word/fontTable.xml", _ => new string(' ', (int)TemplateLimits.ExpandedBytes + 1))),
    ];

    public static TheoryData<string> Names => [.. _hostile.Select(hostile => hostile.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_with_the_part_named(string name)
    {
        var (_, code, says, make) = _hostile.Single(hostile => hostile.Name == name);
        var package = make();
        var watch = Stopwatch.StartNew();
        var reading = Template.Open(package, "t.docx", null);
        Assert.True(watch.ElapsedMilliseconds < 1000, $"{watch.ElapsedMilliseconds} ms");
        Assert.Null(reading.Template);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((code, Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains(says, finding.Message.Chinese, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Help.Chinese);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_written_whoever_names_it(string name)
    {
        var (_, code, _, make) = _hostile.Single(hostile => hostile.Name == name);
        using var desk = new Desk();
        desk.Add("given.yaml").AddWith("named.yaml", "模板: t.docx");
        File.WriteAllBytes(desk.PathOf("t.docx"), make());
        var before = desk.Files;
        foreach (var answer in (Answer[])[desk.Run("build", "named.yaml", "--pdf"), desk.Run("build", "given.yaml", "--template", "t.docx", "--pdf")])
        {
            Assert.Equal(1, answer.Code);
            Assert.Contains($"error {code} ", answer.Error, StringComparison.Ordinal);
        }
        Assert.Equal(before, desk.Files);
    }

    [Fact]
    public void A_template_that_is_not_there_is_said_by_its_own_code()
    {
        using var desk = new Desk();
        desk.Add("given.yaml").AddWith("named.yaml", "模板: t.docx");
        Assert.Equal(2, desk.Run("build", "given.yaml", "--template", "t.docx").Code);
        Assert.Equal(1, desk.Run("build", "named.yaml").Code);
    }

    [Fact]
    public void A_link_to_be_clicked_and_a_page_number_are_nobody_s_harm()
    {
        var package = Changed(package =>
        {
            package.Relate("word/_rels/document.xml.rels", "hyperlink", "rIdLink", "https://www.example.gov.cn/", isExternal: true);
            package.Paragraph("masthead.heading").AddAfterSelf(One("<w:p><w:hyperlink r:id=\"rIdLink\"><w:r><w:t>网站</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
        });
        Assert.Empty(Template.Open(package, "t.docx", null).Findings);
    }

    /// <summary>A user's own document may hold what does not print; macros and what is no package stay refused, and nothing else is written.</summary>
    [Theory]
    [InlineData("macros", 1)]
    [InlineData("a document with macros (.docm)", 1)]
    [InlineData("a DTD", 1)]
    [InlineData("a truncated archive", 1)]
    [InlineData("an old .doc", 1)]
    [InlineData("one under a password", 1)]
    [InlineData("a remote picture", 0)]
    [InlineData("an attached template", 0)]
    [InlineData("DDEAUTO", 0)]
    [InlineData("INCLUDEPICTURE", 0)]
    [InlineData("a name that leads out", 1)]
    public void Of_a_document_for_pdf_what_is_foreign_is_passed_over(string name, int exit)
    {
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf("a.docx"), _hostile.Single(hostile => hostile.Name == name).Make());
        var answer = desk.Run("pdf", "a.docx");
        Assert.True(exit == answer.Code, answer.Error);
        Assert.Equal(exit == 0 ? ["a.docx", "a.pdf"] : ["a.docx"], desk.Files);
    }

    private static byte[] Changed(Action<VariantPackage> change) => new TemplateVariant("", "", change).ToBytes();

    private static byte[] Outside(string type, string target) => Changed(package => package.Relate("word/_rels/document.xml.rels", Office + type, "rIdOut", target, isExternal: true));

    private static byte[] Field(params string[] pieces) => Changed(package => package.Paragraph("masthead.heading").Add(Make(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + string.Concat(pieces.Select(piece => $"<w:r><w:instrText xml:space=\"preserve\">{piece.Replace("\"", "&quot;", StringComparison.Ordinal)}</w:instrText></w:r>"))
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));

    private static byte[] Rewritten(string part, Func<string, string> change) => PackageTests.Rewritten(Bulletin.Word.BuiltIn.RedHeaderTemplate.Make(), part, xml => change(xml.StartsWith("<?xml", StringComparison.Ordinal) ? xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..] : xml));

    // A byte of the packed document, well inside it.
    private static byte[] Damaged()
    {
        var package = new TemplateVariant("", "", _ => { }).ToBytes();
        using var archive = new ZipArchive(new MemoryStream(package));
        var at = package.AsSpan().IndexOf("word/document.xml"u8);
        for (var i = 0; i < 40; i++) package[at + 200 + i] ^= 0x5A;
        return package;
    }

    // Signature, and the name of a stream as the directory of a compound file has it.
    private static byte[] Compound(string stream)
    {
        var file = new byte[4096];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 1024);
        return file;
    }
}
