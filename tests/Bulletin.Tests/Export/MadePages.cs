using Bulletin.Core.Units;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Export;

/// <summary>Pages put together by hand, in points.</summary>
internal sealed class MadePages
{
    private readonly List<Page> _pages = [];
    private List<Drawing> _drawings = [];

    public static Face FangSong { get; } = Serve("仿宋_GB2312");
    public static Face SmallSong { get; } = Serve("方正小标宋简体");
    public static Face Hei { get; } = Serve("黑体");
    public static Face Kai { get; } = Serve("楷体_GB2312");
    public static Face Latin { get; } = Serve("Times New Roman");

    public StructureElement Document { get; } = new(StructureRole.Document);

    public StructureElement Add(StructureRole role, string? alt = null) => Document.Add(new StructureElement(role) { Alt = alt });

    /// <summary>Sets text from a place on, glyph by glyph, each pair a gap apart.</summary>
    /// <returns>Where the next glyph would stand.</returns>
    public double Line(
        Face face, double size, double x, double baseline, string text, StructureElement? element, double gap = 0, int scale = 100, Colour colour = default, bool embolden = false, bool continues = false)
    {
        List<PlacedGlyph> glyphs = [];
        for (var i = 0; i < text.Length; i++)
        {
            var glyph = face.GlyphOf(text[i]);
            Assert.NotEqual(0, glyph);
            var advance = face.Advance(glyph) * size / face.UnitsPerEm * scale / 100;
            glyphs.Add(new PlacedGlyph(glyph, Length.FromPoints(x), Length.FromPoints(advance), i));
            x += advance + gap;
        }
        Draw(new GlyphRun(face, Length.FromPoints(size), colour, scale, Length.FromPoints(baseline), glyphs, text, embolden, element) { Continues = continues });
        return x;
    }

    public MadePages Draw(Drawing drawing)
    {
        _drawings.Add(drawing);
        return this;
    }

    public MadePages EndPage(string? label = null)
    {
        _pages.Add(new Page(Length.FromMillimetres(210), Length.FromMillimetres(297), _drawings, label));
        _drawings = [];
        return this;
    }

    public PageSequence Sequence(DocumentProperties? properties = null, params IReadOnlyList<OutlineEntry> outline)
    {
        if (_drawings.Count > 0) EndPage();
        return new PageSequence { Pages = _pages, Structure = Document, Properties = properties ?? new DocumentProperties { Title = "简报" }, Outline = outline };
    }

    private static Face Serve(string name) => TestFaces.Catalog.Serve(name, bold: false)!.Face;
}
