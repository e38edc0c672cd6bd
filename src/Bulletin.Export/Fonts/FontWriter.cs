using System.IO.Hashing;
using System.Text;
using Bulletin.Export.Objects;
using Bulletin.Layout.Faces;

namespace Bulletin.Export.Fonts;

/// <summary>The objects of a composite font (ISO 32000-1 9.7) with codes of two bytes that are glyph indices of the subset.</summary>
internal static class FontWriter
{
    private const int Symbolic = 4;
    private const int Italic = 64;

    public static void Write(PdfObjects objects, EmbeddedFont font)
    {
        font.ObjectNumber = objects.Reserve();
        int descendant = objects.Reserve(), descriptor = objects.Reserve(), program = objects.Reserve(), toUnicode = objects.Reserve();
        var name = SubsetName(font);
        var isCff = font.Face.IsCff;
        // The composite font over CFF bears the name of its CMap as well (9.7.6.1).
        objects.Begin(font.ObjectNumber).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(isCff ? name + "-Identity-H" : name)
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant).Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);
        objects.End();

        var cidFont = objects.Begin(descendant).Raw("<</Type/Font/Subtype"u8).Raw(isCff ? "/CIDFontType0"u8 : "/CIDFontType2"u8)
            .Raw("/BaseFont"u8).Name(name).Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8)
            .Reference(descriptor)
            .Raw(isCff ? ""u8 : "/CIDToGIDMap/Identity"u8); // required of an embedded TrueType face: ISO 19005-2 6.2.11.3.2
        var codes = InCodeOrder(font);
        Widths(cidFont, font, codes);
        cidFont.Raw(">>"u8);
        objects.End();

        Descriptor(objects.Begin(descriptor), font.Face, name, program);
        objects.End();
        var entries = new PdfBytes(64).Raw("/Filter/FlateDecode"u8);
        if (isCff) entries.Raw("/Subtype/CIDFontType0C"u8);
        else entries.Raw("/Length1 "u8).Integer(font.Subset.Program.Length);
        objects.Stream(program, entries.Written, font.DeflatedProgram);
        objects.DeflatedStream(toUnicode, default, ToUnicode.Map(font, codes).Written, binary: false);
    }

    /// <summary>Slots of the font's glyphs, by their code.</summary>
    private static int[] InCodeOrder(EmbeddedFont font)
    {
        var slots = new int[font.Glyphs.Count];
        for (var i = 0; i < slots.Length; i++) slots[i] = i;
        Array.Sort((ushort[])font.Subset.Codes.Clone(), slots);
        return slots;
    }

    /// <summary>9.7.4.3; most glyphs are one em wide, the default.</summary>
    private static void Widths(PdfBytes target, EmbeddedFont font, int[] slots)
    {
        const long Em = 100_000;
        target.Raw("/DW 1000/W["u8);
        var next = -1;
        foreach (var slot in slots)
        {
            var width = font.Width(font.Glyphs[slot]);
            if (width == Em) continue;
            int code = font.Subset.Codes[slot];
            if (code != next)
            {
                if (next >= 0) target.Raw((byte)']');
                target.Integer(code).Raw((byte)'[');
            }
            else
            {
                target.Raw((byte)' ');
            }
            target.Fixed(width, 2);
            next = code + 1;
        }
        target.Raw(next >= 0 ? "]]"u8 : "]"u8);
    }

    /// <summary>9.8.</summary>
    private static void Descriptor(PdfBytes target, Face face, string name, int program)
    {
        var tables = face.Tables;
        long Scaled(int units) => (long)Math.Round(units * 1000.0 / face.UnitsPerEm);
        var (xMin, yMin, xMax, yMax) = tables.Bounds;
        var flags = Symbolic | (tables.ItalicAngle != 0 ? Italic : 0);
        target.Raw("<</Type/FontDescriptor/FontName"u8).Name(name).Raw("/Flags "u8).Integer(flags)
            .Raw("/FontBBox["u8).Integer(Scaled(xMin)).Raw((byte)' ').Integer(Scaled(yMin)).Raw((byte)' ').Integer(Scaled(xMax))
            .Raw((byte)' ').Integer(Scaled(yMax))
            .Raw("]/ItalicAngle "u8).Integer(tables.ItalicAngle)
            .Raw("/Ascent "u8).Integer(Scaled(tables.Ascent)).Raw("/Descent "u8).Integer(Scaled(tables.Descent))
            .Raw("/CapHeight "u8).Integer(Scaled(tables.CapHeight > 0 ? tables.CapHeight : tables.Ascent))
            .Raw("/StemV "u8).Integer(StemWidth(tables.Weight))
            .Raw(face.IsCff ? "/FontFile3 "u8 : "/FontFile2 "u8).Reference(program).Raw(">>"u8);
    }

    /// <summary>
    /// The table of weights says no stem; the entry is required and only steers substitution, which an embedded font never meets.
    /// </summary>
    private static int StemWidth(int weight) => 50 + weight * weight / 4225;

    /// <summary>
    /// Six capitals before the name mark a subset (9.6.4); they come from its content, so two documents differ only where their glyphs do.
    /// </summary>
    private static string SubsetName(EmbeddedFont font)
    {
        var hash = XxHash128.Hash(font.Subset.Program);
        var name = new StringBuilder(48);
        for (var i = 0; i < 6; i++) name.Append((char)('A' + hash[i] % 26));
        name.Append('+');
        foreach (var c in font.Face.PostScriptName)
        {
            if (c is > ' ' and <= '~') name.Append(c);
        }
        if (name.Length == 7) name.Append("Face");
        return name.ToString();
    }
}
