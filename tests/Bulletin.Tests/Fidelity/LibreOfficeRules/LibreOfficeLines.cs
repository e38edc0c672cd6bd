using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>
/// Lines as LibreOffice 7.4 ends, stretches and stands them (measured), for a layout of ours that differs from its own by nothing else: where
/// pages and lines are then the same, the named exceptions explain every difference.
/// </summary>
internal sealed class LibreOfficeLines : LineRules
{
    /// <summary>Ambiguous characters take the script before them, whatever the hint.</summary>
    public override string FaceNameOf(int c, Script script, RunFormat format)
    {
        if (c < 0x80) return format.Ascii;
        if (Scripts.IsAmbiguous(c)) return format.HintsEastAsia || script == Script.Asian ? format.EastAsia : format.HighAnsi;
        return script == Script.Asian ? format.EastAsia : format.HighAnsi;
    }

    public override bool TakesNamedWidths => false;

    public override bool KeepsSpaceAfterPageBreak => true;

    public override List<Line> Break(MeasuredParagraph paragraph, LineContext context) => new LibreOfficeBreaker(new PortionedParagraph(paragraph), context.Width).Break();

    public override void SetHeight(Line line, LineContext context, Measurer measurer) => new LibreOfficeMetrics(measurer).Set((PortionLine)line);

    /// <summary>A justified line is stretched by whole twips inside a portion, and by hundredths from portion to portion; a spread one to the margin.</summary>
    public override double[] Place(Line line)
    {
        var portioned = (PortionLine)line;
        var places = new double[line.End - line.Start];
        Array.Fill(places, double.NaN);
        var format = line.Paragraph.Source.Format;
        var slack = line.Room - portioned.Width;
        var x = line.Left + (format.Alignment switch { Alignment.Centre => slack / 2, Alignment.Right => slack, _ => 0 });
        var points = portioned.WithPoints().Sum(p => p.Points);
        var (inside, between) = (0.0, 0.0);
        if (points > 0 && !portioned.Portions.Exists(p => p.Kind == PortionKind.Tab))
        {
            if (format.Alignment == Alignment.Distribute) inside = between = Math.Max(0, slack) / points;
            else if (format.Alignment == Alignment.Both && !line.IsLast)
            {
                var hundredths = Math.Max(0, (int)((slack + 1 + SpacingAtEnd(portioned)) * 100 / points));
                (inside, between) = (hundredths / 100, hundredths / 100.0);
            }
        }
        foreach (var (portion, count) in portioned.WithPoints())
        {
            PlacePortion(line, portion, x, inside, places);
            x += portion.Width + (format.Alignment == Alignment.Both ? (int)(count * between * 100 + 0.5) / 100 : count * between);
        }
        return places;
    }

    // The spacing after the last character of a portion counts only where the portion ends by itself.
    private static int SpacingAtEnd(PortionLine line)
    {
        var last = line.Portions.FindLast(p => p.Kind == PortionKind.Text);
        return last.End < line.Paragraph.Items.Length && line.Portioned.PortionEnd(last.Start) == last.End ? line.Paragraph.SpacingAt(last.Start) : 0;
    }

    private static void PlacePortion(Line line, Portion portion, double x, double add, double[] places)
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
