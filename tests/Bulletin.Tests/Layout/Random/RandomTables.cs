using System.Text;

namespace Bulletin.Tests.Layout.Random;

/// <summary>Tables: spans over columns and rows, rows and cells in controls, headings, nested tables, floating ones.</summary>
internal sealed class RandomTables(RandomDocument document)
{
    public string Table(Place place)
    {
        var columns = 1 + document.Below(5);
        var rows = new StringBuilder();
        var merged = new bool[columns];
        for (var r = 1 + document.Below(5); r > 0; r--) rows.Append(Row(place with { Kind = place.Kind == PlaceKind.Body ? PlaceKind.Cell : place.Kind, Depth = place.Depth + 1 }, columns, merged));
        var grid = document.Chance(6) ? "" : string.Concat(Enumerable.Range(0, columns).Select(_ => $"<w:gridCol w:w=\"{400 + document.Below(2000)}\"/>"));
        return $"<w:tbl>{Properties()}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>";
    }

    private string Properties() =>
        "<w:tblPr>" + document.OneOf("", "<w:tblStyle w:val=\"TableGrid\"/>", "<w:tblStyle w:val=\"NoSuch\"/>")
        + (document.Chance(8) ? "<w:tblpPr w:leftFromText=\"180\" w:vertAnchor=\"text\" w:horzAnchor=\"margin\" w:tblpY=\"1\"/>" : "")
        + document.OneOf("", "<w:tblW w:w=\"5000\" w:type=\"pct\"/>", "<w:tblW w:w=\"0\" w:type=\"auto\"/>", "<w:tblW w:w=\"7000\" w:type=\"dxa\"/>")
        + document.OneOf("", "<w:jc w:val=\"center\"/>", "<w:jc w:val=\"right\"/>", "<w:tblInd w:w=\"200\" w:type=\"dxa\"/>")
        + document.OneOf("", "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"dotted\" w:sz=\"4\"/></w:tblBorders>", "<w:tblLayout w:type=\"fixed\"/>")
        + document.OneOf("", "<w:tblLook w:val=\"04A0\"/>") + "</w:tblPr>";

    /// <param name="merged">For each column, whether the row above is merged there, each in a column of its own.</param>
    private string Row(Place place, int columns, bool[] merged)
    {
        var cells = new StringBuilder();
        for (var column = 0; column < columns;)
        {
            var span = merged[column] || document.Chance(3) is false ? 1 : 1 + document.Below(columns - column);
            cells.Append(Cell(place, column, span, merged));
            column += span;
        }
        var properties = document.OneOf("", "", "<w:cantSplit/>", "<w:tblHeader/>", "<w:trHeight w:val=\"900\"/>", "<w:trHeight w:val=\"300\" w:hRule=\"exact\"/>", "<w:gridBefore w:val=\"1\"/>");
        // With a column left out before it the row's cells stand under others, and continue nothing.
        if (properties.Contains("gridBefore", StringComparison.Ordinal)) Array.Clear(merged);
        var row = $"<w:tr>{(properties.Length == 0 ? "" : $"<w:trPr>{properties}</w:trPr>")}{cells}</w:tr>";
        return document.Chance(9) ? $"<w:sdt><w:sdtPr/><w:sdtContent>{row}</w:sdtContent></w:sdt>" : row;
    }

    private string Cell(Place place, int column, int span, bool[] merged)
    {
        var properties = new StringBuilder();
        if (document.Chance(2)) properties.Append($"<w:tcW w:w=\"{500 + document.Below(3000)}\" w:type=\"dxa\"/>");
        if (span > 1) properties.Append($"<w:gridSpan w:val=\"{span}\"/>");
        var continues = span == 1 && merged[column] && document.Chance(2);
        var begins = span == 1 && !continues && document.Chance(6);
        if (continues || begins) properties.Append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        for (var c = column; c < column + span; c++) merged[c] = continues || begins;
        properties.Append(document.OneOf("", "<w:vAlign w:val=\"center\"/>", "<w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/>", "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>", "<w:textDirection w:val=\"tbRl\"/>"));
        // What goes on below a merged cell has an empty paragraph, as Word writes it.
        var content = continues ? "<w:p/>" : document.BlocksToEnd(place, document.Below(place.Depth > 2 ? 1 : 3));
        var cell = $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
        return document.Chance(12) ? $"<w:sdt><w:sdtPr/><w:sdtContent>{cell}</w:sdtContent></w:sdt>" : cell;
    }
}
