using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>A table of lines that begin with <c>|</c>, the second one its rule.</summary>
internal static class PipeTable
{
    /// <summary><c>|</c>, or <c>｜</c> as an input method types it.</summary>
    public static bool IsBar(char c) => c is '|' or '｜';

    public static bool IsRule(string text, BodyLine line) => IsBar(text[line.Start]) && Rule(text, line) is not null;

    /// <summary>About as many as its cells.</summary>
    public static int Bars(string text, BodyLine line) => text.AsSpan(line.Start, line.End - line.Start).Count('|');

    /// <param name="lines">At least two, the second a rule.</param>
    public static Table Read(MappedText text, IReadOnlyList<BodyLine> lines, InlineReader inlines, FindingList findings)
    {
        var columns = Rule(text.Text, lines[1]) ?? [];
        var rows = new List<TableRow>();
        var width = columns.Count;
        var header = Cells(text, lines[0], width, findings);
        if (header.Count != width) findings.Add(BodyFindings.UnevenRule(text.Span(lines[1].Start, lines[1].End), width, header.Count));
        var isHeadless = header.TrueForAll(c => c.End == c.Start);
        for (var i = isHeadless ? 2 : 0; i < lines.Count; i += i == 0 ? 2 : 1)
        {
            var cells = i == 0 ? header : Cells(text, lines[i], header.Count, findings);
            if (cells.Count != header.Count)
                findings.Add(BodyFindings.UnevenRow(text.Span(lines[i].Start, lines[i].End), cells.Count, header.Count));
            while (columns.Count < cells.Count) columns.Add(ColumnAlignment.None);
            rows.Add(new([.. cells.Select((cell, column) => Cell(text, cell, column, inlines))]));
        }
        return new Table(null, null, columns, isHeadless ? 0 : 1, Padded(rows, columns.Count), text.Span(lines[0].Start, lines[^1].End));
    }

    private static List<ColumnAlignment>? Rule(string text, BodyLine line)
    {
        var columns = new List<ColumnAlignment>();
        foreach (var (start, end) in Cells(text, line, isWide: true))
        {
            var dashes = text.AsSpan(start, end - start);
            if (dashes.IndexOf('-') < 0 || dashes.IndexOfAnyExcept('-', ':') >= 0 || dashes.Trim(':').Contains(':')) return null;
            columns.Add(Alignment(dashes));
        }
        return columns.Count == 0 ? null : columns;
    }

    public static ColumnAlignment Alignment(ReadOnlySpan<char> dashes) => (dashes is [':', ..], dashes is [.., ':']) switch
    {
        (true, true) => ColumnAlignment.Centre,
        (true, false) => ColumnAlignment.Left,
        (false, true) => ColumnAlignment.Right,
        _ => ColumnAlignment.None,
    };

    /// <summary>
    /// A row with full-width bars is read as one where it opens with such a bar, or has as many cells as it should only so.
    /// </summary>
    private static List<(int Start, int End)> Cells(MappedText text, BodyLine line, int width, FindingList findings)
    {
        var cells = Cells(text.Text, line, isWide: false);
        var bar = text.Text.IndexOf('｜', line.Start, line.End - line.Start);
        if (bar < 0 || (bar > line.Start && cells.Count == width)) return cells;
        var wide = Cells(text.Text, line, isWide: true);
        if (bar > line.Start && wide.Count != width) return cells;
        findings.Add(BodyFindings.FullWidthBar(text.Span(bar, bar + 1)));
        return wide;
    }

    /// <summary>Between the bars, without blanks; a bar behind a backslash is text.</summary>
    private static List<(int Start, int End)> Cells(string text, BodyLine line, bool isWide)
    {
        var cells = new List<(int, int)>();
        var start = line.Start + 1;
        for (var i = start; i <= line.End; i++)
        {
            var atEnd = i == line.End;
            if (!atEnd && ((text[i] != '|' && !(isWide && text[i] == '｜')) || text[i - 1] == '\\')) continue;
            if (atEnd && start >= line.End && cells.Count > 0) break;
            cells.Add(Trimmed(text, start, i));
            start = i + 1;
        }
        return cells;
    }

    private static (int, int) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return (start, end);
    }

    private static TableCell Cell(MappedText text, (int Start, int End) place, int column, InlineReader inlines)
    {
        var line = inlines.Read(place.Start, place.End);
        if (!line.Any(i => i is TextInline t && t.Text.Contains("\\|", StringComparison.Ordinal)))
            return new(column, 1, 1, [line], text.Span(place.Start, place.End));
        IReadOnlyList<Inline> printed = [.. line.Select(i => i is TextInline t
            ? t with { Text = t.Text.Replace("\\|", "|", StringComparison.Ordinal) }
            : i)];
        return new(column, 1, 1, [printed], text.Span(place.Start, place.End));
    }

    /// <summary>A row shorter than the header ends in empty cells.</summary>
    private static List<TableRow> Padded(List<TableRow> rows, int columns) =>
        [.. rows.Select(row => row.Cells.Count >= columns
            ? row
            : new TableRow([.. row.Cells, .. Enumerable.Range(row.Cells.Count, columns - row.Cells.Count).Select(c => Empty(c, row))]))];

    private static TableCell Empty(int column, TableRow row) =>
        new(column, 1, 1, [[]], row.Cells[^1].Span with { Start = row.Cells[^1].Span.End });
}
