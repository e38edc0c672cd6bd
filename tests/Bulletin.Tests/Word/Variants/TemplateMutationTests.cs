using System.Xml.Linq;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Variants;

/// <summary>Whatever is done to the template's controls and blocks: no crash, a valid document, and each text of the issue in it or an error that says it would be lost.</summary>
public sealed class TemplateMutationTests
{
    private const string By = "w:id=\"950\" w:author=\"a\"";

    /// <summary>Texts that are printed as they are, one of each control's.</summary>
    private static readonly string[] _words =
    [
        "内部资料 注意保存", "000128", "盘锦市2021年改革工作", "改革工作简报", "第17期", "总第243期", "盘锦市12345热线办", "2021年6月10日", "今年以来", "市委302会议室", "列席单位", "要闻", "6月8日会议侧记",
        "本期刊发", "坚决守住安全底线", "安全底线指", "各县区加快推进重点项目建设", "省委改革办", "中共盘锦市委改革办", "2021年6月11日印发", "共印120份", "0427-2812345",
    ];

    [Fact]
    public void No_change_of_the_template_loses_text_without_a_word() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 400], Gen.Int[0, 400]).Array[1, 4].Sample(steps =>
        {
            var package = new VariantPackage();
            foreach (var (kind, from, to) in steps) Change(package, kind, from, to);
            var reading = Template.Open(package.ToBytes(), "t.docx", null);
            if (reading.Template is null) return;
            var sample = Issues.Everything();
            using var composition = Composer.Compose(sample.Issue, reading.Template, sample.Parts.Pictures);
            var made = PackageWriter.Write(composition);
            if (composition.Findings.Any(finding => finding.Severity == Severity.Error)) return;
            Assert.Empty(Validation.Errors(made));
            var text = TextOf(made);
            Assert.All(_words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        }, iter: 200);

    private static void Change(VariantPackage package, int kind, int from, int to)
    {
        var controls = package.Body.Descendants(W + "sdt").ToList();
        if (controls.Count == 0) return;
        var control = controls[from % controls.Count];
        var paragraphs = package.Body.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors().Contains(control) && !control.Ancestors().Contains(paragraph)).ToList();
        var paragraph = paragraphs[to % paragraphs.Count];
        var isInLine = control.Parent!.Name == W + "p";
        switch (kind)
        {
            case 0 when isInLine:
                Move(control, copy => paragraph.Add(copy));
                break;
            case 1 when IsOfBlocks(control) && !isInLine:
                Move(control, copy => paragraph.AddAfterSelf(copy));
                break;
            case 2 when isInLine:
                paragraph.Add(new XElement(control));
                break;
            case 3 when IsOfBlocks(control) && !isInLine:
                paragraph.AddAfterSelf(new XElement(control));
                break;
            case 4:
                control.Remove();
                break;
            case 5:
                control.ReplaceWith(Content(control).Nodes());
                break;
            case 6 when isInLine:
                var inserted = One($"<w:ins {By}/>");
                inserted.Add(new XElement(control));
                control.ReplaceWith(inserted);
                break;
            case 7:
                Content(control).RemoveNodes();
                break;
            case 8 when isInLine:
                // Word makes a control around a whole paragraph a block.
                var line = control.Parent;
                var around = new XElement(control);
                control.Remove();
                Content(around).ReplaceNodes(new XElement(line));
                line.ReplaceWith(around);
                break;
            case 9 when control.Descendants(W + "p").FirstOrDefault() is { } first && !isInLine:
                // And one around part of a paragraph a control in its line.
                var inner = new XElement(control);
                Content(inner).ReplaceNodes(first.Elements().Where(child => child.Name != W + "pPr").Select(child => new XElement(child)));
                if (IsOfBlocks(control)) control.ReplaceWith(new XElement(W + "p", inner));
                break;
        }
    }

    // Rows and cells stand in tables only: no program lets them be put elsewhere.
    private static bool IsOfBlocks(XElement control) =>
        Content(control).Elements().All(child => child.Name == W + "sdt" ? IsOfBlocks(child) : child.Name == W + "p" || child.Name == W + "tbl") && control.Parent!.Name != W + "tr" && control.Parent.Name != W + "tbl";

    private static void Move(XElement element, Action<XElement> put)
    {
        var copy = new XElement(element);
        var cell = element.Parent;
        element.Remove();
        put(copy);
        if (cell!.Name == W + "tc" && cell.Elements(W + "p").LastOrDefault() is null) cell.Add(One("<w:p/>"));
    }

    private static string TextOf(byte[] package)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(package), false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
