using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Which program saved a document last: Word and WPS end compressed lines by different rules.</summary>
internal static class Producers
{
    // WPS numbers the styles anew on every save, the default paragraph style first; Word calls it Normal or a.
    private const string FirstStyleOfWps = "1";

    public static bool IsWps(WordprocessingDocument document, MainDocumentPart main)
    {
        var application = document.ExtendedFilePropertiesPart?.Properties?.Application?.Text ?? "";
        if (application.StartsWith("WPS", StringComparison.OrdinalIgnoreCase)) return true;
        if (application.Contains("Microsoft", StringComparison.OrdinalIgnoreCase)
            || application.Contains("Office", StringComparison.OrdinalIgnoreCase))
            return false;
        return HasBuildOfWps(document) || IsNumberedByWps(main.StyleDefinitionsPart?.Styles);
    }

    private static bool HasBuildOfWps(WordprocessingDocument document)
    {
        foreach (var property in document.CustomFilePropertiesPart?.Properties?.ChildElements ?? default)
            if (property is DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty { Name: { } name }
                && name.Known() == "KSOProductBuildVer")
                return true;
        return false;
    }

    private static bool IsNumberedByWps(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
            if (style.Default.Known() == true && style.Type.Known() == StyleValues.Paragraph)
                return style.StyleId.Known() == FirstStyleOfWps;
        return false;
    }
}
