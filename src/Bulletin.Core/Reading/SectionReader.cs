using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>A map inside the issue, by its field.</summary>
internal static class SectionReader
{
    /// <returns>Null: not there.</returns>
    public static FieldMap? Find(FieldMap parent, Field field, ReadingContext context) =>
        parent.Entry(field.English) is { Value: MapNode map } entry ? FieldMap.Of(map, field, entry.Key.Span, context) : null;
}
