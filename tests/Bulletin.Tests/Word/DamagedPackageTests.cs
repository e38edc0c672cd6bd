using System.Diagnostics;
using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Tests.CommandLine;
using Bulletin.Tests.Hostile;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using Xunit;

namespace Bulletin.Tests.Word;

/// <summary>Packages that are not whole, or two things at once, and parts that are bombs under another name: refused by the part's name, for templates and for documents alike.</summary>
public sealed class DamagedPackageTests
{
    private const string Main = "word/document.xml";
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static byte[] Whole => BuiltInTemplates.Find(BuiltInTemplates.Default)!;

    /// <summary>Name, the part named, the file.</summary>
    private static readonly (string Name, string Part, Func<byte[]> Make)[] _damaged =
    [
        ("another checksum", Main, () => new ZipBytes(Whole).WithCrc(Main, 1).File),
        ("another checksum in the directory alone", "word/styles.xml", () => new ZipBytes(Whole).WithCrc("word/styles.xml", 1, inHeader: false).File),
        ("a length that is too small", Main, () => new ZipBytes(Whole).WithLength(Main, length => length - 10).File),
        ("a length that is too large", Main, () => new ZipBytes(Whole).WithLength(Main, length => length + 10).File),
        ("an entry cut off", "word/styles.xml", () => new ZipBytes(Whole).WithPacked("word/styles.xml", length => length / 2).File),
        ("an entry that reaches into the next", Main, () => new ZipBytes(Whole).WithPacked(Main, length => length + 40).File),
        ("two entries of the same bytes", "a.bin", () => ZipBytes.Overlapping("a.bin", "word/b.bin", "text"u8.ToArray())),
    ];

    /// <summary>Bombs in a main part that is not called XML.</summary>
    private static readonly (string Name, string Content)[] _bombs =
    [
        ("nested deep", $"<w:document {Names}><w:body>" + string.Concat(Enumerable.Repeat("<w:p>", 100_000))),
        ("nested deep after blanks", new string(' ', 70_000) + $"<w:document {Names}><w:body>" + string.Concat(Enumerable.Repeat("<w:p>", 100_000))),
        ("entities", "<!DOCTYPE s [<!ENTITY a0 \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};&a{i - 1};&a{i - 1};\">")) + $"]><w:document {Names}><w:body><w:p>&a20;</w:p></w:body></w:document>"),
        ("a DTD far down", $"<!--{new string('a', 5000)}--><!DOCTYPE s [<!ENTITY a \"b\">]><w:document {Names}><w:body/></w:document>"),
    ];

    public static TheoryData<string> Damaged => [.. _damaged.Select(damaged => damaged.Name)];

    public static TheoryData<string> Bombs => [.. _bombs.Select(bomb => bomb.Name)];

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_template_is_refused_by_the_part(string name)
    {
        var (_, part, make) = _damaged.Single(damaged => damaged.Name == name);
        var finding = Assert.Single(Template.Open(make(), "t.docx", null).Findings);
        Assert.Equal((Codes.TemplateNotWord, Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains(part, finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("已损坏", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_document_for_pdf_is_refused_by_the_part(string name)
    {
        var (_, part, make) = _damaged.Single(damaged => damaged.Name == name);
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf("a.docx"), make());
        var answer = desk.Run("pdf", "a.docx");
        Assert.Equal(1, answer.Code);
        Assert.Contains("BUL901", answer.Error, StringComparison.Ordinal);
        Assert.Contains(part, answer.Error, StringComparison.Ordinal);
        Assert.Equal(["a.docx"], desk.Files);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_under_another_name_is_one(string name)
    {
        var package = MainCalled("word/document.bin", _bombs.Single(bomb => bomb.Name == name).Content);
        using var desk = new Desk().Add("a.yaml");
        File.WriteAllBytes(desk.PathOf("t.docx"), package);
        var watch = Stopwatch.StartNew();
        foreach (var answer in (Answer[])[desk.Run("pdf", "t.docx"), desk.Run("build", "a.yaml", "--template", "t.docx"), desk.Run("template", "check", "t.docx")])
        {
            Assert.Equal(1, answer.Code);
            Assert.Contains("word/document.bin", answer.Error, StringComparison.Ordinal);
        }
        Assert.True(watch.Elapsed.TotalSeconds < 5, watch.Elapsed.ToString());
    }

    [Fact]
    public void A_bomb_in_a_wider_encoding_is_one()
    {
        var text = "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + $"<w:document {Names}><w:body>" + string.Concat(Enumerable.Repeat("<w:p>", 10_000));
        var package = new Variants.VariantPackage().AddLoose("word/odd.bin", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]).ToBytes();
        var finding = Assert.Single(Template.Open(package, "t.docx", null).Findings);
        Assert.Equal(Codes.TemplateTooLarge, finding.Code);
        Assert.Contains("word/odd.bin", finding.Message.Chinese, StringComparison.Ordinal);
    }

    /// <summary>ECMA-376 part 2, 10.2.4: a part in pieces is put together by the library, and nobody would have looked at the whole.</summary>
    [Fact]
    public void A_part_in_pieces_is_refused()
    {
        using var package = new BombPackage();
        var document = $"<w:document {Names}><w:body>" + string.Concat(Enumerable.Repeat("<w:p>", 10_000));
        package.Add($"{Main}/[0].piece", document[..100], "", 0).Add($"{Main}/[1].last.piece", document[100..], "", 0).Add("word/media/a.xml", "<a/>", "", 0);
        using var desk = new Desk().Add("a.yaml");
        File.WriteAllBytes(desk.PathOf("t.docx"), package.ToBytes());
        foreach (var answer in (Answer[])[desk.Run("pdf", "t.docx"), desk.Run("build", "a.yaml", "--template", "t.docx")])
        {
            Assert.Equal(1, answer.Code);
            Assert.Contains("[0].piece", answer.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>Programs other than Word give the main part the name they like.</summary>
    [Fact]
    public void A_sound_document_under_another_name_is_laid_out()
    {
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf("a.docx"), MainCalled("word/document.bin", $"<w:document {Names}><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>"));
        var answer = desk.Run("pdf", "a.docx");
        Assert.True(answer.Code == 0, answer.Error);
        Assert.True(desk.Has("a.pdf"));
    }

    /// <summary>What begins like XML by chance is a picture or a font.</summary>
    [Fact]
    public void Bytes_that_are_no_XML_are_nobody_s_harm()
    {
        var package = new Variants.VariantPackage().AddLoose("word/fonts/font1.odttf", [(byte)'<', 0, 1, 2, 3, 0xFF]).AddLoose("word/media/a.dat", "<<<"u8.ToArray()).ToBytes();
        Assert.Empty(Template.Open(package, "t.docx", null).Findings);
    }

    [Theory]
    [InlineData("<dc:language>zh-CN</dc:language><dc:language>zh-CN</dc:language>")]
    [InlineData("<dc:title>a<dc:title>b</dc:title></dc:title>")]
    [InlineData("<dcterms:created xmlns:dcterms=\"http://purl.org/dc/terms/\">gestern</dcterms:created>")]
    [InlineData("<cp:unknown/>")]
    public void Properties_said_twice_or_nested_stop_nothing(string properties)
    {
        var package = PackageTests.Rewritten(Whole, "docProps/core.xml", _ => $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">{properties}</cp:coreProperties>");
        using var desk = new Desk().Add("a.yaml");
        File.WriteAllBytes(desk.PathOf("t.docx"), package);
        foreach (var answer in (Answer[])[desk.Run("build", "a.yaml", "--pdf", "--template", "t.docx"), desk.Run("template", "check", "t.docx"), desk.Run("pdf", "t.docx")])
            Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(["a.docx", "a.pdf", "a.yaml", "t.docx", "t.pdf"], desk.Files);
    }

    private static byte[] MainCalled(string name, string content)
    {
        using var package = new BombPackage();
        const string types = "http://schemas.openxmlformats.org/package/2006/content-types";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        package.Add("[Content_Types].xml", $"<Types xmlns=\"{types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/{name}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>", "", 0)
            .Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{office}\" Target=\"{name}\"/></Relationships>", "", 0)
            .Add(name, content, "", 0);
        return package.ToBytes(withTemplate: false);
    }
}
