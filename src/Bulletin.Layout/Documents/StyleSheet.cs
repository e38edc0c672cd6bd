using Bulletin.Layout.Documents.Numbers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Styles of a document, resolved along <c>w:basedOn</c> and kept (ECMA-376 17.7.2).</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string?, TableStyleUse?), (ParagraphFormat, RunFormat)> _paragraphs = [];
    private readonly ThemeFaces _theme;
    private readonly string? _defaultParagraph;
    private readonly string? _defaultTable;
    private readonly RunFormat _runDefault;
    private readonly ParagraphFormat _paragraphDefault;

    public StyleSheet(MainDocumentPart main)
    {
        _theme = new ThemeFaces(main);
        Lists = new ListNumbers(main);
        var styles = main.StyleDefinitionsPart?.Styles;
        var defaults = styles?.DocDefaults;
        _runDefault = RunFormats.Apply(new RunFormat(), defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle, _theme);
        _paragraphDefault =
            ParagraphFormats.Apply(new ParagraphFormat(), defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle);
        if (styles is null) return;
        foreach (var style in styles.Elements<Style>())
        {
            if (style.StyleId.Known() is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Default.Known() != true) continue;
            if (style.Type.Known() == StyleValues.Paragraph) _defaultParagraph ??= id;
            if (style.Type.Known() == StyleValues.Table) _defaultTable ??= id;
        }
    }

    public ListNumbers Lists { get; }

    /// <summary>Formats of a paragraph in a style, before its direct formatting.</summary>
    /// <param name="table">The style of the table it stands in: that is over the document's defaults and under the paragraph's style
    /// (17.7.2).</param>
    public (ParagraphFormat Paragraph, RunFormat Run) OfParagraph(string? styleId, TableStyleUse? table = null)
    {
        var id = styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultParagraph;
        if (_paragraphs.TryGetValue((id, table), out var known)) return known;
        var (paragraph, run) = (_paragraphDefault, _runDefault);
        foreach (var style in table is { } use ? Chain(use.Style) : [])
        {
            paragraph = ParagraphFormats.Apply(paragraph, style.StyleParagraphProperties);
            run = RunFormats.Apply(run, style.StyleRunProperties, _theme);
        }
        foreach (var region in Regions(table))
        {
            paragraph = ParagraphFormats.Apply(paragraph, region.StyleParagraphProperties);
            run = RunFormats.Apply(run, region.RunPropertiesBaseStyle, _theme);
        }
        foreach (var style in id is null ? [] : Chain(id))
        {
            if (ParagraphParts.Of(style) is { } part) paragraph = paragraph with { Part = part };
            paragraph = ParagraphFormats.Apply(paragraph, style.StyleParagraphProperties, Lists, style.StyleId.Known());
            run = RunFormats.Apply(run, style.StyleRunProperties, _theme);
        }
        return _paragraphs[(id, table)] = (paragraph with { StyleId = id ?? "" }, run);
    }

    /// <summary>A run's format: the paragraph's, its character style's, its own.</summary>
    public RunFormat OfRun(RunFormat paragraph, RunProperties? properties)
    {
        if (properties is null) return paragraph;
        var format = paragraph;
        if (properties.RunStyle?.Val.Known() is { } id && _styles.ContainsKey(id))
            foreach (var style in Chain(id))
                format = RunFormats.Apply(format, style.StyleRunProperties, _theme);
        return RunFormats.Apply(format, properties, _theme);
    }

    /// <summary>A format under other properties: of a paragraph's mark, of a list's number.</summary>
    public RunFormat Under(RunFormat format, OpenXmlElement? properties) => RunFormats.Apply(format, properties, _theme);

    /// <summary>The style a table has, its own or the document's default.</summary>
    public string? TableStyle(string? styleId) => styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultTable;

    /// <summary>Table properties of a table's style, the base first.</summary>
    public IEnumerable<StyleTableProperties> OfTable(string? styleId)
    {
        if (TableStyle(styleId) is not { } id) yield break;
        foreach (var style in Chain(id))
            if (style.StyleTableProperties is { } properties)
                yield return properties;
    }

    /// <summary>Whether a table's style says anything of single regions.</summary>
    public bool HasRegions(string? tableStyle) =>
        tableStyle is not null && Chain(tableStyle).Exists(style => style.Elements<TableStyleProperties>().Any());

    /// <summary>What a table's style says of the regions a cell lies in, what goes first before what is laid over it.</summary>
    public IEnumerable<TableStyleProperties> Regions(TableStyleUse? use) => use is not { } table ? [] :
        Chain(table.Style).SelectMany(style => style.Elements<TableStyleProperties>())
            .Where(region => TableLooks.Holds(region.Type.Known(), table.Regions))
            .OrderBy(region => TableLooks.Order(region.Type.Known()));

    private List<Style> Chain(string id)
    {
        var chain = new List<Style>();
        string? next = id;
        while (next is not null && chain.Count < LongestChain && _styles.TryGetValue(next, out var style) && !chain.Contains(style))
        {
            chain.Add(style);
            next = style.BasedOn?.Val.Known();
        }
        chain.Reverse();
        return chain;
    }
}
