using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads a Word document into a <see cref="Flow"/>: formats resolved, controls and revisions opened, sections cut.</summary>
internal sealed class DocumentReader
{
    private const int LongestTwips = 31_680; // 22 inches, Word's own limit
    private const int LeastRoom = 720;

    private readonly MainDocumentPart _main;
    private readonly BlockReader _blocks;
    private readonly Notes _notes;
    private readonly Dictionary<OpenXmlPart, IReadOnlyList<FlowBlock>> _marginParts = [];
    private readonly Dictionary<string, IReadOnlyList<FlowBlock>> _headers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FlowBlock>> _footers = new(StringComparer.Ordinal);

    private DocumentReader(MainDocumentPart main, StyleSheet styles)
    {
        _main = main;
        _notes = new Notes(main);
        _blocks = new BlockReader(styles, _notes);
    }

    public static Flow Read(WordprocessingDocument document, KnownStyles? known)
    {
        var main = document.MainDocumentPart ?? throw new InvalidDataException("the package has no main document");
        var reader = new DocumentReader(main, StylesOf(main, known));
        var sections = reader.ReadSections(main.Document?.Body ?? throw new InvalidDataException("the document has no body"));
        var settings = main.DocumentSettingsPart?.Settings;
        return new Flow(
            sections,
            ReadProperties(document),
            settings?.GetFirstChild<EvenAndOddHeaders>() is { } both && Measures.IsOn(both),
            reader._blocks.Unknowns,
            SettingsReader.Read(document, main))
        {
            MarginParts = reader._marginParts,
        };
    }

    private static StyleSheet StylesOf(MainDocumentPart main, KnownStyles? known)
    {
        if (known is null) return new StyleSheet(main);
        known.Sheet ??= new StyleSheet(main);
        known.Sheet.Lists.Restart();
        return known.Sheet;
    }

    private List<Section> ReadSections(Body body)
    {
        var sections = new List<Section>();
        var blocks = new List<FlowBlock>();
        // More than one body is against the schema; Word reads the text of all.
        var bodies = body.Parent?.Elements<Body>() ?? [body];
        foreach (var element in bodies.SelectMany(BlockReader.Open))
        {
            var before = blocks.Count;
            _blocks.Read(element, _main, blocks);
            if (element is Paragraph { ParagraphProperties.SectionProperties: { } end } && blocks.Count > before)
            {
                sections.Add(ReadSection(end, blocks));
                blocks = [];
            }
        }
        // Endnotes stand where the text ends (17.11.2).
        foreach (var note in _notes.Endnotes) blocks.AddRange(note.Blocks);
        sections.Add(ReadSection(body.GetFirstChild<SectionProperties>() ?? new SectionProperties(), blocks));
        return sections;
    }

    private Section ReadSection(SectionProperties properties, List<FlowBlock> blocks)
    {
        foreach (var reference in properties.Elements<HeaderReference>())
            if (reference.Id.Known() is { } id && _main.TryGetPartById(id, out var part) && part is HeaderPart header)
                _headers[NameOf(reference.Type.Known())] = ReadMargin(header.Header, header);
        foreach (var reference in properties.Elements<FooterReference>())
            if (reference.Id.Known() is { } id && _main.TryGetPartById(id, out var part) && part is FooterPart footer)
                _footers[NameOf(reference.Type.Known())] = ReadMargin(footer.Footer, footer);
        var size = properties.GetFirstChild<PageSize>();
        var margin = properties.GetFirstChild<PageMargin>();
        var section = new Section { Blocks = blocks };
        if (properties.GetFirstChild<Columns>()?.ColumnCount.Known() > 1)
            _blocks.Unknowns.Add(new Unknown("columns", null, FirstText(blocks), IsLaid: true));
        return Sound(section with
        {
            PageWidth = Bounded(size?.Width.Known() ?? 11906),
            PageHeight = Bounded(size?.Height.Known() ?? 16838),
            Top = Bounded(Math.Abs((long)(margin?.Top.Known() ?? section.Top))),
            Bottom = Bounded(Math.Abs((long)(margin?.Bottom.Known() ?? section.Bottom))),
            HasFixedTop = margin?.Top.Known() < 0,
            HasFixedBottom = margin?.Bottom.Known() < 0,
            Left = Bounded((long)(margin?.Left.Known() ?? (uint)section.Left) + (margin?.Gutter.Known() ?? 0)),
            Right = Bounded(margin?.Right.Known() ?? (uint)section.Right),
            Header = Bounded(margin?.Header.Known() ?? (uint)section.Header),
            Footer = Bounded(margin?.Footer.Known() ?? (uint)section.Footer),
            Start = StartOf(properties.GetFirstChild<SectionType>()?.Val.Known()),
            HasTitlePage = properties.GetFirstChild<TitlePage>() is { } title && Measures.IsOn(title),
            FirstPageNumber = properties.GetFirstChild<PageNumberType>()?.Start.Known(),
            Headers = new Dictionary<string, IReadOnlyList<FlowBlock>>(_headers, StringComparer.Ordinal),
            Footers = new Dictionary<string, IReadOnlyList<FlowBlock>>(_footers, StringComparer.Ordinal),
            Grid = GridOf(properties.GetFirstChild<DocGrid>()),
            NumberFormat = properties.GetFirstChild<PageNumberType>()?.Format?.InnerText,
        });
    }

    private static int Bounded(long twips) => (int)Math.Clamp(twips, 0, LongestTwips);

    // Margins that leave no room would set a character a line, and a line a page.
    private static Section Sound(Section section)
    {
        if (section.PageWidth < LeastRoom * 2) section = section with { PageWidth = 11906 };
        if (section.PageHeight < LeastRoom * 2) section = section with { PageHeight = 16838 };
        if (section.TextWidth < LeastRoom) section = section with { Left = section.PageWidth / 8, Right = section.PageWidth / 8 };
        if (section.PageHeight - section.Top - section.Bottom < LeastRoom)
            section = section with { Top = section.PageHeight / 8, Bottom = section.PageHeight / 8 };
        return section;
    }

    private static string FirstText(List<FlowBlock> blocks) =>
        blocks.OfType<FlowParagraph>().FirstOrDefault(paragraph => paragraph.Text.Length > 0)?.Text ?? "";

    /// <summary>A header or footer, read once however many sections have it.</summary>
    private IReadOnlyList<FlowBlock> ReadMargin(OpenXmlElement? root, OpenXmlPart part)
    {
        if (_marginParts.TryGetValue(part, out var known)) return known;
        var blocks = new List<FlowBlock>();
        if (root is not null)
            foreach (var element in BlockReader.Open(root))
                _blocks.Read(element, part, blocks);
        return _marginParts[part] = blocks;
    }

    private static string NameOf(HeaderFooterValues? type) =>
        type == HeaderFooterValues.Even ? "even" : type == HeaderFooterValues.First ? "first" : "default";

    private static SectionStart StartOf(SectionMarkValues? value)
    {
        if (value == SectionMarkValues.Continuous) return SectionStart.Continuous;
        if (value == SectionMarkValues.EvenPage) return SectionStart.EvenPage;
        return value == SectionMarkValues.OddPage ? SectionStart.OddPage : SectionStart.NextPage;
    }

    // 17.6.5: a character grid holds lines too; its space is in 4096ths of a point.
    private static DocumentGrid GridOf(DocGrid? grid)
    {
        if (grid?.Type.Known() is not { } type || type == DocGridValues.Default) return default;
        var pitch = Math.Clamp(grid.LinePitch.Known() ?? 0, 0, LongestTwips);
        return new DocumentGrid(pitch, type == DocGridValues.Lines ? 0 : (grid.CharacterSpace.Known() ?? 0) / 4096.0 * 20);
    }

    private static DocumentProperties ReadProperties(WordprocessingDocument document)
    {
        var properties = document.PackageProperties;
        return new DocumentProperties
        {
            Title = properties.Title,
            Creator = properties.Creator,
            Subject = properties.Subject,
            Keywords = properties.Keywords,
            Language = properties.Language is { } language && IsTag(language) ? language : "zh-CN",
            Created = AsUtc(properties.Created),
            Modified = AsUtc(properties.Modified),
        };
    }

    /// <summary>
    /// Well formed by BCP 47, for people write anything there (中文): letters and digits in parts of eight at most, the first of letters.
    /// </summary>
    private static bool IsTag(string language)
    {
        var parts = language.Split('-');
        return parts[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(parts, part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    // What a package says without a zone is UTC; the machine's zone must not enter the PDF.
    private static DateTimeOffset? AsUtc(DateTime? time) => time switch
    {
        null => null,
        { Kind: DateTimeKind.Local } local => new DateTimeOffset(local.ToUniversalTime(), TimeSpan.Zero),
        { } other => new DateTimeOffset(DateTime.SpecifyKind(other, DateTimeKind.Utc), TimeSpan.Zero),
    };
}
