using System.Text;
using Bulletin.Layout.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Letters;

/// <summary>
/// Walks a story's XML, wherever its text stands, and hands over what must be seen of each paragraph: without deleted and hidden text,
/// codes of fields, and alternatives that are not chosen. It knows nothing of how layout reads.
/// </summary>
/// <param name="take">Takes the text of a paragraph, or of a text element that stands in none.</param>
internal sealed class PrintedText(HiddenStyles styles, Action<OpenXmlElement, StringBuilder> take)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Formula = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly Stack<OpenParagraph> _unused = [];
    private readonly OpenParagraph _loose = new();
    private OpenParagraph? _paragraph;
    private bool _isRunHidden;
    private bool _isMargin;

    /// <summary>Notes that were met, in order.</summary>
    public List<(bool IsEndnote, long Id)> Notes { get; } = [];

    /// <param name="isMargin">It is a header or footer: page numbers are computed anew there.</param>
    public void Read(OpenXmlElement story, bool isMargin)
    {
        _isMargin = isMargin;
        _loose.Clear();
        VisitChildren(story);
    }

    private void VisitChildren(OpenXmlElement element)
    {
        for (var child = element.FirstChild; child is not null; child = child.NextSibling()) Visit(child);
    }

    private void Visit(OpenXmlElement element)
    {
        switch (element)
        {
            case Text text: Add(element, text.Text); break;
            case Run run: VisitRun(run, HidesRun(run.RunProperties)); break;
            case Paragraph paragraph: VisitParagraph(paragraph, paragraph.ParagraphProperties?.ParagraphStyleId?.Val.Known()); break;
            case FieldChar field: Mark(field.FieldCharType?.InnerText); break;
            case FieldCode code: Level.Append(code.Text); break;
            case DeletedRun or MoveFromRun: break;
            case TextBoxContent: VisitBox(element); break;
            case FootnoteEndnoteReferenceType note: Refer(note is EndnoteReference, note.Id.Known()); break;
            case SimpleField field: VisitField(field, field.Instruction.Known()); break;
            case Ruby: VisitRuby(element); break;
            case AlternateContent: VisitAlternate(element); break;
            case DocumentFormat.OpenXml.Math.Text or DocumentFormat.OpenXml.Drawing.Text: Add(element, element.InnerText); break;
            case OpenXmlUnknownElement: VisitUnknown(element); break;
            case OpenXmlLeafElement leaf: VisitLeaf(leaf); break;
            default: VisitChildren(element); break;
        }
    }

    // The SDK has no children for an element that the schema leaves empty, and keeps what stands in it as it was written.
    private void VisitLeaf(OpenXmlLeafElement leaf)
    {
        if (leaf.InnerXml is { Length: > 0 } kept) VisitChildren(new Paragraph { InnerXml = kept });
    }

    /// <summary>What the schema has no place for is known by its name alone.</summary>
    private void VisitUnknown(OpenXmlElement element)
    {
        var name = element.LocalName;
        var isText = name == "t" && element.NamespaceUri is Formula or Picture;
        switch (isText || element.NamespaceUri is Word or StrictWord || name == "AlternateContent" ? name : "")
        {
            case "t": Add(element, element.InnerText); break;
            case "r": VisitRun(element, HidesUnknownRun(element)); break;
            case "p": VisitParagraph(element, Value(Child(Child(element, "pPr"), "pStyle"))); break;
            case "fldChar": Mark(FloatReader.Attribute(element, "fldCharType")); break;
            case "instrText": Level.Append(element.InnerText); break;
            case "del" or "moveFrom": break;
            case "txbxContent": VisitBox(element); break;
            case "footnoteReference" or "endnoteReference":
                Refer(element.LocalName == "endnoteReference", long.TryParse(FloatReader.Attribute(element, "id"), out var id) ? id : null);
                break;
            case "fldSimple": VisitField(element, FloatReader.Attribute(element, "instr")); break;
            case "ruby": VisitRuby(element); break;
            case "AlternateContent": VisitAlternate(element); break;
            default: VisitChildren(element); break;
        }
    }

    private OpenParagraph Level => _paragraph ?? _loose;

    private void Add(OpenXmlElement element, string text)
    {
        if (_isRunHidden || Level.Hides) return;
        if (_paragraph is not null)
        {
            Letter.Append(_paragraph.Text, text);
            return;
        }
        _loose.Text.Clear();
        Letter.Append(_loose.Text, text);
        take(element, _loose.Text);
    }

    // A paragraph within a paragraph, but for a text box, is read as part of it.
    private void VisitParagraph(OpenXmlElement element, string? style)
    {
        if (_paragraph is not null)
        {
            VisitChildren(element);
            return;
        }
        if (!_unused.TryPop(out var opened)) opened = new OpenParagraph();
        opened.Clear();
        opened.HidesByStyle = styles.OfParagraph(style);
        _paragraph = opened;
        VisitChildren(element);
        _paragraph = null;
        take(element, opened.Text);
        _unused.Push(opened);
    }

    private void VisitRun(OpenXmlElement run, bool isHidden)
    {
        var outer = _isRunHidden;
        _isRunHidden = isHidden;
        VisitChildren(run);
        _isRunHidden = outer;
    }

    private void VisitBox(OpenXmlElement box)
    {
        var (outer, outerHidden) = (_paragraph, _isRunHidden);
        if (outerHidden || Level.Hides) return;
        (_paragraph, _isRunHidden) = (null, false);
        VisitChildren(box);
        (_paragraph, _isRunHidden) = (outer, outerHidden);
    }

    private bool HidesRun(RunProperties? properties) =>
        properties is null
            ? Level.HidesByStyle
            : HiddenStyles.Says(properties) ?? styles.OfCharacters(properties.RunStyle?.Val.Known()) ?? Level.HidesByStyle;

    private bool HidesUnknownRun(OpenXmlElement run)
    {
        if (Child(run, "rPr") is not { } properties) return Level.HidesByStyle;
        if (Child(properties, "vanish") is { } vanish) return Value(vanish) is not ("0" or "false" or "off");
        return styles.OfCharacters(Value(Child(properties, "rStyle"))) ?? Level.HidesByStyle;
    }

    private void Mark(string? type)
    {
        if (type == "begin") Level.BeginField();
        else if (type == "separate") Level.BeginResult(_isMargin);
        else if (type == "end") Level.EndField();
    }

    private void VisitField(OpenXmlElement field, string? instruction)
    {
        if (!_isMargin || !OpenParagraph.IsPage(instruction ?? "")) VisitChildren(field);
    }

    private void Refer(bool isEndnote, long? id)
    {
        if (id is { } known && !_isRunHidden && !Level.Hides) Notes.Add((isEndnote, known));
    }

    // Pinyin stands over its characters, and behind them in the line.
    private void VisitRuby(OpenXmlElement ruby)
    {
        foreach (var name in (string[])["rubyBase", "rt"])
            if (Child(ruby, name) is { } part) VisitChildren(part);
    }

    private void VisitAlternate(OpenXmlElement alternate)
    {
        if ((Child(alternate, "Choice") ?? Child(alternate, "Fallback")) is { } chosen) VisitChildren(chosen);
    }

    private static OpenXmlElement? Child(OpenXmlElement? element, string name)
    {
        for (var child = element?.FirstChild; child is not null; child = child.NextSibling())
            if (child.LocalName == name)
                return child;
        return null;
    }

    private static string? Value(OpenXmlElement? element) => element is null ? null : FloatReader.Attribute(element, "val");
}
