using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>
/// Finds what holds for a text in the end: its own properties, its styles and what they are based on, the table's style, the defaults
/// (ECMA-376 17.7.2).
/// </summary>
internal sealed class FormatReader
{
    private const int DeepestChain = 20;

    private readonly Dictionary<string, W.Style> _styles = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly FormatLayer _defaults;
    private readonly ThemeFaces _theme;

    public FormatReader(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles;
        foreach (var style in styles?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Default?.Value == true && style.Type?.InnerText == "paragraph") _defaultParagraph ??= id;
        }
        _defaults = new FormatLayer(
            TextFormat.Child(styles?.DocDefaults?.ParagraphPropertiesDefault, "pPr"),
            TextFormat.Child(styles?.DocDefaults?.RunPropertiesDefault, "rPr"));
        _theme = new ThemeFaces(main.ThemePart);
    }

    public bool Has(string style) => _styles.ContainsKey(style);

    /// <summary>A style's name as Word lists it, with its id.</summary>
    public string NameOf(string style) =>
        _styles.GetValueOrDefault(style)?.StyleName?.Val?.Value is { } name && name != style ? $"{name}（{style}）" : style;

    /// <summary>Text of a paragraph style, or of a character style in a paragraph of another.</summary>
    /// <param name="styles">The strongest first.</param>
    public TextFormat OfStyles(params string[] styles) => new([.. styles.SelectMany(Chain), _defaults], _theme);

    /// <summary>Text of a paragraph as it stands.</summary>
    /// <param name="run">The run that is measured; null: the paragraph's first.</param>
    public TextFormat Of(W.Paragraph paragraph, W.Run? run = null)
    {
        run ??= paragraph.Descendants<W.Run>().FirstOrDefault();
        var layers = new List<FormatLayer> { new(paragraph.ParagraphProperties, run?.RunProperties) };
        if (run?.RunProperties?.RunStyle?.Val?.Value is { } character && character != "PlaceholderText")
            layers.AddRange(Chain(character).Select(layer => layer with { Paragraph = null }));
        layers.AddRange(Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _defaultParagraph));
        if (paragraph.Ancestors<W.Table>().FirstOrDefault()?.GetFirstChild<W.TableProperties>()?.TableStyle?.Val?.Value is { } table)
            layers.AddRange(Chain(table));
        layers.Add(_defaults);
        return new TextFormat(layers, _theme);
    }

    /// <summary>Properties of a table: its own, then its styles'.</summary>
    public IEnumerable<OpenXmlElement> TableLayers(W.Table table)
    {
        var own = table.GetFirstChild<W.TableProperties>();
        if (own is not null) yield return own;
        foreach (var style in StyleChain(own?.TableStyle?.Val?.Value))
            if (style.ChildElements.FirstOrDefault(child => child.LocalName == "tblPr") is { } properties) yield return properties;
    }

    private IEnumerable<FormatLayer> Chain(string? id) =>
        StyleChain(id).Select(style => new FormatLayer(TextFormat.Child(style, "pPr"), TextFormat.Child(style, "rPr")));

    private IEnumerable<W.Style> StyleChain(string? id)
    {
        for (var depth = 0; id is not null && depth < DeepestChain && _styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
