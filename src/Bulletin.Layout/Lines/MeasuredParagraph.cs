using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;

namespace Bulletin.Layout.Lines;

/// <summary>A paragraph's items, measured once; lines are cut out of them.</summary>
internal sealed class MeasuredParagraph(FlowParagraph source, Item[] items, Face[] faces, bool[] embolden)
{
    public FlowParagraph Source => source;
    public Item[] Items => items;

    /// <summary>Faces, by <see cref="Item.Face"/>.</summary>
    public Face[] Faces => faces;

    /// <summary>For each face here, whether it is to be emboldened.</summary>
    public bool[] Embolden => embolden;

    public RunFormat FormatOf(int item) => source.Runs[items[item].Run].Format;

    public int SpacingAt(int item) => IsText(item) ? FormatOf(item).Spacing : 0;

    /// <summary>A character, and no object, tab or break.</summary>
    public bool IsText(int item) => items[item].Kind is ItemKind.Glyph or ItemKind.Missing;

    /// <summary>A space that hangs at a line's end and never begins a line.</summary>
    public bool IsBlank(int item) => items[item].Kind == ItemKind.Glyph && Scripts.IsBreakingBlank(items[item].CodePoint);
}
