using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Letters;
using Bulletin.Layout.Lines;
using Bulletin.Layout.Pages;
using Bulletin.Layout.Paging;
using Bulletin.Layout.Painting;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Layout;

/// <summary>Lays out a Word document: read, measure, break into lines and pages, paint.</summary>
public static class DocumentLayout
{
    /// <param name="faces">Where faces come from; it must outlive the pages, which refer to its faces.</param>
    /// <param name="known">Styles read before from a document that had the same; null: they are read from this one.</param>
    /// <param name="elsewhere">Where links to bookmarks that the document does not have lead: it is to be bound with others.</param>
    /// <exception cref="InvalidDataException">The package is no Word document.</exception>
    public static LayoutResult LayOut(WordprocessingDocument document, FaceCatalog faces, KnownStyles? known = null,
        IReadOnlyDictionary<string, Destination>? elsewhere = null) =>
        LayOut(document, faces, new LineRules(), known, elsewhere);

    internal static LayoutResult LayOut(
        WordprocessingDocument document, FaceCatalog faces, LineRules rules, KnownStyles? known = null,
        IReadOnlyDictionary<string, Destination>? elsewhere = null, LayoutLimits? limits = null)
    {
        try
        {
            return LayOutAll(document, faces, rules, known, elsewhere, limits ?? new LayoutLimits());
        }
        catch (TooMuchException)
        {
            var none = new PageSequence
            {
                Pages = [],
                Structure = new StructureElement(StructureRole.Document),
                Properties = new DocumentProperties(),
            };
            return new LayoutResult(none, [new LayoutFinding(LayoutProblem.TooMuch, null, "", "")], HasFaces: true);
        }
    }

    private static LayoutResult LayOutAll(
        WordprocessingDocument document, FaceCatalog faces, LineRules rules, KnownStyles? known,
        IReadOnlyDictionary<string, Destination>? elsewhere, LayoutLimits limits)
    {
        var flow = DocumentReader.Read(document, known);
        var log = new FaceLog();
        var measurer = new Measurer(faces, log, rules);
        var blocks = new BlockLayout(measurer, flow.Settings, rules, limits);
        var margins = new MarginStories(blocks, flow.EvenAndOddHeaders);
        var pages = new Paginator(blocks, margins, rules).Paginate(flow);
        var drawn = new DrawnText();
        var painted = new PagePainter(flow, pages, blocks, margins, measurer, rules, elsewhere, drawn).Paint();
        return new LayoutResult(painted,
            [.. log.Findings, .. PageFindings.Of(flow, pages), .. new LetterGuard(document.MainDocumentPart!, flow, drawn).Findings()],
            !log.LacksFace);
    }
}

/// <summary>Pages, and what was noticed on the way.</summary>
/// <param name="HasFaces">False where a face's whole role is missing: the pages are not fit to print.</param>
public sealed record LayoutResult(PageSequence Pages, IReadOnlyList<LayoutFinding> Findings, bool HasFaces);
