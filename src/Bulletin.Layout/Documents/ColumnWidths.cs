using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Widths of a table's columns where its grid leaves them open: by its cells, else alike (17.4.48, 17.18.87).</summary>
internal static class ColumnWidths
{
    private const int MostPercent = 20_000;
    private const int Alike = 1440; // only the proportion counts: layout fits the sum into the room there is

    public static void Complete(List<int> columns, List<List<(TableCell Cell, int Column, int Span)>> rows)
    {
        if (!columns.Exists(width => width <= 0)) return;
        foreach (var row in rows)
            foreach (var (cell, column, span) in row)
                if (span == 1 && columns[column] <= 0 && OwnWidth(cell) is > 0 and var own)
                    columns[column] = own;
        var known = columns.Where(width => width > 0).ToList();
        var other = known.Count > 0 ? (int)known.Average() : Alike;
        for (var i = 0; i < columns.Count; i++)
            if (columns[i] <= 0)
                columns[i] = other;
    }

    /// <summary>Fiftieths of a per cent; 0 for any other kind of width.</summary>
    public static int PercentOf(TableWidth? width)
    {
        if (width?.Width.Known() is not { } text) return 0;
        if (text.EndsWith('%')) return Fiftieths(text[..^1], 50);
        return width.Type.Known() is { } type && type == TableWidthUnitValues.Pct ? Fiftieths(text, 1) : 0;
    }

    /// <summary>Whether a width is a length.</summary>
    public static bool IsGiven(TableWidthType? width) =>
        Measures.Twips(width?.Width.Known()) > 0 && (width!.Type.Known() is not { } type || type == TableWidthUnitValues.Dxa);

    private static int Fiftieths(string text, int factor) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (int)Math.Clamp(number * factor, 50, MostPercent)
            : 0;

    private static int? OwnWidth(TableCell cell)
    {
        var width = cell.TableCellProperties?.TableCellWidth;
        if (width?.Type.Known() is { } type && (type == TableWidthUnitValues.Auto || type == TableWidthUnitValues.Nil)) return null;
        return Measures.Twips(width?.Width.Known());
    }
}
