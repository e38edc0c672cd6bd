using System.Text;

namespace Bulletin.Tests.Layout.Random;

/// <summary>
/// A document such as Word could have written, by chance: everything the reader knows, in every place it may stand. Each piece of text
/// begins with a hanzi that stands nowhere else, so that one can be looked for on the pages.
/// </summary>
internal sealed class RandomDocument
{
    private const int FirstHanzi = 0x4E00;
    private const int MostHanzi = 0x9FA5 - FirstHanzi;

    private readonly System.Random _random;
    private readonly List<string> _footnotes = [];
    private readonly List<string> _endnotes = [];
    private readonly RandomInlines _inlines;
    private readonly RandomTables _tables;
    private readonly RandomSections _sections;
    private int _given;

    public RandomDocument(int seed)
    {
        _random = new System.Random(seed);
        _inlines = new RandomInlines(this);
        _tables = new RandomTables(this);
        _sections = new RandomSections(this);
        var blocks = Chance(10) ? "" : Blocks(Place.Body, Below(14));
        Body = blocks + _sections.Properties(isLast: true);
        Headers = [.. Enumerable.Range(0, RandomSections.Margins).Select(_ => Margin())];
        HasEvenHeaders = Chance(4);
    }

    /// <summary>The content of the body, with the last section's properties.</summary>
    public string Body { get; }

    /// <summary>The content of each header and footer, in turn.</summary>
    public IReadOnlyList<string> Headers { get; }

    public bool HasEvenHeaders { get; }

    public IReadOnlyList<string> Footnotes => _footnotes;

    public IReadOnlyList<string> Endnotes => _endnotes;

    /// <summary>Hanzi that must be seen: of the body and its notes.</summary>
    public HashSet<char> Seen { get; } = [];

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    public int Below(int count) => _random.Next(count);

    public string OneOf(params string[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>Paragraphs, tables and what holds them.</summary>
    public string Blocks(Place place, int count)
    {
        var blocks = new StringBuilder();
        for (var i = 0; i < count; i++) blocks.Append(Block(place));
        return blocks.ToString();
    }

    /// <summary>Blocks that end in a paragraph, as a cell, a text box and a note must.</summary>
    public string BlocksToEnd(Place place, int count) => Blocks(place, count) + Paragraph(place);

    public string Paragraph(Place place) =>
        Chance(12) ? "<w:p/>" : $"<w:p{(Chance(3) ? $" w14:paraId=\"{_random.Next(1, int.MaxValue):X8}\"" : "")}>{Properties(place)}{_inlines.Some(place)}</w:p>";

    /// <summary>A text, which must be seen where it is one that prints.</summary>
    public string Text(Place place)
    {
        var hanzi = (char)(FirstHanzi + _given++ % MostHanzi);
        if (place.IsSeen) Seen.Add(hanzi);
        var rest = OneOf("", " ", "。", "abc def", "（二〇二一）12.5％", "\u3000\u3000", "、“”——……", new string('字', Below(60)), "A" + new string('x', Below(90)), "&amp;&lt;", "e\u0301👪🏽", "ابجد");
        return hanzi + rest;
    }

    public int Footnote(Place place) => Note(place, _footnotes);

    public int Endnote(Place place) => Note(place, _endnotes);

    public static string Attribute(string name, object value) => $" {name}=\"{value}\"";

    private int Note(Place place, List<string> notes)
    {
        notes.Add("");
        var number = notes.Count;
        notes[number - 1] = BlocksToEnd(place with { Kind = PlaceKind.Note, Depth = place.Depth + 2 }, Below(2));
        return number;
    }

    private string Block(Place place)
    {
        if (place.Depth > 5) return Paragraph(place);
        var deeper = place with { Depth = place.Depth + 1 };
        return Below(16) switch
        {
            0 or 1 when place.Kind != PlaceKind.Note || Chance(3) => _tables.Table(place),
            2 => $"<w:sdt><w:sdtPr><w:id w:val=\"{Below(9999)}\"/>{OneOf("", "<w:alias w:val=\"标\"/>", "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>")}</w:sdtPr><w:sdtContent>{BlocksToEnd(deeper, Below(3))}</w:sdtContent></w:sdt>",
            3 => $"<w:customXml w:element=\"e\" w:uri=\"u\">{BlocksToEnd(deeper, Below(2))}</w:customXml>",
            4 => _inlines.Mark() + Paragraph(place),
            5 when place.Kind == PlaceKind.Body => $"<w:p><w:pPr>{_sections.Properties(isLast: false)}</w:pPr>{(Chance(2) ? _inlines.Some(place) : "")}</w:p>",
            6 => _inlines.FieldOverParagraphs(place),
            _ => Paragraph(place),
        };
    }

    private string Margin() => BlocksToEnd(new Place(PlaceKind.Margin, IsSeen: false, 2), Below(3));

    private string Properties(Place place)
    {
        if (Chance(3)) return "";
        var all = new StringBuilder("<w:pPr>");
        if (Chance(2)) all.Append($"<w:pStyle w:val=\"{OneOf("Heading1", "Heading2", "TOC1", "List", "Caption", "Cycle", "NoSuch")}\"/>");
        if (Chance(5)) all.Append("<w:keepNext/>");
        if (Chance(6)) all.Append("<w:keepLines/>");
        if (Chance(9) && place.Kind == PlaceKind.Body) all.Append("<w:pageBreakBefore/>");
        if (Chance(9) && place.Kind == PlaceKind.Body) all.Append("<w:framePr w:w=\"2000\" w:hSpace=\"180\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:y=\"1\"/>");
        if (Chance(6)) all.Append($"<w:widowControl w:val=\"{Below(2)}\"/>");
        if (Chance(5)) all.Append($"<w:numPr><w:ilvl w:val=\"{Below(9)}\"/><w:numId w:val=\"{Below(4)}\"/></w:numPr>");
        if (Chance(8)) all.Append("<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/><w:bottom w:val=\"double\" w:sz=\"8\" w:space=\"4\" w:color=\"FF0000\"/></w:pBdr>");
        if (Chance(5)) all.Append("<w:tabs><w:tab w:val=\"clear\" w:pos=\"420\"/><w:tab w:val=\"center\" w:pos=\"3000\"/><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"7000\"/></w:tabs>");
        if (Chance(4)) all.Append($"<w:spacing w:before=\"{Below(400)}\" w:after=\"{Below(400)}\" w:line=\"{120 + Below(600)}\" w:lineRule=\"{OneOf("auto", "exact", "atLeast")}\"/>");
        if (Chance(4)) all.Append(OneOf("<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "<w:ind w:left=\"420\" w:hanging=\"420\"/>", "<w:ind w:leftChars=\"100\" w:left=\"210\" w:right=\"300\"/>"));
        if (Chance(4)) all.Append($"<w:jc w:val=\"{OneOf("left", "center", "right", "both", "distribute", "start", "end")}\"/>");
        if (Chance(9)) all.Append($"<w:outlineLvl w:val=\"{Below(10)}\"/>");
        if (Chance(9)) all.Append($"<w:rPr>{OneOf("<w:ins w:id=\"9\" w:author=\"a\"/>", "<w:del w:id=\"9\" w:author=\"a\"/>", "<w:b/>", "<w:sz w:val=\"36\"/>", "<w:vanish/>")}</w:rPr>");
        return all.Append("</w:pPr>").ToString();
    }
}

/// <summary>Where something stands.</summary>
/// <param name="IsSeen">Text there prints.</param>
/// <param name="Depth">How deep it is nested.</param>
internal readonly record struct Place(PlaceKind Kind, bool IsSeen, int Depth)
{
    public static Place Body => new(PlaceKind.Body, true, 0);
}

/// <summary>The kinds of places that differ in what may stand there.</summary>
internal enum PlaceKind
{
    Body,
    Cell,
    Box,
    Note,
    Margin,
}
