using Bulletin.Core.Issue;

namespace Bulletin.Word.Composing;

/// <summary>Shares a table's width out by what its columns hold (列宽).</summary>
internal static class ColumnWidths
{
    // 四号, and what the style's margins and a little air take.
    private const int Character = 280;
    private const int CellMargins = 2 * 85;
    private const int Margins = CellMargins + 40;

    public static int[] Of(Table table, int width)
    {
        var columns = CellGrid.ColumnCount(table);
        var least = new double[columns];
        var natural = new double[columns];
        Array.Fill(least, 2 * Character + Margins);
        Array.Fill(natural, 2 * Character + Margins);
        var bare = new double[columns];
        Array.Fill(bare, Character + CellMargins);
        foreach (var cell in table.Rows.SelectMany(row => row.Cells).OrderBy(cell => cell.ColumnSpan))
        {
            Raise(natural, cell, Natural(cell));
            Raise(least, cell, Least(cell));
            Raise(bare, cell, Math.Ceiling(Uncuttable(cell).Width * Character) + CellMargins + 1);
        }
        return Round(Share(bare, least, natural, width), width);
    }

    /// <summary>The first cell with a number, or a word, that the widths would cut; null: there is none.</summary>
    public static CutCell? FirstCut(Table table, int[] widths)
    {
        CutCell? first = null;
        var count = 0;
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            if (Uncuttable(cell) is not { Width: > 0 } longest) continue;
            var end = Math.Min(widths.Length, cell.Column + cell.ColumnSpan);
            if (longest.Width * Character + CellMargins <= widths.AsSpan(cell.Column, end - cell.Column).ToArray().Sum()) continue;
            first ??= new(cell, longest.Text, 0);
            count++;
        }
        return first is null ? null : first with { Count = count };
    }

    /// <summary>The width a cell needs for one line, in twips.</summary>
    public static double Natural(TableCell cell) =>
        cell.Lines.Select(line => TextWidth.InTimes(TextOf(line))).DefaultIfEmpty(0).Max() * Character + Margins;

    /// <summary>About how many lines a cell takes at a width in twips.</summary>
    public static int LinesOf(TableCell cell, int width) =>
        cell.Lines.Sum(line => Math.Max(1,
            (int)Math.Ceiling(TextWidth.InTimes(TextOf(line)) * Character / Math.Max(Character, width - CellMargins))));

    public static string TextOf(IEnumerable<Inline> line) => string.Concat(line.Select(InlineText.Of));

    // What cannot be broken: a Latin word, a number; of hanzi four at least, for a column of twos reads badly.
    private static double Least(TableCell cell)
    {
        var widest = Uncuttable(cell).Width;
        foreach (var line in cell.Lines) widest = Math.Max(widest, Math.Min(4, TextWidth.InTimes(TextOf(line))));
        return widest * Character + Margins;
    }

    /// <summary>The widest word or number of a cell, in characters.</summary>
    private static (string Text, double Width) Uncuttable(TableCell cell)
    {
        var (widest, found) = (0.0, "");
        foreach (var line in cell.Lines)
        {
            var text = TextOf(line);
            foreach (var stretch in LatinText.Cut(text).Where(stretch => stretch.IsLatin))
                foreach (var word in text[stretch.Start..stretch.End].Split(' '))
                    if (TextWidth.InTimes(word) is var width && width > widest) (widest, found) = (width, word);
        }
        return (found, widest);
    }

    private static void Raise(double[] widths, TableCell cell, double needed)
    {
        var end = Math.Min(widths.Length, cell.Column + cell.ColumnSpan);
        var missing = needed;
        for (var i = cell.Column; i < end; i++) missing -= widths[i];
        if (missing <= 0) return;
        for (var i = cell.Column; i < end; i++) widths[i] += missing / (end - cell.Column);
    }

    // As browsers share it: where there is too little, numbers stay whole and hanzi turn over; else everybody the least, the rest by what
    // each would like more; room to spare is shared evenly by need.
    private static double[] Share(double[] bare, double[] least, double[] natural, int width)
    {
        double leastSum = least.Sum(), naturalSum = natural.Sum();
        if (naturalSum <= width)
            return [.. natural.Select(wish => wish + (width - naturalSum) * (0.5 / natural.Length + 0.5 * wish / naturalSum))];
        var bareSum = bare.Sum();
        if (leastSum >= width && bareSum < width)
            return [.. least.Zip(bare, (need, whole) => whole + (need - whole) * (width - bareSum) / (leastSum - bareSum))];
        if (leastSum >= width) return [.. least.Select(need => need * width / leastSum)];
        var wishes = natural.Zip(least, (wish, need) => Math.Sqrt(Math.Max(0, wish - need))).ToArray();
        return Grow(least, natural, wishes, width);
    }

    // Wishes count by their root, or one long column would starve the others; nobody gets more than it can use.
    private static double[] Grow(double[] least, double[] natural, double[] wishes, int width)
    {
        var widths = (double[])least.Clone();
        for (var round = 0; round < least.Length; round++)
        {
            var rest = width - widths.Sum();
            var sum = wishes.Sum();
            if (rest < 1 || sum <= 0) break;
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Min(natural[i], widths[i] + rest * wishes[i] / sum);
                if (widths[i] >= natural[i]) wishes[i] = 0;
            }
        }
        return widths;
    }

    private static int[] Round(double[] widths, int width)
    {
        int[] rounded = [.. widths.Select(value => (int)value)];
        rounded[^1] += width - rounded.Sum();
        return rounded;
    }
}
