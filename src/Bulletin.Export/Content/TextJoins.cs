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

    private readonly List<bool> _joinsNext = [];
    private readonly List<bool> _mapped = [];
    private readonly List<bool> _isWord = [];

    /// <summary>Takes the glyphs of runs that follow one another, numbered through.</summary>
    public void Read(List<(GlyphRun Run, EmbeddedFont Font)> runs)
    {
        _joinsNext.Clear();
        _mapped.Clear();
        _isWord.Clear();
        for (var r = 0; r < runs.Count; r++)
        {
            var (run, font) = runs[r];
            int last = run.Glyphs.Count - 1, first = _isWord.Count;
            for (var g = 0; g <= last; g++)
            {
                var text = EmbeddedFont.TextOf(run, g);
                _mapped.Add(font.Says(run.Glyphs[g].Id, text));
                _isWord.Add(IsWord(text));
                _joinsNext.Add(g < last ? JoinsWithin(run, g, text) : r + 1 < runs.Count && JoinsAcross(run, text, runs[r + 1].Run));
            }
            KeepWordsWhole(first);
        }
    }

    /// <summary>Whether a glyph shares its ActualText with the next one.</summary>
    public bool JoinsNext(int glyph) => _joinsNext[glyph];

    /// <summary>Whether an ActualText begins at a glyph.</summary>
    public bool Begins(int glyph) => (_joinsNext[glyph] || !_mapped[glyph]) && (glyph == 0 || !_joinsNext[glyph - 1]);

    /// <summary>
    /// A Latin word or number is read aloud as one thing, so where its first or last letter is joined to a hanzi it is joined whole.
    /// </summary>
    private void KeepWordsWhole(int first)
    {
        for (int start = first, end; start < _isWord.Count; start = end + 1)
        {
            end = start;
            if (!_isWord[start]) continue;
            while (end + 1 < _isWord.Count && _isWord[end + 1]) end++;
            var joined = _joinsNext[end] || (start > 0 && _joinsNext[start - 1]);
            for (var i = start; joined && i < end; i++) _joinsNext[i] = true;
        }
    }

    private static bool IsWord(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is > ' ' and < '\u2E80';

    private static bool JoinsWithin(GlyphRun run, int glyph, ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return true;
        var next = EmbeddedFont.TextOf(run, glyph + 1);
        return Gap(run, glyph, run.Glyphs[glyph + 1]) > LeastGap * Em(run) && !text.IsWhiteSpace() && !next.IsWhiteSpace();
    }

    private static bool JoinsAcross(GlyphRun run, ReadOnlySpan<char> text, GlyphRun next)
    {
        if (!next.Continues) return false;
        var gap = Gap(run, run.Glyphs.Count - 1, next.Glyphs[0]);
        return gap > LeastGap * Math.Min(Em(run), Em(next)) && !text.IsWhiteSpace() && !EmbeddedFont.TextOf(next, 0).IsWhiteSpace();
    }

    private static double Gap(GlyphRun run, int glyph, PlacedGlyph next) =>
        (double)next.X.Emu - run.Glyphs[glyph].X.Emu - run.Glyphs[glyph].Advance.Emu;

    private static double Em(GlyphRun run) => run.Size.Emu * Math.Min(1.0, run.HorizontalScale / 100.0);
}
