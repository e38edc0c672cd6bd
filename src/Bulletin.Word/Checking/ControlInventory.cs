using Bulletin.Word.Composing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking;

/// <summary>Lists the content controls of a template, in the order they stand.</summary>
internal static class ControlInventory
{
    public static IReadOnlyList<FoundControl> Read(MainDocumentPart main)
    {
        var found = new List<FoundControl>();
        foreach (var (name, part, root, isSure) in TemplateParts.Of(main))
            foreach (var control in root.Descendants<W.SdtElement>())
                // What stands there for old versions of Word repeats what new ones show.
                if (!IsItem(control) && !control.Ancestors<AlternateContentFallback>().Any())
                    found.Add(new FoundControl(
                        TagOf(control), TitleOf(control), new TemplatePlace(name, TemplateParts.TextOf(control)),
                        [.. control.Ancestors<W.SdtElement>().Select(TagOf).Where(tag => tag.Length > 0)],
                        part == main, isSure));
        return found;
    }

    // The inner half of a repeating section bears no name of its own.
    private static bool IsItem(W.SdtElement control) =>
        control.SdtProperties?.ChildElements.Any(child => child.LocalName == "repeatingSectionItem") == true;

    private static string TagOf(W.SdtElement control) => Controls.TagOf(control) ?? "";

    private static string TitleOf(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.SdtAlias>()?.Val?.Value ?? "";
}
