using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>Tables (表格) in body text: of pipes, of grid lines, or out of a CSV file, with the caption and unit lines right above.</summary>
internal sealed class TableReader(MappedText text, IReadOnlyList<BodyLine> lines, InlineReader inlines, string folder,
    ReadingContext context)
{
    /// <param name="index">The line to begin at; moved past the table.</param>
    /// <returns>Null: no table begins here.</returns>
    public Table? Read(ref int index)
    {
        Sourced<string>? caption = null, unit = null;
        var at = index;
        for (; at < lines.Count; at++)
        {
            if (caption is null && Above(lines[at], "表", keepsLabel: false) is { } named) caption = named;
            else if (unit is null && Above(lines[at], "单位", keepsLabel: true) is { } measured) unit = measured;
            else break;
        }
        if (at >= lines.Count || Body(ref at) is not { } table) return null;
        // A CSV table has its caption in brackets already: the line above it stays a line, or one of the two would be lost.
        if (caption is not null && table.Caption is not null) return null;
        index = at;
        return table with { Caption = caption ?? table.Caption, Unit = unit };
    }

    private Table? Body(ref int at)
    {
        var line = lines[at];
        switch (text.Text[line.Start])
        {
            case '|' or '｜':
                if (at + 1 < lines.Count && !lines[at + 1].AfterBlank && PipeTable.IsRule(text.Text, lines[at + 1]))
                {
                    var rows = Run(at, "|｜");
                    if (rows.Count > Limits.TableRows + 1 || (long)rows.Count * PipeTable.Bars(text.Text, rows[1]) > Limits.TableCells)
                        return TooLarge(rows, ref at);
                    return Bounded(PipeTable.Read(text, rows, inlines, context.Findings), ref at, rows.Count);
                }
                if (IsLoneBars(at)) context.Findings.Add(BodyFindings.NoRule(text.Span(line.Start, line.End)));
                return null;
            case '+' when GridTable.IsRule(text.Text.AsSpan(line.Start, line.End - line.Start)):
                var grid = Run(at, "+|");
                if (grid.Count < 3) return null;
                var span = text.Span(grid[0].Start, grid[^1].End);
                if (grid.Count > 2 * Limits.TableRows + 1 || (long)grid.Count * (line.End - line.Start) > Limits.TableArea)
                    return TooLarge(grid, ref at);
                if (GridTable.Read(text, grid, inlines) is { } drawn) return Bounded(drawn, ref at, grid.Count);
                context.Findings.Add(BodyFindings.BrokenGrid(span));
                return Bounded(Nothing(span), ref at, grid.Count);
            case '!':
                if (!text.Text.AsSpan(line.Start, line.End - line.Start).Contains(".csv", StringComparison.OrdinalIgnoreCase)) return null;
                return Csv(line, ref at);
            default:
                return null;
        }
    }

    /// <summary>Said once of several lines; one line that opens with <c>｜</c> may well be an ornament.</summary>
    private bool IsLoneBars(int at)
    {
        if (at > 0 && !lines[at].AfterBlank && PipeTable.IsBar(text.Text[lines[at - 1].Start])) return false;
        return text.Text[lines[at].Start] == '|'
            || (at + 1 < lines.Count && !lines[at + 1].AfterBlank && PipeTable.IsBar(text.Text[lines[at + 1].Start]));
    }

    private Table? Csv(BodyLine line, ref int at)
    {
        if (PhotoLine.Read(text, line, folder, new FindingList()) is not [var named]
            || !named.Path.Value.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return null;
        var span = text.Span(line.Start, line.End);
        var read = TextFiles.Read(named.Path, folder, context) is { } file ? CsvTable.Read(file.Text, context.Findings) : null;
        return Bounded(read is null ? Nothing(span) : read with { Caption = named.Caption, Span = span }, ref at, 1);
    }

    /// <summary>Stands for a table that an error says cannot be read.</summary>
    private static Table Nothing(SourceSpan span) => new(null, null, [], 0, [], span);

    private Table Bounded(Table table, ref int at, int count)
    {
        at += count;
        if (table.Columns.Count > Limits.TableColumns || table.Rows.Count > Limits.TableRows
            || (long)table.Rows.Count * table.Columns.Count > Limits.TableCells)
            context.Findings.Add(BodyFindings.TableTooLarge(table.Span));
        return table;
    }

    private Table TooLarge(List<BodyLine> run, ref int at)
    {
        var span = text.Span(run[0].Start, run[^1].End);
        context.Findings.Add(BodyFindings.TableTooLarge(span));
        return Bounded(Nothing(span), ref at, run.Count);
    }

    /// <summary>The lines from one on that begin with one of these characters, without an empty line between.</summary>
    private List<BodyLine> Run(int at, string openings)
    {
        var run = new List<BodyLine> { lines[at] };
        while (++at < lines.Count && !lines[at].AfterBlank && openings.Contains(text.Text[lines[at].Start])) run.Add(lines[at]);
        return run;
    }

    private Sourced<string>? Above(BodyLine line, string label, bool keepsLabel)
    {
        var typed = text.Text.AsSpan(line.Start, line.End - line.Start);
        if (!typed.StartsWith(label) || typed.Length <= label.Length + 1 || typed[label.Length] is not ('：' or ':')) return null;
        var start = keepsLabel ? line.Start : line.Start + label.Length + 1;
        while (start < line.End && char.IsWhiteSpace(text.Text[start])) start++;
        return start < line.End ? new(text.Text[start..line.End], text.Span(start, line.End)) : null;
    }
}
