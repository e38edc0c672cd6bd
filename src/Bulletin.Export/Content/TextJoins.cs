using Bulletin.Export.Fonts;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Content;

/// <summary>
/// Finds the glyphs that readers would tear apart. A reader of PDF guesses blanks from distances: about a tenth of an em between two
/// characters is one. Where the text has none (spread names, stretched lines, the gap between hanzi and Latin), the glyphs
/// are drawn under one ActualText (ISO 32000-1 14.9.4), and so is a cluster whose glyphs have no text each.
/// </summary>
internal sealed class TextJoins
{
    private const double LeastGap = 0.09;

    /// <summary>Between two runs a wider gap than hanzi–Latin spacing may be a tab or a column, which does part words.</summary>
    private const double WidestGapBetweenRuns = 0.35;

    private readonly List<bool> _joinsNext = [];
    private readonly List<bool> _mapped = [];

    /// <summary>Takes the glyphs of runs that follow one another, numbered through.</summary>
    public void Read(List<(GlyphRun Run, EmbeddedFont Font)> runs)
    {
        _joinsNext.Clear();
        _mapped.Clear();
        for (var r = 0; r < runs.Count; r++)
        {
            var (run, font) = runs[r];
            var last = run.Glyphs.Count - 1;
            for (var g = 0; g <= last; g++)
            {
                var text = EmbeddedFont.TextOf(run, g);
                _mapped.Add(font.Says(run.Glyphs[g].Id, text));
                _joinsNext.Add(g < last ? JoinsWithin(run, g, text) : r + 1 < runs.Count && JoinsAcross(run, text, runs[r + 1].Run));
            }
        }
    }

    /// <summary>Whether a glyph shares its ActualText with the next one.</summary>
    public bool JoinsNext(int glyph) => _joinsNext[glyph];

    /// <summary>Whether an ActualText begins at a glyph.</summary>
    public bool Begins(int glyph) => (_joinsNext[glyph] || !_mapped[glyph]) && (glyph == 0 || !_joinsNext[glyph - 1]);

    private static bool JoinsWithin(GlyphRun run, int glyph, ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return true;
        var next = EmbeddedFont.TextOf(run, glyph + 1);
        return Gap(run, glyph, run.Glyphs[glyph + 1]) > LeastGap * Em(run) && !text.IsWhiteSpace() && !next.IsWhiteSpace();
    }

    private static bool JoinsAcross(GlyphRun run, ReadOnlySpan<char> text, GlyphRun next)
    {
        if (next.Glyphs.Count == 0 || next.Baseline != run.Baseline) return false;
        var gap = Gap(run, run.Glyphs.Count - 1, next.Glyphs[0]);
        var em = Math.Min(Em(run), Em(next));
        return gap > LeastGap * em && gap <= WidestGapBetweenRuns * em && !text.IsWhiteSpace() && !EmbeddedFont.TextOf(next, 0).IsWhiteSpace();
    }

    private static double Gap(GlyphRun run, int glyph, PlacedGlyph next) =>
        (double)next.X.Emu - run.Glyphs[glyph].X.Emu - run.Glyphs[glyph].Advance.Emu;

    private static double Em(GlyphRun run) => run.Size.Emu * Math.Min(1.0, run.HorizontalScale / 100.0);
}
