using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Elements inside a container that the SDK has no class for (smart tags), where all that follows is unknown to it: given their classes back.</summary>
internal static class Typed
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static OpenXmlElement Of(OpenXmlElement element)
    {
        if (element is not OpenXmlUnknownElement { NamespaceUri: Word }) return element;
        return element.LocalName switch
        {
            "r" => new Run(element.OuterXml),
            "p" => new Paragraph(element.OuterXml),
            "tbl" => new Table(element.OuterXml),
            "tr" => new TableRow(element.OuterXml),
            "tc" => new TableCell(element.OuterXml),
            "hyperlink" => new DocumentFormat.OpenXml.Wordprocessing.Hyperlink(element.OuterXml),
            "fldSimple" => new SimpleField(element.OuterXml),
            "ins" => new InsertedRun(element.OuterXml),
            "del" => new DeletedRun(element.OuterXml),
            _ => element,
        };
    }
}
