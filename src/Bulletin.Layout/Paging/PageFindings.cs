using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Paging;

/// <summary>What the finished pages show: words cut, things not drawn, an imprint that stands alone.</summary>
internal static class PageFindings
{
    public static IEnumerable<LayoutFinding> Of(Flow flow, List<PlacedPage> pages)
    {
        foreach (var unknown in flow.Unknowns)
            yield return new LayoutFinding(unknown.Problem ?? (unknown.IsLaid ? LayoutProblem.LaidOtherwise : LayoutProblem.NotDrawn),
                unknown.ParagraphId, unknown.What, unknown.Text);
        foreach (var page in pages)
            foreach (var placed in page.Floats)
                if (placed.IsOverfull)
                    yield return new LayoutFinding(LayoutProblem.BoxOverfull,
                        placed.Source.Blocks.OfType<FlowParagraph>().FirstOrDefault()?.Id ?? placed.Source.ParagraphId,
                        placed.Source.Blocks.OfType<FlowParagraph>().FirstOrDefault(paragraph => paragraph.Text.Length > 0)?.Text ?? "",
                        "");
        foreach (var page in pages)
            foreach (var placed in page.Content)
                if (placed.Block is LaidParagraph paragraph && paragraph.Lines[placed.Index] is { CutsWord: true } line
                    && TextOf(paragraph, line).Trim('\uFFFC', ' ').Length > 0)
                    yield return new LayoutFinding(LayoutProblem.WordCut, paragraph.Source.Id, TextOf(paragraph, line), "");
        if (pages is [.., _, { } last] && last.Content.Count > 0 && last.Content.TrueForAll(IsImprintOrEmpty))
            yield return new LayoutFinding(LayoutProblem.ImprintAlone, null, "", "");
    }

    private static bool IsImprintOrEmpty(Placed placed) =>
        placed.Block is LaidTable { Source.Position: not null }
        || (placed.Block is LaidParagraph paragraph && paragraph.Source.Text.Length == 0);

    private static string TextOf(LaidParagraph paragraph, Lines.Line line) =>
        paragraph.Source.Text[paragraph.TextAt(line.Start)..paragraph.TextAt(line.End)];
}
