namespace Bulletin.Layout.Lines;

/// <summary>Whether a full line takes one more unit, and at what cost: Word's rules as measured on its own PDFs.</summary>
internal static class OneMoreUnit
{
    // What gives: half a mark, an eighth of an em of a gap beside compressed marks, less without.
    private const double Mark = 0.5;
    private const double GapBesideMarks = 0.125;
    public const double GapAlone = 0.115;
    public const double Space = 0.045;

    // Rounding of ems and twips.
    private const double Rounding = 1e-6;

    /// <returns>Fits: the line takes no more.</returns>
    public static BreakReason Weigh(in FullLine line, LineManner manner)
    {
        if (manner.Compresses) return Compress(line, manner);
        if (manner.Hangs && line.FitsBeforeMarks && line.LastHangs) return BreakReason.Hangs;
        return manner.Narrows && Narrows(line, line.Need) ? BreakReason.Narrowed : BreakReason.Fits;
    }

    /// <summary>What the marks and gaps of a line give when its punctuation is compressed.</summary>
    public static double Give(double marks, double gaps) => marks > 0 ? Mark * marks + GapBesideMarks * gaps : 0;

    private static BreakReason Compress(in FullLine line, LineManner manner)
    {
        var give = Give(line.Marks, line.Gaps) + Rounding;
        if (line.FitsBeforeMarks && (line.LastGives || line.LastHangs)) return AtMargin(line, give, manner);
        var need = line.LastGives ? line.Need - Mark : line.Need;
        if (line.Marks == 0 && manner is { Mode: >= 15, ByWps: false })
            return !Narrows(line, need)
                ? BreakReason.Fits
                : line.LastGives && !Narrows(line, line.Need) ? BreakReason.Half : BreakReason.Narrowed;
        var hangs = manner.Hangs && line.LastHangs && line.Marks > 0 && need > give && need - Mark <= give;
        if (hangs) need -= Mark;
        if (need > give || !IsWorth(line, need, manner)) return BreakReason.Fits;
        return hangs ? BreakReason.Hangs : line.LastGives && line.Need > give ? BreakReason.Half : BreakReason.Compressed;
    }

    // A mark that would begin the next line is never sent down: it stands inside, else outside by half, else wholly.
    private static BreakReason AtMargin(in FullLine line, double give, LineManner manner)
    {
        if (line.Need <= give) return BreakReason.Compressed;
        if (line.LastGives && line.Need - Mark <= give) return BreakReason.Half;
        return line.LastHangs && manner.Hangs ? BreakReason.Hangs : line.LastGives ? BreakReason.Half : BreakReason.Fits;
    }

    private static bool IsWorth(in FullLine line, double need, LineManner manner)
    {
        // WPS asks for half an em at most beside a mark at the end, which it lets stand outside.
        if (manner.ByWps) return line.Need - (line.LastGives ? 2 * Mark : 0) <= Mark + Rounding;
        if (manner.Mode < 15) return line.Leftover - line.GapAtEnd >= Mark - Rounding;
        // Compressing is weighed against stretching; the constants are those that fit 518 of 522 lines.
        return need / (Mark * line.Marks + 0.0625 * line.Gaps) <= line.Leftover / (0.2 + GapBesideMarks * line.Gaps + 0.01 * line.Count);
    }

    private static bool Narrows(in FullLine line, double need) => need <= GapAlone * line.Gaps + Space * line.Spaces + Rounding;
}
