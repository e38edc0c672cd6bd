using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>What a composed document says by its styles (样式), followed from style to style: for what is changed in it afterwards.</summary>
internal sealed class DocumentStyles(W.Styles? sheet)
{
    private const int MostDepth = 20;

    private readonly Dictionary<string, W.Style> _styles = (sheet?.Elements<W.Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The colour of a run's text, or null where nothing says one.</summary>
    public string? ColourOf(W.Run run, W.Paragraph paragraph) =>
        run.RunProperties?.Color?.Val?.Value
        ?? First(run.RunProperties?.RunStyle?.Val?.Value, style => style.StyleRunProperties?.Color?.Val?.Value)
        ?? First(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? DefaultOf(W.StyleValues.Paragraph),
            style => style.StyleRunProperties?.Color?.Val?.Value)
        ?? sheet?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Color?.Val?.Value;

    /// <summary>The size of a run's characters in twips.</summary>
    public int SizeOf(W.Run? run, W.Paragraph paragraph)
    {
        var size = run?.RunProperties?.FontSize?.Val?.Value
            ?? First(run?.RunProperties?.RunStyle?.Val?.Value, style => style.StyleRunProperties?.FontSize?.Val?.Value)
            ?? First(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? DefaultOf(W.StyleValues.Paragraph),
                style => style.StyleRunProperties?.FontSize?.Val?.Value);
        return int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var half) ? half * 10 : 200;
    }

    /// <summary>What a paragraph's style says, following what it is based on.</summary>
    public T? OfParagraph<T>(W.Paragraph paragraph, Func<W.StyleParagraphProperties, T?> get) where T : class =>
        First(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? DefaultOf(W.StyleValues.Paragraph),
            style => style.StyleParagraphProperties is { } said ? get(said) : null);

    /// <summary>What a table's style says.</summary>
    public T? OfTable<T>(W.Table table, Func<W.StyleTableProperties, T?> get) where T : class =>
        First(table.GetFirstChild<W.TableProperties>()?.TableStyle?.Val?.Value ?? DefaultOf(W.StyleValues.Table),
            style => style.StyleTableProperties is { } said ? get(said) : null);

    private string? DefaultOf(W.StyleValues type) =>
        _styles.Values.FirstOrDefault(style => style.Default?.Value == true && style.Type?.Value == type)?.StyleId?.Value;

    private T? First<T>(string? id, Func<W.Style, T?> get) where T : class
    {
        for (var depth = 0; id is not null && depth < MostDepth && _styles.TryGetValue(id, out var style); depth++)
        {
            if (get(style) is { } value) return value;
            id = style.BasedOn?.Val?.Value;
        }
        return null;
    }
}
