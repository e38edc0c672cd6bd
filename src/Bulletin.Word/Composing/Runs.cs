using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Makes runs of text (文字块).</summary>
internal static class Runs
{
    /// <summary>Running text: hanzi in the paragraph's face, Latin letters and digits in the Latin style.</summary>
    public static IEnumerable<W.Run> Split(string text, W.RunProperties? format = null)
    {
        // A character style of the control's own (a label in 黑体) sets all scripts alike, and a run can have one style only.
        if (format?.RunStyle is not null)
        {
            yield return Plain(text, format);
            yield break;
        }
        foreach (var stretch in LatinText.Cut(text))
        {
            var run = Plain(text[stretch.Start..stretch.End], format);
            if (stretch.IsLatin) SetStyle(run, StyleIds.Latin);
            yield return run;
        }
    }

    /// <summary>Running text whose hanzi have a character style; Latin letters and digits keep the Latin one.</summary>
    public static IEnumerable<W.Run> Split(string text, string hanziStyle)
    {
        foreach (var stretch in LatinText.Cut(text))
            yield return Styled(text[stretch.Start..stretch.End], stretch.IsLatin ? StyleIds.Latin : hanziStyle);
    }

    /// <summary>Text in one face, or nothing where there is none.</summary>
    public static IEnumerable<W.Run> Whole(string text) => text.Length == 0 ? [] : [Plain(text)];

    public static W.Run Styled(string text, string style) => SetStyle(Plain(text), style);

    /// <summary>One run, all scripts in one face.</summary>
    public static W.Run Plain(string text, W.RunProperties? format = null)
    {
        var run = new W.Run();
        if (format is not null) run.RunProperties = (W.RunProperties)format.CloneNode(true);
        run.AppendChild(Text(text));
        return run;
    }

    /// <summary>One run of several lines.</summary>
    public static W.Run Lines(IReadOnlyList<string> lines, W.RunProperties? format)
    {
        var run = Plain(lines[0], format);
        foreach (var line in lines.Skip(1))
        {
            run.AppendChild(new W.Break());
            run.AppendChild(Text(line));
        }
        return run;
    }

    public static W.Text Text(string text)
    {
        var element = new W.Text(Printable(text));
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            element.Space = SpaceProcessingModeValues.Preserve;
        return element;
    }

    /// <summary>Space after every character of a run, in twips.</summary>
    public static W.Run Spaced(W.Run run, int twips)
    {
        var properties = run.RunProperties ??= new W.RunProperties();
        properties.Spacing = new W.Spacing { Val = twips };
        return run;
    }

    private static W.Run SetStyle(W.Run run, string style)
    {
        var properties = run.RunProperties ??= new W.RunProperties();
        properties.RunStyle = new W.RunStyle { Val = style };
        return run;
    }

    // What XML 1.0 2.2 cannot hold would fail only on writing: reading refuses it, except where it comes in some other way.
    private static string Printable(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!IsXml(text, i))
                return string.Create(text.Length, text, (span, source) =>
                {
                    for (var j = 0; j < source.Length; j++) span[j] = IsXml(source, j) ? source[j] : '\uFFFD';
                });
        return text;
    }

    private static bool IsXml(string text, int at) => text[at] switch
    {
        '\t' => true,
        < ' ' or '\uFFFE' or '\uFFFF' => false,
        >= '\uD800' and <= '\uDBFF' => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        >= '\uDC00' and <= '\uDFFF' => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };
}
