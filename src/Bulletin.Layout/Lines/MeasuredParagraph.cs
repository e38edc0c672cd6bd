using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;

namespace Bulletin.Layout.Lines;

/// <summary>A paragraph's items, measured once; lines are cut out of them.</summary>
internal sealed class MeasuredParagraph
{
    private readonly int[] _portionEnds;

    public MeasuredParagraph(FlowParagraph source, Item[] items, Face[] faces, bool[] embolden)
    {
        Source = source;
        Items = items;
        Faces = faces;
        Embolden = embolden;
        _portionEnds = new int[items.Length];
        for (var i = items.Length - 1; i >= 0; i--)
            _portionEnds[i] = i == items.Length - 1 || ChangesAt(i + 1) ? i + 1 : _portionEnds[i + 1];
    }

    public FlowParagraph Source { get; }
    public Item[] Items { get; }

    /// <summary>Faces, by <see cref="Item.Face"/>.</summary>
    public Face[] Faces { get; }

    /// <summary>For each face here, whether it is to be emboldened.</summary>
    public bool[] Embolden { get; }

    public RunFormat FormatOf(int item) => Source.Runs[Items[item].Run].Format;

    /// <summary>Where the portion that holds an item ends: a portion is of one script and one format, objects stand alone.</summary>
    public int PortionEnd(int item) => _portionEnds[item];

    /// <summary>Whether items are surely wider than a room: a portion may be a paragraph long, and a line asks only for its own part.</summary>
    public bool IsWiderThan(int start, int end, double room)
    {
        var spacing = SpacingAt(start);
        var sum = 0.0;
        for (var i = start; i < end; i++)
        {
            sum += Items[i].Advance;
            // What follows can only narrow it where characters are closer than they are wide.
            if (sum + spacing * (double)(i - start) > room + 1 && Items[i].Advance + spacing > 0) return true;
        }
        return Width(start, end) > room;
    }

    /// <summary>Width of items in twips: advances rounded as a whole, spacing between them and not after the last.</summary>
    public double Width(int start, int end)
    {
        if (end <= start) return 0;
        var sum = 0.0;
        for (var i = start; i < end; i++) sum += Items[i].Advance;
        return Math.Round(sum) + SpacingAt(start) * (end - start - 1);
    }

    public int SpacingAt(int item) => Items[item].Kind is ItemKind.Glyph or ItemKind.Missing ? FormatOf(item).Spacing : 0;

    private bool ChangesAt(int i)
    {
        var (a, b) = (Items[i - 1], Items[i]);
        if (IsObject(a.Kind) || IsObject(b.Kind)) return true;
        if (a.Script != b.Script) return true;
        return a.Run != b.Run && Source.Runs[a.Run].Format != Source.Runs[b.Run].Format;
    }

    private static bool IsObject(ItemKind kind) => kind is not (ItemKind.Glyph or ItemKind.Missing);
}
