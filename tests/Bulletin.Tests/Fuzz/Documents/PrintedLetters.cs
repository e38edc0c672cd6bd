using System.Xml.Linq;
using static Bulletin.Tests.Fuzz.Documents.XmlText;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>
/// The letters that a Word document certainly prints, read from its XML by a reader that shares nothing with the program's: without what is
/// deleted, hidden, a field's code, an alternative not chosen, and what two readers may take in two ways.
/// </summary>
internal sealed class PrintedLetters
{
    /// <summary>Containers whose text is not printed, or not by every program.</summary>
    private static readonly HashSet<string> _silent = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "rPr", "pPr", "tblPr", "tblGrid", "sectPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText",
        "fldData", "txbxContent", "rubyPr", "numPr", "tblPrEx", "object", "background", "docParts",
    };

    private readonly ReadParts _parts;
    private readonly UncertainStyles _styles;
    private readonly List<(string Kind, string Id)> _notes = [];
    private readonly List<Field> _fields = [];
    private readonly Letters _letters = new();

    private PrintedLetters(ReadParts parts, UncertainStyles styles) => (_parts, _styles) = (parts, styles);

    /// <summary>Null where the package does not say plainly what it holds.</summary>
    public static Letters? Of(byte[] file)
    {
        if (ReadParts.Open(file) is not { } parts || parts.Document() is not { } document) return null;
        var (name, root) = document;
        if (!IsWord(root, "document") || IsMixed(root)) return null;
        if (root.Elements().Where(element => IsWord(element, "body")).ToList() is not [var body]) return null;
        XElement? sheet = null;
        if (parts.Related(name, "styles") is [var (_, styles), ..] && (sheet = parts.Read(styles)) is null) return null;
        var uncertain = new UncertainStyles(sheet);
        return uncertain.IsAll ? null : new PrintedLetters(parts, uncertain).Read(name, body);
    }

    private Letters Read(string name, XElement body)
    {
        Story(body);
        ReadMargins(name, body);
        ReadNotes(name);
        return _letters;
    }

    private void Story(XElement root)
    {
        _fields.Clear();
        VisitAll(root);
    }

    private void VisitAll(XElement container)
    {
        foreach (var child in container.Elements()) Visit(child);
    }

    private void Visit(XElement element)
    {
        if (element.Name.LocalName == "AlternateContent")
        {
            if (Alternative(element) is { } chosen) VisitAll(chosen);
        }
        else if (IsWord(element))
        {
            VisitWord(element, element.Name.LocalName);
        }
        else if (IsDrawing(element))
        {
            VisitAll(element);
        }
    }

    private void VisitWord(XElement element, string name)
    {
        if (name == "txbxContent") VisitBox(element);
        if (name == "instrText" && _fields is [.., { IsResult: false } open]) open.Code += element.Value;
        if (_silent.Contains(name) || IsUncertain(element)) return;
        switch (name)
        {
            case "fldChar":
                Mark(Attribute(element, "fldCharType"));
                break;
            case "t" when IsPrinted:
                _letters.Add(string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)));
                VisitAll(element);
                break;
            case "footnoteReference" or "endnoteReference" when IsPrinted:
                _notes.Add((name[..^"Reference".Length], Attribute(element, "id") ?? ""));
                break;
            case "p":
                VisitParagraph(element);
                break;
            case "fldSimple" when IsComputed(Attribute(element, "instr")):
                break;
            default:
                VisitAll(element);
                break;
        }
    }

    // A field that another paragraph ends is open to that end for some readers, and to its paragraph's for others: both print what follows.
    private void VisitParagraph(XElement paragraph)
    {
        var outer = _fields.ToList();
        VisitAll(paragraph);
        _fields.Clear();
        _fields.AddRange(outer);
    }

    private void VisitBox(XElement box)
    {
        if (!IsPrinted) return;
        var outer = _fields.ToList();
        _fields.Clear();
        VisitAll(box);
        _fields.Clear();
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

    private static bool IsComputed(string? instruction) =>
        instruction?.Trim().Split(' ', '\\')[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "" or null;

    /// <summary>Hidden, changed, or in a face whose letters are signs.</summary>
    private bool IsUncertain(XElement element) => element.Elements()
        .Where(child => child.Name.LocalName is "rPr" or "pPr" or "trPr" or "tblPr").Descendants()
        .Any(inner => UncertainStyles.MayHide(inner) || IsChange(inner) || NamesUncertain(inner));

    private static bool IsChange(XElement element) => element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo";

    private bool NamesUncertain(XElement element) =>
        element.Name.LocalName is "rStyle" or "pStyle" or "tblStyle" && _styles.Has(Attribute(element, "val") ?? "");

    /// <summary>The first choice, where every program of these fifteen years knows it; else which one is drawn is not certain.</summary>
    private static XElement? Alternative(XElement alternate) => alternate.Elements().FirstOrDefault() is { Name.LocalName: "Choice" } first
        && Attribute(first, "Requires") is "wps" or "wpg" or "w14" ? first : null;

    /// <summary>Of the only section, where it is certain which header and footer its first page shows.</summary>
    private void ReadMargins(string name, XElement body)
    {
        if (body.Descendants().Where(element => element.Name.LocalName == "sectPr").ToList() is not [var section]) return;
        if (section.Parent != body || section.ElementsAfterSelf().Any()) return;
        if (_parts.Related(name, "settings") is [var (_, settings), ..])
            if (_parts.Read(settings) is not { } all || Has(all, "evenAndOddHeaders"))
                return;
        var title = section.Elements().Where(element => element.Name.LocalName == "titlePg").ToList();
        if (title.Count > 1 || title.Exists(element => Attribute(element, "val") is not null)) return;
        foreach (var kind in (string[])["header", "footer"])
            if (Margin(name, section, kind, title.Count > 0 ? "first" : "default") is { } root)
                Story(root);
    }

    private XElement? Margin(string name, XElement section, string kind, string type)
    {
        var references = section.Elements()
            .Where(element => IsWord(element, $"{kind}Reference") && (Attribute(element, "type") ?? "default") == type).ToList();
        if (references is not [var reference]) return null;
        if (_parts.Related(name, kind).Where(link => link.Id == Attribute(reference, "id")).ToList() is not [var (_, part)]) return null;
        return _parts.Read(part) is { } root && (IsWord(root, "hdr") || IsWord(root, "ftr")) ? root : null;
    }

    /// <summary>Of notes that are referred to, each once, those of a note in their turn.</summary>
    private void ReadNotes(string name)
    {
        var read = new HashSet<(string, string)>();
        for (var i = 0; i < _notes.Count; i++)
        {
            var (kind, id) = _notes[i];
            if (!read.Add((kind, id)) || _parts.Related(name, $"{kind}s") is not [var (_, part)]) continue;
            if (_parts.Read(part) is not { } root || !IsWord(root, $"{kind}s")) continue;
            if (root.Elements().Where(note => IsWord(note, kind) && Attribute(note, "id") == id).ToList() is [var content]) Story(content);
        }
    }

    private sealed class Field
    {
        public string Code { get; set; } = "";
        public bool IsResult { get; set; }
    }
}
