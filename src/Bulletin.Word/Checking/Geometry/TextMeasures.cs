using Bulletin.Core.Findings;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Titles, body and headings (GB/T 9704—2012 5.2.2, 5.2.4, 7.3).</summary>
internal sealed class TextMeasures(MainDocumentPart main, FormatReader formats)
{
    /// <summary>Of a character: as near as people type it.</summary>
    internal const double Near = 0.15;

    private static readonly FaceFamily[] _levels = [FaceFamily.Hei, FaceFamily.Kai, FaceFamily.FangSong, FaceFamily.FangSong];

    // What 5.2.4 speaks of where nothing else is said of the colour.
    private static readonly string[] _black =
    [
        StyleIds.BodyText, StyleIds.ArticleTitle, "Subtitle", StyleIds.BodyHeading(1), StyleIds.BodyHeading(2), StyleIds.BodyHeading(3),
        StyleIds.BodyHeading(4),
        "Contributor", StyleIds.Note, StyleIds.Caption, StyleIds.TableText, "ImprintLine", "PrintingOffice", "PrintingDate", "Contact",
    ];

    public IEnumerable<Measurement> All() => [.. Title(), .. Body(), .. Headings(), .. Colours(),
        new(Requirements.HeadingMarks, Fit.NotMeasured, new("由期刊文件的正文决定", "the issue's text decides"), new("正文", "body"))];

    private IEnumerable<Measurement> Title()
    {
        if (new Marked(main.Document!).Text(FieldTags.ArticleTitle) is not { } title) yield break;
        var format = formats.Of(title.Paragraph, title.Run);
        var where = new TemplatePlace(TemplateParts.Body, TemplateParts.TextOf(title.Paragraph)).Wording;
        var isRight = format.HalfPoints == 44 && FaceFamilies.Of(format.Face) == FaceFamily.XiaoBiaoSong;
        yield return new(Requirements.TitleFace, isRight ? Fit.Met : Fit.Off, Measure.FaceAndSize(format), where);
        yield return new(Requirements.TitleCentred, format.Alignment == "center" ? Fit.Met : Fit.Off, Measure.Alignment(format.Alignment),
            where);
    }

    private IEnumerable<Measurement> Body()
    {
        if (!formats.Has(StyleIds.BodyText)) yield break;
        var format = formats.OfStyles(StyleIds.BodyText);
        var where = StyleNamed(StyleIds.BodyText);
        yield return new(Requirements.BodySize, format.HalfPoints == 32 ? Fit.Met : Fit.Off, Measure.Size(format.HalfPoints), where);
        yield return new(Requirements.BodyFace, FaceFamilies.Of(format.Face) == FaceFamily.FangSong ? Fit.Met : Fit.Off,
            Measure.Face(format.Face), where);
        var character = format.Character + format.Spacing;
        var isIndented = Math.Abs(format.FirstLine - 2 * character) <= 2 * Near * character && Math.Abs(format.Left) <= Near * character;
        yield return new(Requirements.BodyIndent, isIndented ? Fit.Met : Fit.Off,
            new($"首行{Measure.Characters(format.FirstLine, character)}字，左侧{Measure.Characters(format.Left, character)}字",
                $"first line {Measure.Characters(format.FirstLine, character)}, left {Measure.Characters(format.Left, character)} "
                    + $"characters"), where);
    }

    private IEnumerable<Measurement> Headings()
    {
        var off = new List<(string Style, string? Face)>();
        var measured = 0;
        for (var level = 1; level <= _levels.Length; level++)
            foreach (var (style, format) in HeadingFormats(level))
            {
                measured++;
                if (FaceFamilies.Of(format.Face) != _levels[level - 1]) off.Add((style, format.Face));
            }
        if (measured == 0) yield break;
        if (off.Count == 0)
            yield return new(Requirements.HeadingFaces, Fit.Met, Requirements.HeadingFaces.Wanted, new("各层标题的样式", "styles of headings"));
        foreach (var (style, face) in off) yield return new(Requirements.HeadingFaces, Fit.Off, Measure.Face(face), StyleNamed(style));
    }

    private IEnumerable<(string Style, TextFormat Format)> HeadingFormats(int level)
    {
        var (heading, runIn) = (StyleIds.BodyHeading(level), StyleIds.RunInHeading(level));
        if (formats.Has(heading)) yield return (heading, formats.OfStyles(heading));
        if (formats.Has(runIn)) yield return (runIn, formats.OfStyles(runIn, StyleIds.BodyText));
    }

    private IEnumerable<Measurement> Colours()
    {
        var there = _black.Where(formats.Has).ToList();
        if (there.Count == 0) yield break;
        var off =
            there.Select(style => (Style: style, formats.OfStyles(style).Colour)).Where(style => !Measure.IsBlack(style.Colour)).ToList();
        if (off.Count == 0)
            yield return new(Requirements.Black, Fit.Met, Requirements.Black.Wanted,
                new("正文、标题、版记的样式", "styles of body, titles and imprint"));
        foreach (var (style, colour) in off) yield return new(Requirements.Black, Fit.Off, Measure.Colour(colour), StyleNamed(style));
    }

    private Wording StyleNamed(string style) => new($"样式“{formats.NameOf(style)}”", $"style {formats.NameOf(style)}");
}
