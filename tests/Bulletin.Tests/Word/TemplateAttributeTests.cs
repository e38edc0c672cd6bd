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

    /// <summary>Every attribute of each kind of element of a part; composed, checked, and laid out.</summary>
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
        foreach (var together in Groups())
        {
            var package = Rich();
            foreach (var (part, element, attribute) in together)
                package.Xml(part).DescendantsAndSelf().First(found => found.Name == element && found.Attribute(attribute) is not null).SetAttributeValue(attribute, value);
            if (Fault(package.ToBytes(), sample) is { } fault) faults.Add($"{string.Join(' ', together.Select(kind => $"{kind.Part} {kind.Element.LocalName}/{kind.Attribute.LocalName}"))}: {fault}");
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
        var package = Rich();
        return _parts.SelectMany(part => package.Xml(part).DescendantsAndSelf()
            .SelectMany(element => element.Attributes().Where(IsTyped).Select(attribute => (part, element.Name, attribute.Name)))).Distinct().ToList();
    }

    /// <summary>Word's own some at a time, for none stops the next; one of a drawing alone, for it may be refused.</summary>
    private static IEnumerable<IReadOnlyList<(string Part, XName Element, XName Attribute)>> Groups() =>
        Kinds().Where(kind => kind.Attribute.Namespace == W).Chunk(12).Concat(Kinds().Where(kind => kind.Attribute.Namespace != W).Chunk(1));

    private static bool IsTyped(XAttribute attribute) => !attribute.IsNamespaceDeclaration && (attribute.Name.Namespace == W || attribute.Name.NamespaceName.Length == 0);

    /// <summary>With what the built-in template has none of: frames, lists, floating tables, columns, drawings placed and in line.</summary>
    private static VariantPackage Rich()
    {
        var package = new VariantPackage();
        package.Add("word/media/own.png", "image/png", "image", "rIdOwn", SmallPicture.Png(9));
        package.Paragraph("masthead.heading").AddBeforeSelf(Make($"""
            <w:p><w:pPr><w:framePr w:w="900" w:h="300" w:hRule="atLeast" w:hSpace="90" w:vSpace="90" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:x="1" w:y="1" w:lines="2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>
            <w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="FF0000"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/><w:tabs><w:tab w:val="left" w:leader="dot" w:pos="900"/></w:tabs>
            <w:spacing w:before="20" w:beforeLines="10" w:after="20" w:line="300" w:lineRule="atLeast"/><w:ind w:left="20" w:leftChars="10" w:hanging="20" w:hangingChars="10"/><w:jc w:val="center"/><w:textAlignment w:val="center"/><w:outlineLvl w:val="1"/></w:pPr>
            <w:r><w:rPr><w:b w:val="1"/><w:em w:val="dot"/><w:w w:val="150"/><w:kern w:val="2"/><w:position w:val="6"/><w:highlight w:val="red"/><w:u w:val="single"/><w:bdr w:val="single" w:sz="4" w:space="0"/><w:fitText w:val="900" w:id="1"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>字</w:t><w:br w:type="textWrapping" w:clear="all"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>
            <w:tbl><w:tblPr><w:tblpPr w:leftFromText="90" w:rightFromText="90" w:vertAnchor="text" w:horzAnchor="margin" w:tblpXSpec="center" w:tblpY="90"/><w:tblOverlap w:val="never"/><w:tblW w:w="2500" w:type="pct"/><w:jc w:val="center"/><w:tblCellSpacing w:w="10" w:type="dxa"/><w:tblInd w:w="10" w:type="dxa"/><w:tblCellMar><w:left w:w="90" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr>
            <w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="0"/><w:cantSplit w:val="1"/><w:trHeight w:val="300" w:hRule="exact"/><w:tblHeader w:val="true"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/><w:textDirection w:val="lrTb"/><w:vAlign w:val="center"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>
            <w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838" w:orient="portrait" w:code="9"/><w:pgMar w:top="2107" w:right="1474" w:bottom="1993" w:left="1588" w:header="851" w:footer="1387" w:gutter="0"/><w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="4" w:space="24"/></w:pgBorders><w:lnNumType w:countBy="1" w:start="1" w:distance="90" w:restart="newPage"/><w:pgNumType w:fmt="decimal" w:start="1"/><w:cols w:num="2" w:space="90" w:equalWidth="0" w:sep="1"><w:col w:w="4000" w:space="90"/><w:col w:w="4000"/></w:cols><w:vAlign w:val="top"/><w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/></w:sectPr></w:pPr></w:p>
            <w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="95250" cy="95250"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="7" name="a"/>{Picture}</wp:inline></w:drawing></w:r>
            <w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="95250" cy="95250"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="8" name="b"/>{Picture}</wp:anchor></w:drawing></w:r>
            <w:r><w:pict><v:shape style="width:9pt;height:9pt"><v:imagedata r:id="rIdOwn"/></v:shape></w:pict></w:r></w:p>
            """));
        return package;
    }

    private const string Picture =
        "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"a\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdOwn\"/><a:srcRect l=\"0\" t=\"0\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm rot=\"0\" flipH=\"0\"><a:off x=\"0\" y=\"0\"/><a:ext cx=\"95250\" cy=\"95250\"/></a:xfrm><a:prstGeom prst=\"rect\"/><a:ln w=\"9525\"/></pic:spPr></pic:pic></a:graphicData></a:graphic>";

    [Theory]
    [InlineData("<wp:extent cx=\"95250\"", "<wp:extent cx=\"breit\"", "extent 的 cx 写着“breit”")]
    [InlineData("<wp:posOffset>0", "<wp:posOffset>1.5", "posOffset 写着“1.5”")]
    public void A_drawing_without_size_or_place_is_refused_by_place(string old, string to, string says)
    {
        var package = Rich();
        package.Replace(Main, old, to);
        var reading = Template.Open(package.ToBytes(), "t.docx", null);
        Assert.Null(reading.Template);
        Assert.Contains(says, Assert.Single(reading.Findings).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_that_is_damaged_here_is_sound_itself()
    {
        var reading = Template.Open(Rich().ToBytes(), "t.docx", null);
        Assert.Empty(reading.Findings);
        Assert.Null(Fault(Rich().ToBytes(), Issues.SpringTravel()));
        Assert.True(Kinds().Count() > 250, $"{Kinds().Count()}");
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
