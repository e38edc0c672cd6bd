using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing.Preprinted;

/// <summary>
/// Leaves out what stands on the paper already (套红): the red of the masthead and of page headers, and the crest. What is left keeps its
/// place: lines stay as high, rules give their thickness to the cells beside them. Nothing is hidden or painted over, it is not there.
/// </summary>
public static class RedHead
{
    /// <summary>Changes a composed document; to be called before it is laid out or packed.</summary>
    /// <returns>A finding where there was no red to leave out.</returns>
    public static IReadOnlyList<Finding> LeaveOut(Composition composition, BulletinIssue issue)
    {
        var part = composition.Document.MainDocumentPart!;
        var styles = new DocumentStyles(part.StyleDefinitionsPart?.Styles);
        var width = WidthOf(part.Document!.Body!);
        var masthead = Masthead(composition, part.Document.Body!);
        var found = LeaveOut(masthead, styles, width) | FloatingCrests.LeaveOut(masthead);
        foreach (var header in part.HeaderParts)
        {
            if (header.Header is not { } story || !LeaveOut([.. story.ChildElements], styles, width)) continue;
            header.AddAnnotation(ChangedPart.Mark);
            found = true;
        }
        OptionalPictures.RemoveUnused(part);
        return found ? [] : [NothingRed(issue)];
    }

    private static List<OpenXmlElement> Masthead(Composition composition, W.Body body) =>
        [.. body.ChildElements.TakeWhile(block => block != composition.TextBegins && block is not W.SectionProperties)];

    private static bool LeaveOut(List<OpenXmlElement> blocks, DocumentStyles styles, int width)
    {
        var found = false;
        foreach (var block in blocks)
        {
            foreach (var table in Selves<W.Table>(block)) found |= RedRules.LeaveOut(table, styles);
            foreach (var paragraph in Selves<W.Paragraph>(block).ToList())
                found |= RedText.LeaveOut(paragraph, styles, width) | RedRules.LeaveOut(paragraph, styles);
            found |= RedShapes.LeaveOut(block);
        }
        return found;
    }

    private static IEnumerable<T> Selves<T>(OpenXmlElement block) where T : OpenXmlElement =>
        block is T own ? [own, .. block.Descendants<T>()] : block.Descendants<T>();

    private static int WidthOf(W.Body body)
    {
        var section = body.GetFirstChild<W.SectionProperties>();
        var margins = section?.GetFirstChild<W.PageMargin>();
        return (int)((section?.GetFirstChild<W.PageSize>()?.Width?.Value ?? 11906) - (margins?.Left?.Value ?? 1588)
            - (margins?.Right?.Value ?? 1474));
    }

    private static Finding NothingRed(BulletinIssue issue) =>
        new(Codes.NothingRed, Severity.Warning, issue.Template?.Span ?? issue.Source.Span(0, 0),
        new("套红（--preprinted）：模板的报头里没有红色，照原样生成", "--preprinted: the template's masthead has no red in it, and nothing was left out"),
        new("检查模板：红头应当在正文之前，颜色用标准的红", "look at the template: the red head belongs before the text, in plain red"));
}
