using Bulletin.Core.Findings;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking;

/// <summary>The parts of a template that hold text, in an order that never changes, with names that a person knows them by.</summary>
internal static class TemplateParts
{
    public static Wording Body { get; } = new("正文", "body");

    /// <summary>Body first, then headers and footers that a page shows, by name.</summary>
    public static IReadOnlyList<(Wording Name, OpenXmlPart Part, OpenXmlElement Root, bool IsSureToPrint)> Of(MainDocumentPart main)
    {
        var parts = new List<(Wording, OpenXmlPart, OpenXmlElement, bool)> { (Body, main, main.Document!, true) };
        foreach (var pair in main.Parts.Where(pair => pair.OpenXmlPart is HeaderPart or FooterPart)
            .OrderBy(pair => pair.OpenXmlPart.Uri.ToString(), StringComparer.Ordinal))
            if (pair.OpenXmlPart.RootElement is { } root && ShownAs(main, pair.RelationshipId) is { } shown)
                parts.Add((NameOf(pair.OpenXmlPart is HeaderPart, shown), pair.OpenXmlPart, root,
                    TemplateStory.IsOnFirstPage(main.Document!, pair.RelationshipId)));
        return parts;
    }

    /// <summary>Of an element, or of what it is in: the whole text of its paragraph.</summary>
    public static string TextOf(OpenXmlElement element)
    {
        var paragraph = element.Ancestors<W.Paragraph>().FirstOrDefault() ?? element.Descendants<W.Paragraph>().FirstOrDefault() ?? element;
        return TemplatePlace.Short(string.Concat(paragraph.Descendants<W.Text>()
            .Where(text => !text.Ancestors<AlternateContentFallback>().Any()).Select(text => text.Text)));
    }

    private static Pages? ShownAs(MainDocumentPart main, string id)
    {
        var reference = main.Document!.Descendants<W.HeaderFooterReferenceType>().FirstOrDefault(reference => reference.Id?.Value == id);
        if (reference is null) return null;
        return reference.Type?.InnerText switch
        {
            "even" => Pages.Even,
            "first" => Pages.First,
            _ => Pages.Default,
        };
    }

    private static Wording NameOf(bool isHeader, Pages shown)
    {
        var (chinese, english) = isHeader ? ("页眉", "header") : ("页脚", "footer");
        return shown switch
        {
            Pages.Even => new($"偶数页{chinese}", $"even-page {english}"),
            Pages.First => new($"首页{chinese}", $"first-page {english}"),
            _ => new(chinese, english),
        };
    }

    private enum Pages
    {
        Default,
        Even,
        First,
    }
}
