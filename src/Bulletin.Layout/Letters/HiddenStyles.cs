using Bulletin.Layout.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Letters;

/// <summary>Which styles hide their text (<c>w:vanish</c>, 17.3.2.41), along <c>w:basedOn</c>.</summary>
internal sealed class HiddenStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, (bool? Hides, string? Base)> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;
    private readonly bool _byDefault;

    public HiddenStyles(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles;
        if (styles is null) return;
        _byDefault = Says(styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle) ?? false;
        HasAny = _byDefault;
        foreach (var style in styles.Elements<Style>())
        {
            if (style.StyleId.Known() is not { } id) continue;
            var hides = Says(style.StyleRunProperties);
            HasAny |= hides is not null;
            _styles.TryAdd(id, (hides, style.BasedOn?.Val.Known()));
            if (style.Default.Known() == true && style.Type.Known() == StyleValues.Paragraph) _default ??= id;
        }
    }

    /// <summary>False in nearly every document, and nothing needs to be looked up.</summary>
    public bool HasAny { get; }

    public bool OfParagraph(string? id) => HasAny && (Resolve(id is not null && _styles.ContainsKey(id) ? id : _default) ?? _byDefault);

    /// <summary>Null where the style does not say.</summary>
    public bool? OfCharacters(string? id) => HasAny ? Resolve(id) : null;

    /// <summary>What properties say of hiding; null: nothing.</summary>
    public static bool? Says(OpenXmlElement? properties) =>
        properties?.GetFirstChild<Vanish>() is { } vanish ? vanish.Val.Known() ?? true : null;

    private bool? Resolve(string? id)
    {
        // A style may be based on itself.
        for (var steps = LongestChain; id is not null && steps > 0 && _styles.TryGetValue(id, out var style); steps--)
        {
            if (style.Hides is not null) return style.Hides;
            id = style.Base;
        }
        return null;
    }
}
