using System.Xml.Linq;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>
/// The letters that a Word document certainly prints, read from its XML by a reader that shares nothing with the program's: without what is
/// deleted, hidden, a field's code, an alternative not chosen, and what two readers may take in two ways.
/// </summary>
internal sealed class PrintedLetters
{
    private static readonly string[] _word = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    /// <summary>Containers whose text is not printed, or not in every program.</summary>
    private static readonly HashSet<string> _silent = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "rPr", "pPr", "tblPr", "tblGrid", "sectPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "fldData", "txbxContent",
        "rubyPr", "numPr", "tblPrEx", "object", "background", "docParts",
    };

    private static readonly HashSet<string> _symbolFaces = new(StringComparer.OrdinalIgnoreCase) { "Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "MT Extra" };

    private readonly ReadParts _parts;
    private readonly HashSet<string> _uncertainStyles = new(StringComparer.Ordinal);
    private readonly List<(string Kind, string Id)> _notes = [];
    private readonly Letters _letters = new();
    private readonly List<Field> _fields = [];

    private PrintedLetters(ReadParts parts) => _parts = parts;

    /// <summary>Null where the package does not say plainly what it holds.</summary>
    public static Letters? Of(byte[] file)
    {
        if (ReadParts.Open(file) is not { } parts || parts.Document() is not { } document) return null;
        return new PrintedLetters(parts).Read(document.Name, document.Root);
    }

    private Letters? Read(string name, XElement root)
    {
        if (!IsWord(root, "document") || IsMixed(root) || root.Elements().Where(element => IsWord(element, "body")).ToList() is not [var body]) return null;
        if (_parts.Related(name, "styles") is [var (_, styles), ..] && (_parts.Read(styles) is not { } sheet || !ReadStyles(sheet))) return null;
        Story(body);
        ReadMargin(name, body);
        ReadNotes(name);
        return _letters;
    }

    /// <returns>False where all text may be hidden.</returns>
    private bool ReadStyles(XElement sheet)
    {
        if (sheet.Elements().Where(element => element.Name.LocalName != "style").DescendantsAndSelf().Any(MayHide)) return false;
        var styles = sheet.Elements().Where(element => element.Name.LocalName == "style").ToList();
        foreach (var style in styles)
            if (style.Descendants().Any(MayHide) || style.Attributes().Any(attribute => attribute.Name.LocalName == "default") && style.Descendants().Any(MayHide))
                _uncertainStyles.Add(Attribute(style, "styleId") ?? "");
        if (_uncertainStyles.Count > 0 && styles.Exists(style => Attribute(style, "default") is not null && _uncertainStyles.Contains(Attribute(style, "styleId") ?? ""))) return false;
        // Along w:basedOn, for as long as another one is found.
        for (var before = -1; before != _uncertainStyles.Count;)
        {
            before = _uncertainStyles.Count;
            foreach (var style in styles)
                if (style.Elements().Any(element => element.Name.LocalName is "basedOn" or "link" && _uncertainStyles.Contains(Attribute(element, "val") ?? "")))
                    _uncertainStyles.Add(Attribute(style, "styleId") ?? "");
        }
        return true;
    }

    private void Story(XElement root)
    {
        _fields.Clear();
        foreach (var child in root.Elements()) Visit(child);
    }

    private void Visit(XElement element)
    {
        var name = element.Name.LocalName;
        if (name == "AlternateContent")
        {
            if (Alternative(element) is { } chosen)
                foreach (var child in chosen.Elements()) Visit(child);
            return;
        }
        if (!_word.Contains(element.Name.NamespaceName))
        {
            if (!IsDrawing(element)) return;
            foreach (var child in element.Elements()) Visit(child);
            return;
        }
        if (name == "txbxContent") VisitBox(element);
        if (name == "instrText" && _fields is [.., { IsResult: false } open]) open.Code += element.Value;
        if (_silent.Contains(name) || IsUncertain(element)) return;
        switch (name)
        {
            case "fldChar": Mark(Attribute(element, "fldCharType")); break;
            case "t" when IsPrinted: Take(element); break;
            case "footnoteReference" or "endnoteReference" when IsPrinted: _notes.Add((name[..^"Reference".Length], Attribute(element, "id") ?? "")); break;
            case "p": VisitParagraph(element); break;
            case "fldSimple" when IsComputed(Attribute(element, "instr")): break;
            default:
                foreach (var child in element.Elements()) Visit(child);
                break;
        }
    }

    // A field whose end another paragraph has is open to that end for some readers, and to the paragraph's for others: both print what follows.
    private void VisitParagraph(XElement paragraph)
    {
        var outer = _fields.ToList();
        foreach (var child in paragraph.Elements()) Visit(child);
        _fields.Clear();
        _fields.AddRange(outer);
    }

    private void VisitBox(XElement box)
    {
        if (!IsPrinted) return;
        var outer = _fields.ToList();
        _fields.Clear();
        foreach (var child in box.Elements()) Visit(child);
        _fields.AddRange(outer);
    }

    /// <summary>Neither in a field's code nor in a result that is computed anew.</summary>
    private bool IsPrinted => _fields.TrueForAll(open => open.IsResult && !IsComputed(open.Code));

    private void Mark(string? type)
    {
        if (type == "begin") _fields.Add(new Field());
        else if (type == "separate" && _fields is [.., var open]) open.IsResult = true;
        else if (type == "end" && _fields.Count > 0) _fields.RemoveAt(_fields.Count - 1);
    }

    private sealed class Field
    {
        public string Code { get; set; } = "";
        public bool IsResult { get; set; }
    }

    private void Take(XElement text)
    {
        if (text.Elements().Any()) return;
        _letters.Add(text.Value);
    }

    /// <summary>Hidden, or in a face whose letters are signs.</summary>
    private bool IsUncertain(XElement element)
    {
        var properties = element.Elements().Where(child => child.Name.LocalName is "rPr" or "pPr" or "trPr" or "tblPr").ToList();
        return properties.Count > 0 && properties.Descendants().Any(inner => MayHide(inner) || inner.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo"
            || (inner.Name.LocalName is "rStyle" or "pStyle" or "tblStyle" && _uncertainStyles.Contains(Attribute(inner, "val") ?? "")));
    }

    private static bool MayHide(XElement element) => element.Name.LocalName is "vanish" or "specVanish" or "webHidden"
        || (element.Name.LocalName == "rFonts" && element.Attributes().Any(attribute => _symbolFaces.Contains(attribute.Value)));

    /// <summary>The first choice that every program of these fifteen years knows, else nothing: which one is drawn is then not certain.</summary>
    private static XElement? Alternative(XElement alternate) =>
        alternate.Elements().FirstOrDefault() is { Name.LocalName: "Choice" } first && Attribute(first, "Requires") is "wps" or "wpg" or "w14" ? first : null;

    /// <summary>Of the page header of the only section, where it is certain which is shown on its first page.</summary>
    private void ReadMargin(string name, XElement body)
    {
        if (body.Descendants().Where(element => element.Name.LocalName == "sectPr").ToList() is not [var section] || section.Parent != body || section.ElementsAfterSelf().Any()) return;
        if (_parts.Related(name, "settings") is [var (_, settings), ..] && _parts.Read(settings)?.Descendants().Any(element => element.Name.LocalName == "evenAndOddHeaders") != false) return;
        var type = section.Elements().Any(element => element.Name.LocalName == "titlePg") ? "first" : "default";
        foreach (var kind in (string[])["header", "footer"])
        {
            var references = section.Elements().Where(element => element.Name.LocalName == $"{kind}Reference" && (Attribute(element, "type") ?? "default") == type).ToList();
            if (references is not [var reference] || _parts.Related(name, kind).Where(link => link.Id == Attribute(reference, "id")).ToList() is not [var (_, part)]) continue;
            if (section.Descendants().Any(element => element.Name.LocalName == "titlePg" && Attribute(element, "val") is not null)) continue;
            if (_parts.Read(part) is { } root && (IsWord(root, "hdr") || IsWord(root, "ftr"))) Story(root);
        }
    }

    /// <summary>Of notes that are referred to, each once, those of a note in their turn.</summary>
    private void ReadNotes(string name)
    {
        var read = new HashSet<(string, string)>();
        for (var i = 0; i < _notes.Count; i++)
        {
            var (kind, id) = _notes[i];
            if (!read.Add((kind, id)) || _parts.Related(name, $"{kind}s") is not [var (_, part)] || _parts.Read(part) is not { } root || !IsWord(root, $"{kind}s")) continue;
            if (root.Elements().Where(note => IsWord(note, kind) && Attribute(note, "id") == id).ToList() is [var content]) Story(content);
        }
    }

    private static bool IsComputed(string? instruction) => instruction?.Trim().Split(' ', '\\')[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "" or null;

    /// <summary>Both namespaces in one part: what the other one's elements are is nobody's to say.</summary>
    private static bool IsMixed(XElement root) => root.Descendants().Any(element => element.Name.NamespaceName != root.Name.NamespaceName && _word.Contains(element.Name.NamespaceName));

    private static bool IsWord(XElement element, string name) => element.Name.LocalName == name && _word.Contains(element.Name.NamespaceName);

    private static bool IsDrawing(XElement element) => element.Name.NamespaceName.Contains("drawingml", StringComparison.Ordinal) || element.Name.NamespaceName == "urn:schemas-microsoft-com:vml"
        || element.Name.NamespaceName.EndsWith("wordprocessingShape", StringComparison.Ordinal) || element.Name.NamespaceName.EndsWith("wordprocessingGroup", StringComparison.Ordinal);

    private static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}
