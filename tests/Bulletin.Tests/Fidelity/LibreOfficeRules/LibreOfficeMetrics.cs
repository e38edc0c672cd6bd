using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>Heights and baselines of lines as LibreOffice has them: by the faces that serve; our own documents ask for no grid.</summary>
internal sealed class LibreOfficeMetrics(Measurer measurer)
{
    private const double ExactBaseline = 0.8;

    public void Set(PortionLine line)
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
        var height = format.LineRule == LineRule.AtLeast ? Math.Max(natural, format.Line) : line.HasOnlyPictures ? natural : natural * format.Line / 240.0;
        line.Height = Math.Round(height);
        line.Baseline = Math.Round(ascent + (height - natural));
    }

    private (double Ascent, double Descent) Natural(PortionLine line)
    {
        double ascent = 0, descent = 0;
        var any = false;
        foreach (var portion in line.Portions)
        {
            if (portion.Kind is PortionKind.Gap or PortionKind.Tab) continue;
            any = true;
            if (portion.Kind == PortionKind.Picture)
            {
                ascent = Math.Max(ascent, ((InlinePicture)line.Paragraph.Source.Runs[line.Paragraph.Items[portion.Start].Run].Object!).Height / 635.0);
                continue;
            }
            for (var i = portion.Start; i < portion.End; i++)
                Grow(line.Paragraph.Items[i].Face is >= 0 and var index ? line.Paragraph.Faces[index] : null, line.Paragraph.FormatOf(i), ref ascent, ref descent);
        }
        if (!any) Grow(null, line.Paragraph.Source.Runs is [.., { } last] ? last.Format : line.Paragraph.Source.MarkFormat, ref ascent, ref descent);
        return (ascent, descent);
    }

    private void Grow(Face? face, RunFormat format, ref double ascent, ref double descent)
    {
        face ??= measurer.Serve(format.EastAsia, false)?.Face ?? measurer.Serve(format.Ascii, false)?.Face;
        var height = face is null ? new LineHeight(0.88, 0.12) : LineHeight.Of(face);
        ascent = Math.Max(ascent, format.Size * height.Ascent);
        descent = Math.Max(descent, format.Size * height.Descent);
    }
}
