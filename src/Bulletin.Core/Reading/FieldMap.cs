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
        var meant = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<FieldEntry>();
        foreach (var (key, value) in map.Entries)
        {
            var name = key.Content.Text.Trim();
            var known = field.Fields.FirstOrDefault(f => f.IsNamed(name));
            if (known is null && (field.Kind != FieldKind.LabelMap || name.Length == 0))
            {
                if (Unknown(name, field, key, value, context) is { } suggested) meant.Add(suggested);
                continue;
            }
            if (!first.TryAdd(known?.English ?? name, key.Span))
            {
                if (!context.Findings.IsFull(Codes.DuplicateKey)) context.Findings.Add(Duplicate(known, name, key.Span, first));
                continue;
            }
            if (!value.IsEmpty && Shape.Fits(value, key, known, context)) entries.Add(new(known, key, value));
            if (value.IsEmpty && known is { IsRequired: true } && !context.IsPartial) context.Findings.Add(ShapeFindings.Missing(key.Span, known, field));
        }
        foreach (var required in field.Fields)
            if (required.IsRequired && !context.IsPartial && !first.ContainsKey(required.English) && !meant.Contains(required.Chinese) && !meant.Contains(required.English))
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

    private static Finding Duplicate(Field? known, string name, SourceSpan at, Dictionary<string, SourceSpan> first) => known is null
        ? ShapeFindings.DuplicateLabel(at, name, first[name])
        : ShapeFindings.Duplicate(at, known, first[known.English]);

    /// <returns>What was probably meant: such a field is not said to be missing on top.</returns>
    private static string? Unknown(string name, Field field, TextNode key, YamlNode value, ReadingContext context)
    {
        if (context.Findings.IsFull(Codes.UnknownKey)) return null;
        var elsewhere = Contract.Root.Fields.FirstOrDefault(f => f != field && f.Fields.Any(inner => inner.IsNamed(name)));
        var meant = (elsewhere is null ? Suggestion.Of(name, field.Fields.SelectMany(f => new[] { f.Chinese, f.English })) : null) ?? Taking(value, field)?.Chinese;
        context.Findings.Add(ShapeFindings.Unknown(key.Span, name, field, meant, elsewhere));
        return meant;
    }

    /// <summary>The field that a value gives away, whatever its key is called: only 要目 says 自动.</summary>
    private static Field? Taking(YamlNode value, Field parent) => value is TextNode text
        ? parent.Fields.FirstOrDefault(f => f.Kind == FieldKind.ChoiceOrMapList && f.Choices.Any(c => c.IsNamed(text.Content.Text.Trim())))
        : null;
}
