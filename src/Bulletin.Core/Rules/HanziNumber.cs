namespace Bulletin.Core.Rules;

/// <summary>Numbers written in hanzi, to 99.</summary>
internal static class HanziNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <returns>Null: no such number.</returns>
    public static int? Of(ReadOnlySpan<char> text)
    {
        var ten = text.IndexOf('十');
        if (ten < 0) return text.Length == 1 && Digits.IndexOf(text[0]) is > 0 and var digit ? digit : null;
        if (ten > 1 || text.Length > ten + 2) return null;
        var tens = ten == 0 ? 1 : Digits.IndexOf(text[0]);
        var ones = text.Length == ten + 1 ? 0 : Digits.IndexOf(text[ten + 1]);
        return tens > 0 && ones >= 0 ? tens * 10 + ones : null;
    }
}
