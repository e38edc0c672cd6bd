using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Looks up measures in the template's styles (样式), following what they are based on.</summary>
internal sealed class StyleSheet
{
    // ECMA-376 17.3.2.38: ten points where nothing is said.
    private const int DefaultSize = 20;
    private readonly Dictionary<string, Measures> _styles = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly int _defaultSize;

    /// <summary>What a style says itself; lengths in twips, the size in half-points.</summary>
    private sealed record Measures(string? BasedOn, int? Size, int? Spacing, int? ExactLine, int? Left, int? Right, int? Hanging);

    /// <summary>Reads all measures at once: the elements load lazily, which several issues composed at a time would not survive.</summary>
    public StyleSheet(W.Styles? styles)
    {
        foreach (var style in styles?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            _styles.TryAdd(id, Read(style));
            if (style.Default?.Value == true && style.Type?.Value == W.StyleValues.Paragraph) _defaultParagraph ??= id;
        }
        _defaultSize = Number(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.FontSize?.Val) ?? DefaultSize;
    }

    public bool Has(string id) => _styles.ContainsKey(id);

    /// <summary>The size of a character in twips, which is also the width of a hanzi.</summary>
    public int CharacterSize(W.Paragraph paragraph, W.RunProperties? format = null) =>
        10 * (Number(format?.FontSize?.Val) ?? First(paragraph, style => style.Size) ?? _defaultSize);

    /// <summary>What is added to every character, in twips.</summary>
    public int CharacterSpacing(W.Paragraph paragraph) => First(paragraph, style => style.Spacing) ?? 0;

    /// <summary>The line pitch in twips where it is exact, else null.</summary>
    public int? ExactLine(W.Paragraph paragraph) => First(paragraph, style => style.ExactLine);

    /// <summary>Left and right indents in twips.</summary>
    public (int Left, int Right) Indents(W.Paragraph paragraph) =>
        (First(paragraph, style => style.Left) ?? 0, First(paragraph, style => style.Right) ?? 0);

    /// <summary>How far the first line hangs, in twips, or null where it does not.</summary>
    public int? Hanging(W.Paragraph paragraph) => First(paragraph, style => style.Hanging);

    private int? First(W.Paragraph paragraph, Func<Measures, int?> get)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _defaultParagraph;
        for (var depth = 0; id is not null && depth < 20 && _styles.TryGetValue(id, out var style); depth++)
        {
            if (get(style) is { } value) return value;
            id = style.BasedOn;
        }
        return null;
    }

    private static Measures Read(W.Style style)
    {
        var paragraph = style.StyleParagraphProperties;
        var line = paragraph?.SpacingBetweenLines;
        var isExact = line?.LineRule?.Value == W.LineSpacingRuleValues.Exact;
        var indent = paragraph?.Indentation;
        return new Measures(
            style.BasedOn?.Val?.Value, Number(style.StyleRunProperties?.FontSize?.Val), style.StyleRunProperties?.Spacing?.Val?.Value,
            isExact ? Number(line!.Line) : null, Number(indent?.Left), Number(indent?.Right), Number(indent?.Hanging));
    }

    private static int? Number(StringValue? value) =>
        int.TryParse(value?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
