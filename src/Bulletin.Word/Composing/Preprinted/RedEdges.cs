using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing.Preprinted;

/// <summary>
/// Red text that begins or ends a line with other text in it: gone, its width an indent. Blanks would not do, for programs let those at a
/// line's end stand outside.
/// </summary>
internal static class RedEdges
{
    /// <param name="visible">The paragraph's runs that print something, in order.</param>
    /// <param name="room">Of a line, in twips.</param>
    /// <returns>What has been taken out; nothing where the paragraph has, or may have, more than a line.</returns>
    public static IReadOnlyList<W.Run> LeaveOut(W.Paragraph paragraph, List<W.Run> visible, List<W.Run> red, DocumentStyles styles,
        int room)
    {
        var alignment = paragraph.ParagraphProperties?.Justification?.Val?.Value
            ?? styles.OfParagraph(paragraph, style => style.Justification?.Val)?.Value ?? W.JustificationValues.Left;
        if (alignment == W.JustificationValues.Distribute || paragraph.Descendants<W.Break>().Any()
            || paragraph.Descendants<W.TabChar>().Any())
            return [];
        if (WidthOf(visible, paragraph, styles) > room) return [];
        var head = visible.TakeWhile(red.Contains).ToList();
        var tail = visible.AsEnumerable().Reverse().TakeWhile(red.Contains).Reverse().ToList();
        // What stands at the side that the line is set from needs its width kept, what stands at the other does not.
        var isRight = alignment == W.JustificationValues.Right || alignment == W.JustificationValues.End;
        var isCentred = alignment == W.JustificationValues.Center;
        if (head.Count > 0 && !isRight)
            Indent(paragraph, styles, isLeft: true,
                WidthOf(head, paragraph, styles) + Gap(head[^1], visible[head.Count], paragraph, styles));
        if (tail.Count > 0 && (isRight || isCentred))
            Indent(paragraph, styles, isLeft: false,
                WidthOf(tail, paragraph, styles) + Gap(visible[^(tail.Count + 1)], tail[0], paragraph, styles));
        foreach (var run in (List<W.Run>)[.. head, .. tail]) run.Remove();
        return [.. head, .. tail];
    }

    private static int WidthOf(List<W.Run> runs, W.Paragraph paragraph, DocumentStyles styles)
    {
        var width = 0.0;
        for (var i = 0; i < runs.Count; i++)
        {
            var (text, properties) = (runs[i].InnerText, runs[i].RunProperties);
            width +=
                TextWidth.InHanziFace(text) * styles.SizeOf(runs[i], paragraph) * (properties?.CharacterScale?.Val?.Value ?? 100) / 100;
            width += text.Length * (properties?.Spacing?.Val?.Value ?? 0);
            if (i > 0) width += Gap(runs[i - 1], runs[i], paragraph, styles);
        }
        return (int)Math.Round(width);
    }

    private static int Gap(W.Run left, W.Run right, W.Paragraph paragraph, DocumentStyles styles) =>
        RedText.Gap(RedText.Last(left), RedText.First(right), left, paragraph, styles);

    private static void Indent(W.Paragraph paragraph, DocumentStyles styles, bool isLeft, int more)
    {
        var own = (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).Indentation ??= new W.Indentation();
        if (isLeft) own.Left = Sum(own.Left ?? styles.OfParagraph(paragraph, style => style.Indentation?.Left), more);
        else own.Right = Sum(own.Right ?? styles.OfParagraph(paragraph, style => style.Indentation?.Right), more);
    }

    private static string Sum(StringValue? indent, int more) =>
        Blocks.Twips((int.TryParse(indent?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips) ? twips : 0)
            + more);
}
