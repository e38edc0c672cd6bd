using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// The language of all runs that name none (文档语言; ECMA-376 17.3.2.20, in 17.7.5.1). Without it Word takes the reader's own: a screen reader
/// abroad would spell the hanzi out.
/// </summary>
internal static class DefaultLanguage
{
    private const string Chinese = "zh-CN";

    /// <summary>Whether the styles say that East Asian text is Chinese, of whichever region.</summary>
    public static bool IsChinese(W.Styles? styles) =>
        styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.EastAsia?.Value
            ?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Makes it Chinese of the mainland; Latin text keeps what it has.</summary>
    public static void Set(MainDocumentPart main)
    {
        if (main.StyleDefinitionsPart is not { Styles: { } styles } part) return;
        styles.DocDefaults ??= new W.DocDefaults();
        styles.DocDefaults.RunPropertiesDefault ??= new W.RunPropertiesDefault();
        var run = styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new W.RunPropertiesBaseStyle();
        run.Languages ??= new W.Languages { Val = "en-US" };
        run.Languages.EastAsia = Chinese;
        part.AddAnnotation(ChangedPart.Mark);
    }
}
