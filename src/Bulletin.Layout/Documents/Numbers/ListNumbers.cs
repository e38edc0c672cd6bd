using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents.Numbers;

/// <summary>Lists (编号; ECMA-376 17.9): their levels, and the count as paragraphs are read in order.</summary>
internal sealed class ListNumbers
{
    public const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> _abstracts = [];
    private readonly Dictionary<string, AbstractNum> _linked = new(StringComparer.Ordinal);
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int, int)> _restarted = [];

    public ListNumbers(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        if (numbering is null) return;
        foreach (var kind in numbering.Elements<AbstractNum>())
        {
            if (kind.AbstractNumberId.Known() is { } id) _abstracts.TryAdd(id, kind);
            if (kind.StyleLink?.Val.Known() is { } style) _linked.TryAdd(style, kind);
        }
        foreach (var instance in numbering.Elements<NumberingInstance>())
            if (instance.NumberID.Known() is { } id) _instances.TryAdd(id, instance);
    }

    /// <summary>Counts from the start again, for another document with the same lists.</summary>
    public void Restart()
    {
        _counts.Clear();
        _restarted.Clear();
    }

    /// <summary>The definition of a level of a list, or null.</summary>
    public Level? Find(int list, int level)
    {
        if (!_instances.TryGetValue(list, out var instance)) return null;
        foreach (var change in instance.Elements<LevelOverride>())
            if (change.LevelIndex.Known() == level && change.GetFirstChild<Level>() is { } own)
                return own;
        return AbstractOf(list)?.Elements<Level>().FirstOrDefault(found => found.LevelIndex.Known() == level);
    }

    /// <summary>The level that a style is tied to (17.9.23); 0 where there is none.</summary>
    public int LevelOfStyle(int list, string style) =>
        AbstractOf(list)?.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val.Known() == style)?.LevelIndex.Known()
        ?? 0;

    /// <summary>Counts a paragraph of a list and gives the text of its number.</summary>
    public string Count(int list, int level)
    {
        if (Find(list, level) is not { } definition || AbstractOf(list)?.AbstractNumberId.Known() is not { } kind) return "";
        if (!_counts.TryGetValue(kind, out var counts)) _counts[kind] = counts = new int?[Levels];
        if (_restarted.Add((list, level)) && StartOverride(list, level) is { } start) counts[level] = start;
        else counts[level] = counts[level] is { } last ? last + 1 : StartOf(list, level);
        for (var deeper = level + 1; deeper < Levels; deeper++)
            if (Find(list, deeper)?.LevelRestart?.Val.Known() != 0)
                counts[deeper] = null;
        return TextOf(list, level, definition, counts);
    }

    private string TextOf(int list, int level, Level definition, int?[] counts)
    {
        var pattern = definition.LevelText?.Val.Known() ?? "";
        var format = FormatOf(definition);
        if (format == "bullet") return SymbolText.Of(pattern, definition.NumberingSymbolRunProperties?.RunFonts?.Ascii.Known() ?? "");
        var isLegal = definition.IsLegalNumberingStyle is { } legal && Measures.IsOn(legal);
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }
            var shown = pattern[++i] - '1';
            var its = shown == level ? format : isLegal ? "decimal" : FormatOf(Find(list, shown));
            text.Append(NumberText.Of(counts[shown] ?? StartOf(list, shown), isLegal && its != "decimalZero" ? "decimal" : its));
        }
        return text.ToString();
    }

    private AbstractNum? AbstractOf(int list)
    {
        if (!_instances.TryGetValue(list, out var instance)) return null;
        if (instance.AbstractNumId?.Val.Known() is not { } id || !_abstracts.TryGetValue(id, out var found)) return null;
        // A list style (17.9.21): its levels stand where the style is defined.
        if (found.NumberingStyleLink?.Val.Known() is not { } style || found.Elements<Level>().Any()) return found;
        return _linked.GetValueOrDefault(style) ?? found;
    }

    private int? StartOverride(int list, int level)
    {
        foreach (var change in _instances[list].Elements<LevelOverride>())
            if (change.LevelIndex.Known() == level && change.StartOverrideNumberingValue?.Val.Known() is { } start)
                return start;
        return null;
    }

    private int StartOf(int list, int level) => Find(list, level)?.StartNumberingValue?.Val.Known() ?? 0;

    private static string FormatOf(Level? level) => level?.NumberingFormat?.Val?.InnerText ?? "decimal";
}
