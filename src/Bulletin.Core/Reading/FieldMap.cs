using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>A key of a map with its value, matched with the contract.</summary>
/// <param name="Field">Null: a label of the office's own.</param>
internal sealed record FieldEntry(Field? Field, TextNode Key, YamlNode Value);

/// <summary>A map of the issue file held against its fields: names, doubles, shapes and what is missing are judged here, for all alike.</summary>
internal sealed class FieldMap
{
    private readonly Field _field;

    private readonly IReadOnlyList<MapEntry> _typed;

    private FieldMap(Field field, IReadOnlyList<MapEntry> typed, IReadOnlyList<FieldEntry> entries, SourceSpan place)
    {
        _field = field;
        _typed = typed;
        Entries = entries;
        Place = place;
    }

    /// <summary>What is there and of the right shape, in the order written.</summary>
    public IReadOnlyList<FieldEntry> Entries { get; }

    /// <summary>Where to say that something is missing.</summary>
    public SourceSpan Place { get; }

    public static FieldMap Empty(Field field, SourceSpan place) => new(field, [], [], place);

    /// <param name="place">Of the key that holds the map, or of its first key.</param>
    public static FieldMap Of(MapNode map, Field field, SourceSpan place, ReadingContext context)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var entries = new List<FieldEntry>();
        foreach (var (key, value) in map.Entries)
        {
            var name = key.Content.Text.Trim();
            var known = field.Fields.FirstOrDefault(f => f.IsNamed(name));
            if (known is null && !IsOwnLabel(name, field, key, context)) continue;
            if (!first.TryAdd(known?.English ?? name, key.Span))
            {
                var earlier = first[known?.English ?? name];
                context.Findings.Add(known is null
                    ? ShapeFindings.DuplicateLabel(key.Span, name, earlier)
                    : ShapeFindings.Duplicate(key.Span, known, earlier));
                continue;
            }
            if (value.IsEmpty)
            {
                if (known is { IsRequired: true } && !context.IsPartial) context.Findings.Add(ShapeFindings.Missing(key.Span, known, field));
                continue;
            }
            if (Shape.Fits(value, key, known, context)) entries.Add(new(known, key, value));
        }
        foreach (var required in field.Fields)
            if (required.IsRequired && !context.IsPartial && !map.Entries.Any(e => required.IsNamed(e.Key.Content.Text.Trim())))
                context.Findings.Add(ShapeFindings.Missing(place, required, field));
        return new(field, map.Entries, entries, place);
    }

    /// <summary>A value is there for one of these, of the right shape or not.</summary>
    public bool HasAny(params ReadOnlySpan<string> english)
    {
        foreach (var name in english)
            if (_typed.Any(e => !e.Value.IsEmpty && Field(name).IsNamed(e.Key.Content.Text.Trim()))) return true;
        return false;
    }

    public FieldEntry? Entry(string english) => Entries.FirstOrDefault(e => e.Field?.English == english);

    public Field Field(string english) => _field.Fields.First(f => f.English == english);

    public Sourced<string>? Text(string english) => Entry(english)?.Value is TextNode text ? Values.Of(text, Field(english)) : null;

    public IReadOnlyList<Sourced<string>> Texts(string english) =>
        Entry(english) is { } entry ? Values.AllOf(entry.Value, Field(english)) : [];

    private static bool IsOwnLabel(string name, Field field, TextNode key, ReadingContext context)
    {
        if (field.Kind == FieldKind.LabelMap && name.Length > 0) return true;
        var names = field.Fields.SelectMany(f => new[] { f.Chinese, f.English });
        var elsewhere = Contract.Root.Fields.FirstOrDefault(f => f != field && f.Kind != FieldKind.LabelMap && f.Fields.Any(inner => inner.IsNamed(name)));
        context.Findings.Add(ShapeFindings.Unknown(key.Span, name, field, elsewhere is null ? Suggestion.Of(name, names) : null, elsewhere));
        return false;
    }
}
