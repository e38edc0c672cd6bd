using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking;

/// <summary>Where in a template something stands, as a person finds it in Word.</summary>
/// <param name="Part">正文, 页眉, 页脚.</param>
/// <param name="Text">Of the paragraph, shortened; empty: none.</param>
public readonly record struct TemplatePlace(Wording Part, string Text)
{
    private const int Longest = 24;

    /// <summary>正文“报头标题”.</summary>
    public Wording Wording => Text.Length == 0 ? Part : new($"{Part.Chinese}“{Text}”", $"{Part.English} \"{Text}\"");

    /// <summary>At most so many characters that it still is known by.</summary>
    public static string Short(string text)
    {
        text = text.Trim();
        if (text.Length <= Longest) return text;
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
