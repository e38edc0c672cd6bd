using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>
/// Lines as LibreOffice 7.4 ends and stretches them (measured), for a layout of ours that differs from its own by nothing else: where pages
/// and lines are then the same, the named exceptions explain every difference.
/// </summary>
internal sealed class LibreOfficeLines : LineRules
{
    public override BreakRules Breaking(MeasuredParagraph paragraph, KinsokuSets kinsoku) => new LibreOfficeBreaks(paragraph, kinsoku);

    /// <summary>A justified line is stretched by whole twips inside a portion, and by hundredths from portion to portion.</summary>
    public override double[] Place(Line line)
    {
        if (line.IsLast || line.Paragraph.Source.Format.Alignment != Alignment.Both || line.Portions.Exists(p => p.Kind == PortionKind.Tab)) return base.Place(line);
        var places = new double[line.End - line.Start];
        Array.Fill(places, double.NaN);
        var hundredths = HundredthsOf(line);
        var x = line.Left;
        foreach (var (portion, points) in Justifier.WithPoints(line))
        {
            PlacePortion(line, portion, x, hundredths / 100, places);
            x += portion.Width + points * hundredths / 100;
        }
        return places;
    }

    private static int HundredthsOf(Line line)
    {
        var points = Justifier.WithPoints(line).Sum(p => p.Points);
        if (points == 0) return 0;
        var last = line.Portions.FindLast(p => p.Kind == PortionKind.Text);
        var items = line.Paragraph.Items;
        // The spacing after the last character of a portion counts only where the portion ends by itself.
        var spacing = last.End < items.Length && line.Paragraph.PortionEnd(last.Start) == last.End ? line.Paragraph.SpacingAt(last.Start) : 0;
        return Math.Max(0, (int)((line.Room + 1 + spacing - line.Width) * 100 / points));
    }

    private static void PlacePortion(Line line, Portion portion, double x, int add, double[] places)
    {
        for (var i = portion.Start; i < portion.End; i++)
        {
            places[i - line.Start] = x;
            var item = line.Paragraph.Items[i];
            x += item.Advance + line.Paragraph.SpacingAt(i);
            if (item.Script == Script.Asian || item.CodePoint == ' ') x += add;
        }
    }
}
