using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>要目: 自动, or entry by entry.</summary>
internal static class ContentsReader
{
    public static Contents? Read(FieldMap root, ReadingContext context)
    {
        if (root.Entry("contents") is not { } entry) return null;
        if (entry.Value is not ListNode list)
        {
            Values.Choice(root.Text("contents"), Contract.Contents, context.Findings);
            return new Contents(IsAutomatic: true, [], entry.Key.Span);
        }
        var entries = new List<ContentsEntry>();
        foreach (var item in list.Items.OfType<MapNode>().Where(i => !i.IsEmpty))
        {
            var map = FieldMap.Of(item, Contract.Contents, Shape.Place(item, entry.Key.Span), context);
            if (map.Text("title") is { } title) entries.Add(new(title, map.Text("summary")));
        }
        return new Contents(IsAutomatic: false, entries, entry.Key.Span);
    }
}
