using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>A header or footer of a template (页眉、页脚) that has controls.</summary>
/// <param name="Part">Its part's address.</param>
/// <param name="IsHeader">Else a footer.</param>
/// <param name="IsPrinted">On the first page: what stands on even or on later pages only is not sure to be printed.</param>
internal sealed record TemplateStory(Uri Part, OpenXmlPartRootElement Root, bool IsHeader, bool IsPrinted)
{
    public Core.Findings.Wording Name => IsHeader ? new("页眉", "the header") : new("页脚", "the footer");

    public static List<TemplateStory> Of(MainDocumentPart main)
    {
        var stories = new List<TemplateStory>();
        foreach (var pair in main.Parts.OrderBy(pair => pair.OpenXmlPart.Uri.OriginalString, StringComparer.Ordinal))
        {
            OpenXmlPartRootElement? root = pair.OpenXmlPart switch
            {
                HeaderPart header => header.Header,
                FooterPart footer => footer.Footer,
                _ => null,
            };
            if (root is null || !Controls.AreIn(root)) continue;
            foreach (var element in root.Descendants()) _ = element.HasChildren;
            stories.Add(new TemplateStory(pair.OpenXmlPart.Uri, root, root is W.Header,
                IsOnFirstPage(main.Document!, pair.RelationshipId)));
        }
        return stories;
    }

    /// <summary>Whether the first page of a section shows the header or footer of a relationship.</summary>
    public static bool IsOnFirstPage(W.Document document, string id) =>
        document.Descendants<W.SectionProperties>().Where(BeginsPage).Any(section =>
        section.Elements<W.HeaderFooterReferenceType>().Any(reference => reference.Id?.Value == id
            && (reference.Type?.InnerText is "first"
                ? HasOwnFirstPage(section)
                : reference.Type?.InnerText is not "even" && !HasOwnFirstPage(section))));

    // A section that goes on where the one before ended shows its headers from the next page on, if there is one.
    private static bool BeginsPage(W.SectionProperties section, int index) =>
        index == 0 || section.GetFirstChild<W.SectionType>()?.Val?.InnerText is not "continuous";

    // A bulletin may have one page only.
    private static bool HasOwnFirstPage(W.SectionProperties section) =>
        section.GetFirstChild<W.TitlePage>() is { } title && title.Val?.InnerText is not ("0" or "false" or "off");
}
