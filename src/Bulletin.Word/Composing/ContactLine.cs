using Bulletin.Core.Issue;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// The contact line (联系方式): items three blanks apart, lines broken only between them. One blank parts them in the text, widened;
/// breaks are computed, for no application can be told to keep an item whole without joiners that would hide it from a search.
/// </summary>
internal static class ContactLine
{
    /// <summary>Three blanks of half a character.</summary>
    private const double Between = 1.5;
    private const double LatinBlank = 0.25;

    public static IEnumerable<OpenXmlElement> Compose(IReadOnlyList<LabelledLine> items, W.Paragraph paragraph, W.RunProperties? format,
        StyleSheet styles, int width)
    {
        var size = styles.CharacterSize(paragraph, format);
        var (left, right) = styles.Indents(paragraph);
        var room = (double)(width - left - right) / size;
        double used = 0;
        var runs = new List<OpenXmlElement>();
        foreach (var text in items.Select(Text))
        {
            var needed = TextWidth.InTimes(text);
            if (runs.Count > 0)
            {
                var fits = used + Between + needed <= room;
                runs.Add(fits
                    ? Runs.Spaced(Runs.Styled(" ", StyleIds.Latin), (int)((Between - LatinBlank) * size))
                    : new W.Run(new W.Break()));
                used = fits ? used + Between : 0;
            }
            used += needed;
            runs.AddRange(Runs.Split(text, format));
        }
        return runs;
    }

    // The unit needs no label.
    private static string Text(LabelledLine item)
    {
        var values = string.Join('、', item.Values.Select(value => value.Value));
        return item.Key == "unit" ? values : $"{item.Label.Value}：{values}";
    }
}
