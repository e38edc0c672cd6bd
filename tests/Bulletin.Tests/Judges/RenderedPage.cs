namespace Bulletin.Tests.Judges;

/// <summary>A page as drawn. All lengths are points, y counted from the page's top.</summary>
public sealed record RenderedPage(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<RenderedLine> Lines,
    IReadOnlyList<RenderedRule> Rules,
    IReadOnlyList<RenderedPicture> Pictures)
{
    /// <summary>Vertical rules, with the axes exchanged: <see cref="RenderedRule.Y"/> counts from the left, Left and Right from the top.</summary>
    public required IReadOnlyList<RenderedRule> Uprights { get; init; }
}

/// <summary>One glyph at its origin.</summary>
/// <param name="Face">The role that its face plays (仿宋, 黑体 …), or the face's own name.</param>
/// <param name="Colour">RRGGBB.</param>
public readonly record struct RenderedGlyph(string Text, double X, double Baseline, double Advance, double Size, string Face, string Colour);

/// <summary>A horizontal rule; <paramref name="Y"/> is its middle.</summary>
public sealed record RenderedRule(double Y, double Left, double Right, double Thickness, string Colour)
{
    public double Top => Y - Thickness / 2;

    public double Bottom => Y + Thickness / 2;

    public double Width => Right - Left;

    /// <summary>Pieces that touch make one rule: a table's is drawn cell by cell.</summary>
    public static IReadOnlyList<RenderedRule> Join(IEnumerable<RenderedRule> pieces)
    {
        var joined = new List<RenderedRule>();
        foreach (var piece in pieces.OrderBy(r => Math.Round(r.Y, 1)).ThenBy(r => r.Left))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Continues(piece)) joined[^1] = last with { Right = Math.Max(last.Right, piece.Right) };
            else joined.Add(piece);
        }
        return joined;
    }

    private bool Continues(RenderedRule next) =>
        Math.Abs(next.Y - Y) < 0.05 && Math.Abs(next.Thickness - Thickness) < 0.05 && next.Colour == Colour && next.Left <= Right + 0.1;
}

/// <summary>A picture's box and its pixels.</summary>
public sealed record RenderedPicture(double Left, double Top, double Width, double Height, int PixelWidth, int PixelHeight);
