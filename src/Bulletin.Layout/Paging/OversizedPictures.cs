using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Paging;

/// <summary>Scales down pictures that neither a line nor a page can hold.</summary>
internal static class OversizedPictures
{
    private const double EmuPerTwip = 635;

    public static FlowParagraph Fit(FlowParagraph paragraph, double width, double height)
    {
        var isOversized = false;
        foreach (var run in paragraph.Runs)
            if (run.Object is InlinePicture picture)
                isOversized |= ScaleOf(picture, width, height) < 1;
        return isOversized ? paragraph with { Runs = [.. paragraph.Runs.Select(run => Fit(run, width, height))] } : paragraph;
    }

    private static TextRun Fit(TextRun run, double width, double height)
    {
        if (run.Object is not InlinePicture picture || ScaleOf(picture, width, height) is not (< 1 and var scale)) return run;
        return run with { Object = picture with { Width = (long)(picture.Width * scale), Height = (long)(picture.Height * scale) } };
    }

    // A little beyond the margin is an office's doing, and stays.
    private static double ScaleOf(InlinePicture picture, double width, double height)
    {
        var (wide, high) = (picture.Width / EmuPerTwip, picture.Height / EmuPerTwip);
        var scale = wide > width * 1.05 ? width / wide : 1;
        return high * scale > height ? height / high : scale;
    }
}
