using System.Xml.Linq;
using Bulletin.Core.Findings;
using Bulletin.Layout;
using Bulletin.Tests.CommandLine;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Word.Variants;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Checking;
using Bulletin.Word.Cleaning;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using Xunit;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word;

/// <summary>Values of attributes that no type allows: put right, or told of with their place, and never a crash.</summary>
public sealed class TemplateAttributeTests
{
    private static readonly string[] _parts = [Main, "word/styles.xml", "word/settings.xml", "word/footer1.xml", "word/fontTable.xml"];

    /// <summary>Every attribute of each kind of element of a part, in turn; composed, checked, and laid out.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("1.5")]
    [InlineData("1cm")]
    [InlineData("2147483647")]
    public void No_value_ends_a_build(string value)
    {
        var faults = new List<string>();
        var sample = Issues.SpringTravel();
        foreach (var (part, element, attribute) in Kinds())
        {
            var package = new VariantPackage();
            package.Xml(part).DescendantsAndSelf().First(found => found.Name == element && found.Attribute(attribute) is not null).SetAttributeValue(attribute, value);
            if (Fault(package.ToBytes(), sample) is { } fault) faults.Add($"{part} {element.LocalName}/{attribute.LocalName}: {fault}");
        }
        Assert.Equal("", string.Join('\n', faults));
    }

    [Theory]
    [InlineData("1cm", "567")]
    [InlineData("10mm", "567")]
    [InlineData("1in", "1440")]
    [InlineData("2pc", "480")]
    [InlineData("2.5pt", "50")]
    [InlineData("9025.511811023624", "9026")]
    [InlineData(" 40 ", "40")]
    [InlineData("40", "40")]
    public void A_unit_and_a_fraction_are_read_as_Word_reads_them(string said, string read)
    {
        Assert.Equal(read, AttributeKind.Of("pgMar", "left")!.Read(said));
        Assert.Null(AttributeKind.Of("pgMar", "left")!.Read("1km"));
    }

    [Theory]
    [InlineData("sz", "val", "16pt", "32")]
    [InlineData("position", "val", "-3pt", "-6")]
    [InlineData("w", "val", "150%", "150")]
    [InlineData("tblHeader", "val", "true", "on")]
    [InlineData("cantSplit", "val", "0", "off")]
    [InlineData("gridSpan", "val", "2.0", "2")]
    [InlineData("jc", "val", "start", "start")]
    public void Each_kind_has_its_own_unit(string element, string attribute, string said, string read) =>
        Assert.Equal(read, AttributeKind.Of(element, attribute)!.Read(said));

    [Theory]
    [InlineData("pgMar", "top", "")]
    [InlineData("pgMar", "left", "-200")]
    [InlineData("pgSz", "h", "99999999999")]
    [InlineData("tcW", "type", "twips")]
    [InlineData("jc", "val", "middle")]
    [InlineData("b", "val", "maybe")]
    public void What_is_none_is_null(string element, string attribute, string said) => Assert.Null(AttributeKind.Of(element, attribute)!.Read(said));

    /// <summary>Table widths in percent (ECMA-376 22.9.2.9).</summary>
    [Fact]
    public void A_width_in_percent_becomes_fiftieths()
    {
        var table = One("<w:tbl><w:tblPr><w:tblW w:w=\"50%\" w:type=\"dxa\"/></w:tblPr></w:tbl>");
        AttributeCleaning.Clean(Main, table, []);
        var width = table.Descendants(W + "tblW").Single();
        Assert.Equal(("2500", "pct"), ((string?)width.Attribute(W + "w"), (string?)width.Attribute(W + "type")));
    }

    [Fact]
    public void What_is_taken_away_is_named_with_its_place()
    {
        using var desk = new Desk().Add("a.yaml");
        var package = new VariantPackage();
        package.Section.Element(W + "pgMar")!.SetAttributeValue(W + "top", "");
        package.Style("MastheadName").Descendants(W + "sz").First().SetAttributeValue(W + "val", "gross");
        File.WriteAllBytes(desk.PathOf("t.docx"), package.ToBytes());
        var built = desk.Run("build", "a.yaml", "--pdf", "--template", "t.docx");
        Assert.Equal(0, built.Code);
        Assert.Contains("BUL823 模板“t.docx”的正文（word/document.xml），pgMar 的 top 写着“”，不是能用的值，按 2107 处理", built.Error, StringComparison.Ordinal);
        Assert.Contains("sz 的 val 写着“gross”", built.Error, StringComparison.Ordinal);
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(desk.PathOf("a.docx"), false);
        Assert.Equal(2107, document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.PageMargin>().Last().Top!.Value);
        Assert.Empty(Validation.Errors(desk.Bytes("a.docx")));
        Assert.Contains("BUL823", desk.Run("template", "check", "t.docx").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_template_is_told_nothing_of()
    {
        foreach (var name in BuiltInTemplates.Names.Append(BuiltInTemplates.Index))
        {
            var mended = new List<MendedAttribute>();
            foreach (var (part, xml) in PackageParts.Read(BuiltInTemplates.Find(name)!).Word)
            {
                var before = new XElement(xml);
                AttributeCleaning.Clean(part, xml, mended);
                Assert.True(XNode.DeepEquals(before, xml), $"{name} {part}");
            }
            Assert.Empty(mended);
        }
    }

    [Fact]
    public void Of_a_thousand_damaged_values_twenty_are_said()
    {
        var package = new VariantPackage();
        foreach (var attribute in package.Styles.Descendants().Attributes(W + "val").ToList()) attribute.Value = "?";
        foreach (var attribute in package.Styles.Descendants(W + "spacing").Attributes().ToList()) attribute.Value = "?";
        var findings = Template.Open(package.ToBytes(), "t.docx", null).Findings.Where(finding => finding.Code == Codes.TemplateAttribute).ToList();
        Assert.InRange(findings.Count, 2, 21);
    }

    private static IEnumerable<(string Part, XName Element, XName Attribute)> Kinds()
    {
        var package = new VariantPackage();
        return _parts.SelectMany(part => package.Xml(part).DescendantsAndSelf().Where(element => element.Name.Namespace == W)
            .SelectMany(element => element.Attributes().Where(attribute => attribute.Name.Namespace == W).Select(attribute => (part, element.Name, attribute.Name)))).Distinct().ToList();
    }

    private static string? Fault(byte[] package, (Bulletin.Core.Issue.BulletinIssue Issue, SampleIssue Parts) sample)
    {
        try
        {
            TemplateCheck.Run(package, "t.docx");
            if (Template.Open(package, "t.docx", null).Template is not { } template) return null;
            using var composition = Composer.Compose(sample.Issue, template, sample.Parts.Pictures);
            DocumentLayout.LayOut(composition.Document, TestFaces.Catalog);
            PackageWriter.Write(composition);
            return null;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Bulletin.", StringComparison.Ordinal))?.Trim()}";
        }
    }
}
