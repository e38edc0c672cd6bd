using System.Text;
using Bulletin.Layout.Documents.Numbers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads a paragraph's text, runs, fields, pictures, notes and links.</summary>
internal sealed class InlineReader(StyleSheet styles, Notes notes)
{
    private readonly DrawingReader _drawings = new();
    private readonly StringBuilder _text = new();
    private readonly List<Bookmark> _bookmarks = [];
    private readonly List<(string What, bool IsLaid, LayoutProblem? Problem)> _unknown = [];
    private readonly Fields _fields = new();
    private LinkReader? _links;
    private List<TextRun> _runs = [];
    private List<DrawnContent> _drawn = [];
    private RunFormat _paragraphRun = new();
    private OpenXmlPart _part = null!;
    private Hyperlink? _link;

    public List<Unknown> Unknowns { get; } = [];

    private LinkReader Links =>
        _links ??= new LinkReader { NotLive = address => _unknown.Add((address, true, LayoutProblem.AddressNotLive)) };

    /// <summary>The style of the table that paragraphs are read in, or null.</summary>
    public TableStyleUse? TableStyle { get; set; }

    /// <summary>The mark that a note's content repeats (<c>w:footnoteRef</c>).</summary>
    public string NoteMark { get; set; } = "";

    /// <summary>What is read is a note's content.</summary>
    public bool IsInNote { get; set; }

    /// <param name="drawn">What of the drawings in it does not stand in its text.</param>
    public FlowParagraph Read(Paragraph paragraph, OpenXmlPart part, out List<DrawnContent> drawn)
    {
        var properties = paragraph.ParagraphProperties;
        var (format, run) = styles.OfParagraph(properties?.ParagraphStyleId?.Val.Known(), TableStyle);
        format = ParagraphFormats.Apply(format, properties, styles.Lists);
        var mark = styles.Under(run, properties?.ParagraphMarkRunProperties);
        _text.Clear();
        _bookmarks.Clear();
        _unknown.Clear();
        _fields.Clear();
        _runs = [];
        drawn = _drawn = [];
        _paragraphRun = run;
        _part = part;
        _link = null;
        if (format.List > 0) AddNumber(format, mark);
        ReadChildren(paragraph);
        var text = _text.ToString();
        foreach (var (what, isLaid, problem) in _unknown)
            Unknowns.Add(new Unknown(what, paragraph.ParagraphId.Known(), text.Trim('\uFFFC', '\t', ' ', '\f', '\u2028'), isLaid, problem));
        return new FlowParagraph
        {
            Format = InTwips(format, _runs.Count > 0 ? _runs[0].Format : mark),
            Text = text,
            Runs = _runs,
            MarkFormat = mark,
            Bookmarks = [.. _bookmarks],
            Id = paragraph.ParagraphId.Known(),
            Origin = paragraph,
        };
    }

    // Indents in characters (17.3.1.12) are of the size of the paragraph's first one.
    private static ParagraphFormat InTwips(ParagraphFormat format, RunFormat run) =>
        format.IndentLeftCharacters == 0 && format.IndentRightCharacters == 0 && format.IndentFirstLineCharacters == 0
            ? format
            : format with
            {
                IndentLeft = format.IndentLeftCharacters == 0 ? format.IndentLeft : format.IndentLeftCharacters * run.Size / 100,
                IndentRight = format.IndentRightCharacters == 0 ? format.IndentRight : format.IndentRightCharacters * run.Size / 100,
                IndentFirstLine =
                format.IndentFirstLineCharacters == 0 ? format.IndentFirstLine : format.IndentFirstLineCharacters * run.Size / 100,
            };

    private void AddNumber(ParagraphFormat format, RunFormat mark)
    {
        var number = styles.Lists.Count(format.List, format.ListLevel);
        if (number.Length == 0) return;
        var level = styles.Lists.Find(format.List, format.ListLevel);
        var run = styles.Under(mark, level?.NumberingSymbolRunProperties) with { IsHidden = false };
        Add(number, run);
        var suffix = level?.LevelSuffix?.Val.Known();
        if (suffix is null || suffix == LevelSuffixValues.Tab) Add("\t", run);
        else if (suffix == LevelSuffixValues.Space) Add(" ", run);
    }

    private void ReadChildren(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
            ReadChild(Typed.Of(child));
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
                _link = Links.OfElement(link, _part) ?? outer;
                ReadChildren(link);
                _link = outer;
                break;
            case BookmarkStart bookmark when bookmark.Name.Known() is { } name:
                _bookmarks.Add(new Bookmark(name, _text.Length));
                break;
            case SimpleField field:
                ReadSimpleField(field);
                break;
            case ParagraphProperties or DeletedRun or MoveFromRun or SdtProperties or SdtEndCharProperties:
                break;
            case { LocalName: "oMath" or "oMathPara" }:
                _unknown.Add((child.LocalName, true, null));
                Add(child.InnerText, _paragraphRun);
                break;
            case { LocalName: "AlternateContent" }:
                if (Alternatives.Chosen(child) is { } chosen) ReadChildren(chosen);
                break;
            case var stray when Typed.IsOfRun(stray):
                ReadRunChild(stray, _paragraphRun);
                break;
            default:
                // Insertions, controls, smart tags, and containers nobody has heard of: what stands in them is text.
                ReadChildren(child);
                break;
        }
    }

    private void ReadRun(Run run)
    {
        var format = styles.OfRun(_paragraphRun, run.RunProperties);
        if (format.IsHidden) return;
        foreach (var child in run.ChildElements)
            ReadRunChild(Typed.Of(child), format);
    }

    private void ReadRunChild(OpenXmlElement child, RunFormat format)
    {
        switch (child)
        {
            case FieldChar field:
                ReadFieldChar(field, format);
                return;
            case FieldCode code:
                _fields.Append(code.Text);
                return;
        }
        if (_fields.Hides) return;
        switch (child)
        {
            case Text text:
                Add(Words(text), format);
                break;
            case TabChar or PositionalTab:
                Add("\t", format);
                break;
            case Break lineBreak:
                Add(lineBreak.Type.Known() is { } type && type == BreakValues.Page ? "\f" : "\u2028", format);
                break;
            case CarriageReturn:
                Add("\u2028", format);
                break;
            case NoBreakHyphen:
                Add("\u2011", format);
                break;
            case SymbolChar symbol:
                AddSymbol(symbol, format);
                break;
            case PageNumber:
                Add("\uFFFC", format, new PageField(false));
                break;
            case FootnoteEndnoteReferenceType reference:
                AddNote(reference, format.IsSuperscript ? format : format with { IsSuperscript = true });
                break;
            case FootnoteReferenceMark or EndnoteReferenceMark:
                Add(NoteMark, format with { IsSuperscript = true });
                break;
            case Drawing or Picture or EmbeddedObject:
                AddDrawing(child, format);
                break;
            case Ruby ruby:
                ReadRuby(ruby);
                break;
            case CommentReference:
                _unknown.Add((child.LocalName, false, null));
                break;
            case { LocalName: "AlternateContent" }:
                foreach (var inner in Alternatives.Chosen(child)?.ChildElements ?? default) ReadRunChild(Typed.Of(inner), format);
                break;
            case RunProperties or DeletedRun or MoveFromRun:
                break;
            case Run or DocumentFormat.OpenXml.Wordprocessing.Hyperlink or SimpleField or Paragraph or Table
                or { LocalName: "oMath" or "oMathPara" }:
                ReadChild(child);
                break;
            default:
                foreach (var inner in child.ChildElements) ReadRunChild(Typed.Of(inner), format);
                break;
        }
    }

    private void AddNote(FootnoteEndnoteReferenceType reference, RunFormat format)
    {
        if (notes.Refer(reference, out var isRepeated) is not { } mark) return;
        if (isRepeated && IsInNote) _unknown.Add((mark.Text, true, LayoutProblem.NoteInItself));
        Add("\uFFFC", format, mark);
    }

    // A line end or tab typed into the XML is a blank (17.3.3.31).
    private static string Words(Text text)
    {
        var words = text.Space.Known() == SpaceProcessingModeValues.Preserve ? text.Text : text.Text.Trim(' ', '\t', '\r', '\n');
        return words.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? words : words.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }

    private void AddSymbol(SymbolChar symbol, RunFormat format)
    {
        if (!int.TryParse(symbol.Char.Known(), System.Globalization.NumberStyles.HexNumber, null, out var code)
            || code is < 32 or > 0xFFFD or (>= 0xD800 and < 0xE000))
            return;
        var face = symbol.Font.Known() ?? format.Ascii;
        var shown = SymbolText.Of(code, face, "");
        if (shown.Length > 0) Add(shown, format);
        else Add(((char)code).ToString(), format with { Ascii = face, HighAnsi = face, EastAsia = face });
    }

    // Pinyin over hanzi: laid behind them, in brackets.
    private void ReadRuby(Ruby ruby)
    {
        if (ruby.GetFirstChild<RubyBase>() is { } text) ReadChildren(text);
        if (ruby.GetFirstChild<RubyContent>() is not { } above || above.InnerText.Length == 0) return;
        _unknown.Add(("ruby", true, null));
        Add("（", _paragraphRun);
        ReadChildren(above);
        Add("）", _paragraphRun);
    }

    private void AddDrawing(OpenXmlElement drawing, RunFormat format)
    {
        var content = _drawings.Read(drawing, _part);
        foreach (var lost in content.Lost) _unknown.Add((lost, false, null));
        foreach (var (picture, isInline) in content.Pictures)
            if (isInline) Add("\uFFFC", format, picture);
            else _unknown.Add(("floating picture", true, null));
        foreach (var _ in content.Boxes) _unknown.Add(("text box", true, null));
        _drawn.Add(content);
    }

    private void ReadFieldChar(FieldChar field, RunFormat format)
    {
        var type = field.FieldCharType.Known();
        if (type == FieldCharValues.Begin)
        {
            _fields.Begin(_link);
        }
        else if (type == FieldCharValues.Separate && _fields.Separate() is { } instruction)
        {
            _link = Links.OfField(instruction) ?? _link;
            _fields.BeginResult(AddField(instruction, format));
        }
        else if (type == FieldCharValues.End && _fields.End(ref _link) is { } bare && !_fields.Hides)
        {
            AddField(bare, format);
        }
    }

    /// <summary>A field that layout computes: pages, in headers and footers only, where they are known.</summary>
    private bool AddField(string instruction, RunFormat format)
    {
        var name = Fields.NameOf(instruction);
        if (name == "FORMCHECKBOX") Add("☐", format);
        if (name is not ("PAGE" or "NUMPAGES") || _part is not (HeaderPart or FooterPart)) return false;
        Add("\uFFFC", format, new PageField(name == "NUMPAGES"));
        return true;
    }

    private void ReadSimpleField(SimpleField field)
    {
        var format = field.Descendants<Run>().FirstOrDefault() is { } run ? styles.OfRun(_paragraphRun, run.RunProperties) : _paragraphRun;
        var instruction = field.Instruction.Known() ?? "";
        if (AddField(instruction, format)) return;
        var outer = _link;
        _link = Links.OfField(instruction) ?? outer;
        ReadChildren(field);
        _link = outer;
    }

    private void Add(string text, RunFormat format, InlineObject? content = null)
    {
        if (text.Length == 0) return;
        if (content is null)
        {
            text = SymbolText.Of(text, format.Ascii);
            if (format.IsCaps) text = text.ToUpperInvariant();
        }
        var start = _text.Length;
        _text.Append(text);
        // what begins a run tells how wide its space is
        if (content is null && _runs.Count > 0 && _runs[^1] is { Object: null } last && last.Format == format && Equals(last.Link, _link)
            && !(text[0] == ' ' && format.HintsEastAsia))
            _runs[^1] = last with { End = _text.Length };
        else
            _runs.Add(new TextRun(start, _text.Length, format, content, _link));
    }
}
