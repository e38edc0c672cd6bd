using System.Buffers.Binary;

namespace Bulletin.Export.Fonts;

/// <summary>The few bytes of a CFF table (Adobe Technical Note 5176) that embedding has to look at.</summary>
internal static class CompactFont
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 0x0C00 + 30;

    /// <summary>
    /// Makes the charset of a CID-keyed font map glyph n to CID n, in place. A reader selects glyphs through that charset (ISO 32000-1
    /// 9.7.4.2),
    /// and subsetting keeps the CIDs of the whole face there, while our codes are the subset's glyph indices. A name-keyed font has no CIDs
    /// and needs nothing.
    /// </summary>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static void MakeCidsGlyphIndices(Span<byte> cff)
    {
        try
        {
            var names = EndOfIndex(cff, cff[2]);
            var (dictStart, dictEnd) = FirstOfIndex(cff, names);
            var top = ReadDict(cff[dictStart..dictEnd]);
            // Offsets 0 to 2 name predefined charsets, which readers take as identity in a CID-keyed font.
            if (!top.IsCidKeyed || top.Charset <= 2) return;
            WriteIdentity(cff[top.Charset..], U16(cff, top.CharStrings) - 1);
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("the CFF table ends too soon", e);
        }
    }

    /// <summary>
    /// A charset of one range, in whichever format fits into the room of the one that stands there: no format is shorter for any other
    /// charset.
    /// </summary>
    private static void WriteIdentity(Span<byte> charset, int glyphs)
    {
        if (glyphs < 1) return;
        switch (charset[0])
        {
            case 0 when glyphs == 1:
                BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
                return;
            case 1 when charset[3] + 1 >= glyphs: // one range: four bytes
                BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
                return;
            default: // five bytes: two glyphs of format 0, two ranges of format 1, one of format 2
                charset[0] = 2;
                BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
                BinaryPrimitives.WriteUInt16BigEndian(charset[3..], (ushort)(glyphs - 1));
                return;
        }
    }

    private static (bool IsCidKeyed, int Charset, int CharStrings) ReadDict(ReadOnlySpan<byte> dict)
    {
        var (isCidKeyed, charset, charStrings, operand) = (false, 0, 0, 0);
        for (var at = 0; at < dict.Length;)
        {
            int b = dict[at++];
            switch (b)
            {
                case 28:
                    operand = BinaryPrimitives.ReadInt16BigEndian(dict[at..]);
                    at += 2;
                    break;
                case 29:
                    operand = BinaryPrimitives.ReadInt32BigEndian(dict[at..]);
                    at += 4;
                    break;
                case 30:
                    while ((dict[at] & 0x0F) != 0x0F) at++;
                    at++;
                    break;
                case >= 32 and <= 246:
                    operand = b - 139;
                    break;
                case >= 247 and <= 250:
                    operand = (b - 247) * 256 + dict[at++] + 108;
                    break;
                case >= 251 and <= 254:
                    operand = -(b - 251) * 256 - dict[at++] - 108;
                    break;
                default:
                    var code = b == 12 ? 0x0C00 + dict[at++] : b;
                    if (code == RosOperator) isCidKeyed = true;
                    else if (code == CharsetOperator) charset = operand;
                    else if (code == CharStringsOperator) charStrings = operand;
                    break;
            }
        }
        return (isCidKeyed, charset, charStrings);
    }

    private static int EndOfIndex(ReadOnlySpan<byte> cff, int index)
    {
        int count = U16(cff, index), size = cff[index + 2];
        return count == 0 ? index + 2 : index + 2 + (count + 1) * size + Offset(cff, index + 3 + count * size, size);
    }

    private static (int Start, int End) FirstOfIndex(ReadOnlySpan<byte> cff, int index)
    {
        int count = U16(cff, index), size = cff[index + 2];
        var data = index + 2 + (count + 1) * size;
        return (data + Offset(cff, index + 3, size), data + Offset(cff, index + 3 + size, size));
    }

    private static int Offset(ReadOnlySpan<byte> cff, int at, int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++) value = value << 8 | cff[at + i];
        return value;
    }

    private static int U16(ReadOnlySpan<byte> cff, int at) => BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
}
