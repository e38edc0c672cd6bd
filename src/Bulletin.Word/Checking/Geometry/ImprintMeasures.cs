using Bulletin.Core.Findings;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>The imprint (版记): its rules and lines (GB/T 9704—2012 7.4).</summary>
internal sealed class ImprintMeasures(MainDocumentPart main, FormatReader formats)
{
    /// <summary>Word knows rules of ¾ and 1 pt, not of 0.25 and 0.35 mm.</summary>
    private const double OfRule = 0.03;

    /// <summary>Of a rule's length, in millimetres.</summary>
    private const double OfWidth = 1;

    private readonly Marked _marked = new(main.Document!);
    private readonly PageBox _page = PageBox.Last(main);

    public IEnumerable<Measurement> All()
    {
        if ((_marked.Table(FieldTags.Imprint) ?? _marked.Table(FieldTags.ImprintValue)) is { } table)
            return [.. Rules(table), .. Lines(), .. Printing()];
        return _marked.Control(FieldTags.ImprintValue) is null ? [] : [.. RulesOfParagraph(), .. Lines(), .. Printing()];
    }

    private IEnumerable<Measurement> Rules(W.Table table)
    {
        var rules = new TableRules(table, formats);
        var where = PlaceOf(table);
        yield return new(Requirements.RulesWidth, Measure.IsNear(rules.Width - _page.TypeAreaWidth, 0, OfWidth) ? Fit.Met : Fit.Off,
            Measure.InMillimetres(rules.Width), where);
        foreach (var measured in Thickness(rules.Top, rules.Between, rules.Bottom, where)) yield return measured;
        var position = table.GetFirstChild<W.TableProperties>()?.TablePositionProperties;
        var isAtBottom =
            TextFormat.Attribute(position, "vertAnchor") == "margin" && TextFormat.Attribute(position, "tblpYSpec") == "bottom";
        if (table.Ancestors().Any(ancestor => ancestor.LocalName == "txbxContent"))
            yield return new(Requirements.LastRule, Fit.NotMeasured, new("在文本框里，看印出来的页", "in a text box; look at the page"), where);
        else
            yield return new(Requirements.LastRule, isAtBottom ? Fit.Met : Fit.Off, isAtBottom ? Requirements.LastRule.Wanted
                : position is null
                    ? new("跟在正文后面", "it follows the text")
                    : new("浮动，但不在版心底端", "floating, but not at the bottom of the margins"), where);
    }

    private IEnumerable<Measurement> RulesOfParagraph()
    {
        var (paragraph, _) = _marked.Text(FieldTags.ImprintValue)!.Value;
        var where = PlaceOf(paragraph);
        var borders = TextFormat.Child(paragraph.ParagraphProperties, "pBdr");
        Border Side(string name) => Border.Read(TextFormat.Child(borders, name)) ?? new Border(0, "auto");
        foreach (var measured in Thickness(Side("top"), Side("between"), Side("bottom"), where)) yield return measured;
        yield return new(Requirements.LastRule, Fit.Off, new("跟在正文后面", "it follows the text"), where);
    }

    private static IEnumerable<Measurement> Thickness(Border top, Border between, Border bottom, Wording where)
    {
        var thinnest = Math.Min(top.Millimetres, bottom.Millimetres);
        yield return new(Requirements.RulesOrder, thinnest > between.Millimetres && between.Millimetres > 0 ? Fit.Met : Fit.Off,
            new($"首条{Measure.Rule(top.Millimetres).Chinese}，中间{Measure.Rule(between.Millimetres).Chinese}，"
                + $"末条{Measure.Rule(bottom.Millimetres).Chinese}",
                $"first {Measure.Rule(top.Millimetres).English}, between {Measure.Rule(between.Millimetres).English}, last "
                    + $"{Measure.Rule(bottom.Millimetres).English}"), where);
        var isOuterRight = Math.Abs(top.Millimetres - 0.35) <= OfRule && Math.Abs(bottom.Millimetres - 0.35) <= OfRule;
        yield return new(Requirements.OuterRules, isOuterRight ? Fit.Met : Fit.Off,
            new($"{Measure.Rule(top.Millimetres).Chinese}、{Measure.Rule(bottom.Millimetres).Chinese}",
                $"{Measure.Rule(top.Millimetres).English} and {Measure.Rule(bottom.Millimetres).English}"), where);
        yield return new(Requirements.InnerRules, Math.Abs(between.Millimetres - 0.25) <= OfRule ? Fit.Met : Fit.Off,
            Measure.Rule(between.Millimetres), where);
    }

    private IEnumerable<Measurement> Lines()
    {
        if (_marked.Text(FieldTags.ImprintValue) is not { } line) yield break;
        var format = formats.Of(line.Paragraph, line.Run);
        var where = PlaceOf(line.Paragraph);
        yield return new(Requirements.ImprintFace, IsSmallFangSong(format) ? Fit.Met : Fit.Off, Measure.FaceAndSize(format), where);
        var (left, right) = (format.Left + format.FirstLine + Cell(line.Paragraph, "left"), format.Right + Cell(line.Paragraph, "right"));
        yield return new(Requirements.ImprintIndents, IsOne(left, format) && IsOne(right, format) ? Fit.Met : Fit.Off,
            new($"左{Measure.Characters(left, format.Character)}字，右{Measure.Characters(right, format.Character)}字",
                $"{Measure.Characters(left, format.Character)} and {Measure.Characters(right, format.Character)} characters"), where);
        yield return new(Requirements.ImprintTurnover,
            Math.Abs(-format.FirstLine - 3 * format.Character) <= 3 * TextMeasures.Near * format.Character ? Fit.Met : Fit.Off,
            format.FirstLine < 0
                ? new($"悬挂{Measure.Characters(-format.FirstLine, format.Character)}字",
                    $"hanging by {Measure.Characters(-format.FirstLine, format.Character)} characters")
                : new("没有悬挂缩进", "not hanging"), where);
    }

    private IEnumerable<Measurement> Printing()
    {
        var (office, date) = (_marked.Text(FieldTags.PrintedBy), _marked.Text(FieldTags.PrintedOn));
        if (office is not { } left || date is not { } right) yield break;
        var (leftFormat, rightFormat) = (formats.Of(left.Paragraph, left.Run), formats.Of(right.Paragraph, right.Run));
        var off = IsSmallFangSong(leftFormat) ? rightFormat : leftFormat;
        var isRight = IsSmallFangSong(leftFormat) && IsSmallFangSong(rightFormat);
        yield return new(Requirements.PrintingFace, isRight ? Fit.Met : Fit.Off, Measure.FaceAndSize(off),
            PlaceOf(off == leftFormat ? left.Paragraph : right.Paragraph));
        var (first, last) =
            (leftFormat.Left + leftFormat.FirstLine + Cell(left.Paragraph, "left"), rightFormat.Right + Cell(right.Paragraph, "right"));
        var isPlaced = leftFormat.Alignment is "left" or "both" && rightFormat.Alignment == "right" && IsOne(first, leftFormat)
            && IsOne(last, rightFormat);
        yield return new(Requirements.PrintingIndents, isPlaced ? Fit.Met : Fit.Off,
            new($"单位{Measure.Alignment(leftFormat.Alignment).Chinese}、空{Measure.Characters(first, leftFormat.Character)}字，"
                + $"日期{Measure.Alignment(rightFormat.Alignment).Chinese}、空{Measure.Characters(last, rightFormat.Character)}字",
                $"office {Measure.Alignment(leftFormat.Alignment).English}, {Measure.Characters(first, leftFormat.Character)} in; date "
                    + $"{Measure.Alignment(rightFormat.Alignment).English}, {Measure.Characters(last, rightFormat.Character)} in"),
            PlaceOf(left.Paragraph));
    }

    /// <summary>What a cell keeps free beside its text.</summary>
    private int Cell(W.Paragraph paragraph, string side) =>
        paragraph.Ancestors<W.TableCell>().FirstOrDefault() is { } cell && cell.Ancestors<W.Table>().FirstOrDefault() is { } table
            ? new TableRules(table, formats).CellMargin(cell, side)
            : 0;

    private static bool IsOne(int twips, TextFormat format) => Math.Abs(twips - format.Character) <= TextMeasures.Near * format.Character;

    private static bool IsSmallFangSong(TextFormat format) =>
        format.HalfPoints == 28 && FaceFamilies.Of(format.Face) == FaceFamily.FangSong;

    private static Wording PlaceOf(DocumentFormat.OpenXml.OpenXmlElement element) =>
        new TemplatePlace(TemplateParts.Body, TemplateParts.TextOf(element)).Wording;
}
