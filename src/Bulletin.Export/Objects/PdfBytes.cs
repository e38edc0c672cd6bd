using System.Text;
using Bulletin.Core.Units;

namespace Bulletin.Export.Objects;

/// <summary>A growing piece of PDF syntax (ISO 32000-1 7.2, 7.3).</summary>
internal sealed class PdfBytes(int capacity = 1024)
{
    /// <summary>Two bytes each, and two before them: a string has 32767 at most (ISO 19005-2 6.1.13).</summary>
    private const int MostCharacters = 16_382;

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public PdfBytes Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Grow(bytes.Length));
        return this;
    }

    public PdfBytes Raw(byte value)
    {
        Grow(1)[0] = value;
        return this;
    }

    public PdfBytes Integer(long value) => Fixed(value, 0);

    /// <summary>A length in points, the unit of default user space, to three decimals.</summary>
    public PdfBytes Points(Length length) => Fixed(Thousandths(length), 3);

    /// <summary>Thousandths of a point, rounded half away from zero.</summary>
    public static long Thousandths(Length length)
    {
        var scaled = length.Emu * 1000L;
        return (scaled + Math.Sign(scaled) * (Core.Units.Length.EmuPerPoint / 2)) / Core.Units.Length.EmuPerPoint;
    }

    /// <summary>
    /// The number <paramref name="value"/> ÷ 10^<paramref name="decimals"/>, without trailing zeros and never with an exponent (7.3.3).
    /// </summary>
    public PdfBytes Fixed(long value, int decimals)
    {
        Span<byte> digits = stackalloc byte[24];
        var at = digits.Length;
        var rest = Math.Abs(value);
        var started = decimals == 0;
        for (var i = 0; i < decimals; i++)
        {
            var (quotient, digit) = Math.DivRem(rest, 10);
            rest = quotient;
            if (digit == 0 && !started) continue;
            started = true;
            digits[--at] = (byte)('0' + digit);
        }
        if (decimals > 0 && at < digits.Length) digits[--at] = (byte)'.';
        if (rest > 0 || at == digits.Length)
        {
            do
            {
                var (quotient, digit) = Math.DivRem(rest, 10);
                rest = quotient;
                digits[--at] = (byte)('0' + digit);
            }
            while (rest > 0);
        }
        if (value < 0) digits[--at] = (byte)'-';
        return Raw(digits[at..]);
    }

    public PdfBytes Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>A name (7.3.5) with everything irregular written as #xx.</summary>
    public PdfBytes Name(ReadOnlySpan<char> name)
    {
        Raw((byte)'/');
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in name.EnumerateRunes())
        {
            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
            {
                if (b is > 0x20 and < 0x7F && !"#()<>[]{}/%"u8.Contains(b)) Raw(b);
                else Raw((byte)'#').Hex([b]);
            }
        }
        return this;
    }

    /// <summary>As much of a text as a string can hold, with an ellipsis where that is not all.</summary>
    public static ReadOnlySpan<char> Fitting(ReadOnlySpan<char> text)
    {
        if (text.Length <= MostCharacters) return text;
        var end = MostCharacters - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return string.Concat(text[..end], "…");
    }

    /// <summary>A text string (7.9.2.2): literal where it is ASCII, else UTF-16BE.</summary>
    public PdfBytes Text(ReadOnlySpan<char> text)
    {
        text = Fitting(text);
        if (!Ascii.IsValid(text)) return Utf16(text);
        Raw((byte)'(');
        foreach (var c in text)
        {
            if (c is '(' or ')' or '\\') Raw((byte)'\\').Raw((byte)c);
            else if (c == '\r') Raw("\\r"u8); // a bare CR in a literal would be read as LF (7.3.4.2)
            else Raw((byte)c);
        }
        return Raw((byte)')');
    }

    /// <summary>UTF-16BE with its byte order mark, in hexadecimal, lest a binary string meet an editor.</summary>
    public PdfBytes Utf16(ReadOnlySpan<char> text)
    {
        Raw("<FEFF"u8);
        foreach (var c in Fitting(text)) Code(c);
        return Raw((byte)'>');
    }

    public PdfBytes HexString(ReadOnlySpan<byte> bytes) => Raw((byte)'<').Hex(bytes).Raw((byte)'>');

    public PdfBytes Hex(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) Hex(b);
        return this;
    }

    /// <summary>Four hexadecimal digits: a character code of Identity-H, or a UTF-16 unit.</summary>
    public PdfBytes Code(int code)
    {
        var room = Grow(4);
        room[0] = HexDigits[(code >> 12) & 15];
        room[1] = HexDigits[(code >> 8) & 15];
        room[2] = HexDigits[(code >> 4) & 15];
        room[3] = HexDigits[code & 15];
        return this;
    }

    public PdfBytes BigEndian(long value, int width)
    {
        var room = Grow(width);
        for (var i = width - 1; i >= 0; i--, value >>= 8) room[i] = (byte)value;
        return this;
    }

    private void Hex(byte value)
    {
        var room = Grow(2);
        room[0] = HexDigits[value >> 4];
        room[1] = HexDigits[value & 15];
    }

    private Span<byte> Grow(int count)
    {
        if (_bytes.Length - Length < count) Enlarge(Math.Max(_bytes.Length * 2, Length + count));
        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }

    private void Enlarge(int size)
    {
        var larger = GC.AllocateUninitializedArray<byte>(size);
        Written.CopyTo(larger);
        _bytes = larger;
    }
}
