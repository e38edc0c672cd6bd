using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;

namespace Bulletin.Layout.Lines;

/// <summary>Heights and baselines of lines as Word has them (17.3.1.33, 17.6.5).</summary>
internal static class LineMetrics
{
    // Where the baseline stands in a line of exact height, whatever its faces: in Word and in LibreOffice.
    private const double ExactBaseline = 0.8;

    // Faces' own tables are in whole units: 15.6 pt of text must not ask for a second line of 15.6.
    private const double Rounding = 0.5;

    public static void Set(Line line, LineContext context, Measurer measurer)
    {
        var format = line.Paragraph.Source.Format;
        if (format.LineRule == LineRule.Exact)
        {
            line.Height = format.Line;
            line.Baseline = format.Line * ExactBaseline;
            return;
        }
        var (ascent, descent) = Natural(line, measurer);
        var natural = ascent + descent;
        line.Height = Math.Round(HeightOf(line, context, natural));
        // Text stands in the middle of a line of the grid; elsewhere what is added to it stands below, what is asked for at least above.
        var extra = line.Height - natural;
        line.Baseline = ascent + (IsOnGrid(format, context) ? extra / 2 : format.LineRule == LineRule.AtLeast ? extra : Math.Min(0, extra));
    }

    private static double HeightOf(Line line, LineContext context, double natural)
    {
        var format = line.Paragraph.Source.Format;
        var pitch = context.Grid.LinePitch;
        var isMultiple = format.LineRule == LineRule.Auto && !line.HasOnlyPictures;
        if (!IsOnGrid(format, context))
            return isMultiple ? natural * format.Line / 240.0 : Math.Max(natural, format.LineRule == LineRule.AtLeast ? format.Line : 0);
        if (format.LineRule == LineRule.AtLeast) return UpToPitch(Math.Max(natural, format.Line), pitch);
        // A multiple is one of the pitch; where the text is higher than that, it takes whole pitches.
        var wanted = isMultiple ? pitch * format.Line / 240.0 : pitch;
        return natural <= wanted + Rounding ? wanted : UpToPitch(natural, pitch);
    }

    // At least nothing is as high as the text, on a grid too.
    private static bool IsOnGrid(ParagraphFormat format, LineContext context) =>
        context.Grid.LinePitch > 0 && format.SnapsToGrid && (!context.InCell || context.Settings.SnapsInCells)
        && !(format.LineRule == LineRule.AtLeast && format.Line == 0);

    private static double UpToPitch(double height, int pitch) => Math.Max(1, Math.Ceiling((height - Rounding) / pitch)) * pitch;

    private static (double Ascent, double Descent) Natural(Line line, Measurer measurer)
    {
        double ascent = 0, descent = 0;
        var paragraph = line.Paragraph;
        var (run, name) = (-1, (string?)null);
        var any = false;
        for (var i = line.Start; i < line.ShownEnd; i++)
        {
            var item = paragraph.Items[i];
            if (item.Kind == ItemKind.Tab) continue;
            any = true;
            if (item.Kind == ItemKind.Picture)
            {
                ascent = Math.Max(ascent, ((InlinePicture)paragraph.Source.Runs[item.Run].Object!).Height / 635.0);
                continue;
            }
            var format = paragraph.FormatOf(i);
            var asked = measurer.FaceNameOf(item, format);
            if (item.Run == run && ReferenceEquals(asked, name)) continue;
            (run, name) = (item.Run, asked);
            Grow(asked, format, measurer, ref ascent, ref descent);
        }
        if (!any)
        {
            var format = paragraph.Source.Runs is [.., { } last] ? last.Format : paragraph.Source.MarkFormat;
            Grow(format.EastAsia, format, measurer, ref ascent, ref descent);
        }
        return (ascent, descent);
    }

    private static void Grow(string name, RunFormat format, Measurer measurer, ref double ascent, ref double descent)
    {
        var height = measurer.Serve(name, format.IsBold)?.LineHeight ?? LineHeight.Chinese;
        ascent = Math.Max(ascent, format.Size * height.Ascent);
        descent = Math.Max(descent, format.Size * height.Descent);
    }
}
