using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Layout.Faces;

/// <summary>What layout and PDF need of a face's tables (ISO/IEC 14496-22), read in place.</summary>
public sealed class FaceTables
{
    private readonly int _hmtx;
    private readonly int _longMetrics;
    private readonly int _cmap;
    private readonly int _cmapFormat;

    private FaceTables(ReadOnlySpan<byte> file, Dictionary<string, (int Offset, int Length)> tables)
    {
        var head = Table(tables, "head");
        UnitsPerEm = U16(file, head + 18);
        Bounds = (S16(file, head + 36), S16(file, head + 38), S16(file, head + 40), S16(file, head + 42));
        IsBold = (U16(file, head + 44) & 1) != 0;
        var hhea = Table(tables, "hhea");
        Ascent = S16(file, hhea + 4);
        Descent = S16(file, hhea + 6);
        LineGap = S16(file, hhea + 8);
        _longMetrics = U16(file, hhea + 34);
        _hmtx = Table(tables, "hmtx");
        GlyphCount = U16(file, Table(tables, "maxp") + 4);
        IsCff = tables.ContainsKey("CFF ");
        if (tables.TryGetValue("OS/2", out var os2))
        {
            Weight = U16(file, os2.Offset + 4);
            EmbeddingRights = U16(file, os2.Offset + 8);
            WinAscent = U16(file, os2.Offset + 74);
            WinDescent = U16(file, os2.Offset + 76);
            TypoAscent = S16(file, os2.Offset + 68);
            TypoDescent = S16(file, os2.Offset + 70);
            CapHeight = U16(file, os2.Offset) >= 2 && os2.Length >= 90 ? S16(file, os2.Offset + 88) : 0;
        }
        if (tables.TryGetValue("post", out var post)) ItalicAngle = S16(file, post.Offset + 4);
        (Names, PostScriptName) = ReadNames(file, Table(tables, "name"));
        (_cmap, _cmapFormat) = FindCmap(file, Table(tables, "cmap"));
    }

    public int UnitsPerEm { get; }
    public (int XMin, int YMin, int XMax, int YMax) Bounds { get; }
    public int Ascent { get; }

    /// <summary>Below the baseline, negative.</summary>
    public int Descent { get; }
    public int LineGap { get; }
    public int WinAscent { get; }
    public int WinDescent { get; }
    public int TypoAscent { get; }
    public int TypoDescent { get; }
    public int CapHeight { get; }
    public int Weight { get; } = 400;
    public bool IsBold { get; }

    /// <summary>fsType of OS/2.</summary>
    public int EmbeddingRights { get; }
    public int ItalicAngle { get; }
    public int GlyphCount { get; }
    public bool IsCff { get; }
    public string PostScriptName { get; }

    /// <summary>Family and full names in every language of the face.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <exception cref="InvalidDataException">Not a font this reads.</exception>
    public static FaceTables Read(ReadOnlySpan<byte> file, int index)
    {
        try
        {
            var start = U32(file, 0) == 0x74746366 ? (int)U32(file, 12 + 4 * index) : 0; // 'ttcf'
            var tables = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
            for (var i = 0; i < U16(file, start + 4); i++)
            {
                var record = start + 12 + 16 * i;
                tables[Encoding.ASCII.GetString(file.Slice(record, 4))] = ((int)U32(file, record + 8), (int)U32(file, record + 12));
            }
            return new FaceTables(file, tables);
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("a table of the font ends too soon", e);
        }
    }

    /// <summary>How many faces a file holds.</summary>
    public static int CountFaces(ReadOnlySpan<byte> file) =>
        file.Length < 12 ? 0 : U32(file, 0) == 0x74746366 ? (int)Math.Min(U32(file, 8), 64) : 1;

    public int Advance(ReadOnlySpan<byte> file, ushort glyph) =>
        U16(file, _hmtx + 4 * Math.Min(glyph, _longMetrics - 1));

    public ushort Glyph(ReadOnlySpan<byte> file, int codePoint) => _cmapFormat switch
    {
        12 => Format12(file, codePoint),
        4 => codePoint > 0xFFFF ? (ushort)0 : Format4(file, codePoint),
        _ => 0,
    };

    private ushort Format12(ReadOnlySpan<byte> file, int codePoint)
    {
        int low = 0, high = (int)U32(file, _cmap + 12) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = _cmap + 16 + 12 * middle;
            if (codePoint < U32(file, group)) high = middle - 1;
            else if (codePoint > U32(file, group + 4)) low = middle + 1;
            else return (ushort)(U32(file, group + 8) + (uint)codePoint - U32(file, group));
        }
        return 0;
    }

    private ushort Format4(ReadOnlySpan<byte> file, int codePoint)
    {
        var segments = U16(file, _cmap + 6) / 2;
        int ends = _cmap + 14, starts = ends + 2 * segments + 2, deltas = starts + 2 * segments, offsets = deltas + 2 * segments;
        int low = 0, high = segments - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (U16(file, ends + 2 * middle) < codePoint) low = middle + 1; else high = middle;
        }
        var first = U16(file, starts + 2 * low);
        if (codePoint < first || codePoint > U16(file, ends + 2 * low)) return 0;
        var offset = U16(file, offsets + 2 * low);
        var delta = U16(file, deltas + 2 * low);
        if (offset == 0) return (ushort)(codePoint + delta);
        var glyph = U16(file, offsets + 2 * low + offset + 2 * (codePoint - first));
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }

    private static (int Offset, int Format) FindCmap(ReadOnlySpan<byte> file, int cmap)
    {
        (int Offset, int Format) best = (0, 0);
        for (var i = 0; i < U16(file, cmap + 2); i++)
        {
            var record = cmap + 4 + 8 * i;
            int platform = U16(file, record), encoding = U16(file, record + 2);
            if (platform is not (0 or 3) || (platform == 3 && encoding is not (1 or 10)) || (platform == 0 && encoding == 5)) continue;
            var offset = cmap + (int)U32(file, record + 4);
            int format = U16(file, offset);
            if (format is 4 or 12 && format > best.Format) best = (offset, format);
        }
        return best;
    }

    private static (List<string> Names, string PostScript) ReadNames(ReadOnlySpan<byte> file, int name)
    {
        var names = new List<string>();
        var postScript = "";
        var strings = name + U16(file, name + 4);
        for (var i = 0; i < U16(file, name + 2); i++)
        {
            var record = name + 6 + 12 * i;
            int platform = U16(file, record), id = U16(file, record + 6);
            if (id is not (1 or 4 or 6 or 16)) continue;
            var bytes = file.Slice(strings + U16(file, record + 10), U16(file, record + 8));
            if (platform is not (0 or 1 or 3)) continue;
            var text = platform == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
            if (id == 6 && postScript.Length == 0) postScript = text;
            if (id != 6 && !names.Contains(text)) names.Add(text);
        }
        return (names, postScript);
    }

    private static int Table(Dictionary<string, (int Offset, int Length)> tables, string tag) =>
        tables.TryGetValue(tag, out var table) ? table.Offset : throw new InvalidDataException($"the font has no table {tag}");

    private static ushort U16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
    private static short S16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadInt16BigEndian(file[at..]);
    private static uint U32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
}
