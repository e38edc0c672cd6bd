using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Drafting;

/// <summary>What a file gives, by field of the contract: for the next issue to inherit or to repeat.</summary>
internal sealed class SharedFields
{
    private readonly MapNode _root;

    private SharedFields(MapNode root)
    {
        _root = root;
        var english = root.Entries.Count(entry => Contract.Season.Fields.Any(field => field.English == Label(entry)));
        Language = english > root.Entries.Count(entry => Contract.Season.Fields.Any(field => field.Chinese == Label(entry)))
            ? Language.English
            : Language.Chinese;
    }

    /// <summary>The language of most keys at the top; Chinese where there is none.</summary>
    public Language Language { get; }

    public static SharedFields Of(SourceText? source) =>
        new(source is not null && TreeReader.Read(source, Contract.Season, new FindingList()).Root is MapNode map
            ? map
            : new MapNode([], default));

    /// <summary>A value of the file's own, or null.</summary>
    public YamlNode? Value(Field field) => In(_root, field);

    /// <summary>A value in one of its maps, or null.</summary>
    public YamlNode? Value(Field parent, Field field) => Value(parent) is MapNode map ? In(map, field) : null;

    /// <summary>The entries of one of its maps as they stand, without those that are an issue's own.</summary>
    public IReadOnlyList<MapEntry> Entries(Field parent) => Value(parent) is MapNode map
        ? [.. map.Entries.Where(entry => !entry.Value.IsEmpty && FieldOf(parent, entry) is not { IsIssuesOwn: true })]
        : [];

    public static Field? FieldOf(Field parent, MapEntry entry) => parent.Fields.FirstOrDefault(field => field.IsNamed(Label(entry)));

    public static string Label(MapEntry entry) => entry.Key.Content.Text.Trim();

    private static YamlNode? In(MapNode map, Field field) =>
        map.Entries.FirstOrDefault(entry => field.IsNamed(Label(entry)) && !entry.Value.IsEmpty)?.Value;
}
