using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Fixtures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Layout;

/// <summary>A document as Chinese Word makes it: 宋体 of 12 pt on A4 with the margins of Normal.dotm, 415.3 pt of text.</summary>
internal sealed record WordDocument(string Body)
{
    public const double Left = 90;
    public const double Right = 90 + 415.3;
    public const double Top = 72;

    /// <summary>Forty different hanzi that no rule minds.</summary>
    public const string Hanzi = "春夏秋冬东南西北天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕";

    public int Mode { get; init; } = 15;
    public bool Compresses { get; init; } = true;
    public string Settings { get; init; } = "";
    public string Compatibility { get; init; } = "";
    public string Run { get; init; } = "";
    public string Grid { get; init; } = "<w:docGrid w:type=\"lines\" w:linePitch=\"312\"/>";
    public string Margins { get; init; } = "w:top=\"1440\" w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"";
    public string Styles { get; init; } = "";
    public Action<MainDocumentPart>? AddParts { get; init; }
    public Action<WordprocessingDocument>? AddProperties { get; init; }

    public LayoutResult LayOut()
    {
        using var stream = new MemoryStream();
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new Document($"<w:document {LayoutDocument.Namespaces}><w:body>{Body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar {Margins}/>{Grid}</w:sectPr></w:body></w:document>");
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"""
            <w:styles {LayoutDocument.Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="24"/>{Run}</w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>{Styles}</w:styles>
            """);
        LayoutDocument.Settings($"<w:characterSpacingControl w:val=\"{(Compresses ? "compressPunctuation" : "doNotCompress")}\"/>{Settings}", Compatibility, Mode)(main);
        AddParts?.Invoke(main);
        AddProperties?.Invoke(document);
        return DocumentLayout.LayOut(document, TestFaces.Catalog);
    }

    /// <summary>The lines of the first page.</summary>
    public List<(string Text, double BaselinePoints, double Left, double Right)> Lines() => LayoutDocument.Lines(LayOut().Pages.Pages[0]);

    /// <summary>Where each character of the first page stands, and what it is.</summary>
    public List<(string Text, double X, double Baseline)> Glyphs() =>
        [.. LayOut().Pages.Pages[0].Drawings.OfType<GlyphRun>().SelectMany(run => run.Glyphs.Select((glyph, i) =>
            (run.Text[glyph.TextStart..(i + 1 < run.Glyphs.Count ? run.Glyphs[i + 1].TextStart : run.Text.Length)], glyph.X.Points, run.Baseline.Points)))];

    public static string Justified(string text, string properties = "") => LayoutDocument.Paragraph(text, properties + "<w:jc w:val=\"both\"/>");
}
