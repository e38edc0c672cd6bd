using Bulletin.Core.Units;
using Bulletin.Export.Fonts;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Content;

/// <summary>
/// Places glyphs (ISO 32000-1 9.4.4). It follows the position a reader computes from the rounded numbers in the file, and corrects
/// against that, so rounding never adds up: every glyph is within some thousandths of a point.
/// </summary>
internal sealed class TextPen(PdfBytes target, Paint paint, Length pageHeight)
{
    private const double Tolerance = 0.004; // points

    private readonly PdfBytes _show = new(512);
    private EmbeddedFont? _font;
    private long _size; // thousandths of a point
    private int _scale = 100;
    private long _spacing; // Tc in ten-thousandths of a point
    private bool _emboldened;
    private long _lineX; // thousandths of a point, as all Td
    private long _lineY;
    private double _position;
    private int _adjustments;

    public void BeginText()
    {
        target.Raw("BT\n"u8);
        (_lineX, _lineY) = (0, 0);
    }

    public void EndText()
    {
        Flush();
        target.Raw("ET\n"u8);
    }

    /// <summary>Sets the state for a run and goes to its first glyph.</summary>
    public void BeginRun(GlyphRun run, EmbeddedFont font)
    {
        Flush();
        paint.Fill(run.Colour);
        Select(font, run.Size, run.HorizontalScale);
        Embolden(run);
        Space(run);
        MoveTo(run.Glyphs[0].X, run.Baseline);
    }

    public void Show(PlacedGlyph glyph)
    {
        var error = glyph.X.Points - _position;
        if (Math.Abs(error) > Tolerance) Adjust(error);
        if (_show.Length == 0) _show.Raw((byte)'<');
        _show.Code(_font!.Code(glyph.Id));
        _position += Advance(glyph.Id) + Spacing;
    }

    /// <summary>An unseen glyph stretched over a width (rendering mode 3): only shown glyphs give ActualText a place.</summary>
    public void ShowUnseen(EmbeddedFont font, ushort glyph, Length x, Length baseline, Length size, Length width)
    {
        BeginText();
        var natural = font.Width(glyph) / 100_000.0 * size.Points;
        Select(font, size, Math.Max(1, (int)Math.Round(width.Points / natural * 100)));
        target.Raw("3 Tr\n"u8);
        MoveTo(x, baseline);
        target.Raw((byte)'<').Code(font.Code(glyph)).Raw(">Tj\n0 Tr\nET\n"u8);
        _emboldened = false;
    }

    private double Spacing => _spacing / 10_000.0 * _scale / 100;

    private double Advance(ushort glyph) => _font!.Width(glyph) / 100_000.0 * (_size / 1000.0) * _scale / 100;

    private void Select(EmbeddedFont font, Length size, int scale)
    {
        var thousandths = PdfBytes.Thousandths(size);
        if (font != _font || thousandths != _size)
        {
            target.Name(font.ResourceName).Raw((byte)' ').Fixed(thousandths, 3).Raw(" Tf\n"u8);
        }
        if (scale != _scale) target.Integer(scale).Raw(" Tz\n"u8);
        (_font, _size, _scale) = (font, thousandths, scale);
    }

    private void Embolden(GlyphRun run)
    {
        if (run.Embolden) paint.Stroke(run.Colour, run.Size / 30);
        if (run.Embolden == _emboldened) return;
        _emboldened = run.Embolden;
        // Round joins: hanzi have many acute corners, whose mitres would stick out.
        target.Raw(run.Embolden ? "1 j 2 Tr\n"u8 : "0 Tr\n"u8);
    }

    /// <summary>Chooses the character spacing that serves most of the run's glyphs; the others are adjusted one by one.</summary>
    private void Space(GlyphRun run)
    {
        if (run.Glyphs.Count < 2) return;
        var spacing = (long)Math.Round(CommonGap(run) * 100 / _scale * 10_000);
        if (Math.Abs(spacing) < Tolerance * 10_000) spacing = 0;
        if (spacing == _spacing) return;
        _spacing = spacing;
        target.Fixed(spacing, 4).Raw(" Tc\n"u8);
    }

    /// <summary>The distance beyond the advance that most neighbours have, in points.</summary>
    private double CommonGap(GlyphRun run)
    {
        var gaps = run.Glyphs.Count - 1 <= 256 ? stackalloc double[run.Glyphs.Count - 1] : new double[run.Glyphs.Count - 1];
        for (var i = 0; i < gaps.Length; i++) gaps[i] = run.Glyphs[i + 1].X.Points - run.Glyphs[i].X.Points - Advance(run.Glyphs[i].Id);
        var (common, most) = (0.0, 0);
        for (var i = 0; i < gaps.Length && most <= gaps.Length / 2; i++)
        {
            var equal = 0;
            foreach (var gap in gaps)
            {
                if (Math.Abs(gap - gaps[i]) <= Tolerance) equal++;
            }
            if (equal > most) (common, most) = (gaps[i], equal);
        }
        return common;
    }

    private void MoveTo(Length x, Length baseline)
    {
        long toX = PdfBytes.Thousandths(x), toY = PdfBytes.Thousandths(pageHeight - baseline);
        target.Fixed(toX - _lineX, 3).Raw((byte)' ').Fixed(toY - _lineY, 3).Raw(" Td\n"u8);
        (_lineX, _lineY) = (toX, toY);
        _position = toX / 1000.0;
    }

    /// <summary>A number in TJ moves by thousandths of the size, against the direction of writing.</summary>
    private void Adjust(double error)
    {
        var unit = _size / 1000.0 / 1000 * _scale / 100;
        var hundredths = (long)Math.Round(-error / unit * 100);
        if (hundredths == 0) return;
        if (_show.Length > 0) _show.Raw((byte)'>');
        _show.Fixed(hundredths, 2).Raw((byte)'<');
        _adjustments++;
        _position -= hundredths / 100.0 * unit;
    }

    /// <summary>Writes what was shown so far, before anything that may not stand among glyphs.</summary>
    public void Flush()
    {
        if (_show.Length == 0) return;
        if (_adjustments == 0) target.Raw(_show.Written).Raw(">Tj\n"u8);
        else target.Raw((byte)'[').Raw(_show.Written).Raw(">]TJ\n"u8);
        _show.Clear();
        _adjustments = 0;
    }
}
