using Bulletin.Core.Reading;
using Bulletin.Core.Text;

namespace Bulletin.Core.Seasons;

/// <summary>名称.</summary>
internal static class GlossaryReader
{
    public static Glossary Read(FieldMap root, ReadingContext context) =>
        SectionReader.Find(root, Contract.Glossary, context) is { } map
            ? new(Told(Names(map, "units", context), context), Names(map, "persons", context))
            : Glossary.None;

    /// <summary>A short form of two units names neither.</summary>
    private static List<GlossaryEntry> Told(List<GlossaryEntry> units, ReadingContext context)
    {
        var owners = new Dictionary<string, GlossaryEntry>(StringComparer.Ordinal);
        foreach (var unit in units)
            foreach (var form in unit.Forms)
                if (!owners.TryAdd(form.Value, unit) && owners[form.Value] != unit)
                    context.Findings.Add(SeasonFindings.ShortNameTwice(form, owners[form.Value].Name, unit.Name.Value));
        return units;
    }

    /// <summary>A name with nothing after it is one all the same: it has no short form.</summary>
    private static List<GlossaryEntry> Names(FieldMap map, string section, ReadingContext context)
    {
        if (SectionReader.Find(map, map.Field(section), context) is not { } names) return [];
        var entries = new List<GlossaryEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in names.Typed)
        {
            var name = key.Content.Text.Trim();
            if (name.Length > 0 && seen.Add(name))
                entries.Add(new(new Sourced<string>(name, Values.Place(key)), value.IsEmpty ? [] : Values.AllOf(value, null)));
        }
        return entries;
    }
}
