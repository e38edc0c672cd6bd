using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>A key of a map with its value, matched with the contract.</summary>
/// <param name="Field">Null: a label of the office's own.</param>
internal sealed record FieldEntry(Field? Field, TextNode Key, YamlNode Value)
{
    /// <summary>Out of the season, for the issue says nothing of it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>By which an issue's entry is known to be the season's.</summary>
    public string Name => Field?.English ?? Key.Content.Text.Trim();
}

/// <summary>
/// A map of the issue file held against its fields: names, doubles, shapes and what is missing are judged here, for all alike.
/// </summary>
internal sealed class FieldMap
{
    private readonly Field _field;

    private readonly FieldMap? _inherited;

    /// <summary>The maps inside, of a season's root; read once for all issues.</summary>
    private IReadOnlyDictionary<string, FieldMap> _sections = new Dictionary<string, FieldMap>();

    private FieldMap(Field field, IReadOnlyList<MapEntry> typed, IReadOnlyList<FieldEntry> entries, SourceSpan place, FieldMap? inherited)
    {
        _field = field;
        _inherited = inherited;
        Typed = typed;
        Entries = entries;
        Place = place;
    }

    /// <summary>As it stands in the file, faulty and empty ones too.</summary>
    public IReadOnlyList<MapEntry> Typed { get; }

    /// <summary>
    /// What is there and of the right shape, in the order written; what is inherited in the order of the season, and what the issue adds
    /// after it.
    /// </summary>
    public IReadOnlyList<FieldEntry> Entries { get; }

    /// <summary>Where to say that something is missing.</summary>
    public SourceSpan Place { get; }

    public static FieldMap Empty(Field field, SourceSpan place) => new(field, [], [], place, null);

    /// <param name="place">Of the key that holds the map, or of its first key.</param>
    /// <param name="inherited">The same map of the season, or null.</param>
    public static FieldMap Of(MapNode map, Field field, SourceSpan place, ReadingContext context, FieldMap? inherited = null)
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
            if (context.IsSeason && OutOfPlace(known, key, value) is { } misplaced) context.Findings.Add(misplaced);
            else if (!value.IsEmpty && Shape.Fits(value, key, known, context)) entries.Add(new(known, key, value));
            else if (value.IsEmpty && known is { IsRequired: true } && !IsUnread(known, field, context))
                context.Findings.Add(Emptied(key, known, field, inherited));
        }
        foreach (var required in field.Fields)
            if (required.IsRequired && !IsUnread(required, field, context) && !first.ContainsKey(required.English)
                && !meant.Contains(required.Chinese)
                && !meant.Contains(required.English) && inherited?.Entry(required.English) is null)
                context.Findings.Add(ShapeFindings.Missing(place, required, field,
                    isShared: context.Season is not null && !required.IsIssuesOwn && field.Kind == FieldKind.Map));
        return new(field, map.Entries, inherited is null ? entries : Merged(inherited, entries, first), place, inherited);
    }

    /// <summary>Reads the maps inside, of a season's root.</summary>
    public FieldMap WithSections(ReadingContext context)
    {
        _sections = Entries.Where(e => e is { Field: not null, Value: MapNode })
            .ToDictionary(e => e.Name, e => Of((MapNode)e.Value, e.Field!, e.Key.Span, context), StringComparer.Ordinal);
        return this;
    }

    /// <summary>The same map inside the season, or null.</summary>
    public FieldMap? InheritedSection(Field field) => _inherited?._sections.GetValueOrDefault(field.English);

    /// <summary>A value is there for one of these, of the right shape or not.</summary>
    public bool HasAny(params ReadOnlySpan<string> english)
    {
        foreach (var name in english)
            if (Typed.Any(e => !e.Value.IsEmpty && Field(name).IsNamed(e.Key.Content.Text.Trim()))) return true;
        return false;
    }

    public FieldEntry? Entry(string english) => Entries.FirstOrDefault(e => e.Field?.English == english);

    public Field Field(string english) => _field.Fields.First(f => f.English == english);

    public Sourced<string>? Text(string english) => Entry(english)?.Value is TextNode text ? Values.Of(text, Field(english)) : null;

    public IReadOnlyList<Sourced<string>> Texts(string english) =>
        Entry(english) is { } entry ? Values.AllOf(entry.Value, Field(english)) : [];

    /// <summary>The season's entries, each where the issue says nothing of it; then what the issue adds.</summary>
    /// <param name="typed">The names that the issue holds, with or without a value: an empty one takes the season's away.</param>
    private static List<FieldEntry> Merged(FieldMap inherited, List<FieldEntry> own, Dictionary<string, SourceSpan> typed)
    {
        var left = own.ToDictionary(e => e.Name, StringComparer.Ordinal);
        var merged = new List<FieldEntry>();
        foreach (var entry in inherited.Entries)
        {
            if (left.Remove(entry.Name, out var replaced)) merged.Add(replaced);
            else if (!typed.ContainsKey(entry.Name)) merged.Add(entry with { IsInherited = true });
        }
        merged.AddRange(own.Where(e => left.ContainsKey(e.Name)));
        return merged;
    }

    /// <summary>What is not there may stand where reading stopped, in the issue or in its season; and a season need not have it.</summary>
    private static bool IsUnread(Field required, Field parent, ReadingContext context) => context.IsPartial || context.IsSeason
        || (context.Season is { HasErrors: true } && parent.Kind is FieldKind.Map or FieldKind.LabelMap && !required.IsIssuesOwn);

    private static Finding Emptied(TextNode key, Field known, Field parent, FieldMap? inherited) =>
        inherited?.Entry(known.English) is { } given
        ? ShapeFindings.TakenAway(key.Span, known, given.Key.Span.Source.Path)
        : ShapeFindings.Missing(key.Span, known, parent);

    private static Finding? OutOfPlace(Field? known, TextNode key, YamlNode value)
    {
        if (known is { IsIssuesOwn: true }) return ShapeFindings.IssuesOwn(key.Span, known);
        return known?.Kind == FieldKind.ChoiceOrMapList && value is ListNode ? ShapeFindings.ContentsInSeason(key.Span) : null;
    }

    private static Finding Duplicate(Field? known, string name, SourceSpan at, Dictionary<string, SourceSpan> first) => known is null
        ? ShapeFindings.DuplicateLabel(at, name, first[name])
        : ShapeFindings.Duplicate(at, known, first[known.English]);

    /// <returns>What was probably meant: such a field is not said to be missing on top.</returns>
    private static string? Unknown(string name, Field field, TextNode key, YamlNode value, ReadingContext context)
    {
        if (context.Findings.IsFull(Codes.UnknownKey)) return null;
        if (field == Contract.Root && Contract.Glossary.IsNamed(name))
        {
            context.Findings.Add(ShapeFindings.SeasonsOwn(key.Span, Contract.Glossary));
            return null;
        }
        var elsewhere = (context.IsSeason
            ? Contract.Season
            : Contract.Root).Fields.FirstOrDefault(f => f != field && f.Fields.Any(inner => inner.IsNamed(name)));
        var meant = (elsewhere is null ? Suggestion.Of(name, field.Fields.SelectMany(f => new[] { f.Chinese, f.English })) : null)
            ?? Taking(value, field)?.Chinese;
        context.Findings.Add(ShapeFindings.Unknown(key.Span, name, field, meant, elsewhere));
        return meant;
    }

    /// <summary>The field that a value gives away, whatever its key is called: only 要目 says 自动.</summary>
    private static Field? Taking(YamlNode value, Field parent) => value is TextNode text
        ? parent.Fields.FirstOrDefault(f => f.Kind == FieldKind.ChoiceOrMapList && f.Choices.Any(c => c.IsNamed(text.Content.Text.Trim())))
        : null;
}
