using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Word.Composing;

/// <summary>What there is to say of data tables (6xx).</summary>
internal static class TableFindings
{
    private const int TwipsOfCentimetre = 567;

    /// <param name="width">The type area, in twips.</param>
    public static Finding TooNarrow(CutCell cut, Table table, int width)
    {
        var centimetres = Math.Round((double)width / TwipsOfCentimetre, 1);
        var (columns, text) = (CellGrid.ColumnCount(table), cut.Text);
        var more = cut.Count > 1;
        return new(Codes.TableTooWide, Severity.Warning, cut.Cell.Span,
            new($"表格有 {columns} 列，版心宽 {centimetres} 厘米放不下，“{text}”{(more ? $"等 {cut.Count} 格" : "")}会从中间断开",
                $"a table of {columns} columns is too wide for {centimetres} cm: \"{text}\"{(more ? $" and {cut.Count - 1} more" : "")} "
                    + $"will be cut"),
            new("请减少列数、改用大一级的单位（如万元），或拆成两张表", "have fewer columns, use a larger unit (10,000 yuan, say), or make two tables"));
    }
}
