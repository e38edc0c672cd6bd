using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;

namespace Bulletin.Layout.Lines;

/// <summary>Heights and baselines of lines (17.3.1.33).</summary>
internal sealed class LineMetrics(Measurer measurer)
{
    // Where the baseline stands in a line of exact height, whatever its faces: LibreOffice measured; Word sets it within a point of this.
    private const double ExactBaseline = 0.8;

    public void Set(Line line)
    {
        var format = line.Paragraph.Source.Format;
        if (format.LineRule == LineRule.Exact)
        {
            line.Height = format.Line;
            line.Baseline = format.Line * ExactBaseline;
            return;
        }
        var (ascent, descent) = Natural(line);
        var natural = ascent + descent;
        var height = format.LineRule == LineRule.AtLeast ? Math.Max(natural, format.Line) : HasOnlyPictures(line) ? natural : natural * format.Line / 240.0;
        line.Height = Math.Round(height);
        line.Baseline = Math.Round(ascent + (height - natural));
    }

    private (double Ascent, double Descent) Natural(Line line)
    {
        double ascent = 0, descent = 0;
        var any = false;
        foreach (var portion in line.Portions)
        {
            if (portion.Kind is PortionKind.Gap or PortionKind.Tab) continue;
            any = true;
            if (portion.Kind == PortionKind.Picture)
            {
                ascent = Math.Max(ascent, PictureOf(line, portion).Height / 635.0);
                continue;
            }
            for (var i = portion.Start; i < portion.End; i++)
            {
                var format = line.Paragraph.FormatOf(i);
                var face = line.Paragraph.Items[i].Face is >= 0 and var index ? line.Paragraph.Faces[index] : null;
                Grow(face, format, ref ascent, ref descent);
            }
        }
        if (!any) Grow(null, line.Paragraph.Source.Runs is [.., { } last] ? last.Format : line.Paragraph.Source.MarkFormat, ref ascent, ref descent);
        return (ascent, descent);
    }

    private void Grow(Face? face, RunFormat format, ref double ascent, ref double descent)
    {
        face ??= measurer.Serve(format.EastAsia, false)?.Face ?? measurer.Serve(format.Ascii, false)?.Face;
        if (face is null)
        {
            ascent = Math.Max(ascent, format.Size * 0.88);
            descent = Math.Max(descent, format.Size * 0.12);
            return;
        }
        var em = (double)format.Size / face.UnitsPerEm;
        // The line gap stands above: external leading, which Word and LibreOffice both add.
        ascent = Math.Max(ascent, (face.Tables.Ascent + face.Tables.LineGap) * em);
        descent = Math.Max(descent, -face.Tables.Descent * em);
    }

    private static bool HasOnlyPictures(Line line) => line.Portions.Count > 0 && line.Portions.TrueForAll(p => p.Kind == PortionKind.Picture);

    internal static InlinePicture PictureOf(Line line, Portion portion) =>
        (InlinePicture)line.Paragraph.Source.Runs[line.Paragraph.Items[portion.Start].Run].Object!;
}
