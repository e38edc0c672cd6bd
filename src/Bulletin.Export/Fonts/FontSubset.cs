using System.Buffers.Binary;
using Bulletin.Layout.Faces;

namespace Bulletin.Export.Fonts;

/// <summary>The part of a face that a document draws, cut out by HarfBuzz straight from the mapped file.</summary>
/// <param name="Program">The font program: a bare CFF table, or a TrueType file.</param>
/// <param name="Codes">The glyph's new index, by the order of the glyphs asked for. It is the character code too.</param>
internal sealed record FontSubset(byte[] Program, ushort[] Codes)
{
    // Only what a PDF reader looks at (ISO 32000-1 9.9, table 126). Layout tables and cmap are never even read:
    // HarfBuzz would walk every code point of the cmap to close over the glyphs asked for.
    private static readonly uint[] CffTables = [Tag("CFF "u8), Tag("head"u8), Tag("hhea"u8), Tag("hmtx"u8), Tag("maxp"u8)];
    private static readonly uint[] TrueTypeTables = [Tag("glyf"u8), Tag("head"u8), Tag("hhea"u8), Tag("hmtx"u8), Tag("loca"u8),
        Tag("maxp"u8)];

    /// <exception cref="InvalidDataException">The face's outlines are damaged.</exception>
    public static FontSubset Cut(Face face, IReadOnlyList<ushort> glyphs)
    {
        var source = Open(face);
        var input = HarfBuzz.CreateInput();
        HarfBuzz.SetInputFlags(input, HarfBuzz.DropHinting);
        var wanted = HarfBuzz.InputGlyphs(input);
        for (var i = 0; i < glyphs.Count; i++) HarfBuzz.AddToSet(wanted, glyphs[i]);
        var plan = HarfBuzz.CreatePlan(source, input);
        var subset = plan == 0 ? 0 : HarfBuzz.ExecutePlan(plan);
        try
        {
            if (subset == 0) throw new InvalidDataException($"the face {face.PostScriptName} cannot be subset");
            return new FontSubset(TakeProgram(subset, face.IsCff), TakeCodes(plan, glyphs));
        }
        finally
        {
            if (subset != 0) HarfBuzz.DestroyFace(subset);
            if (plan != 0) HarfBuzz.DestroyPlan(plan);
            HarfBuzz.DestroyInput(input);
            HarfBuzz.DestroyFace(source);
        }
    }

    private static ushort[] TakeCodes(nint plan, IReadOnlyList<ushort> glyphs)
    {
        var map = HarfBuzz.PlanGlyphMap(plan);
        var codes = new ushort[glyphs.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            var code = HarfBuzz.MapGet(map, glyphs[i]);
            codes[i] = code == HarfBuzz.NotInMap ? (ushort)0 : (ushort)code;
        }
        return codes;
    }

    private static unsafe byte[] TakeProgram(nint subset, bool isCff)
    {
        var blob = isCff ? HarfBuzz.FaceTable(subset, Tag("CFF "u8)) : HarfBuzz.FaceBlob(subset);
        var data = HarfBuzz.BlobData(blob, out var length);
        var program = new ReadOnlySpan<byte>((void*)data, (int)length).ToArray();
        HarfBuzz.DestroyBlob(blob);
        if (isCff) CompactFont.MakeCidsGlyphIndices(program);
        return program;
    }

    private static nint Open(Face face)
    {
        var builder = HarfBuzz.CreateFaceBuilder();
        var file = face.File.Bytes;
        var start = U32(file, 0) == Tag("ttcf"u8) ? (int)U32(file, 12 + 4 * face.Index) : 0;
        int count = BinaryPrimitives.ReadUInt16BigEndian(file[(start + 4)..]);
        var wanted = face.IsCff ? CffTables : TrueTypeTables;
        for (var i = 0; i < count; i++)
        {
            var record = start + 12 + 16 * i;
            var tag = U32(file, record);
            if (Array.IndexOf(wanted, tag) < 0) continue;
            int offset = checked((int)U32(file, record + 8)), length = checked((int)U32(file, record + 12));
            if (offset > file.Length - length)
                throw new InvalidDataException($"a table of the face {face.PostScriptName} lies outside its file");
            var blob = HarfBuzz.CreateBlob(face.File.Start + offset, (uint)length, HarfBuzz.ReadOnlyMemory, 0, 0);
            _ = HarfBuzz.AddTable(builder, tag, blob);
            HarfBuzz.DestroyBlob(blob);
        }
        return builder;
    }

    private static uint U32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32BigEndian(file[at..]);

    private static uint Tag(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt32BigEndian(name);
}
