using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Looks into content controls (内容控件; ECMA-376 17.5.2).</summary>
internal static class Controls
{
    public static string? TagOf(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.Tag>()?.Val?.Value?.Trim();

    public static IEnumerable<OpenXmlElement> Content(W.SdtElement control) =>
        control.ChildElements.FirstOrDefault(child => child.LocalName == "sdtContent")?.ChildElements ?? Enumerable.Empty<OpenXmlElement>();

    /// <summary>Controls in a piece of the template, itself left out.</summary>
    public static bool AreIn(OpenXmlElement node) => node.Descendants<W.SdtElement>().Any();

    /// <summary>
    /// What one item of a repeating section is made of: its first model, or all of them where they share the controls out between them.
    /// </summary>
    public static IEnumerable<OpenXmlElement> Model(W.SdtElement section)
    {
        var models = Content(section).OfType<W.SdtElement>().Where(IsRepeatedItem).ToList();
        if (models.Count == 0) return Content(section);
        var first = TagsIn(models[0]).ToHashSet(StringComparer.Ordinal);
        return models.Skip(1).SelectMany(TagsIn).All(first.Contains) ? Content(models[0]) : Content(section);
    }

    /// <summary>The format that a value takes: of the first text in the control, else the one kept for it.</summary>
    public static W.RunProperties? FormatOf(OpenXmlElement model)
    {
        var runs = model.Descendants<W.Run>().ToList();
        var properties =
            (runs.Find(run => run.Elements<W.Text>().Any(text => text.Text.Length > 0)) ?? runs.FirstOrDefault())?.RunProperties;
        if (properties is null && model is W.SdtElement control && control.SdtProperties?.GetFirstChild<W.RunProperties>() is { } kept)
            properties = kept;
        if (properties?.GetFirstChild<W.Vanish>() is null && properties?.GetFirstChild<W.WebHidden>() is null) return properties;
        // A hidden value would be lost in print.
        var shown = (W.RunProperties)properties.CloneNode(true);
        shown.RemoveAllChildren<W.Vanish>();
        shown.RemoveAllChildren<W.WebHidden>();
        return shown;
    }

    private static IEnumerable<string> TagsIn(W.SdtElement control) => control.Descendants<W.SdtElement>().Select(TagOf).OfType<string>();

    private static bool IsRepeatedItem(W.SdtElement control) =>
        control.SdtProperties?.ChildElements.Any(child => child.LocalName == "repeatingSectionItem") == true;
}
