using System.Text;

namespace Bulletin.Layout.Documents.Numbers;

/// <summary>Characters of symbol faces, which Word keeps at U+F020 to U+F0FF, as the characters they show.</summary>
internal static class SymbolText
{
    // The encodings of Symbol and Wingdings; a blank for what has no character of its own.
    private const string SymbolLow = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    private const string SymbolHigh = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static readonly Dictionary<int, char> _wingdings = new()
    {
        [0x28] = '☎',
        [0x2A] = '✉',
        [0x46] = '☞',
        [0x4A] = '☺',
        [0x6C] = '●',
        [0x6D] = '❍',
        [0x6E] = '■',
        [0x6F] = '□',
        [0x71] = '❑',
        [0x72] = '❒',
        [0x73] = '⬧',
        [0x74] = '⧫',
        [0x75] = '◆',
        [0x76] = '❖',
        [0x77] = '⬥',
        [0x9E] = '·',
        [0x9F] = '•',
        [0xA1] = '○',
        [0xA7] = '▪',
        [0xA8] = '◻',
        [0xAB] = '★',
        [0xD8] = '➢',
        [0xDF] = '←',
        [0xE0] = '→',
        [0xE1] = '↑',
        [0xE2] = '↓',
        [0xE8] = '➔',
        [0xF0] = '⇨',
        [0xFB] = '✗',
        [0xFC] = '✓',
        [0xFD] = '☒',
        [0xFE] = '☑',
    };

    /// <summary>A text in a face; characters of a symbol face that are known here become what they show.</summary>
    public static string Of(string text, string face)
    {
        if (!Holds(text)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text) shown.Append(c is >= '\uF020' and <= '\uF0FF' ? Of(c - 0xF000, face) ?? c : c);
        return shown.ToString();
    }

    /// <summary>A character by its code in a face (<c>w:sym</c>, 17.3.3.30): with or without the F000.</summary>
    public static string Of(int code, string face, string otherwise)
    {
        var low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        return low < 0x100 && Of(low, face) is { } c ? c.ToString() : otherwise;
    }

    private static bool Holds(string text)
    {
        foreach (var c in text)
            if (c is >= '\uF020' and <= '\uF0FF')
                return true;
        return false;
    }

    private static char? Of(int code, string face)
    {
        if (face.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)) return _wingdings.TryGetValue(code, out var c) ? c : null;
        if (!face.Equals("Symbol", StringComparison.OrdinalIgnoreCase)) return code == 0xB7 ? '•' : null;
        if (code >= 0x20 && code - 0x20 < SymbolLow.Length) return SymbolLow[code - 0x20];
        return code >= 0xA0 && code - 0xA0 < SymbolHigh.Length && SymbolHigh[code - 0xA0] is not ' ' and var high ? high : null;
    }
}
