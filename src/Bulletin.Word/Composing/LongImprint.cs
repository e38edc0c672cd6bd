using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// An imprint (版记) that no page can hold leaves the lower edge and stands in the flow: Word and LibreOffice cut off a floating table at the
/// page's end.
/// </summary>
internal static class LongImprint
{
    // Text is measured without its faces: within a tenth of the page's height the lower edge is left too early rather than too late.
    private const double Certain = 0.9;
    private const int Line = 440;
    private const int BetweenRows = 90;
    private const int Whole = 8844;

    public static void Settle(W.Body body, StyleSheet styles)
    {
        if (body.Elements<W.Table>().LastOrDefault() is not { } imprint
            || imprint.GetFirstChild<W.TableProperties>() is not { TablePositionProperties: { } position } properties)
            return;
        if (body.GetFirstChild<W.SectionProperties>() is not { } section || HeightOf(section) is not { } room) return;
        if (HeightOf(imprint, styles) < room * Certain) return;
        position.Remove();
        properties.GetFirstChild<W.TableOverlap>()?.Remove();
        foreach (var whole in imprint.Descendants<W.CantSplit>().ToList()) whole.Remove();
    }

    private static double? HeightOf(W.SectionProperties section) =>
        section.GetFirstChild<W.PageSize>()?.Height?.Value is { } height
        && section.GetFirstChild<W.PageMargin>() is { Top.Value: var top, Bottom.Value: var bottom }
            ? height - Math.Abs(top) - Math.Abs(bottom)
            : null;

    private static double HeightOf(W.Table table, StyleSheet styles) =>
        table.Elements<W.TableRow>()
            .Sum(row => BetweenRows
                + row.Elements<W.TableCell>()
                    .Select(cell => cell.Elements<W.Paragraph>().Sum(paragraph => HeightOf(paragraph, WidthOf(cell), styles)))
                    .DefaultIfEmpty().Max());

    // A share of the table, or none said: as wide as the type area of an A4 page.
    private static int WidthOf(W.TableCell cell) =>
        cell.TableCellProperties?.TableCellWidth is { } said
            && (said.Type?.Value ?? W.TableWidthUnitValues.Dxa) == W.TableWidthUnitValues.Dxa
            && int.TryParse(said.Width?.Value, out var width) && width > 0 ? width : Whole;

    private static double HeightOf(W.Paragraph paragraph, int width, StyleSheet styles)
    {
        var (left, right) = styles.Indents(paragraph);
        var room = Math.Max(styles.CharacterSize(paragraph), width - left - right);
        var lines = Math.Ceiling(TextWidth.InTimes(paragraph.InnerText) * styles.CharacterSize(paragraph) / room);
        return Math.Max(1, lines) * (styles.ExactLine(paragraph) ?? Line);
    }
}
