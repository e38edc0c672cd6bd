using Bulletin.Core.Units;
using Bulletin.Layout.Faces;

namespace Bulletin.Layout.Pages;

/// <summary>
/// Something drawn on a page; a closed list that every writer handles whole. Lengths run from the page's left and top edge.
/// </summary>
/// <param name="Element">The structure element it is content of, or null for an artifact (rules, page numbers: ISO 32000-1
/// 14.8.2.2).</param>
public abstract record Drawing(StructureElement? Element);

/// <summary>Glyphs of one face, size and colour on one baseline.</summary>
/// <param name="Size">The type size.</param>
/// <param name="HorizontalScale">Width in per cent (<c>w:w</c>), 100 unless said.</param>
/// <param name="Text">The text they show; every glyph says which part is its own.</param>
/// <param name="Embolden">Stroke the outlines as well: the face lacks the bold asked for.</param>
public sealed record GlyphRun(
    Face Face,
    Length Size,
    Colour Colour,
    int HorizontalScale,
    Length Baseline,
    IReadOnlyList<PlacedGlyph> Glyphs,
    string Text,
    bool Embolden,
    StructureElement? Element) : Drawing(Element)
{
    /// <summary>Its text goes on, on the same line, right where that of the run before it ended, however far the two stand apart.</summary>
    public bool Continues { get; init; }
}

/// <summary>A glyph and its place.</summary>
/// <param name="Id">The glyph's index in the face.</param>
/// <param name="X">Its origin, from the page's left edge.</param>
/// <param name="Advance">Its own advance at the run's size and scale, without spacing or stretch.</param>
/// <param name="TextStart">Where its text begins in the run's text; it ends where the next glyph's begins.</param>
public readonly record struct PlacedGlyph(ushort Id, Length X, Length Advance, int TextStart);

/// <summary>A filled rectangle: rules and borders.</summary>
public sealed record Rectangle(Length X, Length Y, Length Width, Length Height, Colour Colour, StructureElement? Element)
    : Drawing(Element);

/// <summary>The outline of a rectangle, drawn inside its edges: the box that stands for a character no face has.</summary>
/// <param name="Text">The character it stands for, kept for searching and copying.</param>
public sealed record MissingGlyphBox(Length X, Length Y, Length Width, Length Height, string Text, Colour Colour, StructureElement? Element)
    : Drawing(Element);

/// <summary>A picture, scaled to a box.</summary>
public sealed record PictureDrawing(Picture Picture, Length X, Length Y, Length Width, Length Height, StructureElement? Element)
    : Drawing(Element);

/// <summary>An active area (ISO 32000-1 12.5.6.5): leads to a place of this document or to an address.</summary>
/// <param name="Element">The Link element that its content also belongs to.</param>
public sealed record LinkArea(Length X, Length Y, Length Width, Length Height, Destination? Destination, string? Uri, string Description,
    StructureElement? Element) : Drawing(Element);

/// <summary>An sRGB colour.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black => default;
}
