using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>Whether a value is the text, list or map that its field takes.</summary>
internal static class Shape
{
    /// <param name="field">Null: a label of the office's own, which takes a text or a list.</param>
    public static bool Fits(YamlNode value, TextNode key, Field? field, ReadingContext context)
    {
        var kind = field?.Kind ?? FieldKind.TextOrList;
        var name = key.Content.Text.Trim();
        var wrong = Wrong(value, kind);
        if (wrong is null) return true;
        var (chinese, english) = wrong switch
        {
            MapNode => ("一组“键: 值”", "a map"),
            ListNode => ("一个列表", "a list"),
            _ => ("文字", "a text"),
        };
        context.Findings.Add(ShapeFindings.WrongShape(
            Place(wrong, key.Span), field?.Chinese ?? name, field?.English ?? name, kind, chinese, english));
        return false;
    }

    /// <summary>The part that does not fit, or null.</summary>
    private static YamlNode? Wrong(YamlNode value, FieldKind kind) => kind switch
    {
        FieldKind.Map or FieldKind.LabelMap => value is MapNode ? null : value,
        FieldKind.MapList => value is ListNode list ? list.Items.FirstOrDefault(i => i is not MapNode && !i.IsEmpty) : value,
        FieldKind.ChoiceOrMapList => value is MapNode
            ? value
            : value is ListNode entries ? entries.Items.FirstOrDefault(i => i is not MapNode && !i.IsEmpty) : null,
        FieldKind.TextOrList or FieldKind.Choices => value is ListNode texts
            ? texts.Items.FirstOrDefault(i => i is not TextNode)
            : value as MapNode,
        _ => value is TextNode ? null : value,
    };

    /// <summary>Where a node can be pointed at: maps and lists begin where their first text does.</summary>
    public static SourceSpan Place(YamlNode node, SourceSpan fallback) => node switch
    {
        TextNode text when text.Span.End > text.Span.Start => text.Span,
        MapNode { Entries.Count: > 0 } map => Place(map.Entries[0].Key, fallback),
        ListNode { Items.Count: > 0 } list => Place(list.Items[0], fallback),
        _ => fallback,
    };
}
