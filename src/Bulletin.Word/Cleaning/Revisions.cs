using System.Xml.Linq;
using static Bulletin.Word.Cleaning.Names;

namespace Bulletin.Word.Cleaning;

/// <summary>Accepts tracked changes (修订; ECMA-376 17.13.5), as Word shows them in its final view.</summary>
internal static class Revisions
{
    private static readonly HashSet<XName> _deletions = [W + "del", W + "moveFrom"];
    private static readonly HashSet<XName> _insertions = [W + "ins", W + "moveTo"];

    /// <summary>Formats as they were before.</summary>
    private static readonly HashSet<XName> _former =
    [
        W + "rPrChange", W + "pPrChange", W + "sectPrChange", W + "tblPrChange", W + "tblGridChange", W + "trPrChange", W + "tcPrChange",
        W + "tblPrExChange", W + "numberingChange", W + "cellIns", W + "cellMerge",
    ];

    private static readonly HashSet<XName> _marks =
    [
        W + "moveFromRangeStart", W + "moveFromRangeEnd", W + "moveToRangeStart", W + "moveToRangeEnd", W + "customXmlInsRangeStart",
        W + "customXmlInsRangeEnd",
        W + "customXmlDelRangeStart", W + "customXmlDelRangeEnd", W + "customXmlMoveFromRangeStart", W + "customXmlMoveFromRangeEnd",
        W + "customXmlMoveToRangeStart", W + "customXmlMoveToRangeEnd",
    ];

    /// <summary>Accepts all changes of a story.</summary>
    /// <returns>The text of the first paragraph that was changed, or null where nothing was.</returns>
    public static string? Accept(XElement story)
    {
        var changed =
            story.Descendants().FirstOrDefault(element => _deletions.Contains(element.Name) || _insertions.Contains(element.Name));
        var quoted =
            changed?.AncestorsAndSelf(Paragraph).FirstOrDefault() is { } paragraph ? TextOf(paragraph) : changed is null ? null : "";
        RemoveAll(story, element => _former.Contains(element.Name) || _marks.Contains(element.Name));
        RemoveAll(story, IsDeletedRow);
        RemoveAll(story, element => element.Name == W + "tc" && element.Element(W + "tcPr")?.Element(W + "cellDel") is not null);
        RemoveAll(story, element => element.Name == W + "tr" && !element.Descendants(W + "tc").Any());
        RemoveAll(story, element => element.Name == W + "tbl" && !element.Descendants(W + "tr").Any());
        RemoveAll(story, element => _deletions.Contains(element.Name) && !IsProperty(element));
        // From the end and from within: what moves is a copy.
        foreach (var joined in story.Descendants(Paragraph).Where(HasDeletedMark).Reverse().ToList()) Join(joined);
        RemoveAll(story, element => (_deletions.Contains(element.Name) || _insertions.Contains(element.Name)) && IsProperty(element));
        foreach (var inserted in story.Descendants().Where(element => _insertions.Contains(element.Name)).Reverse().ToList())
            inserted.ReplaceWith(inserted.Nodes());
        return quoted;
    }

    // In a row's or a mark's properties the element says that the row or the mark itself was inserted or deleted.
    private static bool IsProperty(XElement change) => change.Parent?.Name is { } name && (name == RunProperties || name == W + "trPr");

    private static bool IsDeletedRow(XElement element) =>
        element.Name == W + "tr" && element.Element(W + "trPr")?.Element(W + "del") is not null;

    private static bool HasDeletedMark(XElement paragraph) =>
        paragraph.Element(ParagraphProperties)?.Element(RunProperties)?.Elements().Any(element => _deletions.Contains(element.Name))
        == true;

    // Without its mark a paragraph goes on in the next, whose format it takes.
    private static void Join(XElement paragraph)
    {
        var content = paragraph.Elements().Where(element => element.Name != ParagraphProperties).ToList();
        var next = paragraph.ElementsAfterSelf().FirstOrDefault();
        if (next?.Name == Paragraph)
        {
            if (next.Element(ParagraphProperties) is { } properties) properties.AddAfterSelf(content);
            else next.AddFirst(content);
            paragraph.Remove();
        }
        else if (content.Count == 0 && paragraph.ElementsBeforeSelf(Paragraph).Any())
        {
            paragraph.Remove();
        }
    }

    private static string TextOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants().Where(element => element.Name == W + "t" || element.Name == W + "delText")
            .Select(text => text.Value));

    private static void RemoveAll(XElement story, Func<XElement, bool> isMeant)
    {
        foreach (var element in story.Descendants().Where(isMeant).ToList()) element.Remove();
    }
}
