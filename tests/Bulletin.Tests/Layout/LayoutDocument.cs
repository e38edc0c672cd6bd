using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Fixtures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Layout;

/// <summary>A Word document of a few paragraphs on the page of GB/T 9704—2012 5.2, laid out.</summary>
internal static class LayoutDocument
{
    internal const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string Styles = $"""
        <w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr>
        <w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Body"><w:name w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/>
        <w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr><w:spacing w:val="-5"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Latin"><w:name w:val="Latin"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>
        </w:styles>
        """;

    private const string Section = """
        <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>
        """;

    /// <param name="body">Content of the body, in WordprocessingML without its namespace declaration.</param>
    /// <summary>What a Word of today writes into settings.xml, with more of it.</summary>
    public static Action<MainDocumentPart> Settings(string settings = "", string compatibility = "", int mode = 15) => main =>
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings($"""
            <w:settings {Namespaces}>{settings}<w:compat>{compatibility}<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="{mode}"/></w:compat></w:settings>
            """);

    /// <param name="addParts">Adds parts that the body refers to: notes, numbering, headers.</param>
    /// <param name="limits">How much is laid out; null: as much as ever.</param>
    public static LayoutResult LayOut(string body, Action<MainDocumentPart>? addParts = null, LayoutLimits? limits = null)
    {
        using var stream = new MemoryStream();
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new Document($"<w:document {Namespaces}><w:body>{body}{Section}</w:body></w:document>");
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Styles);
        addParts?.Invoke(main);
        return DocumentLayout.LayOut(document, TestFaces.Catalog, new Bulletin.Layout.Lines.LineRules(), limits: limits);
    }

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Run(string text, string style = "") =>
        $"<w:r>{(style.Length > 0 ? $"<w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>All that stands on the pages, in the order it is drawn.</summary>
    public static string AllText(LayoutResult laid) => string.Concat(laid.Pages.Pages.SelectMany(page => page.Drawings).OfType<GlyphRun>().Select(run => run.Text));

    /// <summary>What is said of lost text, as problem, letters and story.</summary>
    public static List<(LayoutProblem Problem, string Letters, string Story)> Lost(LayoutResult laid) =>
        [.. laid.Findings.Where(finding => finding.Problem is LayoutProblem.TextNotDrawn or LayoutProblem.TextOffPage or LayoutProblem.TextInMergedCell)
            .Select(finding => (finding.Problem, finding.Subject, finding.Detail))];

    /// <summary>The lines of a page's text, from the top.</summary>
    public static List<(string Text, double BaselinePoints, double Left, double Right)> Lines(Page page) =>
        [.. page.Drawings.OfType<GlyphRun>()
            .GroupBy(run => run.Baseline)
            .OrderBy(line => line.Key)
            .Select(line => (
                string.Concat(line.OrderBy(run => run.Glyphs[0].X).Select(run => run.Text)),
                line.Key.Points,
                line.Min(run => run.Glyphs[0].X).Points,
                line.Max(run => run.Glyphs[^1].X + run.Glyphs[^1].Advance).Points))];
}
