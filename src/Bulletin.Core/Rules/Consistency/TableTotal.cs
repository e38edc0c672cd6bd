using System.Globalization;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>A 合计 that the figures above it do not make.</summary>
public sealed class TableTotal : Rule
{
    private static readonly string[] Totals = ["合计", "总计", "共计", "全市合计", "全省合计", "全县合计"];

    /// <summary>Columns whose figures are not added up.</summary>
    private static readonly string[] NotAdded = ["率", "比", "均", "增", "%", "％", "位次", "排名", "序号", "得分", "评分", "指数", "年份", "用时"];

    public override RulePage Page { get; } = new(Codes.TableTotal, "table-total", Severity.Warning)
    {
        What = new("表里的合计与各行之和不等", "a total in a table is not the sum of its rows"),
        Why = new("改了一行的数而没有改合计，是最容易被读出来的差错", "a figure was changed and the total was not; readers find that first"),
        Wrong = Example.Body("| 县区 | 人员 |\n|---|---:|\n| 大洼区 | 120 |\n| 盘山县 | 86 |\n| 合计 | 216 |"),
        Right = Example.Body("| 县区 | 人员 |\n|---|---:|\n| 大洼区 | 120 |\n| 盘山县 | 86 |\n| 合计 | 206 |"),
        Remedy = new("核对各行和合计", "check the rows and the total"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        foreach (var table in issue.Blocks<Table>()) Check(table, found);
    }

    private static void Check(Table table, FindingSink found)
    {
        var rows = table.Rows.Skip(table.HeaderRows).ToList();
        // Merged cells and partial sums say that more than one total is at work.
        if (rows.Any(r => r.Cells.Any(c => c.ColumnSpan > 1 || c.RowSpan > 1))
            || rows.Any(r => Label(r) is var label
                && (label.Contains("小计", StringComparison.Ordinal) || label.StartsWith("其中", StringComparison.Ordinal))))
            return;
        if (rows.Where(r => Totals.Contains(Label(r))).ToList() is not [var total] || rows.Count < 3) return;
        rows.Remove(total);
        foreach (var cell in total.Cells)
            if (Figure(cell) is { } told && IsAdded(table, cell.Column)) Compare(cell, told, rows, found);
    }

    private static void Compare(TableCell total, decimal told, List<TableRow> rows, FindingSink found)
    {
        var sum = 0m;
        var step = Step(told);
        foreach (var row in rows)
        {
            if (row.Cells.FirstOrDefault(c => c.Column == total.Column) is not { } cell || Figure(cell) is not { } figure) return;
            sum += figure;
            step = Math.Min(step, Step(figure));
        }
        // Rounded figures need not add up to the last place.
        if (Math.Abs(sum - told) <= (step < 1 ? step * rows.Count / 2 : 0)) return;
        found.Add(total.Span,
            new($"合计写 {told}，各行相加是 {sum}", $"the total says {told}, the rows add up to {sum}"),
            new("核对各行和合计", "check the rows and the total"));
    }

    private static decimal Step(decimal figure) => 1m / (decimal)Math.Pow(10, figure.Scale);

    private static bool IsAdded(Table table, int column)
    {
        if (column == 0) return false;
        foreach (var row in table.Rows.Take(table.HeaderRows))
            foreach (var cell in row.Cells.Where(c => c.Column <= column && column < c.Column + c.ColumnSpan))
                if (NotAdded.Any(word => TextOf(cell).Contains(word, StringComparison.Ordinal))) return false;
        return true;
    }

    private static string Label(TableRow row) =>
        row.Cells.Count > 0 && row.Cells[0].Column == 0 ? string.Concat(TextOf(row.Cells[0]).Where(c => !char.IsWhiteSpace(c))) : "";

    private static decimal? Figure(TableCell cell)
    {
        var text = string.Concat(TextOf(cell).Where(c => c is not (',' or '，' or ' ' or '\u202F')));
        return text.Length is > 0 and <= 18
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                out var figure)
            ? figure
            : null;
    }

    private static string TextOf(TableCell cell) =>
        string.Concat(cell.Lines.SelectMany(line => line).OfType<TextInline>().Select(t => t.Text)).Trim();
}
