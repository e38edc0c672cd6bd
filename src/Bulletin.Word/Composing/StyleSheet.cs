using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Looks up measures in the template's styles (样式), following what they are based on.</summary>
internal sealed class StyleSheet
{
    private const int DefaultSize = 32;
    private readonly Dictionary<string, W.Style> _styles = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly int _defaultSize;

    public StyleSheet(W.Styles? styles)
    {
        foreach (var style in styles?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Default?.Value == true && style.Type?.Value == W.StyleValues.Paragraph) _defaultParagraph ??= id;
        }
        _defaultSize = HalfPoints(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.FontSize?.Val) ?? DefaultSize;
    }

    public bool Has(string id) => _styles.ContainsKey(id);

    /// <summary>The size of a character in twips, which is also the width of a hanzi.</summary>
    public int CharacterSize(W.Paragraph paragraph, W.RunProperties? format = null) =>
        10 * (HalfPoints(format?.FontSize?.Val) ?? First(paragraph, style => HalfPoints(style.StyleRunProperties?.FontSize?.Val)) ?? _defaultSize);

    /// <summary>What is added to every character, in twips.</summary>
    public int CharacterSpacing(W.Paragraph paragraph) => First(paragraph, style => style.StyleRunProperties?.Spacing?.Val?.Value) ?? 0;

    /// <summary>The line pitch in twips where it is exact, else null.</summary>
    public int? ExactLine(W.Paragraph paragraph) => First(paragraph, style =>
        style.StyleParagraphProperties?.SpacingBetweenLines is { } spacing && spacing.LineRule?.Value == W.LineSpacingRuleValues.Exact
            ? Twips(spacing.Line) : null);

    /// <summary>Left and right indents in twips.</summary>
    public (int Left, int Right) Indents(W.Paragraph paragraph) => (
        First(paragraph, style => Twips(style.StyleParagraphProperties?.Indentation?.Left)) ?? 0,
        First(paragraph, style => Twips(style.StyleParagraphProperties?.Indentation?.Right)) ?? 0);

    /// <summary>How far the first line hangs, in twips, or null where it does not.</summary>
    public int? Hanging(W.Paragraph paragraph) => First(paragraph, style => Twips(style.StyleParagraphProperties?.Indentation?.Hanging));

    private T? First<T>(W.Paragraph paragraph, Func<W.Style, T?> get) where T : struct
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _defaultParagraph;
        for (var depth = 0; id is not null && depth < 20 && _styles.TryGetValue(id, out var style); depth++)
        {
            if (get(style) is { } value) return value;
            id = style.BasedOn?.Val?.Value;
        }
        return null;
    }

    private static int? HalfPoints(StringValue? value) => int.TryParse(value?.Value, out var number) && number > 0 ? number : null;

    private static int? Twips(StringValue? value) => int.TryParse(value?.Value, out var number) ? number : null;
}
