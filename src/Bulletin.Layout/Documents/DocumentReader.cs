using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads a Word document into a <see cref="Flow"/>: formats resolved, controls and revisions opened, sections cut.</summary>
internal sealed class DocumentReader
{
    private readonly MainDocumentPart _main;
    private readonly BlockReader _blocks;
    private readonly Dictionary<string, IReadOnlyList<FlowBlock>> _headers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FlowBlock>> _footers = new(StringComparer.Ordinal);

    private DocumentReader(MainDocumentPart main)
    {
        _main = main;
        _blocks = new BlockReader(new StyleSheet(main));
    }

    public static Flow Read(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart ?? throw new InvalidDataException("the package has no main document");
        var reader = new DocumentReader(main);
        var sections = reader.ReadSections(main.Document?.Body ?? throw new InvalidDataException("the document has no body"));
        var settings = main.DocumentSettingsPart?.Settings;
        return new Flow(
            sections,
            ReadProperties(document),
            settings?.GetFirstChild<EvenAndOddHeaders>() is { } both && Measures.IsOn(both),
            reader._blocks.Unknowns,
            new KinsokuSets(ChineseSet(settings?.Elements<NoLineBreaksBeforeKinsoku>()), ChineseSet(settings?.Elements<NoLineBreaksAfterKinsoku>())));
    }

    private List<Section> ReadSections(Body body)
    {
        var sections = new List<Section>();
        var blocks = new List<FlowBlock>();
        foreach (var element in BlockReader.Open(body))
        {
            var before = blocks.Count;
            _blocks.Read(element, _main, blocks);
            if (element is Paragraph { ParagraphProperties.SectionProperties: { } end } && blocks.Count > before)
            {
                sections.Add(ReadSection(end, blocks));
                blocks = [];
            }
        }
        sections.Add(ReadSection(body.GetFirstChild<SectionProperties>() ?? new SectionProperties(), blocks));
        return sections;
    }

    private Section ReadSection(SectionProperties properties, List<FlowBlock> blocks)
    {
        foreach (var reference in properties.Elements<HeaderReference>())
            if (reference.Id?.Value is { } id && _main.TryGetPartById(id, out var part) && part is HeaderPart header)
                _headers[NameOf(reference.Type?.Value)] = ReadBlocks(header.Header, header);
        foreach (var reference in properties.Elements<FooterReference>())
            if (reference.Id?.Value is { } id && _main.TryGetPartById(id, out var part) && part is FooterPart footer)
                _footers[NameOf(reference.Type?.Value)] = ReadBlocks(footer.Footer, footer);
        var size = properties.GetFirstChild<PageSize>();
        var margin = properties.GetFirstChild<PageMargin>();
        var section = new Section { Blocks = blocks };
        return section with
        {
            PageWidth = (int)(size?.Width?.Value ?? 11906),
            PageHeight = (int)(size?.Height?.Value ?? 16838),
            Top = Math.Abs(margin?.Top?.Value ?? section.Top),
            Bottom = Math.Abs(margin?.Bottom?.Value ?? section.Bottom),
            Left = (int)((margin?.Left?.Value ?? (uint)section.Left) + (margin?.Gutter?.Value ?? 0)),
            Right = (int)(margin?.Right?.Value ?? (uint)section.Right),
            Header = (int)(margin?.Header?.Value ?? (uint)section.Header),
            Footer = (int)(margin?.Footer?.Value ?? (uint)section.Footer),
            Start = StartOf(properties.GetFirstChild<SectionType>()?.Val?.Value),
            HasTitlePage = properties.GetFirstChild<TitlePage>() is { } title && Measures.IsOn(title),
            FirstPageNumber = properties.GetFirstChild<PageNumberType>()?.Start?.Value,
            Headers = new Dictionary<string, IReadOnlyList<FlowBlock>>(_headers, StringComparer.Ordinal),
            Footers = new Dictionary<string, IReadOnlyList<FlowBlock>>(_footers, StringComparer.Ordinal),
        };
    }

    private List<FlowBlock> ReadBlocks(OpenXmlElement? root, OpenXmlPart part)
    {
        var blocks = new List<FlowBlock>();
        if (root is not null)
            foreach (var element in BlockReader.Open(root))
                _blocks.Read(element, part, blocks);
        return blocks;
    }

    private static string NameOf(HeaderFooterValues? type) =>
        type == HeaderFooterValues.Even ? "even" : type == HeaderFooterValues.First ? "first" : "default";

    private static SectionStart StartOf(SectionMarkValues? value)
    {
        if (value == SectionMarkValues.Continuous) return SectionStart.Continuous;
        if (value == SectionMarkValues.EvenPage) return SectionStart.EvenPage;
        return value == SectionMarkValues.OddPage ? SectionStart.OddPage : SectionStart.NextPage;
    }

    private static string? ChineseSet(IEnumerable<OpenXmlElement>? sets)
    {
        foreach (var set in sets ?? [])
        {
            var attributes = set.GetAttributes();
            if (attributes.FirstOrDefault(a => a.LocalName == "lang").Value is "zh-CN")
                return attributes.FirstOrDefault(a => a.LocalName == "val").Value;
        }
        return null;
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
            Language = properties.Language is { Length: > 0 } language ? language : "zh-CN",
            Created = AsUtc(properties.Created),
            Modified = AsUtc(properties.Modified),
        };
    }

    // What a package says without a zone is UTC; the machine's zone must not enter the PDF.
    private static DateTimeOffset? AsUtc(DateTime? time) => time switch
    {
        null => null,
        { Kind: DateTimeKind.Local } local => new DateTimeOffset(local.ToUniversalTime(), TimeSpan.Zero),
        { } other => new DateTimeOffset(DateTime.SpecifyKind(other, DateTimeKind.Utc), TimeSpan.Zero),
    };
}
