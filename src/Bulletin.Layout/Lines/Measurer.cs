using System.Globalization;
using System.Text;
using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;

namespace Bulletin.Layout.Lines;

/// <summary>Gives every character of a paragraph its script, face, glyph and advance.</summary>
internal sealed class Measurer(FaceCatalog catalog, FaceLog log, LineRules rules)
{
    private readonly Dictionary<(string, bool), ServedFace?> _served = [];

    /// <param name="page">The page's number and the number of pages, for fields; null where the paragraph has none.</param>
    public MeasuredParagraph Measure(FlowParagraph paragraph, (string Page, string Total)? page = null)
    {
        var items = new List<Item>(paragraph.Text.Length);
        var faces = new List<Face>();
        var embolden = new List<bool>();
        // weak characters before the first strong one, as LibreOffice has it: a quarter point for Word, which knows no runs of script
        var context = Script.Western;
        for (var r = 0; r < paragraph.Runs.Count; r++)
        {
            var run = paragraph.Runs[r];
            if (run.Object is InlinePicture picture)
            {
                items.Add(new Item(ItemKind.Picture, 0xFFFC, run.Start, r, context, -1, 0, picture.Width / 635.0));
                continue;
            }
            var text = run.Object switch
            {
                PageField field => (field.IsTotal ? page?.Total : page?.Page) ?? "",
                NoteMark note => note.Text,
                _ => paragraph.Text[run.Start..run.End],
            };
            var isField = run.Object is not null;
            for (var i = 0; i < text.Length;)
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
                var place = isField ? run.Start : run.Start + i;
                items.Add(MeasureOne(rune.Value, place, run, r, ref context, faces, embolden, paragraph));
                i += length;
            }
        }
        return new MeasuredParagraph(paragraph, [.. items], [.. faces], [.. embolden]);
    }

    private Item MeasureOne(int c, int place, TextRun run, int index, ref Script context, List<Face> faces, List<bool> embolden,
        FlowParagraph paragraph)
    {
        var kind = c switch { '\t' => ItemKind.Tab, 0x2028 => ItemKind.LineBreak, '\f' => ItemKind.PageBreak, _ => ItemKind.Glyph };
        if (kind != ItemKind.Glyph) return new Item(kind, c, place, index, context, -1, 0, 0);
        var script = Scripts.Of(c);
        if (script == Script.Weak) script = context;
        else context = script;
        var format = run.Format;
        var name = rules.FaceNameOf(c, script, format);
        var served = Serve(name, format.IsBold);
        var size = SizeOf(format);
        if (served is null)
        {
            log.Missing(name);
            return new Item(ItemKind.Missing, c, place, index, script, -1, 0, size * format.Scale / 100.0);
        }
        var (face, bold) = (served.Face, served.Embolden);
        if (!served.IsNamed) log.StoodIn(name, face);
        var glyph = face.GlyphOf(c);
        if (glyph == 0 && IsInvisible(c))
            return new Item(ItemKind.Glyph, c, place, index, script, FaceIndex(face, bold, faces, embolden), face.GlyphOf(' '), 0);
        if (glyph == 0 && catalog.FallBack(c) is { } other)
        {
            log.FellBack(c, face, other, paragraph.Id);
            face = other;
            glyph = other.GlyphOf(c);
        }
        if (glyph == 0)
        {
            log.NoFace(c, paragraph.Id);
            return new Item(ItemKind.Missing, c, place, index, script, -1, 0, size * format.Scale / 100.0);
        }
        var own = served.Widths is { } widths && rules.TakesNamedWidths ? NamedWidths.At(widths, c) : null;
        var advance = (own ?? (double)face.Advance(glyph) / face.UnitsPerEm) * size * format.Scale / 100.0;
        return new Item(ItemKind.Glyph, c, place, index, script, FaceIndex(face, bold, faces, embolden), glyph, advance);
    }

    /// <summary>The size characters are drawn at, in twips; raised and lowered ones are smaller.</summary>
    public static int SizeOf(RunFormat format) =>
        format.IsSuperscript || format.IsSubscript ? format.Size * 65 / 100 : format.Size;

    /// <summary>The face that serves a name here, or null.</summary>
    public ServedFace? Serve(string name, bool bold)
    {
        if (_served.TryGetValue((name, bold), out var known)) return known;
        return _served[(name, bold)] = catalog.Serve(name, bold);
    }

    /// <summary>The face that an item asks for.</summary>
    public string FaceNameOf(Item item, RunFormat format) => rules.FaceNameOf(item.CodePoint, item.Script, format);

    private static short FaceIndex(Face face, bool bold, List<Face> faces, List<bool> embolden)
    {
        for (var i = 0; i < faces.Count; i++)
            if (faces[i] == face && embolden[i] == bold)
                return (short)i;
        faces.Add(face);
        embolden.Add(bold);
        return (short)(faces.Count - 1);
    }

    // Variation selectors and joiners ask for a form of the character before them; without one they show nothing.
    private static bool IsInvisible(int c) =>
        c is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF or 0xAD
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
