using System.Runtime.ExceptionServices;
using Bulletin.Export.Objects;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Fonts;

/// <summary>The faces of a document, each embedded once.</summary>
internal sealed class FontSet
{
    private readonly Dictionary<Face, EmbeddedFont> _byFace = new(ReferenceEqualityComparer.Instance);
    private readonly List<EmbeddedFont> _fonts = [];
    private bool _hasBoxes;

    /// <summary>A font with a blank glyph, and that glyph: it carries the text of a box that stands for a missing character.</summary>
    public (EmbeddedFont Font, ushort Glyph)? Blank { get; private set; }

    public EmbeddedFont this[Face face] => _byFace[face];

    /// <summary>Bytes of all embedded programs.</summary>
    public long EncodedLength { get; private set; }

    /// <summary>Reads what all pages draw, then cuts every face once.</summary>
    public static FontSet Collect(PageSequence pages, bool sideBySide)
    {
        var set = new FontSet();
        set.Use(pages);
        set.Close(sideBySide);
        return set;
    }

    /// <summary>Reads what some of the pages draw.</summary>
    public void Use(PageSequence pages)
    {
        for (var p = 0; p < pages.Pages.Count; p++)
        {
            var drawings = pages.Pages[p].Drawings;
            for (var d = 0; d < drawings.Count; d++)
            {
                if (drawings[d] is GlyphRun run) Of(run.Face).Use(run);
                _hasBoxes |= drawings[d] is MissingGlyphBox;
            }
        }
    }

    /// <summary>All has been read: cuts every face.</summary>
    public void Close(bool sideBySide)
    {
        if (_hasBoxes) FindBlank();
        if (sideBySide) CutSideBySide();
        else _fonts.ForEach(font => font.Cut());
        foreach (var font in _fonts) EncodedLength += font.DeflatedProgram.Length;
    }

    /// <summary>Half of all the time a PDF takes, so faces are cut side by side; what comes out does not depend on the order.</summary>
    private void CutSideBySide()
    {
        try
        {
            Parallel.ForEach(_fonts, font => font.Cut());
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    public void Write(PdfObjects objects)
    {
        foreach (var font in _fonts) FontWriter.Write(objects, font);
    }

    private EmbeddedFont Of(Face face)
    {
        if (_byFace.TryGetValue(face, out var font)) return font;
        font = new EmbeddedFont(face, _fonts.Count);
        _byFace.Add(face, font);
        _fonts.Add(font);
        return font;
    }

    private void FindBlank()
    {
        foreach (var font in _fonts)
        {
            var glyph = font.Face.GlyphOf(' ');
            if (glyph == 0 || font.Face.Advance(glyph) == 0) continue;
            font.Use(glyph, " ");
            Blank = (font, glyph);
            return;
        }
    }
}
