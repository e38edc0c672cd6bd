using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>A table out of a CSV file (RFC 4180): the first row its header, columns of numbers set right.</summary>
internal static class CsvTable
{
    /// <returns>Null: a finding says why.</returns>
    public static Table? Read(SourceText source, FindingList findings)
    {
        var rows = new List<TableRow>();
        for (var at = 0; at < source.Content.Length;)
        {
            if (Row(source, ref at, findings) is not { } row) return null;
            if (row.Cells.Any(c => c.Lines[0].Count > 0)) rows.Add(row);
            if (rows.Count > Limits.TableRows) break;
        }
        if (rows.Count == 0)
        {
            findings.Add(BodyFindings.EmptyCsv(source.Span(0, 0)));
            return null;
        }
        var columns = rows.Max(r => r.Cells.Count);
        for (var i = 0; i < rows.Count; i++)
            rows[i] = new([.. rows[i].Cells,
                .. Enumerable.Range(rows[i].Cells.Count, columns - rows[i].Cells.Count).Select(c => Empty(source, rows[i], c))]);
        return new Table(null, null, [.. Enumerable.Range(0, columns).Select(c => Alignment(rows, c))], 1, rows,
            source.Span(0, source.Content.Length));
    }

    private static TableRow? Row(SourceText source, ref int at, FindingList findings)
    {
        var cells = new List<TableCell>();
        while (true)
        {
            if (Cell(source, ref at, cells.Count, findings) is not { } cell) return null;
            cells.Add(cell);
            if (at >= source.Content.Length || source.Content[at] != ',') break;
            at++;
        }
        if (at < source.Content.Length && source.Content[at] == '\r') at++;
        if (at < source.Content.Length && source.Content[at] == '\n') at++;
        return new(cells);
    }

    private static TableCell? Cell(SourceText source, ref int at, int column, FindingList findings)
    {
        var text = source.Content;
        var start = at;
        var value = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            for (at++; ; at++)
            {
                if (at >= text.Length)
                {
                    findings.Add(BodyFindings.BrokenCsv(source.Span(start, start + 1)));
                    return null;
                }
                if (text[at] == '"' && (at + 1 >= text.Length || text[++at] != '"')) break;
                value.Append(text[at]);
            }
            if (at < text.Length && text[at] == '"') at++;
        }
        while (at < text.Length && text[at] is not (',' or '\r' or '\n')) value.Append(text[at++]);
        return new(column, 1, 1, Lines(value.ToString(), source.Span(start, at)), source.Span(start, at));
    }

    private static IReadOnlyList<IReadOnlyList<Inline>> Lines(string value, SourceSpan span)
    {
        var lines = value.Split('\n', '\r').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        return lines.Count == 0 ? [[]] : [.. lines.Select(l => new List<Inline> { new TextInline(l, false, span) })];
    }

    private static ColumnAlignment Alignment(List<TableRow> rows, int column)
    {
        var values =
            rows.Skip(1).SelectMany(r => r.Cells[column].Lines).SelectMany(l => l).OfType<TextInline>().Select(t => t.Text).ToList();
        return values.Count > 0 && values.TrueForAll(IsNumber) ? ColumnAlignment.Right : ColumnAlignment.None;
    }

    private static bool IsNumber(string text) =>
        text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '+' or '%' or '−');

    private static TableCell Empty(SourceText source, TableRow row, int column) =>
        new(column, 1, 1, [[]], source.Span(row.Cells[^1].Span.End, row.Cells[^1].Span.End));
}
