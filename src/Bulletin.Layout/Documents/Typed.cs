using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>
/// Elements inside a container that the SDK has no class for (smart tags), where all that follows is unknown to it: given their classes
/// back.
/// </summary>
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
            "moveFrom" => new MoveFromRun(element.OuterXml),
            "t" => new Text(element.InnerText) { Space = SpaceProcessingModeValues.Preserve },
            "tab" => new TabChar(),
            "br" => With(new Break(), element),
            "cr" => new CarriageReturn(),
            "sym" => With(new SymbolChar(), element),
            "noBreakHyphen" => new NoBreakHyphen(),
            "fldChar" => With(new FieldChar(), element),
            "instrText" => new FieldCode(element.InnerText),
            "footnoteReference" => With(new FootnoteReference(), element),
            "endnoteReference" => With(new EndnoteReference(), element),
            "drawing" => new Drawing(element.OuterXml),
            "pict" => new Picture(element.OuterXml),
            "object" => new EmbeddedObject(element.OuterXml),
            "ruby" => new Ruby(element.OuterXml),
            _ => element,
        };
    }

    /// <summary>Runs, what holds runs, and formulas: what stands in the lines of a paragraph.</summary>
    public static bool IsOfLine(OpenXmlElement element) =>
        element is Run or DocumentFormat.OpenXml.Wordprocessing.Hyperlink or SimpleField or DocumentFormat.OpenXml.Math.OfficeMath
            or DocumentFormat.OpenXml.Math.Paragraph
        || element is OpenXmlUnknownElement { LocalName: "oMath" or "oMathPara" } || IsOfRun(element);

    /// <summary>What stands in a run.</summary>
    public static bool IsOfRun(OpenXmlElement element) =>
        element is Text or TabChar or Break or CarriageReturn or SymbolChar or NoBreakHyphen or FieldChar or FieldCode
            or FootnoteEndnoteReferenceType or Drawing or Picture or EmbeddedObject or Ruby;

    private static T With<T>(T typed, OpenXmlElement element)
        where T : OpenXmlElement
    {
        typed.SetAttributes(element.GetAttributes());
        return typed;
    }
}
