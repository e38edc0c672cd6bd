using Bulletin.Core.Units;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Makes paragraphs and cells.</summary>
internal static class Blocks
{
    public static W.Paragraph Paragraph(string style) =>
        new() { ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } } };

    public static W.TableCellWidth CellWidth(int twips) => new() { Width = Twips(twips), Type = W.TableWidthUnitValues.Dxa };

    /// <summary>Properties of a table with fixed columns, and its grid: WPS reads the grid where Word reads the cells.</summary>
    public static W.Table Table(string style, IReadOnlyList<int> columns)
    {
        var table = new W.Table();
        table.AppendChild(new W.TableProperties
        {
            TableStyle = new W.TableStyle { Val = style },
            TableWidth = new W.TableWidth { Width = Twips(columns.Sum()), Type = W.TableWidthUnitValues.Dxa },
            TableJustification = new W.TableJustification { Val = W.TableRowAlignmentValues.Center },
            TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        });
        var grid = new W.TableGrid();
        foreach (var width in columns) grid.AppendChild(new W.GridColumn { Width = Twips(width) });
        table.AppendChild(grid);
        return table;
    }

    public static string Twips(int twips) => twips.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static int ToTwips(Length length) => (int)Math.Round(length.Twips);
}
