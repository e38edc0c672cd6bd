namespace Bulletin.Layout.Faces;

/// <summary>One face of a font file.</summary>
public sealed class Face
{
    public Face(FontFile file, int index) : this(file, index, FaceTables.Read(file.Bytes, index))
    {
    }

    private Face(FontFile file, int index, FaceTables tables)
    {
        File = file;
        Index = index;
        Tables = tables;
    }

    public FontFile File { get; }

    /// <summary>Its place in a collection (.ttc), 0 for a single font.</summary>
    public int Index { get; }

    public FaceTables Tables { get; }

    public string PostScriptName => Tables.PostScriptName;

    public int UnitsPerEm => Tables.UnitsPerEm;

    /// <summary>Whether outlines are CFF (PostScript) rather than TrueType.</summary>
    public bool IsCff => Tables.IsCff;

    /// <summary>The glyph of a code point, 0 where the face has none.</summary>
    public ushort GlyphOf(int codePoint) => Tables.Glyph(File.Bytes, codePoint);

    /// <summary>A glyph's advance in font units.</summary>
    public int Advance(ushort glyph) => Tables.Advance(File.Bytes, glyph);
}
