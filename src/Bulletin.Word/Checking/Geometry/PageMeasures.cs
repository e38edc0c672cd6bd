using Bulletin.Core.Findings;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Paper, margins, type area, lines and characters (GB/T 9704—2012 5.1, 5.2.1, 5.2.3).</summary>
internal static class PageMeasures
{
    /// <summary>6.3: a trimmed sheet may be off by 2 mm.</summary>
    private const double OfPaper = 2;

    /// <summary>The standard's own for the margins; for the type area it names none, and the margins' is taken.</summary>
    private const double OfMargin = 1;

    /// <summary>A line set singly, to its characters' size: what faces for Chinese come to in Word.</summary>
    private const double NaturalLine = 1.3;

    public static IEnumerable<Measurement> Of(MainDocumentPart main, FormatReader formats)
    {
        var sections = main.Document!.Descendants<W.SectionProperties>().ToList();
        for (var i = 0; i < sections.Count; i++)
        {
            var page = PageBox.Of(sections[i], main);
            // Sections of one page are said once.
            if (sections.Take(i).Any(other => PageBox.Of(other, main) == page)) continue;
            var where =
                sections.Count == 1 ? new Wording("页面设置", "page setup") : new Wording($"第{i + 1}节的页面设置", $"page setup of section {i + 1}");
            foreach (var measured in Of(page, where)) yield return measured;
        }
        if (sections.Count == 0)
            foreach (var measured in Of(PageBox.Last(main), new("页面设置", "page setup"))) yield return measured;
        if (!formats.Has(StyleIds.BodyText)) yield break;
        var body = formats.OfStyles(StyleIds.BodyText);
        var style = formats.NameOf(StyleIds.BodyText);
        foreach (var measured in Body(PageBox.Last(main), body, new($"样式“{style}”", $"style {style}"))) yield return measured;
    }

    private static IEnumerable<Measurement> Of(PageBox page, Wording where)
    {
        Measurement Said(Requirement requirement, bool isMet, Wording measured) =>
            new(requirement, isMet ? Fit.Met : Fit.Off, measured, where);

        yield return Said(Requirements.Paper, Measure.IsNear(page.Width, 210, OfPaper) && Measure.IsNear(page.Height, 297, OfPaper),
            Measure.InMillimetres(page.Width, page.Height));
        yield return Said(Requirements.TopMargin, Measure.IsNear(page.Top, 37, OfMargin), Measure.InMillimetres(page.Top));
        yield return Said(Requirements.LeftMargin, Measure.IsNear(page.Left, 28, OfMargin), Measure.InMillimetres(page.Left));
        yield return Said(
            Requirements.TypeArea, Measure.IsNear(page.TypeAreaWidth, 156, OfMargin) && Measure.IsNear(page.TypeAreaHeight, 225, OfMargin),
            Measure.InMillimetres(page.TypeAreaWidth, page.TypeAreaHeight));
    }

    private static IEnumerable<Measurement> Body(PageBox page, TextFormat body, Wording where)
    {
        var pitch = LinePitch(body, page);
        var isSure = body.LineRule == "exact" || (body.SnapsToGrid && page.GridPitch > 0);
        var lines = (int)(page.TypeAreaHeight / pitch + 1e-6);
        var points = (pitch / 20).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        yield return new Measurement(
            Requirements.LinesOnPage, lines == 22 && isSure ? Fit.Met : Fit.Off,
            isSure
                ? new($"{lines}行（行距{points}磅）", $"{lines} (a pitch of {points} pt)")
                : new($"约{lines}行，随字体变（行距不是固定值）", $"about {lines}, as the face has it (the spacing is not exact)"), where);
        var character = body.Character + body.Spacing + (body.SnapsToGrid ? page.GridCharacter : 0);
        var characters = character > 0 ? (int)(page.TypeAreaWidth / character + 1e-6) : 0;
        yield return new Measurement(Requirements.CharactersOnLine, characters == 28 ? Fit.Met : Fit.Off,
            new($"{characters}个字", $"{characters}"), where);
    }

    /// <summary>From line to line, in twips; more than 0.</summary>
    internal static double LinePitch(TextFormat format, PageBox page)
    {
        var natural = NaturalLine * format.Character;
        var grid = format.SnapsToGrid ? page.GridPitch : 0;
        var pitch = format.LineRule switch
        {
            "exact" => format.Line,
            "atLeast" => Math.Max(format.Line, grid > 0 ? Math.Ceiling(natural / grid) * grid : natural),
            _ => Math.Max(1, format.Line / 240.0) * (grid > 0 ? Math.Ceiling(natural / grid) * grid : natural),
        };
        return Math.Max(1, pitch);
    }
}
