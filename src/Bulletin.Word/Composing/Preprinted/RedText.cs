using System.Text;
using DocumentFormat.OpenXml;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing.Preprinted;

/// <summary>
/// Takes red text out of a paragraph. One that is red throughout stays as empty lines of its height; beside other text indents take the
/// place
/// of what began or ended the line, and full-width blanks that of what stood between. Letters and digits in red count as half a character.
/// </summary>
internal static class RedText
{
    private const char Blank = '\u3000';
    private const int EmuPerTwip = 635;

    /// <param name="width">Of the type area, in twips.</param>
    public static bool LeaveOut(W.Paragraph paragraph, DocumentStyles styles, int width)
    {
        var runs = paragraph.Descendants<W.Run>().Where(run => run.Ancestors<W.Paragraph>().First() == paragraph).ToList();
        if (IsCrest(runs)) return LeaveOutCrest(paragraph, runs, styles);
        var red = runs.Where(run => HasText(run) && RedColour.Is(styles.ColourOf(run, paragraph))).ToList();
        if (red.Count == 0) return false;
        // A crest beside the red goes with it where the line stays as high without.
        var crests = LineRuleOf(paragraph, styles) == W.LineSpacingRuleValues.Exact ? runs.Count(IsPicture) : 0;
        if (red.Count + crests == runs.Count(HasAnything)) Empty(paragraph, red, styles, width);
        else
            foreach (var run in red.Except(RedEdges.LeaveOut(paragraph, [.. runs.Where(HasAnything)], red, styles,
                RoomOf(paragraph, width))))
                PutBlanks(run, runs, paragraph, styles);
        return true;
    }

    private static bool HasText(W.Run run) => run.Elements<W.Text>().Any(text => text.Text.Length > 0);

    private static bool HasAnything(W.Run run) =>
        run.ChildElements.Any(child => child is not (W.RunProperties or W.Break or W.LastRenderedPageBreak));

    private static void Empty(W.Paragraph paragraph, List<W.Run> red, DocumentStyles styles, int width)
    {
        var lines = LinesOf(paragraph, red, styles, width);
        var format = red[0].RunProperties;
        // Where the line is not exact, the mark makes it as high as the text did.
        if (format is not null)
        {
            var mark = (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphMarkRunProperties ??=
                new W.ParagraphMarkRunProperties();
            foreach (var property in format.ChildElements.Where(child => child is W.RunStyle or W.RunFonts or W.FontSize
                or W.FontSizeComplexScript))
                if (!mark.ChildElements.Any(child => child.LocalName == property.LocalName)) mark.AddChild(property.CloneNode(true));
        }
        foreach (var child in paragraph.ChildElements.Where(child => child is not W.ParagraphProperties).ToList())
            if (child.LocalName is "r" or "hyperlink" or "smartTag" or "fldSimple") child.Remove();
        if (lines < 2) return;
        var breaks = new W.Run();
        if (format is not null) breaks.RunProperties = (W.RunProperties)format.CloneNode(true);
        for (var i = 1; i < lines; i++) breaks.AppendChild(new W.Break());
        paragraph.AppendChild(breaks);
    }

    // As composed, a line is broken where it has to; one word that no line holds turns over by itself.
    private static int LinesOf(W.Paragraph paragraph, List<W.Run> red, DocumentStyles styles, int width)
    {
        var text = new StringBuilder();
        foreach (var child in red[0].Ancestors<W.Paragraph>().First().Descendants<W.Run>().SelectMany(run => run.ChildElements))
            if (child is W.Break) text.Append('\n');
            else if (child is W.Text said) text.Append(said.Text);
        var scale = (red[0].RunProperties?.CharacterScale?.Val?.Value ?? 100) / 100.0;
        var size = styles.SizeOf(red[0], paragraph);
        var room = RoomOf(paragraph, width);
        return text.ToString().Split('\n')
            .Sum(line => Math.Max(1, (int)Math.Ceiling(TextWidth.InHanziFace(line) * size * scale / room - 0.01)));
    }

    private static int RoomOf(W.Paragraph paragraph, int width) =>
        paragraph.Ancestors<W.TableCell>().FirstOrDefault()?.TableCellProperties?.TableCellWidth is { } cell
        && (cell.Type?.Value ?? W.TableWidthUnitValues.Dxa) == W.TableWidthUnitValues.Dxa && int.TryParse(cell.Width?.Value, out var twips)
        && twips > 0
            ? twips
            : width;

    private static void PutBlanks(W.Run run, List<W.Run> runs, W.Paragraph paragraph, DocumentStyles styles)
    {
        var at = runs.IndexOf(run);
        var (before, after) = (at > 0 ? Last(runs[at - 1]) : null, at + 1 < runs.Count ? First(runs[at + 1]) : null);
        var (left, right) =
            (at > 0 ? Gap(before, First(run), runs[at - 1], paragraph, styles) : 0, Gap(Last(run), after, run, paragraph, styles));
        var size = styles.SizeOf(run, paragraph);
        foreach (var text in run.Elements<W.Text>())
        {
            // Letters are narrower: the run's own scale brings blanks to about their width.
            var count = (int)Math.Max(1, Math.Round(TextWidth.InHanziFace(text.Text)));
            text.Text = new string(Blank, count);
            text.Space = SpaceProcessingModeValues.Preserve;
        }
        var properties = run.RunProperties ??= new W.RunProperties();
        properties.Underline = null;
        properties.Highlight = null;
        properties.Shading = null;
        if (left > 0) Widen(run, isFirst: true, left, size);
        if (right > 0) Widen(run, isFirst: false, right, size);
    }

    // Between a hanzi and a letter or digit there is a gap that a blank does not make: a fifth of the size of what stands left.
    internal static int Gap(Rune? left, Rune? right, W.Run leftRun, W.Paragraph paragraph, DocumentStyles styles) =>
        left is { } before && right is { } next && Rune.IsLetterOrDigit(before) && Rune.IsLetterOrDigit(next)
        && TextWidth.IsFullWidth(before) != TextWidth.IsFullWidth(next)
            ? (int)(TextWidth.Gap * styles.SizeOf(leftRun, paragraph))
            : 0;

    // By its scale: space added to a character counts for nothing at the end of a line.
    private static void Widen(W.Run run, bool isFirst, int gap, int size)
    {
        var text = isFirst ? run.Elements<W.Text>().First() : run.Elements<W.Text>().Last();
        var wide = run;
        if (text.Text.Length > 1)
        {
            wide = new W.Run { RunProperties = (W.RunProperties)run.RunProperties!.CloneNode(true) };
            wide.AppendChild(Runs.Text(Blank.ToString()));
            text.Text = text.Text[1..];
            if (isFirst) run.InsertBeforeSelf(wide);
            else run.InsertAfterSelf(wide);
        }
        var properties = wide.RunProperties ??= new W.RunProperties();
        properties.CharacterScale =
            new W.CharacterScale { Val = (properties.CharacterScale?.Val?.Value ?? 100) + (long)Math.Round(100.0 * gap / size) };
    }

    internal static Rune? First(W.Run run) => run.InnerText is { Length: > 0 } text ? text.EnumerateRunes().First() : null;

    internal static Rune? Last(W.Run run) => run.InnerText is { Length: > 0 } text ? text.EnumerateRunes().Last() : null;

    private static bool IsCrest(List<W.Run> runs) => runs.Where(HasAnything).ToList() is [var only] && IsPicture(only);

    private static bool IsPicture(W.Run run) => !HasText(run) && run.Elements<W.Drawing>().ToList() is [{ Inline: not null }];

    private static W.LineSpacingRuleValues LineRuleOf(W.Paragraph paragraph, DocumentStyles styles)
    {
        var spacing = paragraph.ParagraphProperties?.SpacingBetweenLines;
        return spacing?.LineRule?.Value
            ?? (spacing?.Line is not null
                ? W.LineSpacingRuleValues.Auto
                : styles.OfParagraph(paragraph, style => style.SpacingBetweenLines?.LineRule)?.Value ?? W.LineSpacingRuleValues.Auto);
    }

    // The head that is printed beforehand has its crest. A line set by its picture is as high as that.
    private static bool LeaveOutCrest(W.Paragraph paragraph, List<W.Run> runs, DocumentStyles styles)
    {
        var drawing = runs.SelectMany(run => run.Elements<W.Drawing>()).Single();
        if (!drawing.Descendants().Any(element => element.LocalName == "pic")
            || drawing.GetFirstChild<D.Inline>()?.Extent?.Cy?.Value is not { } height)
            return false;
        if (LineRuleOf(paragraph, styles) != W.LineSpacingRuleValues.Exact)
        {
            var own = (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).SpacingBetweenLines ??= new W.SpacingBetweenLines();
            own.Line = Blocks.Twips((int)Math.Round((double)height / EmuPerTwip));
            own.LineRule = W.LineSpacingRuleValues.Exact;
        }
        drawing.Remove();
        return true;
    }
}
