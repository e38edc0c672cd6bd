using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Page numbers (页码) of odd and even pages (GB/T 9704—2012 7.5).</summary>
internal sealed partial class PageNumberMeasures(MainDocumentPart main, FormatReader formats)
{
    /// <summary>The standard names none; faces differ in where a dash stands by as much as half.</summary>
    private const double OfDistance = 1;

    /// <summary>Of an exact line, below its baseline (Word and LibreOffice).</summary>
    private const double BelowBaseline = 0.2;

    /// <summary>Of the size: the upper edge of a dash over the baseline in faces of the 宋体 kind.</summary>
    private const double DashEdge = 0.31;

    private readonly PageBox _page = PageBox.Last(main);

    public IEnumerable<Measurement> All()
    {
        var odd = Footer("default");
        // Without the setting the footer of odd pages serves for even ones.
        var even = HasEvenFooters ? Footer("even") : odd;
        return [.. Odd(odd), .. Even(even)];
    }

    private bool HasEvenFooters =>
        main.DocumentSettingsPart?.Settings?.GetFirstChild<W.EvenAndOddHeaders>() is { } setting && setting.Val?.Value != false;

    private IEnumerable<Measurement> Odd(OpenXmlElement? footer)
    {
        var where = new Wording("页脚", "footer");
        if (NumberIn(footer) is not { } paragraph)
        {
            yield return new(Requirements.OddPageNumber, Fit.Off, new("没有页码", "no page number"), where);
            yield break;
        }
        var text = TextOf(paragraph);
        where = new TemplatePlace(where, text).Wording;
        var format = formats.Of(paragraph, RunOf(paragraph));
        var isRight = format.HalfPoints == 28 && FaceFamilies.Of(format.LatinFace) == FaceFamily.Song;
        yield return new(Requirements.PageNumberFace, isRight ? Fit.Met : Fit.Off,
            Measure.Join(Measure.Face(format.LatinFace), Measure.Size(format.HalfPoints)), where);
        yield return new(Requirements.PageNumberDashes, Dashed().IsMatch(text) ? Fit.Met : Fit.Off, new($"“{text}”", $"\"{text}\""), where);
        yield return Place(Requirements.OddPageNumber, paragraph, format, "right", format.Right, where);
        yield return Distance(paragraph, format, where);
    }

    private IEnumerable<Measurement> Even(OpenXmlElement? footer)
    {
        var where = new Wording("偶数页页脚", "even-page footer");
        if (NumberIn(footer) is not { } paragraph)
        {
            yield return new(Requirements.EvenPageNumber, Fit.Off, new("没有页码", "no page number"), where);
            yield break;
        }
        where = HasEvenFooters
            ? new TemplatePlace(where, TextOf(paragraph)).Wording
            : new("没有设奇偶页不同，双页用同一个页脚", "odd and even pages share a footer");
        yield return Place(Requirements.EvenPageNumber, paragraph, formats.Of(paragraph, RunOf(paragraph)), "left", null, where);
    }

    private static Measurement Place(Requirement requirement, W.Paragraph paragraph, TextFormat format, string side, int? right,
        Wording where)
    {
        if (paragraph.Ancestors().Any(ancestor => ancestor.LocalName == "txbxContent") || paragraph.Descendants<W.PositionalTab>().Any()
            || paragraph.Descendants<W.TabChar>().Any())
            return new(requirement, Fit.NotMeasured, new("用文本框或制表位定位，看印出来的页", "placed by a text box or tabs; look at the page"), where);
        var alignment = TextFormat.Attribute(TextFormat.Child(paragraph.ParagraphProperties, "framePr"), "xAlign") switch
        {
            "outside" => side,
            null or "" => format.Alignment == "both" ? "left" : format.Alignment,
            var framed => framed,
        };
        var indent = right ?? format.Left + format.FirstLine;
        var isMet = alignment == side && Math.Abs(indent - format.Character) <= TextMeasures.Near * format.Character;
        var name = Measure.Alignment(alignment);
        var characters = Measure.Characters(indent, format.Character);
        return new(requirement, isMet ? Fit.Met : Fit.Off,
            alignment == side ? new($"{name.Chinese}，空{characters}字", $"{name.English}, {characters} in") : name, where);
    }

    private Measurement Distance(W.Paragraph paragraph, TextFormat format, Wording where)
    {
        if (paragraph.Parent is not W.Footer and not W.SdtContentBlock
            || TextFormat.Child(paragraph.ParagraphProperties, "framePr") is not null)
            return new(Requirements.PageNumberDistance, Fit.NotMeasured, new("在框里，看印出来的页", "in a frame; look at the page"), where);
        var following = paragraph.ElementsAfter().OfType<W.Paragraph>().Sum(next => PageMeasures.LinePitch(formats.Of(next), _page));
        var baseline = _page.Footer + following + BelowBaseline * PageMeasures.LinePitch(format, _page);
        var distance = _page.Bottom - baseline - DashEdge * format.Character;
        return new(Requirements.PageNumberDistance, Measure.IsNear(distance, 7, OfDistance) ? Fit.Met : Fit.Off,
            new($"约{Measure.One(Measure.Millimetres(distance))}毫米", $"about {Measure.One(Measure.Millimetres(distance))} mm"), where);
    }

    /// <summary>Of the last section that says one; those after it go on with it.</summary>
    private OpenXmlElement? Footer(string type)
    {
        var reference =
            main.Document!.Descendants<W.FooterReference>().LastOrDefault(reference => (reference.Type?.InnerText ?? "default") == type);
        return reference?.Id?.Value is { } id && main.TryGetPartById(id, out var part) ? part.RootElement : null;
    }

    private static W.Paragraph? NumberIn(OpenXmlElement? footer) => footer?.Descendants<W.Paragraph>().LastOrDefault(HasNumber);

    private static bool HasNumber(W.Paragraph paragraph) =>
        paragraph.Descendants<W.SimpleField>().Any(field => PageField().IsMatch(field.Instruction?.Value ?? ""))
        || PageField().IsMatch(string.Concat(paragraph.Descendants<W.FieldCode>().Select(code => code.Text)));

    /// <summary>The run that shows the number.</summary>
    private static W.Run? RunOf(W.Paragraph paragraph) =>
        paragraph.Descendants<W.SimpleField>().SelectMany(field => field.Descendants<W.Run>()).FirstOrDefault()
        ?? paragraph.Descendants<W.Run>().SkipWhile(run => !run.Descendants<W.FieldCode>().Any()).Skip(1)
            .FirstOrDefault(run => run.Descendants<W.Text>().Any())
        ?? paragraph.Descendants<W.Run>().FirstOrDefault();

    private static string TextOf(W.Paragraph paragraph) => string.Concat(paragraph.Descendants<W.Text>().Select(text => text.Text)).Trim();

    [GeneratedRegex("(^|\\s)PAGE(\\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageField();

    // 一字线 is as wide as a character; a field that Word has not filled in yet has no number.
    [GeneratedRegex("^[—―－]\\s*\\d*\\s*[—―－]$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();
}
