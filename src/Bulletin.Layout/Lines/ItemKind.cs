namespace Bulletin.Layout.Lines;

/// <summary>What an item of a paragraph is.</summary>
internal enum ItemKind : byte
{
    Glyph,

    /// <summary>A character that no face has.</summary>
    Missing,
    Tab,
    LineBreak,
    PageBreak,
    Picture,
}

/// <summary>One character, or object, of a paragraph, measured.</summary>
/// <param name="CodePoint">The character; for a field's digits those of its value.</param>
/// <param name="TextIndex">Where it stands in the paragraph's text.</param>
/// <param name="Run">The index of its run.</param>
/// <param name="Advance">Its width in twips, without spacing.</param>
internal readonly record struct Item(ItemKind Kind, int CodePoint, int TextIndex, int Run, Script Script, short Face, ushort Glyph,
    double Advance);
