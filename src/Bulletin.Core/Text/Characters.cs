using System.Globalization;
using System.Text;

namespace Bulletin.Core.Text;

/// <summary>What a character is to someone who sets Chinese.</summary>
public static class Characters
{
    /// <summary>A hanzi or a mark set with hanzi (汉字、中文标点): no blank belongs beside it.</summary>
    public static bool IsChinese(char c) => c is
        (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF01' and <= '\uFF5E') or '\u2014' or '\u2026' or (>= '\u2018' and <= '\u201F')
        or (>= '\uD840' and <= '\uD8BF');

    /// <summary>A hanzi alone, without marks.</summary>
    public static bool IsHanzi(char c) =>
        c is '〇' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uD840' and <= '\uD8BF');

    /// <summary>Columns on a terminal (UAX 11: Wide and Fullwidth take two, Ambiguous one).</summary>
    public static int Width(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x20 || value is >= 0x7F and < 0xA0) return 0;
        if (value < 0x300) return 1;
        if (IsWide(value)) return 2;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            ? 0
            : 1;
    }

    /// <summary>Characters as the clerk counts them.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }

    private static bool IsWide(int value) => value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE19) or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
