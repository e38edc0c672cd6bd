using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>Gives the items of a line their places, in twips from the text area's left edge.</summary>
/// <remarks>
/// Hanzi stretch alike after each character, Latin at its blanks and before hanzi; nothing is ever compressed
/// (characterSpacingControl doNotCompress). The last character ends on the margin: LibreOffice, which stretches by whole twips
/// inside a portion, ends up to half a millimetre short of it.
/// </remarks>
internal static class Justifier
{
    /// <returns>A place for each item of the line; items that are not drawn keep NaN.</returns>
    public static double[] Place(Line line)
    {
        var places = new double[line.End - line.Start];
        Array.Fill(places, double.NaN);
        var alignment = line.Paragraph.Source.Format.Alignment;
        var add = 0.0;
        var x = line.Left;
        switch (alignment)
        {
            case Alignment.Centre:
                x += (line.Room - line.Width) / 2;
                break;
            case Alignment.Right:
                x += line.Room - line.Width;
                break;
            case Alignment.Both when !line.IsLast:
            case Alignment.Distribute:
                add = StretchOf(line);
                break;
        }
        foreach (var (portion, points) in WithPoints(line))
        {
            PlacePortion(line, portion, x, add, places);
            x += portion.Width + (portion.Kind == PortionKind.Text ? points * add : 0);
        }
        return places;
    }

    private static void PlacePortion(Line line, Portion portion, double x, double add, double[] places)
    {
        var paragraph = line.Paragraph;
        for (var i = portion.Start; i < portion.End; i++)
        {
            places[i - line.Start] = x;
            var item = paragraph.Items[i];
            x += item.Advance + paragraph.SpacingAt(i);
            if (item.Script == Script.Asian || item.CodePoint == ' ') x += add;
        }
    }

    /// <summary>What is added at each point, in twips.</summary>
    private static double StretchOf(Line line)
    {
        var points = 0;
        foreach (var portion in line.Portions)
            if (portion.Kind == PortionKind.Tab)
                return 0;
        foreach (var (_, count) in WithPoints(line)) points += count;
        if (points == 0) return 0;
        return Math.Max(0, line.Room - line.Width) / points;
    }

    /// <summary>The portions of a line, each with the number of places in it that stretch.</summary>
    public static IEnumerable<(Portion Portion, int Points)> WithPoints(Line line)
    {
        for (var k = 0; k < line.Portions.Count; k++)
        {
            var portion = line.Portions[k];
            yield return (portion, portion.Kind == PortionKind.Text ? PointsOf(line, k) : 0);
        }
    }

    private static int PointsOf(Line line, int index)
    {
        var portion = line.Portions[index];
        var items = line.Paragraph.Items;
        var isLast = index == line.Portions.Count - 1;
        if (items[portion.Start].Script == Script.Asian) return portion.End - portion.Start - (isLast ? 1 : 0);
        var blanks = 0;
        for (var i = portion.Start; i < portion.End; i++)
            if (items[i].CodePoint == ' ')
                blanks++;
        if (!isLast && portion.End < items.Length && Scripts.Of(items[portion.End].CodePoint) == Script.Asian) blanks++;
        return blanks;
    }
}
