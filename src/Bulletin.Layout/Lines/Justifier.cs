using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>Gives the items of a line their places, in twips from the text area's left edge.</summary>
/// <remarks>
/// What a justified line lacks goes into the gaps between hanzi and Latin first, up to half an em each, then evenly to every character; its
/// last character ends on the margin. What it has too much of is taken from marks or gaps, as the break was weighed.
/// </remarks>
internal static class Justifier
{
    // A gap of a quarter may grow to a half.
    private const double Growth = 0.25;

    /// <returns>A place for each item of the line; items that are not drawn keep NaN.</returns>
    public static double[] Place(Line line)
    {
        var (word, paragraph) = ((WordLine)line, line.Paragraph);
        var places = new double[line.End - line.Start];
        Array.Fill(places, double.NaN);
        var tabbed = 0.0;
        foreach (var (_, width) in line.Tabs) tabbed += width;
        // The box of the last character ends on the margin, its letter-spacing stands outside.
        var spacing = line.IsEmpty ? 0 : paragraph.SpacingAt(line.ShownEnd - 1);
        var leftover = line.Room - (word.Widths.Of(line.Start, line.ShownEnd) - spacing + tabbed - line.Outside);
        var slack = SlackOf(word, leftover);
        var x = line.Left + paragraph.Source.Format.Alignment switch
        {
            Alignment.Centre => Math.Max(0, leftover) / 2,
            Alignment.Right => Math.Max(0, leftover),
            _ => 0,
        };
        var tab = 0;
        for (var i = line.Start; i < line.ShownEnd; i++)
        {
            if (i > line.Start && word.Widths.GapBefore(i) is > 0 and var gap)
                x += gap + slack.Gap * word.Widths.SizeAt(i) * (i >= slack.From ? 1 : 0);
            var gives = slack.Mark > 0 && word.Widths.IsGiver(i, line.Start, line.ShownEnd) ? slack.Mark * word.Widths.SizeAt(i) : 0;
            // An opening mark gives in front of its ink.
            places[i - line.Start] = gives > 0 && Marks.GivesInFront(paragraph.Items[i].CodePoint) ? x - gives : x;
            x += word.Widths.Advance(i, i == line.ShownEnd - 1) - gives;
            if (paragraph.Items[i].Kind == ItemKind.Tab && tab < line.Tabs.Count) x += line.Tabs[tab++].Width;
            if (slack.Space != 0 && word.Widths.IsWordSpace(i, line.Start, line.ShownEnd)) x -= slack.Space * word.Widths.SizeAt(i);
            if (slack.Character > 0 && i >= slack.From && TakesMore(word, i, slack.SpreadsWords)) x += slack.Character;
        }
        return places;
    }

    /// <summary>What is given and taken on a line: ems at each gap, mark and word space, twips at each character from an item on.</summary>
    private readonly record struct Slack(double Gap, double Mark, double Space, double Character, int From, bool SpreadsWords);

    private static Slack SlackOf(WordLine line, double leftover)
    {
        if (leftover < 0)
            return line.Reason is BreakReason.AskedFor or BreakReason.Fits or BreakReason.Cut ? default : Squeeze(line, -leftover);
        var alignment = line.Paragraph.Source.Format.Alignment;
        return alignment == Alignment.Distribute || (alignment == Alignment.Both && !line.IsLast)
            ? Stretch(line, leftover, alignment == Alignment.Both)
            : default;
    }

    private static Slack Squeeze(WordLine line, double excess)
    {
        var (marks, gaps, spaces) = line.Widths.Giving(line.Start, line.ShownEnd);
        if (marks > 0)
        {
            var mark = Math.Min(0.5, excess / marks);
            var rest = excess - mark * marks;
            return new Slack(gaps > 0 ? -Math.Min(0.25, rest / gaps) : 0, mark, 0, 0, line.Start, false);
        }
        var most = OneMoreUnit.GapAlone * gaps + OneMoreUnit.Space * spaces;
        if (most <= 0) return default;
        var share = Math.Min(2, excess / most);
        return new Slack(-share * OneMoreUnit.GapAlone, 0, share * OneMoreUnit.Space, 0, line.Start, false);
    }

    // Of a line with tabs only what follows the last one is stretched.
    private static Slack Stretch(WordLine line, double leftover, bool spreadsWords)
    {
        var from = line.Tabs.Count > 0 ? line.Tabs[^1].Item + 1 : line.Start;
        double gaps = 0;
        var points = 0;
        for (var i = from; i < line.ShownEnd; i++)
        {
            if (i > from && line.Widths.GapBefore(i) > 0) gaps += line.Widths.SizeAt(i);
            if (TakesMore(line, i, spreadsWords)) points++;
        }
        var gap = gaps > 0 ? Math.Min(Growth, leftover / gaps) : 0;
        var rest = leftover - gap * gaps;
        return new Slack(gap, 0, 0, points > 0 ? rest / points : 0, from, spreadsWords);
    }

    // Every character but the last one takes its share; spread lines keep Latin words together.
    private static bool TakesMore(WordLine line, int i, bool spreadsWords)
    {
        if (i >= line.ShownEnd - 1 || !line.Paragraph.IsText(i)) return false;
        if (line.Outside > 0 && i == line.ShownEnd - 2 && line.Reason == BreakReason.Hangs) return false;
        if (spreadsWords) return true;
        var items = line.Paragraph.Items;
        return items[i].CodePoint == ' ' || Scripts.Of(items[i].CodePoint) != Script.Western
            || Scripts.Of(items[i + 1].CodePoint) == Script.Asian;
    }
}
