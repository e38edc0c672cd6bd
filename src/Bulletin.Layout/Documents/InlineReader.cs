using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads a paragraph's text, runs, fields, pictures and links.</summary>
internal sealed class InlineReader(StyleSheet styles)
{
    private readonly PictureReader _pictures = new();

    private readonly StringBuilder _text = new();
    private readonly List<Bookmark> _bookmarks = [];
    private readonly StringBuilder _instruction = new();
    private List<TextRun> _runs = [];
    private FieldState _field;
    private RunFormat _paragraphRun = new();
    private OpenXmlPart _part = null!;
    private string? _id;
    private Hyperlink? _link;

    private enum FieldState
    {
        None,
        Instruction,

        /// <summary>Inside the last known result of a field that layout computes itself.</summary>
        KnownResult,
        OtherResult,
    }

    public List<Unknown> Unknowns { get; } = [];

    public FlowParagraph Read(Paragraph paragraph, OpenXmlPart part)
    {
        var properties = paragraph.ParagraphProperties;
        var (format, run) = styles.OfParagraph(properties?.ParagraphStyleId?.Val?.Value);
        _text.Clear();
        _bookmarks.Clear();
        _runs = [];
        _field = FieldState.None;
        _paragraphRun = run;
        _part = part;
        _link = null;
        _id = paragraph.ParagraphId?.Value;
        ReadChildren(paragraph);
        return new FlowParagraph
        {
            Format = ParagraphFormats.Apply(format, properties),
            Text = _text.ToString(),
            Runs = _runs,
            MarkFormat = RunFormats.Apply(run, properties?.ParagraphMarkRunProperties),
            Bookmarks = [.. _bookmarks],
            Id = _id,
        };
    }

    private void ReadChildren(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
            ReadChild(child);
    }

    private void ReadChild(OpenXmlElement child)
    {
        switch (child)
        {
            case Run run:
                ReadRun(run);
                break;
            case DocumentFormat.OpenXml.Wordprocessing.Hyperlink link:
                var outer = _link;
                _link = LinkOf(link);
                ReadChildren(link);
                _link = outer;
                break;
            case BookmarkStart { Name.Value: { } name }:
                _bookmarks.Add(new Bookmark(name, _text.Length));
                break;
            case SdtRun sdt when sdt.SdtContentRun is { } content:
                ReadChildren(content);
                break;
            case SimpleField field:
                ReadSimpleField(field);
                break;
            case InsertedRun or MoveToRun or CustomXmlRun or SdtContentRun or BidirectionalOverride or BidirectionalEmbedding:
                ReadChildren(child);
                break;
            case { LocalName: "smartTag" }:
                ReadChildren(child);
                break;
            case { LocalName: "oMath" or "oMathPara" }:
                Unknowns.Add(new Unknown(child.LocalName, _id));
                Add(child.InnerText, _paragraphRun);
                break;
        }
    }

    private void ReadRun(Run run)
    {
        var format = styles.OfRun(_paragraphRun, run.RunProperties);
        if (format.IsHidden) return;
        foreach (var child in run.ChildElements)
            ReadRunChild(child, format);
    }

    private void ReadRunChild(OpenXmlElement child, RunFormat format)
    {
        switch (child)
        {
            case FieldChar field:
                ReadFieldChar(field, format);
                return;
            case FieldCode code:
                if (_field == FieldState.Instruction) _instruction.Append(code.Text);
                return;
        }
        if (_field is FieldState.KnownResult or FieldState.Instruction) return;
        switch (child)
        {
            case Text text:
                Add(text.Space?.Value == SpaceProcessingModeValues.Preserve ? text.Text : text.Text.Trim(' ', '\t', '\r', '\n'), format);
                break;
            case TabChar or PositionalTab:
                Add("\t", format);
                break;
            case Break lineBreak:
                Add(lineBreak.Type?.Value is { } type && type == BreakValues.Page ? "\f" : "\u2028", format);
                break;
            case CarriageReturn:
                Add("\u2028", format);
                break;
            case NoBreakHyphen:
                Add("\u2011", format);
                break;
            case SoftHyphen:
                break;
            case SymbolChar symbol when int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, null, out var code) && code is > 31 and < 0xFFFE and not (>= 0xD800 and < 0xE000):
                Add(((char)code).ToString(), format with { Ascii = symbol.Font?.Value ?? format.Ascii, HighAnsi = symbol.Font?.Value ?? format.HighAnsi, EastAsia = symbol.Font?.Value ?? format.EastAsia });
                break;
            case Drawing drawing:
                ReadDrawing(drawing, format);
                break;
            case { LocalName: "AlternateContent" }:
                ReadAlternate(child, format);
                break;
            case Picture or EmbeddedObject or FootnoteReference or EndnoteReference or CommentReference or RubyBase or Ruby:
                Unknowns.Add(new Unknown(child.LocalName, _id));
                if (child is Ruby) Add(child.InnerText, format);
                break;
        }
    }

    private void ReadAlternate(OpenXmlElement alternate, RunFormat format)
    {
        var chosen = alternate.ChildElements.FirstOrDefault(c => c.LocalName == "Choice") ?? alternate.ChildElements.FirstOrDefault(c => c.LocalName == "Fallback");
        foreach (var child in chosen?.ChildElements ?? default)
            ReadRunChild(child, format);
    }

    private void ReadDrawing(Drawing drawing, RunFormat format)
    {
        if (_pictures.Read(drawing, _part) is { } picture) Add("\uFFFC", format, picture);
        else Unknowns.Add(new Unknown("drawing", _id));
    }

    private void ReadFieldChar(FieldChar field, RunFormat format)
    {
        var type = field.FieldCharType?.Value;
        if (type == FieldCharValues.Begin)
        {
            _field = FieldState.Instruction;
            _instruction.Clear();
        }
        else if (type == FieldCharValues.Separate)
        {
            _field = AddField(format) ? FieldState.KnownResult : FieldState.OtherResult;
        }
        else if (type == FieldCharValues.End)
        {
            if (_field == FieldState.Instruction) AddField(format);
            _field = FieldState.None;
        }
    }

    private bool AddField(RunFormat format) => AddField(_instruction.ToString(), format);

    private bool AddField(string instruction, RunFormat format)
    {
        var name = instruction.AsSpan().Trim();
        var end = name.IndexOfAny(' ', '\\');
        if (end > 0) name = name[..end];
        var isTotal = name.Equals("NUMPAGES", StringComparison.OrdinalIgnoreCase);
        if (!isTotal && !name.Equals("PAGE", StringComparison.OrdinalIgnoreCase)) return false;
        Add("\uFFFC", format, new PageField(isTotal));
        return true;
    }

    private void ReadSimpleField(SimpleField field)
    {
        var format = field.Descendants<Run>().FirstOrDefault() is { } run ? styles.OfRun(_paragraphRun, run.RunProperties) : _paragraphRun;
        if (!AddField(field.Instruction?.Value ?? "", format)) ReadChildren(field);
    }

    private Hyperlink? LinkOf(DocumentFormat.OpenXml.Wordprocessing.Hyperlink link)
    {
        if (link.Anchor?.Value is { } anchor) return new Hyperlink(anchor, null);
        if (link.Id?.Value is not { } id) return null;
        foreach (var relationship in _part.HyperlinkRelationships)
            if (relationship.Id == id)
                return new Hyperlink(null, relationship.Uri.OriginalString);
        return null;
    }

    private void Add(string text, RunFormat format, InlineObject? content = null)
    {
        if (text.Length == 0) return;
        var start = _text.Length;
        _text.Append(text);
        if (content is null && _runs.Count > 0 && _runs[^1] is { Object: null } last && last.Format == format && Equals(last.Link, _link))
            _runs[^1] = last with { End = _text.Length };
        else
            _runs.Add(new TextRun(start, _text.Length, format, content, _link));
    }
}
