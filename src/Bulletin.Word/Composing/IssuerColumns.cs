using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// Issuers side by side (编发单位并排): up to three in one row as they are, each in the middle of a share that grows with its name; where
/// they do not fit, or there are more, in rows of two or three spread to one width, or in one column. A last row with fewer shares out the
/// width among them.
/// </summary>
internal sealed class IssuerColumns(StyleSheet styles)
{
    private const int MostInRow = 3;

    /// <summary>Kept free beside each name, in characters.</summary>
    private const double Air = 0.8;

    private readonly Dictionary<W.Paragraph, (string Name, W.RunProperties? Format)> _names = new(ReferenceEqualityComparer.Instance);

    public void Add(W.Paragraph paragraph, string name, W.RunProperties? format) => _names[paragraph] = (name, format);

    /// <summary>After filling, which gave each a row; false: the table is not theirs alone.</summary>
    /// <param name="widest">The widest name in characters.</param>
    public bool Arrange(IReadOnlyList<W.Paragraph> paragraphs, double widest)
    {
        var cells = paragraphs.Select(paragraph => paragraph.Parent).OfType<W.TableCell>().Distinct().ToList();
        if (cells.Count != paragraphs.Count || cells.Count == 0 || cells[0].Parent is not W.TableRow row || row.Parent is not W.Table table)
            return false;
        if (!table.Elements<W.TableRow>().SelectMany(one => one.Elements<W.TableCell>()).SequenceEqual(cells)
            || table.GetFirstChild<W.TableGrid>() is not { } grid)
            return false;
        var width = grid.Elements<W.GridColumn>().Sum(column => int.TryParse(column.Width?.Value, out var twips) ? twips : 0);
        if (width == 0) return false;
        var size = styles.CharacterSize(paragraphs[0]);
        foreach (var further in table.Elements<W.TableRow>().Skip(1).ToList()) further.Remove();
        foreach (var cell in cells.Skip(1))
        {
            cell.Remove();
            row.AppendChild(cell);
        }
        if (!StandInOneRow(paragraphs, cells, grid, (double)width / size)) StandInRows(paragraphs, cells, row, grid, width, widest, size);
        return true;
    }

    private bool StandInOneRow(IReadOnlyList<W.Paragraph> paragraphs, List<W.TableCell> cells, W.TableGrid grid, double room)
    {
        var natural = paragraphs.Select(paragraph => TextWidth.InHanziFace(_names[paragraph].Name)).ToList();
        if (cells.Count is < 2 or > MostInRow || natural.Sum() + cells.Count * Air > room) return false;
        var size = styles.CharacterSize(paragraphs[0]);
        var free = (room - natural.Sum()) / cells.Count;
        int[] columns = [.. natural.Select(name => (int)((name + free) * size))];
        SetGrid(grid, columns);
        for (var i = 0; i < cells.Count; i++) SetWidth(cells[i], 1, columns[i]);
        foreach (var paragraph in paragraphs) Spread(paragraph, 0, size);
        return true;
    }

    private void StandInRows(IReadOnlyList<W.Paragraph> paragraphs, List<W.TableCell> cells, W.TableRow row, W.TableGrid grid, int width,
        double widest, int size)
    {
        var inRow = InRow(cells.Count, (widest + Air) * size, width);
        // Two and three have six in common.
        var units = inRow == 3 ? 6 : inRow;
        SetGrid(grid, Enumerable.Repeat(width / units, units));
        foreach (var some in Rows(row, cells, inRow))
            foreach (var cell in some) SetWidth(cell, units / some.Length, width / some.Length);
        foreach (var paragraph in paragraphs) Spread(paragraph, Math.Min(widest, (double)width / inRow / size - Air), size);
    }

    private static int InRow(int count, double needed, int width)
    {
        var most = Math.Min(count, MostInRow);
        while (most > 1 && needed * most > width) most--;
        // Four stand better as two and two than as three and one.
        var rows = (count + most - 1) / most;
        return (count + rows - 1) / rows;
    }

    private static List<W.TableCell[]> Rows(W.TableRow first, List<W.TableCell> cells, int inRow)
    {
        var rows = cells.Chunk(inRow).ToList();
        var after = first;
        foreach (var some in rows.Skip(1))
        {
            var next = (W.TableRow)first.CloneNode(false);
            if (first.TableRowProperties is { } properties) next.AppendChild(properties.CloneNode(true));
            foreach (var cell in some)
            {
                cell.Remove();
                next.AppendChild(cell);
            }
            after = after.InsertAfterSelf(next);
        }
        return rows;
    }

    private static void SetGrid(W.TableGrid grid, IEnumerable<int> columns)
    {
        grid.RemoveAllChildren<W.GridColumn>();
        foreach (var column in columns) grid.AppendChild(new W.GridColumn { Width = Blocks.Twips(column) });
    }

    private static void SetWidth(W.TableCell cell, int span, int width)
    {
        var properties = cell.TableCellProperties ??= new W.TableCellProperties();
        properties.TableCellWidth = Blocks.CellWidth(width);
        properties.GridSpan = span > 1 ? new W.GridSpan { Val = span } : null;
    }

    /// <param name="target">In characters; 0: as it is.</param>
    private void Spread(W.Paragraph paragraph, double target, int size)
    {
        var (name, format) = _names[paragraph];
        foreach (var run in paragraph.Elements<W.Run>().ToList()) run.Remove();
        if (target == 0) paragraph.AppendChild(Runs.Plain(name, format));
        else paragraph.Append(EqualWidth.Spread(name, target, format, size));
    }
}
