namespace Bulletin.Layout.Lines;

/// <summary>Which face and which breaking rules a character asks for.</summary>
internal enum Script : byte
{
    /// <summary>Latin, Greek, Cyrillic, digits and ASCII punctuation.</summary>
    Western,

    /// <summary>Hanzi, kana, hangul, full-width forms and CJK punctuation.</summary>
    Asian,

    /// <summary>Blanks, general punctuation and symbols: they take the script before them.</summary>
    Weak,
}

/// <summary>Classes of characters for layout.</summary>
internal static class Scripts
{
    public static Script Of(int c) => c switch
    {
        ' ' or 0xA0 or 0x2C7 or 0x2CA or 0x2CB or 0x2D9 or (>= 0x300 and <= 0x36F) => Script.Weak,
        < 0x1100 => Script.Western,
        <= 0x11FF => Script.Asian,
        < 0x2000 => Script.Western,
        <= 0x2BFF => Script.Weak,
        < 0x2E80 => Script.Western,
        <= 0xA4CF => Script.Asian,
        >= 0xAC00 and <= 0xD7FF => Script.Asian,
        >= 0xF900 and <= 0xFAFF => Script.Asian,
        >= 0xFE10 and <= 0xFE1F => Script.Asian,
        >= 0xFE30 and <= 0xFE6F => Script.Asian,
        >= 0xFF00 and <= 0xFFEF => Script.Asian,
        0xFFFC => Script.Weak,
        >= 0x1F000 => Script.Asian,
        >= 0x16FE0 and <= 0x1B2FF => Script.Asian,
        _ => Script.Western,
    };

    /// <summary>Ambiguous characters (ECMA-376 17.3.2.26), whose face <c>w:hint</c> decides.</summary>
    public static bool IsAmbiguous(int c) =>
        c is 0xA1 or 0xA4 or 0xA7 or 0xA8 or 0xAA or 0xAD or 0xAF or (>= 0xB0 and <= 0xB4) or (>= 0xB6 and <= 0xBA)
        or (>= 0xBC and <= 0xBF) or 0xD7 or 0xF7 or (>= 0x2B0 and <= 0x3CF) or (>= 0x400 and <= 0x4FF) or (>= 0x2000 and <= 0x2BFF)
        or (>= 0xE000 and <= 0xF8FF);

    /// <summary>A letter or number: between two of them, of different scripts, stands the gap.</summary>
    public static bool IsLetterOrNumber(int c) => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.LowercaseLetter
        or System.Globalization.UnicodeCategory.TitlecaseLetter or System.Globalization.UnicodeCategory.OtherLetter
        or System.Globalization.UnicodeCategory.DecimalDigitNumber or System.Globalization.UnicodeCategory.OtherNumber
        or System.Globalization.UnicodeCategory.LetterNumber;

    /// <summary>A blank that hangs at a line's end and never begins a line.</summary>
    public static bool IsBreakingBlank(int c) => c is ' ' or 0x3000;

    public static bool IsGlue(int c) => c is 0xA0 or 0x202F or 0x2060 or 0xFEFF or 0x2011;
}
