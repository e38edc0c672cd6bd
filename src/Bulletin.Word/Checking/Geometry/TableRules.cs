using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>The rules, width and cell margins of a table: of its cells, of itself, of its styles.</summary>
internal sealed class TableRules
{
    private readonly List<OpenXmlElement> _layers;
    private readonly List<W.TableRow> _rows;
    private readonly W.Table _table;

    public TableRules(W.Table table, FormatReader formats)
    {
        _table = table;
        _layers = [.. formats.TableLayers(table)];
        // Rows may stand in controls; rows of a table within are not its own.
        _rows = [.. table.Descendants<W.TableRow>().Where(row => row.Ancestors<W.Table>().First() == table)];
    }

    /// <summary>Above its first row.</summary>
    public Border Top => OfCell(_rows.FirstOrDefault(), "top") ?? OfTable("top");

    /// <summary>Below its last row.</summary>
    public Border Bottom => OfCell(_rows.LastOrDefault(), "bottom") ?? OfTable("bottom");

    /// <summary>Between two rows.</summary>
    public Border Between => OfCell(_rows.FirstOrDefault(), "bottom") ?? OfCell(_rows.ElementAtOrDefault(1), "top") ?? OfTable("insideH");

    public W.TableRow? LastRow => _rows.LastOrDefault();

    /// <summary>In twips; of its columns where it says none itself.</summary>
    public int Width
    {
        get
        {
            var said = _layers.Select(layer => TextFormat.Child(layer, "tblW")).FirstOrDefault(width => width is not null);
            if (TextFormat.Attribute(said, "type") is null or "dxa"
                && TextFormat.Number(TextFormat.Attribute(said, "w")) is { } own and > 0)
                return own;
            return _table.GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>().Sum(column => TextFormat.Number(column.Width?.Value) ?? 0)
                ?? 0;
        }
    }

    /// <summary>Between a cell's edge and its text, in twips: what the cell says, or the table.</summary>
    /// <param name="side">left, right or bottom.</param>
    public int CellMargin(W.TableCell? cell, string side)
    {
        var logical = side switch { "left" => "start", "right" => "end", _ => side };
        var margins =
            _layers.Select(layer => TextFormat.Child(layer, "tblCellMar")).Prepend(TextFormat.Child(cell?.TableCellProperties, "tcMar"));
        foreach (var margin in margins)
            if (TextFormat.Number(TextFormat.Attribute(TextFormat.Child(margin, side) ?? TextFormat.Child(margin, logical),
                "w")) is { } said)
                return said;
        return 0;
    }

    private Border? OfCell(W.TableRow? row, string side) =>
        Border.Read(TextFormat.Child(TextFormat.Child(row?.Descendants<W.TableCell>().FirstOrDefault()?.TableCellProperties, "tcBorders"),
            side));

    private Border OfTable(string side) =>
        _layers.Select(layer => Border.Read(TextFormat.Child(TextFormat.Child(layer, "tblBorders"), side)))
            .FirstOrDefault(border => border is not null) ?? new Border(0, "auto");
}
