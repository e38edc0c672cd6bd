namespace Bulletin.Tests.Judges;

/// <summary>A line that both renderings have on the same page.</summary>
public sealed record MatchedLine(int Page, RenderedLine Expected, RenderedLine Actual)
{
    /// <summary>Millimetres, positive where ours stands lower.</summary>
    public double BaselineShift => (Actual.Baseline - Expected.Baseline) * 25.4 / 72;

    /// <summary>Millimetres of the glyph that stands farthest from its place in the other rendering.</summary>
    public double LargestGlyphShift => Expected.Glyphs.Count != Actual.Glyphs.Count
        ? Math.Max(Math.Abs(Actual.Left - Expected.Left), Math.Abs(Actual.Right - Expected.Right)) * 25.4 / 72
        : Expected.Glyphs.Zip(Actual.Glyphs, (e, a) => Math.Abs(a.X - e.X)).Max() * 25.4 / 72;
}

/// <summary>A line of one rendering that the other lacks or has with other characters.</summary>
/// <param name="Gap">Differences with no equal line between them share a number.</param>
public sealed record LineDifference(int Page, RenderedLine? Expected, RenderedLine? Actual, int Gap);

/// <summary>A picture that both have on the same page.</summary>
public sealed record MatchedPicture(int Page, RenderedPicture Expected, RenderedPicture Actual)
{
    /// <summary>Millimetres by which the worst of the four edges is off.</summary>
    public double LargestEdgeShift => new[]
    {
        Actual.Left - Expected.Left,
        Actual.Top - Expected.Top,
        Actual.Left + Actual.Width - Expected.Left - Expected.Width,
        Actual.Top + Actual.Height - Expected.Top - Expected.Height,
    }.Max(Math.Abs) * 25.4 / 72;
}
