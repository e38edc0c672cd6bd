namespace Bulletin.Core.Rules;

/// <summary>What a message quotes: enough to know the place by.</summary>
internal static class Excerpt
{
    private const int Longest = 20;

    public static string Of(string text) => Of(text, 0, text.Length);

    public static string Of(string text, int start, int end)
    {
        if (end - start <= Longest) return text[start..end];
        var cut = start + Longest - 1;
        return text[start..(char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)] + "…";
    }
}
