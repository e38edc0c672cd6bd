using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Drafting;

/// <summary>Values as YAML lines in block style, their keys in one language.</summary>
internal static class YamlLines
{
    /// <summary>Characters of a list that still stands in one line.</summary>
    private const int ShortList = 40;

    public static string Name(Field field, Language language) => language == Language.English ? field.English : field.Chinese;

    /// <param name="field">Null: a label of the office's own.</param>
    public static IEnumerable<string> Entry(Field? field, string label, YamlNode value, Language language)
    {
        var key = Scalar(field is null ? label : Name(field, language), isInList: false);
        return value switch
        {
            TextNode text => Text(key, text.Content.Text.TrimEnd()),
            ListNode list => List(key, list, field, language),
            MapNode map => [$"{key}:", .. Indented(Map(map, field, language))],
            _ => [],
        };
    }

    /// <summary>In blanks, two deeper.</summary>
    public static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(line => line.Length == 0 ? line : "  " + line);

    /// <summary>As a remark, which an editor's own command takes away again.</summary>
    public static IEnumerable<string> Remark(IEnumerable<string> lines) => lines.Select(line => line.Length == 0 ? "#" : "# " + line);

    /// <summary>YAML 1.2 7.3.3: plain where it can be, else in single quotation marks.</summary>
    public static string Scalar(string text, bool isInList)
    {
        var isPlain = text.Length > 0 && text == text.Trim()
            && !"-?:,[]{}#&*!|>'\"%@`".Contains(text[0], StringComparison.Ordinal)
            && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.EndsWith(':')
            && !(isInList && text.AsSpan().ContainsAny(",[]{}"));
        return isPlain ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static IEnumerable<string> Text(string key, string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return [$"{key}: {Scalar(text.Trim(), isInList: false)}"];
        return [text[0] is ' ' or '\n' ? $"{key}: |2" : $"{key}: |", .. Indented(text.Split('\n'))];
    }

    private static IEnumerable<string> List(string key, ListNode list, Field? field, Language language)
    {
        var texts = list.Items.OfType<TextNode>().Where(item => !item.IsEmpty).Select(item => Scalar(Line(item), isInList: true)).ToList();
        if (texts.Count == list.Items.Count && texts.Sum(text => text.Length + 2) <= ShortList)
            return [$"{key}: [{string.Join(", ", texts)}]"];
        return [$"{key}:", .. list.Items.Where(item => !item.IsEmpty).SelectMany(item => Item(item, field, language))];
    }

    private static IEnumerable<string> Item(YamlNode item, Field? field, Language language)
    {
        var lines = item is MapNode map
            ? [.. Map(map, field, language)]
            : new List<string> { Scalar(item is TextNode text ? Line(text) : "", isInList: false) };
        return lines.Select((line, i) => (i == 0 ? "  - " : "    ") + line);
    }

    private static IEnumerable<string> Map(MapNode map, Field? field, Language language) =>
        map.Entries.Where(entry => !entry.Value.IsEmpty).SelectMany(entry =>
    {
        var label = entry.Key.Content.Text.Trim();
        return Entry(field?.Fields.FirstOrDefault(known => known.IsNamed(label)), label, entry.Value, language);
    });

    private static string Line(TextNode text) => text.Content.Text.ReplaceLineEndings(" ").Trim();
}
