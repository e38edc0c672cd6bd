using System.Globalization;
using System.Text;
using Bulletin.Export.Objects;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Fonts;

/// <summary>A face as the document uses it: which glyphs, for which text, under which codes.</summary>
/// <param name="index">Its place among the document's fonts, from 0.</param>
internal sealed class EmbeddedFont(Face face, int index)
{
    private readonly Dictionary<ushort, int> _slots = [];
    private readonly List<ushort> _glyphs = [];
    private readonly List<string> _texts = [];
    private FontSubset? _subset;

    public Face Face { get; } = face;

    /// <summary>The name of the resource: F1 and so on.</summary>
    public string ResourceName { get; } = "F" + (index + 1).ToString(null as IFormatProvider);

    public int ObjectNumber { get; set; }

    public IReadOnlyList<ushort> Glyphs => _glyphs;

    /// <summary>
    /// The text of each glyph of <see cref="Glyphs"/>, as first drawn; empty for a glyph that only ever continues a cluster.
    /// </summary>
    public IReadOnlyList<string> Texts => _texts;

    public FontSubset Subset => _subset ?? throw new InvalidOperationException("the face is not subset yet");

    public void Use(GlyphRun run)
    {
        for (var i = 0; i < run.Glyphs.Count; i++) Use(run.Glyphs[i].Id, TextOf(run, i));
    }

    public void Use(ushort glyph, ReadOnlySpan<char> text)
    {
        if (!CanMap(text)) text = default;
        if (_slots.TryGetValue(glyph, out var slot))
        {
            if (_texts[slot].Length == 0 && text.Length > 0) _texts[slot] = text.ToString();
            return;
        }
        _slots.Add(glyph, _glyphs.Count);
        _glyphs.Add(glyph);
        _texts.Add(text.ToString());
    }

    /// <summary>
    /// Whether ToUnicode may say a text: U+0000, U+FEFF and U+FFFE are none, and characters for private use mean nothing by themselves
    /// (ISO 19005-2 6.2.11.7.2, 6.2.11.7.3). U+FFFD is what we say of codes without text. All of them are drawn under ActualText.
    /// </summary>
    private static bool CanMap(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is 0 or 0xFEFF or 0xFFFE or 0xFFFD || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
                return false;
        return true;
    }

    /// <summary>The subset's program, deflated.</summary>
    public byte[] DeflatedProgram { get; private set; } = [];

    public void Cut()
    {
        _subset = FontSubset.Cut(Face, _glyphs);
        DeflatedProgram = Deflate.Whole(_subset.Program);
    }

    public ushort Code(ushort glyph) => Subset.Codes[_slots[glyph]];

    /// <summary>Whether ToUnicode will say this text of the glyph.</summary>
    public bool Says(ushort glyph, ReadOnlySpan<char> text) => text.Length > 0 && text.SequenceEqual(_texts[_slots[glyph]]);

    /// <summary>
    /// A glyph's advance in hundredths of a thousandth of an em, as <c>W</c> has it: text is placed by the very numbers a reader will use.
    /// </summary>
    public long Width(ushort glyph) => ((long)Face.Advance(glyph) * 100_000 + Face.UnitsPerEm / 2) / Face.UnitsPerEm;

    public static ReadOnlySpan<char> TextOf(GlyphRun run, int glyph)
    {
        var start = run.Glyphs[glyph].TextStart;
        var end = glyph + 1 < run.Glyphs.Count ? run.Glyphs[glyph + 1].TextStart : run.Text.Length;
        return run.Text.AsSpan(start, Math.Max(0, end - start));
    }
}
