using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// Draws a composed document together (收紧) so that its imprint need not stand alone on a page; in its styles, so that Word shows the same.
/// </summary>
public sealed class Tightening
{
    // The pitch and the spacing of the body (GB/T 9704—2012 5.2.3); what is set otherwise keeps its own measure.
    private const string BodyPitch = "579";
    private const int BodySpacing = -5;
    private const int TwipsOfPitch = 579;

    // A tenth of a millimetre of 天头 (37 mm, give or take one: 5.2.1).
    private const int MostFromMargin = 6;

    private readonly OpenXmlPart? _styles;
    private readonly bool _isChangedAnyway;
    private readonly List<W.SpacingBetweenLines> _pitches;
    private readonly List<W.Spacing> _spacings;
    private readonly List<(W.DocGrid Grid, EnumValue<W.DocGridValues>? Type)> _grids;
    private readonly List<(W.PageMargin Margin, int Top, int Height)> _margins;
    private readonly List<(D.Extent Extent, DocumentFormat.OpenXml.Drawing.Extents? Inner, long Width, long Height)> _photos = [];

    public Tightening(Composition composition)
    {
        var main = composition.Document.MainDocumentPart!;
        _styles = main.StyleDefinitionsPart;
        _isChangedAnyway = _styles?.Annotation<ChangedPart>() is not null;
        OpenXmlElement[] roots = main.StyleDefinitionsPart?.Styles is { } styles ? [styles, main.Document!] : [main.Document!];
        _pitches = [.. roots.SelectMany(root => root.Descendants<W.SpacingBetweenLines>())
            .Where(spacing => spacing.Line?.Value == BodyPitch)];
        _spacings = [.. roots.SelectMany(root => root.Descendants<W.Spacing>()).Where(spacing => spacing.Val?.Value == BodySpacing)];
        _grids = [.. main.Document!.Descendants<W.DocGrid>().Select(grid => (grid, grid.Type))];
        _margins = [.. main.Document!.Descendants<W.SectionProperties>().Select(TypeAreaOf).OfType<(W.PageMargin, int, int)>()];
        foreach (var inline in main.Document!.Descendants<D.Inline>())
            if (inline.Extent is { } extent)
                _photos.Add((extent, inline.Descendants<DocumentFormat.OpenXml.Drawing.Extents>().FirstOrDefault(), extent.Cx?.Value ?? 0,
                    extent.Cy?.Value ?? 0));
    }

    public bool HasPhotos => _photos.Count > 0;

    /// <summary>Sets the document to a tightness, counted from how it was composed.</summary>
    public void Set(Tightness tightness)
    {
        if (_styles is not null && !_isChangedAnyway)
        {
            _styles.RemoveAnnotations<ChangedPart>();
            if (tightness != default) _styles.AddAnnotation(ChangedPart.Mark);
        }
        var pitch = TwipsOfPitch - tightness.Pitch;
        foreach (var spacing in _pitches) spacing.Line = Blocks.Twips(pitch);
        // LibreOffice gives the text whole lines of the grid, though no style snaps to it: what is left over would be lost.
        foreach (var (grid, type) in _grids) grid.Type = tightness.Pitch == 0 ? type : W.DocGridValues.Default;
        foreach (var (margin, top, height) in _margins) margin.Top = tightness.Pitch == 0 ? top : top - MissingForOneMore(pitch, height);
        foreach (var spacing in _spacings) spacing.Val = BodySpacing - tightness.Spacing;
        foreach (var (extent, inner, width, height) in _photos)
        {
            extent.Cx = (long)Math.Round(width * (1 - tightness.Photos));
            extent.Cy = (long)Math.Round(height * (1 - tightness.Photos));
            if (inner is null) continue;
            inner.Cx = extent.Cx;
            inner.Cy = extent.Cy;
        }
    }

    private static (W.PageMargin, int, int)? TypeAreaOf(W.SectionProperties section)
    {
        if (section.GetFirstChild<W.PageMargin>() is not { Top.Value: var top, Bottom.Value: var bottom } margin) return null;
        if (section.GetFirstChild<W.PageSize>() is not { Height.Value: var height }) return null;
        return (margin, top, (int)height - top - bottom);
    }

    /// <summary>The few twips that the type area lacks for one more line, or none.</summary>
    private static int MissingForOneMore(int pitch, int height) =>
        pitch - height % pitch is var missing and <= MostFromMargin ? missing : 0;
}
