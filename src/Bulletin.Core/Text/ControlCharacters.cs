namespace Bulletin.Core.Text;

/// <summary>Characters that no text carries: controls, noncharacters, halves of surrogate pairs.</summary>
internal static class ControlCharacters
{
    /// <summary>U+0085, U+2028 and U+2029 end a line for some programs and not for others.</summary>
    public static bool IsOne(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    public static bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOne(text[i])) return true;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }
}
