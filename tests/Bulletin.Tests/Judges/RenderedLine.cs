namespace Bulletin.Tests.Judges;

/// <summary>What stands on one baseline of a page, left to right, blanks left out.</summary>
public sealed record RenderedLine(double Baseline, IReadOnlyList<RenderedGlyph> Glyphs)
{
    /// <summary>Two lines of our documents are never nearer than this, points.</summary>
    private const double SameBaseline = 2;

    public string Text { get; } = string.Concat(Glyphs.Select(g => g.Text));

    public double Left => Glyphs[0].X;

    public double Right => Glyphs[^1].X + Glyphs[^1].Advance;

    /// <summary>Face and size of most of its glyphs: what tells a title from a caption.</summary>
    public string Kind { get; } = KindOf(Glyphs);

    /// <summary>Lines by baseline, so that a PDF's own order and its cutting into runs do not matter.</summary>
    public static IReadOnlyList<RenderedLine> Group(IEnumerable<RenderedGlyph> glyphs)
    {
        var lines = new List<List<RenderedGlyph>>();
        foreach (var glyph in glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).OrderBy(g => g.Baseline))
        {
            if (lines.Count == 0 || glyph.Baseline - lines[^1][0].Baseline > SameBaseline) lines.Add([]);
            lines[^1].Add(glyph);
        }
        return [.. lines.Select(line => new RenderedLine(Middle(line), [.. line.OrderBy(g => g.X)]))];
    }

    private static double Middle(List<RenderedGlyph> line) => line[line.Count / 2].Baseline;

    private static string KindOf(IReadOnlyList<RenderedGlyph> glyphs)
    {
        var most = glyphs.GroupBy(g => (g.Face, Size: Math.Round(g.Size * 2) / 2)).MaxBy(g => g.Count())!.Key;
        return FormattableString.Invariant($"{most.Face} {most.Size}");
    }
}
