using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Styles of a document, resolved along <c>w:basedOn</c> and kept (ECMA-376 17.7.2).</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ParagraphFormat, RunFormat)> _paragraphs = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly string? _defaultTable;
    private readonly RunFormat _runDefault;
    private readonly ParagraphFormat _paragraphDefault;

    public StyleSheet(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles;
        var defaults = styles?.DocDefaults;
        _runDefault = RunFormats.Apply(new RunFormat(), defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
        _paragraphDefault = ParagraphFormats.Apply(new ParagraphFormat(), defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle);
        if (styles is null) return;
        foreach (var style in styles.Elements<Style>())
        {
            if (style.StyleId?.Value is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Default?.Value != true) continue;
            if (style.Type?.Value == StyleValues.Paragraph) _defaultParagraph ??= id;
            if (style.Type?.Value == StyleValues.Table) _defaultTable ??= id;
        }
    }

    /// <summary>Formats of a paragraph in a style, before its direct formatting.</summary>
    public (ParagraphFormat Paragraph, RunFormat Run) OfParagraph(string? styleId)
    {
        var id = styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultParagraph;
        if (id is null) return (_paragraphDefault, _runDefault);
        if (_paragraphs.TryGetValue(id, out var known)) return known;
        var paragraph = _paragraphDefault;
        var run = _runDefault;
        foreach (var style in Chain(id))
        {
            if ("caption".Equals(style.StyleName?.Val?.Value, StringComparison.OrdinalIgnoreCase)) paragraph = paragraph with { IsCaption = true };
            paragraph = ParagraphFormats.Apply(paragraph, style.StyleParagraphProperties);
            run = RunFormats.Apply(run, style.StyleRunProperties);
        }
        return _paragraphs[id] = (paragraph with { StyleId = id }, run);
    }

    /// <summary>A run's format: the paragraph's, its character style's, its own.</summary>
    public RunFormat OfRun(RunFormat paragraph, RunProperties? properties)
    {
        if (properties is null) return paragraph;
        var format = paragraph;
        if (properties.RunStyle?.Val?.Value is { } id && _styles.ContainsKey(id))
            foreach (var style in Chain(id))
                format = RunFormats.Apply(format, style.StyleRunProperties);
        return RunFormats.Apply(format, properties);
    }

    /// <summary>Table properties of a table's style, the base first.</summary>
    public IEnumerable<StyleTableProperties> OfTable(string? styleId)
    {
        var id = styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultTable;
        if (id is null) yield break;
        foreach (var style in Chain(id))
            if (style.StyleTableProperties is { } properties)
                yield return properties;
    }

    private List<Style> Chain(string id)
    {
        var chain = new List<Style>();
        string? next = id;
        while (next is not null && chain.Count < LongestChain && _styles.TryGetValue(next, out var style) && !chain.Contains(style))
        {
            chain.Add(style);
            next = style.BasedOn?.Val?.Value;
        }
        chain.Reverse();
        return chain;
    }
}
