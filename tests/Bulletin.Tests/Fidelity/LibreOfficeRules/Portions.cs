using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>What a portion is.</summary>
internal enum PortionKind : byte
{
    Text,

    /// <summary>The gap between hanzi and Latin.</summary>
    Gap,

    /// <summary>A mark outside the margin.</summary>
    Hanging,
    Tab,
    Picture,
}

/// <summary>A stretch of a line in one script and one format, or a gap.</summary>
internal readonly record struct Portion(PortionKind Kind, int Start, int End, double Width);

/// <summary>A line in portions.</summary>
internal sealed class PortionLine : Line
{
    public required PortionedParagraph Portioned { get; init; }
    public required List<Portion> Portions { get; init; }

    public double Width => Portions.Where(portion => portion.Kind != PortionKind.Hanging).Sum(portion => portion.Width);

    /// <summary>The portions, each with the number of places in it that stretch: after each hanzi, at blanks, and between Latin and hanzi.</summary>
    public IEnumerable<(Portion Portion, int Points)> WithPoints() =>
        Portions.Select((portion, k) => (portion, portion.Kind == PortionKind.Text ? PointsOf(k) : 0));

    private int PointsOf(int index)
    {
        var portion = Portions[index];
        var items = Paragraph.Items;
        var isLast = index == Portions.Count - 1;
        if (items[portion.Start].Script == Script.Asian) return portion.End - portion.Start - (isLast ? 1 : 0);
        var blanks = 0;
        for (var i = portion.Start; i < portion.End; i++)
            if (items[i].CodePoint == ' ')
                blanks++;
        if (!isLast && portion.End < items.Length && Scripts.Of(items[portion.End].CodePoint) == Script.Asian) blanks++;
        return blanks;
    }
}
