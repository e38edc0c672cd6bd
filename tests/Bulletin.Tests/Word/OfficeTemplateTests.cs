using System.Xml.Linq;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Tests.Word.Variants;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using Xunit;
using static Bulletin.Tests.Word.Variants.VariantPackage;
using Wp = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>Templates as offices change them, where something of the issue or of the template could be lost, or composing could end.</summary>
public sealed class OfficeTemplateTests
{
    private const string Header = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private const string Drawing = "<w:pict><v:line style=\"position:absolute\" from=\"0,0\" to=\"440pt,0\" strokecolor=\"red\" strokeweight=\"2pt\"/></w:pict>";

    [Fact]
    public void An_imprint_of_paragraphs_has_the_number_of_copies_on_a_line_of_its_own()
    {
        var package = new VariantPackage();
        var rows = package.Control("imprint");
        var line = new XElement(rows.Descendants(W + "p").First());
        var block = One("<w:sdt><w:sdtPr><w:tag w:val=\"imprint\"/></w:sdtPr><w:sdtContent/></w:sdt>");
        Content(block).Add(line);
        rows.Ancestors(W + "tbl").First().ReplaceWith(block);
        var (issue, parts) = Issues.SpringTravel();
        issue = issue with { Contact = [], Printing = new Printing { Copies = parts.At(120) } };

        using var composition = Composer.Compose(issue, Open(package), parts.Pictures);
        Assert.Empty(composition.Findings);
        var last = Body(composition).Elements<Wp.Paragraph>().Last(paragraph => paragraph.InnerText.Length > 0);
        Assert.StartsWith("分送：", last.InnerText, StringComparison.Ordinal);
        Assert.EndsWith("共印120份", last.InnerText, StringComparison.Ordinal);
        Assert.Single(last.Descendants<Wp.Break>());
        Assert.Empty(Validation.Errors(PackageWriter.Write(composition)));
    }

    [Fact]
    public void An_issuer_that_stands_twice_in_a_line_prints_twice()
    {
        var package = new VariantPackage();
        var issuer = package.Control("masthead.issuer");
        issuer.AddAfterSelf(new XElement(issuer));

        using var composition = Composed(package, out _);
        Assert.Equal(2, Count(Body(composition).InnerText, "盘锦市营商环境建设局"));
    }

    [Theory]
    [InlineData("even")]
    [InlineData("first")]
    public void An_approver_where_no_page_is_sure_to_show_it_is_an_error(string pages)
    {
        var package = new VariantPackage();
        package.Add("word/header1.xml", Header, "header", "rIdHeader1", "<w:hdr><w:p><w:r><w:t>签发：</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"masthead.approver\"/></w:sdtPr><w:sdtContent><w:r><w:t>签发人</w:t></w:r></w:sdtContent></w:sdt></w:p></w:hdr>");
        package.Section.AddFirst(Reference(pages, "rIdHeader1"));

        using var composition = Composed(package, out _);
        var finding = Assert.Single(composition.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("BUL805", finding.Code);
        Assert.Contains("“签发”", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_a_section_that_goes_on_a_page_is_not_sure_to_print()
    {
        var package = new VariantPackage();
        package.Add("word/header1.xml", Header, "header", "rIdHeader1", "<w:hdr><w:p><w:sdt><w:sdtPr><w:tag w:val=\"masthead.total\"/></w:sdtPr><w:sdtContent><w:r><w:t>总期号</w:t></w:r></w:sdtContent></w:sdt></w:p></w:hdr>");
        package.Control("masthead.total").Remove();
        var first = new XElement(package.Section);
        package.Control("contents").AddBeforeSelf(new XElement(W + "p", new XElement(W + "pPr", first)));
        package.Section.AddFirst(Reference("default", "rIdHeader1"));
        package.Section.Element(W + "pgSz")!.AddBeforeSelf(One("<w:type w:val=\"continuous\"/>"));

        using var composition = Composed(package, out _);
        Assert.Contains(composition.Findings, finding => finding is { Code: "BUL805", Severity: Severity.Error } && finding.Message.Chinese.Contains("总期号", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_drawn_in_an_absent_paragraph_stays()
    {
        var package = new VariantPackage();
        package.Paragraph("editor_note").Element(W + "pPr")!.AddAfterSelf(One($"<w:r>{Drawing}</w:r>"));
        var (issue, parts) = Issues.Everything();

        using var composition = Composer.Compose(issue with { EditorNote = null }, Open(package), parts.Pictures);
        var kept = Assert.Single(Body(composition).Descendants<Wp.Picture>()).Ancestors<Wp.Paragraph>().First();
        Assert.Equal("", kept.InnerText);
    }

    [Fact]
    public void A_picture_anchored_in_a_row_stays_when_what_the_row_is_for_is_absent()
    {
        var package = new VariantPackage();
        package.Paragraph("masthead.classification").Elements(W + "pPr").First().AddAfterSelf(One($"<w:r>{Drawing}</w:r>"));
        var (issue, parts) = Issues.SpringTravel();

        using var composition = Composer.Compose(issue, Open(package), parts.Pictures);
        Assert.Single(Body(composition).Descendants<Wp.Picture>());
        Assert.DoesNotContain("密级", Body(composition).InnerText, StringComparison.Ordinal);
        Assert.Empty(Validation.Errors(PackageWriter.Write(composition)));
    }

    [Theory]
    [InlineData("line")]
    [InlineData("paragraph")]
    [InlineData("paragraph above")]
    public void A_picture_put_into_a_control_stays_with_and_without_its_text(string where)
    {
        var package = new VariantPackage();
        var (control, paragraph) = (package.Control("masthead.heading"), package.Paragraph("masthead.heading"));
        var picture = One($"<w:r>{Drawing}</w:r>");
        if (where != "paragraph above") Content(control).AddFirst(picture);
        if (where != "line")
        {
            var whole = new XElement(paragraph);
            whole.Element(W + "sdt")!.ReplaceWith(Content(control).Elements());
            var around = new XElement(control);
            Content(around).ReplaceNodes(where == "paragraph" ? whole : new object[] { new XElement(W + "p", picture), whole });
            paragraph.ReplaceWith(around);
        }
        var (issue, parts) = Issues.Everything();

        using var composition = Composer.Compose(issue, Open(package), parts.Pictures);
        Assert.Single(Body(composition).Descendants<Wp.Picture>());
        Assert.Single(Body(composition).Elements<Wp.Paragraph>(), made => made.InnerText == "盘锦市2021年改革工作" && made.ParagraphProperties!.ParagraphStyleId!.Val == "MastheadHeading");
        if (where != "line") return;
        using var without = Composer.Compose(issue with { Masthead = issue.Masthead with { Heading = null } }, Open(package), parts.Pictures);
        Assert.Single(Body(without).Descendants<Wp.Picture>());
        Assert.DoesNotContain("报头标题", Body(without).InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_and_wrappers_within_one_another_leave_nothing_behind()
    {
        var package = new VariantPackage();
        const string author = "w:author=\"甲\" w:date=\"2025-01-01T00:00:00Z\"";
        package.Body.AddFirst(One($"<w:p><w:ins w:id=\"9101\" {author}><w:sdt><w:sdtPr><w:id w:val=\"9102\"/></w:sdtPr><w:sdtContent><w:ins w:id=\"9103\" {author}><w:r><w:t>云川市</w:t></w:r></w:ins></w:sdtContent></w:sdt></w:ins>"
            + "<w:smartTag w:uri=\"urn:x\" w:element=\"a\"><w:smartTag w:uri=\"urn:x\" w:element=\"b\"><w:r><w:t>内部刊物</w:t></w:r></w:smartTag></w:smartTag></w:p>"));

        using var composition = Composed(package, out _);
        Assert.Equal("云川市内部刊物", Body(composition).Elements<Wp.Paragraph>().First().InnerText);
        Assert.DoesNotContain("<w:ins ", Body(composition).OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("smartTag", Body(composition).OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_whose_marks_are_deleted_one_after_another_become_one()
    {
        static string Deleted(string text) => $"<w:p><w:pPr><w:rPr><w:del w:id=\"91{text}\" w:author=\"甲\" w:date=\"2025-01-01T00:00:00Z\"/></w:rPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
        var package = new VariantPackage();
        package.Body.AddFirst(Make(Deleted("1") + Deleted("2") + "<w:p><w:r><w:t>3</w:t></w:r></w:p>"));

        using var composition = Composed(package, out _);
        Assert.Equal("123", Body(composition).Elements<Wp.Paragraph>().First().InnerText);
    }

    [Theory]
    [InlineData("word/header9.bin", Header)]
    [InlineData("word/theme9.dat", "application/vnd.openxmlformats-officedocument.theme+xml")]
    public void A_part_that_hides_under_another_name_is_refused(string name, string type)
    {
        var package = new VariantPackage();
        package.Add(name, type, "header", "rIdHidden", "<w:hdr><w:p><w:fldSimple w:instr=\"INCLUDEPICTURE http://example.invalid/a.png\"/></w:p></w:hdr>");

        var reading = Template.Open(package.ToBytes(), "t.docx", null);
        Assert.Null(reading.Template);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("BUL801", finding.Code);
        Assert.Contains(name, finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_package_is_refused_whose_parts_nobody_would_look_into()
    {
        const string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var package = BuiltInTemplates.Find("red-header")!;
        foreach (var part in (string[])["_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml"])
            package = PackageTests.Rewritten(package, part, xml => xml
                .Replace(relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("<w:body>", "<w:body><w:p><w:fldSimple w:instr=\"INCLUDEPICTURE http://example.invalid/a.png\"/></w:p>", StringComparison.Ordinal));

        var reading = Template.Open(package, "t.docx", null);
        Assert.Null(reading.Template);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("BUL801", finding.Code);
        Assert.Contains("Strict", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtPr><w:tag w:val=\"a\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>", TemplateLimits.Controls)]
    [InlineData("<w:p/>", TemplateLimits.Children)]
    public void More_of_one_thing_than_any_template_has_is_refused(string xml, int most)
    {
        byte[] With(int count) => PackageTests.Rewritten(BuiltInTemplates.Find("red-header")!, "word/document.xml",
            whole => whole.Replace("<w:body>", "<w:body>" + string.Concat(Enumerable.Repeat(xml, count)), StringComparison.Ordinal));
        Assert.Equal("BUL802", Assert.Single(Template.Open(With(most + 1), "t.docx", null).Findings).Code);
        Assert.DoesNotContain(Template.Open(With(most - 100), "t.docx", null).Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Each_unknown_tag_is_said_once()
    {
        var package = new VariantPackage();
        foreach (var tag in (string[])["甲", "乙", "甲", "甲乙"])
            package.Body.AddFirst(One($"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"));
        Assert.Equal(3, Template.Open(package.ToBytes(), "t.docx", null).Findings.Count(finding => finding.Code == "BUL806"));
    }

    [Theory]
    [InlineData("BodyText", "paragraph", "Body Text")]
    [InlineData("Strong", "character", "Strong")]
    public void A_style_of_Words_that_has_our_id_makes_way_for_the_one_with_our_name(string id, string type, string name)
    {
        var package = new VariantPackage();
        var own = package.Style(id);
        // As Word numbers styles with Chinese names when it saves.
        own.SetAttributeValue(W + "styleId", "a9");
        package.Styles.Add(One($"<w:style w:type=\"{type}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/></w:style>"));
        package.Body.AddFirst(One($"<w:p>{(type == "paragraph" ? $"<w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr><w:r>" : $"<w:r><w:rPr><w:rStyle w:val=\"{id}\"/></w:rPr>")}<w:t>内部刊物</w:t></w:r></w:p>"));

        using var composition = Composed(package, out _);
        var styles = composition.Document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Wp.Style>().ToList();
        Assert.NotEqual(name, styles.Single(style => style.StyleId == id).StyleName!.Val!.Value);
        var moved = styles.Single(style => style.StyleName!.Val!.Value == name).StyleId!.Value!;
        Assert.NotEqual(id, moved);
        Assert.Contains($"w:val=\"{moved}\"", Body(composition).Elements<Wp.Paragraph>().First().OuterXml, StringComparison.Ordinal);
        Assert.Equal(styles.Count, styles.Select(style => style.StyleId!.Value).Distinct().Count());
    }

    [Fact]
    public void A_contact_that_is_the_approver_alone_asks_for_no_contact_line()
    {
        var (issue, parts) = Issues.Everything();
        var special = Template.Open(BuiltInTemplates.Find("special")!, "special", null).Template!;
        using var composition = Composer.Compose(issue with { Contact = [.. issue.Contact.Where(item => item.Key == "approver")] }, special, parts.Pictures);
        Assert.DoesNotContain(composition.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains("签发：孙七", Body(composition).InnerText, StringComparison.Ordinal);
    }

    private static XElement Reference(string pages, string id) => new(W + "headerReference", new XAttribute(W + "type", pages), new XAttribute(R + "id", id));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static Template Open(VariantPackage package) => Template.Open(package.ToBytes(), "t.docx", null).Template!;

    private static Composition Composed(VariantPackage package, out BulletinIssue issue)
    {
        (issue, var parts) = Issues.Everything();
        return Composer.Compose(issue, Open(package), parts.Pictures);
    }

    private static Wp.Body Body(Composition composition) => composition.Document.MainDocumentPart!.Document!.Body!;
}
