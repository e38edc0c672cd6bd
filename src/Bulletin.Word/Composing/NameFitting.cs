using System.Globalization;
using System.Text;
using Bulletin.Word.Composing.Titles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// Sets the bulletin's name (刊名) as large as fits, from the style's size down to 42 pt, then on two lines, then narrower.
/// </summary>
internal static class NameFitting
{
    private const double Share = 0.96;
    private const int Smallest = 84;
    private const int Narrowest = 80;

    /// <summary>The runs of the name; the paragraph's line follows the size.</summary>
    public static IEnumerable<OpenXmlElement> Fit(string name, W.Paragraph paragraph, W.RunProperties? format, StyleSheet styles, int width)
    {
        var largest = styles.CharacterSize(paragraph, format) / 10;
        var smallest = Math.Min(Smallest, largest);
        var room = width * Share;
        var count = name.EnumerateRunes().Count();
        var isSpread = count is 2 or 3 && name.EnumerateRunes().All(TextWidth.IsFullWidth);
        string[] lines = [name];
        var widest = isSpread ? 2 * count - 1 : TextWidth.InDisplayFace(name);
        if (widest * smallest * 10 > room)
        {
            lines = TwoLines(name, room / (smallest * 10));
            widest = lines.Max(TextWidth.InDisplayFace);
        }
        // Whole points, as Word's list of sizes has them.
        var size = Math.Clamp((int)(room / widest / 20) * 2, smallest, largest);
        var scale = Math.Clamp((int)(room / (widest * size * 10) * 100), Narrowest, 100);
        SetLine(paragraph, styles, size, largest);
        return isSpread ? Spread(name, format, size, largest) : [Broken(lines, format, size, largest, scale)];
    }

    // Where words break, in lines that fit as they are or narrowed; a name that fits neither way turns over by itself.
    private static string[] TwoLines(string name, double room)
    {
        foreach (var width in (double[])[room, room * 100 / Narrowest, double.PositiveInfinity])
            if (TitleBreaking.BreakInto(name, 2, width) is { Count: 2 } lines && lines.Max(TextWidth.InDisplayFace) <= width)
                return [.. lines];
        return [name];
    }

    // A character's width after each character but the last, so that the name stays centred and its text stays whole.
    private static IEnumerable<W.Run> Spread(string name, W.RunProperties? format, int size, int styleSize)
    {
        var last = name.Length - (char.IsLowSurrogate(name[^1]) ? 2 : 1);
        yield return Runs.Spaced(Sized(Runs.Plain(name[..last], format), size, styleSize), size * 10);
        yield return Sized(Runs.Plain(name[last..], format), size, styleSize);
    }

    private static W.Run Broken(string[] lines, W.RunProperties? format, int size, int styleSize, int scale)
    {
        var run = Sized(Runs.Lines(lines, format), size, styleSize);
        if (scale < 100) (run.RunProperties ??= new W.RunProperties()).CharacterScale = new W.CharacterScale { Val = scale };
        return run;
    }

    private static W.Run Sized(W.Run run, int size, int styleSize)
    {
        if (size == styleSize) return run;
        var properties = run.RunProperties ??= new W.RunProperties();
        var text = size.ToString(CultureInfo.InvariantCulture);
        properties.FontSize = new W.FontSize { Val = text };
        properties.FontSizeComplexScript = new W.FontSizeComplexScript { Val = text };
        return run;
    }

    private static void SetLine(W.Paragraph paragraph, StyleSheet styles, int size, int styleSize)
    {
        if (size == styleSize || styles.ExactLine(paragraph) is not { } line) return;
        var properties = paragraph.ParagraphProperties ??= new W.ParagraphProperties();
        var spacing = properties.SpacingBetweenLines ??= new W.SpacingBetweenLines();
        spacing.Line = (line * size / styleSize).ToString(CultureInfo.InvariantCulture);
        spacing.LineRule = W.LineSpacingRuleValues.Exact;
    }
}
