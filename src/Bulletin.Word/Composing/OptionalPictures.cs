using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Picture controls (图片内容控件) of a template: the picture an office has put in stays, one left alone leaves no trace.</summary>
internal static class OptionalPictures
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static bool IsOne(W.SdtElement control) =>
        control.SdtProperties?.ChildElements.Any(child => child.LocalName == "picture") == true;

    /// <summary>Whether it shows its placeholder (ECMA-376 17.5.2.39), or nothing at all.</summary>
    public static bool IsLeftAlone(W.SdtElement control) =>
        control.SdtProperties?.GetFirstChild<W.ShowingPlaceholder>() is { } placeholder && (placeholder.Val?.Value ?? true)
        || !control.Descendants().Any(element => element.LocalName is "drawing" or "pict");

    /// <summary>The highest id of a drawing: those of the pictures go on from it.</summary>
    public static uint HighestId(W.Document template) =>
        template.Descendants<D.DocProperties>().Select(properties => properties.Id?.Value ?? 0).Where(id => id < int.MaxValue)
            .DefaultIfEmpty().Max();

    /// <summary>Takes the picture parts away that nothing in the document names any more.</summary>
    public static void RemoveUnused(MainDocumentPart part)
    {
        var own = part.Parts.Where(pair => pair.OpenXmlPart is ImagePart).ToList();
        if (own.Count == 0) return;
        var named = part.Document!.Descendants().SelectMany(element => element.GetAttributes())
            .Where(attribute => attribute.NamespaceUri == Relationships).Select(attribute => attribute.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var pair in own.Where(pair => !named.Contains(pair.RelationshipId))) part.DeletePart(pair.OpenXmlPart);
    }
}
