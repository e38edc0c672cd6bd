using Bulletin.Core.Units;
using Bulletin.Export.Fonts;
using Bulletin.Export.Objects;
using Bulletin.Export.Pictures;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Content;

/// <summary>The content stream of a page (ISO 32000-1 7.8.2), and what it needs.</summary>
internal sealed class PageContent
{
    private readonly Page _page;
    private readonly FontSet _fontSet;
    private readonly PictureSet _pictureSet;
    private readonly MarkedContent _marks;
    private readonly StructureTree _structure;
    private readonly int _pageIndex;
    private readonly Paint _paint;
    private readonly TextPen _pen;
    private readonly TextJoins _joins = new();
    private readonly List<Drawing> _drawings;
    private readonly List<(GlyphRun Run, EmbeddedFont Font)> _runs = [];

    public PageContent(Page page, int pageIndex, FontSet fonts, PictureSet pictures, StructureTree structure)
    {
        (_page, _pageIndex, _fontSet, _pictureSet, _structure) = (page, pageIndex, fonts, pictures, structure);
        _paint = new Paint(Bytes);
        _pen = new TextPen(Bytes, _paint, page.Height);
        _marks = new MarkedContent(Bytes, structure, pageIndex);
        _drawings = new List<Drawing>(page.Drawings.Count);
        foreach (var drawing in page.Drawings)
        {
            if (drawing is LinkArea link) Links.Add(link);
            else _drawings.Add(drawing);
        }
    }

    public PdfBytes Bytes { get; } = new(1 << 14);

    public List<EmbeddedFont> Fonts { get; } = [];

    public List<PictureObject> Pictures { get; } = [];

    public List<LinkArea> Links { get; } = [];

    public void Write()
    {
        for (var i = 0; i < _drawings.Count;) i += WriteFrom(i);
        _marks.Close();
    }

    /// <returns>How many drawings were written.</returns>
    private int WriteFrom(int index)
    {
        var drawing = _drawings[index];
        _marks.Enter(drawing);
        switch (drawing)
        {
            case GlyphRun:
                return WriteText(index);
            case Rectangle rectangle:
                _paint.Fill(rectangle.Colour);
                Box(rectangle.X, rectangle.Y, rectangle.Width, rectangle.Height).Raw("re f\n"u8);
                return 1;
            case MissingGlyphBox box:
                WriteBox(box);
                return 1;
            case PictureDrawing picture:
                WritePicture(picture);
                return 1;
            default:
                throw new InvalidOperationException($"a drawing that PDF does not know: {drawing.GetType()}");
        }
    }

    private int WriteText(int index)
    {
        _runs.Clear();
        var end = index;
        for (; end < _drawings.Count && _drawings[end] is GlyphRun run && run.Element == _drawings[index].Element; end++)
        {
            if (run.Glyphs.Count > 0) _runs.Add((run, Use(_fontSet[run.Face])));
        }
        if (_runs.Count == 0) return end - index;
        _joins.Read(_runs);
        _pen.BeginText();
        var (glyph, inside) = (0, false);
        for (var r = 0; r < _runs.Count; r++)
        {
            var run = _runs[r].Run;
            _pen.BeginRun(run, _runs[r].Font);
            for (var g = 0; g < run.Glyphs.Count; g++, glyph++)
            {
                if (_joins.Begins(glyph))
                {
                    _pen.BeginActualText(JoinedText(r, g, glyph));
                    inside = true;
                }
                _pen.Show(run.Glyphs[g]);
                if (!inside || _joins.JoinsNext(glyph)) continue;
                _pen.EndActualText();
                inside = false;
            }
        }
        _pen.EndText();
        return end - index;
    }

    /// <summary>The text of all glyphs that are joined to one.</summary>
    private string JoinedText(int run, int glyph, int number)
    {
        var text = EmbeddedFont.TextOf(_runs[run].Run, glyph).ToString();
        while (_joins.JoinsNext(number++))
        {
            if (++glyph == _runs[run].Run.Glyphs.Count) (run, glyph) = (run + 1, 0);
            text = string.Concat(text, EmbeddedFont.TextOf(_runs[run].Run, glyph));
        }
        return text;
    }

    private void WriteBox(MissingGlyphBox box)
    {
        var line = box.Height / 24;
        var half = line / 2;
        _pen.BeginActualText(box.Text);
        _paint.Stroke(box.Colour, line);
        Box(box.X + half, box.Y + half, box.Width - line, box.Height - line).Raw("re S\n"u8);
        if (_fontSet.Blank is var (font, glyph))
        {
            _pen.ShowUnseen(Use(font), glyph, box.X, box.Y + box.Height * 0.88, box.Height, box.Width);
        }
        _pen.EndActualText();
    }

    private void WritePicture(PictureDrawing drawing)
    {
        var picture = _pictureSet[drawing.Picture];
        if (!Pictures.Contains(picture)) Pictures.Add(picture);
        Bytes.Raw("q "u8).Points(drawing.Width).Raw(" 0 0 "u8).Points(drawing.Height).Raw((byte)' ')
            .Points(drawing.X).Raw((byte)' ').Points(_page.Height - drawing.Y - drawing.Height)
            .Raw(" cm/"u8).Raw(picture.ResourceName).Raw(" Do Q\n"u8);
        if (drawing.Element is { } element) _structure.Cover(element, _pageIndex, drawing, _page.Height);
    }

    private PdfBytes Box(Length x, Length y, Length width, Length height) =>
        Bytes.Points(x).Raw((byte)' ').Points(_page.Height - y - height).Raw((byte)' ').Points(width).Raw((byte)' ').Points(height).Raw((byte)' ');

    private EmbeddedFont Use(EmbeddedFont font)
    {
        if (!Fonts.Contains(font)) Fonts.Add(font);
        return font;
    }
}
