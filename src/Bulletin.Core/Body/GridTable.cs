using System.Text;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>A table drawn with <c>+---+</c> and <c>|</c>, whose cells may reach over several columns and rows.</summary>
internal sealed class GridTable
{
    private readonly MappedText _text;
    private readonly IReadOnlyList<BodyLine> _lines;
    private readonly InlineReader _inlines;

    /// <summary>The drawing, one entry a column of the screen: the offset of its character, or −1 beside a wide one.</summary>
    private readonly int[][] _places;
    private readonly int _width;

    private GridTable(MappedText text, IReadOnlyList<BodyLine> lines, InlineReader inlines, bool wideAsTwo)
    {
        _text = text;
        _lines = lines;
        _inlines = inlines;
        _places = [.. lines.Select(l => Columns(text.Text, l, wideAsTwo))];
        _width = _places[0].Length;
    }

    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line[0] == '+' && line[^1] == '+' && line.IndexOfAnyExcept("+-=:") < 0;

    /// <summary>Some editors show a hanzi two columns wide, and some clerks count it as one: whichever makes the lines meet.</summary>
    /// <returns>Null: they do not.</returns>
    public static Table? Read(MappedText text, IReadOnlyList<BodyLine> lines, InlineReader inlines) =>
        new GridTable(text, lines, inlines, wideAsTwo: true).Run() ?? new GridTable(text, lines, inlines, wideAsTwo: false).Run();

    private Table? Run()
    {
        if (_width > Limits.TableWidth || _places.Any(p => p.Length != _width) || !IsRuleLine(_lines.Count - 1)) return null;
        var found = new List<Box>();
        var covered = new bool[_lines.Count, _width];
        for (var row = 0; row < _lines.Count - 1; row++)
            for (var column = 0; column < _width - 1; column++)
            {
                if (At(row, column) != '+' || covered[row, column] || BoxAt(row, column) is not { } box) continue;
                for (var r = box.Top; r < box.Bottom; r++)
                    for (var c = box.Left; c < box.Right; c++)
                    {
                        if (covered[r, c]) return null;
                        covered[r, c] = true;
                    }
                found.Add(box);
            }
        return found.Count > 0 && IsCovered(covered) ? Assemble(found) : null;
    }

    private bool IsCovered(bool[,] covered)
    {
        for (var row = 0; row < _lines.Count - 1; row++)
            for (var column = 0; column < _width - 1; column++)
                if (!covered[row, column]) return false;
        return true;
    }

    /// <summary>The smallest cell whose upper left corner is here.</summary>
    private Box? BoxAt(int top, int left)
    {
        for (var right = left + 1; right < _width && IsAcross(top, right); right++)
        {
            if (At(top, right) != '+') continue;
            for (var bottom = top + 1; bottom < _lines.Count && IsDown(bottom, left) && IsDown(bottom, right); bottom++)
                if (At(bottom, left) == '+' && At(bottom, right) == '+' && IsEdge(bottom, left, right))
                    return new(top, left, bottom, right);
        }
        return null;
    }

    private bool IsEdge(int row, int left, int right)
    {
        for (var column = left; column <= right; column++)
            if (!IsAcross(row, column)) return false;
        return true;
    }

    private bool IsAcross(int row, int column) => At(row, column) is '-' or '=' or '+' or ':';

    private bool IsDown(int row, int column) => At(row, column) is '|' or '+';

    private bool IsRuleLine(int row) => IsEdge(row, 0, _width - 1);

    private Table Assemble(List<Box> boxes)
    {
        int[] columns = [.. boxes.Select(b => b.Left).Distinct().Order()];
        int[] rows = [.. boxes.Select(b => b.Top).Distinct().Order()];
        var headerEnd = Enumerable.Range(1, _lines.Count - 2).FirstOrDefault(IsHeaderRule);
        var alignments = Alignments(columns, headerEnd);
        var cells = boxes.OrderBy(b => b.Top).ThenBy(b => b.Left).GroupBy(b => b.Top)
            .Select(g => new TableRow([.. g.Select(b => Cell(b, columns, rows))]));
        return new Table(null, null, alignments, rows.Count(r => r < headerEnd), [.. cells], _text.Span(_lines[0].Start, _lines[^1].End));
    }

    private bool IsHeaderRule(int row) => IsRuleLine(row) && Enumerable.Range(0, _width).Any(c => At(row, c) == '=');

    private List<ColumnAlignment> Alignments(int[] columns, int headerEnd)
    {
        var rule = headerEnd > 0 ? headerEnd : 0;
        return [.. columns.Select((left, i) =>
        {
            var end = i + 1 < columns.Length ? columns[i + 1] : _width - 1;
            var dashes = string.Concat(Enumerable.Range(left + 1, end - left - 1).Select(c => At(rule, c) == ':' ? ':' : '-'));
            return PipeTable.Alignment(dashes);
        })];
    }

    private TableCell Cell(Box box, int[] columns, int[] rows)
    {
        var lines = new List<IReadOnlyList<Inline>>();
        int first = -1, last = -1;
        for (var row = box.Top + 1; row < box.Bottom; row++)
        {
            var (start, end) = Content(row, box);
            if (start >= end) continue;
            if (first < 0) first = start;
            last = end;
            lines.Add(_inlines.Read(start, end));
        }
        if (first < 0) first = last = Math.Max(_places[box.Top][box.Left], 0);
        var column = Rank(columns, box.Left);
        return new(column, Rank(columns, box.Right) - column, Rank(rows, box.Bottom) - Rank(rows, box.Top), lines.Count == 0 ? [[]] : lines,
            _text.Span(first, last));
    }

    /// <summary>How many of the sorted edges lie before this one.</summary>
    private static int Rank(int[] edges, int edge) => Array.BinarySearch(edges, edge) is var index && index >= 0 ? index : ~index;

    private (int Start, int End) Content(int row, Box box)
    {
        int start = _places[row][box.Left] + 1, end = _places[row][box.Right];
        while (start < end && char.IsWhiteSpace(_text.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text.Text[end - 1])) end--;
        return (start, end);
    }

    private char At(int row, int column) => _places[row][column] is >= 0 and var place ? _text.Text[place] : '\0';

    private static int[] Columns(string text, BodyLine line, bool wideAsTwo)
    {
        var places = new List<int>();
        for (var at = line.Start; at < line.End;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at, line.End - at), out var rune, out var length);
            places.Add(at);
            if (wideAsTwo && Characters.Width(rune) == 2) places.Add(-1);
            at += length;
        }
        return [.. places];
    }

    private readonly record struct Box(int Top, int Left, int Bottom, int Right);
}
