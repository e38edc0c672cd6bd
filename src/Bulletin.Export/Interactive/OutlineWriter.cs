using Bulletin.Export.Document;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Interactive;

/// <summary>Bookmarks (ISO 32000-1 12.3.3), all of them open unless said.</summary>
/// <param name="closesFirstLevel">Those at the top show what is in them when asked: of many issues a reader looks for one.</param>
internal sealed class OutlineWriter(PdfObjects objects, PageTree pages, IReadOnlyList<OutlineEntry> entries, bool closesFirstLevel = false)
{
    private const int None = -1;

    /// <summary>Position of an entry in the tree; the root stands after all entries.</summary>
    private struct Node
    {
        public int Number, Parent, First, Last, Previous, Next, Descendants;
    }

    /// <returns>The outline's object number, 0 where there are no entries.</returns>
    public int Write()
    {
        if (entries.Count == 0) return 0;
        var nodes = Tie();
        for (var i = 0; i < entries.Count; i++) WriteEntry(nodes, i);
        ref var root = ref nodes[entries.Count];
        objects.Begin(root.Number).Raw("<</Type/Outlines/First "u8).Reference(nodes[root.First].Number)
            .Raw("/Last "u8).Reference(nodes[root.Last].Number).Raw("/Count "u8)
            .Integer(closesFirstLevel ? CountAtTop(nodes) : root.Descendants).Raw(">>"u8);
        objects.End();
        return root.Number;
    }

    /// <summary>
    /// Levels to a tree: an entry belongs to the nearest one before it with a lower level, so a level that is left out does no harm.
    /// </summary>
    private Node[] Tie()
    {
        var rootIndex = entries.Count;
        var nodes = new Node[entries.Count + 1];
        nodes[rootIndex] = NewNode(None);
        List<int> path = [];
        for (var i = 0; i < entries.Count; i++)
        {
            while (path.Count > 0 && entries[path[^1]].Level >= entries[i].Level) path.RemoveAt(path.Count - 1);
            var parent = path.Count > 0 ? path[^1] : rootIndex;
            nodes[i] = NewNode(parent);
            nodes[i].Previous = nodes[parent].Last;
            if (nodes[parent].Last == None) nodes[parent].First = i;
            else nodes[nodes[parent].Last].Next = i;
            nodes[parent].Last = i;
            foreach (var ancestor in path) nodes[ancestor].Descendants++;
            nodes[rootIndex].Descendants++;
            path.Add(i);
        }
        return nodes;
    }

    private int CountAtTop(Node[] nodes) => nodes.Count(node => node.Parent == entries.Count);

    private Node NewNode(int parent) =>
        new() { Number = objects.Reserve(), Parent = parent, First = None, Last = None, Previous = None, Next = None };

    private void WriteEntry(Node[] nodes, int index)
    {
        var node = nodes[index];
        var target =
            objects.Begin(node.Number).Raw("<</Title"u8).Text(entries[index].Title).Raw("/Parent "u8).Reference(nodes[node.Parent].Number);
        if (node.Previous != None) target.Raw("/Prev "u8).Reference(nodes[node.Previous].Number);
        if (node.Next != None) target.Raw("/Next "u8).Reference(nodes[node.Next].Number);
        if (node.First != None)
        {
            target.Raw("/First "u8).Reference(nodes[node.First].Number).Raw("/Last "u8).Reference(nodes[node.Last].Number)
                .Raw("/Count "u8).Integer(closesFirstLevel && node.Parent == entries.Count ? -node.Descendants : node.Descendants);
        }
        pages.WriteDestination(target.Raw("/Dest"u8), entries[index].Destination);
        target.Raw(">>"u8);
        objects.End();
    }
}
