using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing.Preprinted;

/// <summary>Takes red rules (红线) off tables, whose cells get their thickness as margin, and off paragraphs.</summary>
internal static class RedRules
{
    private const string Paper = "FFFFFF";

    public static bool LeaveOut(W.Table table, DocumentStyles styles)
    {
        var rows = table.Elements<W.TableRow>().ToList();
        var losses = rows
            .Select((row, index) => (Row: row, Top: LossOf(table, row, index, rows.Count, isTop: true, styles),
                Bottom: LossOf(table, row, index, rows.Count, isTop: false, styles))).ToList();
        var found = TakeOffTable(table, styles);
        foreach (var cell in rows.SelectMany(row => row.Elements<W.TableCell>()))
            foreach (var border in cell.TableCellProperties?.TableCellBorders?.Elements<W.BorderType>().Where(IsRed).ToList() ?? [])
            {
                TakeOff(border);
                found = true;
            }
        foreach (var (row, top, bottom) in losses)
            foreach (var cell in row.Elements<W.TableCell>())
                if (top + bottom > 0) Widen(table, cell, top, bottom, styles);
        return found;
    }

    /// <summary>
    /// A paragraph's rule and the space that Word keeps for it cannot be had apart: it takes the colour of the paper.
    /// </summary>
    public static bool LeaveOut(W.Paragraph paragraph, DocumentStyles styles)
    {
        var borders = paragraph.ParagraphProperties?.ParagraphBorders ?? styles.OfParagraph(paragraph, style => style.ParagraphBorders);
        if (borders?.Elements<W.BorderType>().Any(IsRed) != true) return false;
        var own = (W.ParagraphBorders)borders.CloneNode(true);
        foreach (var border in own.Elements<W.BorderType>().Where(IsRed)) border.Color = Paper;
        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphBorders = own;
        return true;
    }

    private static bool IsRed(W.BorderType border) =>
        RedColour.Is(border.Color?.Value) && border.Val?.Value is { } kind && kind != W.BorderValues.Nil && kind != W.BorderValues.None;

    private static bool TakeOffTable(W.Table table, DocumentStyles styles)
    {
        var properties = table.GetFirstChild<W.TableProperties>();
        var found = false;
        foreach (var styled in styles.OfTable(table, style => style.TableBorders)?.Elements<W.BorderType>().Where(IsRed) ?? [])
        {
            properties ??= table.PrependChild(new W.TableProperties());
            var own = properties.TableBorders ??= new W.TableBorders();
            if (own.Elements<W.BorderType>().Any(border => border.LocalName == styled.LocalName)) continue;
            var copy = (W.BorderType)styled.CloneNode(true);
            TakeOff(copy);
            own.AddChild(copy);
            found = true;
        }
        foreach (var border in properties?.TableBorders?.Elements<W.BorderType>().Where(IsRed).ToList() ?? [])
        {
            TakeOff(border);
            found = true;
        }
        return found;
    }

    private static void TakeOff(W.BorderType border)
    {
        border.Val = W.BorderValues.Nil;
        border.Size = null;
        border.Space = null;
        border.Color = null;
    }

    // The thickest red rule above or below a row, in twips; one between two rows counts for the upper.
    private static int LossOf(W.Table table, W.TableRow row, int index, int count, bool isTop, DocumentStyles styles)
    {
        if (isTop && index > 0) return 0;
        var side = isTop ? "top" : index == count - 1 ? "bottom" : "insideH";
        var whole = Named(table.GetFirstChild<W.TableProperties>()?.TableBorders, side)
            ?? Named(styles.OfTable(table, style => style.TableBorders), side);
        var cells = row.Elements<W.TableCell>()
            .Select(cell => Named(cell.TableCellProperties?.TableCellBorders, isTop ? "top" : "bottom") ?? whole);
        return cells.Where(border => border is not null && IsRed(border)).Select(border => (int)(border!.Size?.Value ?? 0) * 5 / 2)
            .DefaultIfEmpty().Max();
    }

    private static W.BorderType? Named(OpenXmlElement? borders, string side) =>
        borders?.Elements<W.BorderType>().FirstOrDefault(border => border.LocalName == side);

    private static void Widen(W.Table table, W.TableCell cell, int top, int bottom, DocumentStyles styles)
    {
        var properties = cell.TableCellProperties ??= new W.TableCellProperties();
        var margin = properties.TableCellMargin ??= new W.TableCellMargin();
        if (top > 0)
            margin.TopMargin =
                new W.TopMargin { Width = Sum(Width<W.TopMargin>(table, margin, styles), top), Type = W.TableWidthUnitValues.Dxa };
        if (bottom > 0)
            margin.BottomMargin =
                new W.BottomMargin { Width = Sum(Width<W.BottomMargin>(table, margin, styles), bottom), Type = W.TableWidthUnitValues.Dxa };
    }

    private static string? Width<T>(W.Table table, W.TableCellMargin own, DocumentStyles styles) where T : W.TableWidthType =>
        own.GetFirstChild<T>()?.Width?.Value
        ?? table.GetFirstChild<W.TableProperties>()?.TableCellMarginDefault?.GetFirstChild<T>()?.Width?.Value
        ?? styles.OfTable(table, style => style.TableCellMarginDefault?.GetFirstChild<T>()?.Width?.Value);

    private static string Sum(string? width, int more) =>
        Blocks.Twips((int.TryParse(width, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips) ? twips : 0) + more);
}
