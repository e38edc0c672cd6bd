using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>A map inside the issue, by its field.</summary>
internal static class SectionReader
{
    /// <returns>Null: neither the issue nor its season has it, or the issue took it away.</returns>
    public static FieldMap? Find(FieldMap parent, Field field, ReadingContext context)
    {
        if (parent.Entry(field.English) is not { Value: MapNode map } entry) return null;
        var inherited = parent.InheritedSection(field);
        return entry.IsInherited
            ? FieldMap.Of(new MapNode([], context.Source.Span(0, 0)), field, parent.Place, context, inherited)
            : FieldMap.Of(map, field, entry.Key.Span, context, inherited);
    }
}
