using Bulletin.Export.Objects;

namespace Bulletin.Export.Fonts;

/// <summary>
/// The CMap from codes to text (ISO 32000-1 9.10.3), made of the text that was drawn. Turning the face's cmap round would give
/// Kangxi radicals for common characters, since both share one glyph.
/// </summary>
internal static class ToUnicode
{
    private const int EntriesPerBlock = 100; // 9.10.3 by way of the CMap specification

    public static PdfBytes Map(EmbeddedFont font, int[] slots)
    {
        var map = new PdfBytes(slots.Length * 16 + 512);
        map.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8)
            .Raw("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        for (var start = 0; start < slots.Length; start += EntriesPerBlock)
        {
            var end = Math.Min(start + EntriesPerBlock, slots.Length);
            map.Integer(end - start).Raw(" beginbfchar\n"u8);
            for (var i = start; i < end; i++) Entry(map, font, slots[i]);
            map.Raw("endbfchar\n"u8);
        }
        return map.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }

    private static void Entry(PdfBytes map, EmbeddedFont font, int slot)
    {
        map.Raw((byte)'<').Code(font.Subset.Codes[slot]).Raw("> <"u8);
        var text = font.Texts[slot];
        // Every code must have text that is not 0, FEFF or FFFE (ISO 19005-2 6.2.11.7.2). A glyph that only continues a cluster
        // is drawn under ActualText, which is what readers take.
        if (text.Length == 0) text = "\uFFFD";
        foreach (var c in text) map.Code(c);
        map.Raw(">\n"u8);
    }
}
