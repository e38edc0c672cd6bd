using Bulletin.Core.Findings;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Where something stands in a template, in a clerk's words: part, and the paragraph's text to look for.</summary>
internal static class TemplatePlace
{
    private const int LongestQuote = 20;

    /// <summary>Every control of a template with the story it is in.</summary>
    public static IEnumerable<(W.SdtElement Control, Wording Story)> Controls(Template template)
    {
        foreach (var control in template.Document.Descendants<W.SdtElement>()) yield return (control, StoryOf(control));
        foreach (var story in template.Stories)
            foreach (var control in story.Root.Descendants<W.SdtElement>()) yield return (control, story.Name);
    }

    public static Wording Of(W.SdtElement control, Wording story)
    {
        var quoted = Quoted(control);
        return quoted.Length == 0
            ? new Wording($"在{story.Chinese}里", $"in {story.English}")
            : new Wording($"在{story.Chinese}“{quoted}”处", $"in {story.English}, at \"{quoted}\"");
    }

    private static Wording StoryOf(W.SdtElement control)
    {
        if (control.Ancestors<W.TextBoxContent>().Any()) return new("文本框", "a text box");
        return control.Ancestors<W.Table>().Any() ? new("表格", "a table") : new("正文", "the body");
    }

    // The paragraph around it, else the first with text in it.
    private static string Quoted(W.SdtElement control)
    {
        var paragraph = control.Ancestors<W.Paragraph>().FirstOrDefault()
            ?? control.Descendants<W.Paragraph>().FirstOrDefault(inner => inner.InnerText.Length > 0);
        return Short(paragraph?.InnerText ?? "");
    }

    public static string Short(string text, int longest = LongestQuote)
    {
        text = text.Trim();
        if (text.Length <= longest) return text;
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
    }
}
