using Bulletin.Core.Units;
using Bulletin.Export.Colours;
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

    public PageContent(Page page, int pageIndex, FontSet fonts, PictureSet pictures, OutputColours colours, StructureTree structure)
    {
        (_page, _pageIndex, _fontSet, _pictureSet, _structure) = (page, pageIndex, fonts, pictures, structure);
        _paint = new Paint(Bytes, colours);
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

    public bool UsesSrgb => _paint.UsesSrgb;

    /// <summary>Something on it can be seen through.</summary>
    public bool IsBlended => Pictures.Exists(picture => picture.HasSoftMask);

    public void Write()
    {
        for (var i = 0; i < _drawings.Count;) i += WriteFrom(i);
        _marks.Close();
    }

    /// <returns>How many drawings were written.</returns>
    private int WriteFrom(int index)
    {
        switch (_drawings[index])
        {
            case GlyphRun run:
                return WriteText(index, run.Element);
            case Rectangle rectangle:
                _marks.Enter(rectangle.Element, isText: false);
                _paint.Fill(rectangle.Colour);
                Box(rectangle.X, rectangle.Y, rectangle.Width, rectangle.Height).Raw("re f\n"u8);
                return 1;
            case MissingGlyphBox box:
                WriteBox(box);
                return 1;
            case PictureDrawing picture:
                WritePicture(picture);
                return 1;
            case var other:
                throw new InvalidOperationException($"a drawing that PDF does not know: {other.GetType()}");
        }
    }

    private int WriteText(int index, StructureElement? element)
    {
        _runs.Clear();
        var end = index;
        for (; end < _drawings.Count && _drawings[end] is GlyphRun run && run.Element == element; end++)
        {
            if (run.Glyphs.Count > 0) _runs.Add((run, Use(_fontSet[run.Face])));
        }
        if (_runs.Count == 0) return end - index;
        _joins.Read(_runs);
        // Marked content and text objects must not cross (ISO 32000-1 14.6.1), so here it all lies within.
        _marks.Close();
        _pen.BeginText();
        ShowRuns(element);
        _marks.Close();
        _pen.EndText();
        return end - index;
    }

    private void ShowRuns(StructureElement? element)
    {
        var (number, inside) = (0, false);
        var isText = _runs[0].Run.Text.Length > 0;
        for (var r = 0; r < _runs.Count; r++)
        {
            var glyphs = _runs[r].Run.Glyphs;
            _pen.BeginRun(_runs[r].Run, _runs[r].Font);
            for (var g = 0; g < glyphs.Count; g++, number++)
            {
                if (_joins.Begins(number))
                {
                    _pen.Flush();
                    _marks.EnterReplaced(element, JoinedText(r, g, number), isText);
                    inside = true;
                }
                if (!inside) _marks.Enter(element, isText);
                _pen.Show(glyphs[g]);
                if (!inside || _joins.JoinsNext(number)) continue;
                _pen.Flush();
                _marks.Close();
                inside = false;
            }
        }
        _pen.Flush();
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
        _marks.EnterReplaced(box.Element, box.Text, isText: true);
        _paint.Stroke(box.Colour, line);
        Box(box.X + half, box.Y + half, box.Width - line, box.Height - line).Raw("re S\n"u8);
        if (_fontSet.Blank is var (font, glyph))
        {
            _pen.ShowUnseen(Use(font), glyph, box.X, box.Y + box.Height * 0.88, box.Height, box.Width);
        }
        _marks.Close();
    }

    private void WritePicture(PictureDrawing drawing)
    {
        _marks.Enter(drawing.Element, isText: false);
        var picture = _pictureSet[drawing.Picture];
        if (!Pictures.Contains(picture)) Pictures.Add(picture);
        Bytes.Raw("q "u8).Points(drawing.Width).Raw(" 0 0 "u8).Points(drawing.Height).Raw((byte)' ')
            .Points(drawing.X).Raw((byte)' ').Points(_page.Height - drawing.Y - drawing.Height)
            .Raw(" cm/"u8).Raw(picture.ResourceName).Raw(" Do Q\n"u8);
        if (drawing.Element is { } element) _structure.Cover(element, _pageIndex, drawing, _page.Height);
    }

    private PdfBytes Box(Length x, Length y, Length width, Length height) =>
        Bytes.Points(x).Raw((byte)' ').Points(_page.Height - y - height).Raw((byte)' ').Points(width).Raw((byte)' ').Points(height)
            .Raw((byte)' ');

    private EmbeddedFont Use(EmbeddedFont font)
    {
        if (!Fonts.Contains(font)) Fonts.Add(font);
        return font;
    }
}
