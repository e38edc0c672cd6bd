using Bulletin.Core.Findings;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>The masthead (报头) beside what GB/T 9704—2012 7.2 asks of an official document's: none of it binds a bulletin.</summary>
internal sealed class MastheadMeasures(MainDocumentPart main, FormatReader formats)
{
    /// <summary>Of an exact line, below its baseline, and of a character, below it too.</summary>
    private const double BelowBaseline = 0.2;
    private const double BelowHanzi = 0.12;

    private readonly Marked _marked = new(main.Document!);
    private readonly PageBox _page = PageBox.Last(main);

    public IEnumerable<Measurement> All() => [.. Corners(), .. Name(), .. Rule()];

    private IEnumerable<Measurement> Corners()
    {
        if (Text(FieldTags.Copy) is { } copy)
            yield return new(Requirements.CopyNumberSize, copy.Format.HalfPoints == 32 ? Fit.Met : Fit.Off,
                Measure.Size(copy.Format.HalfPoints), copy.Where);
        if (Text(FieldTags.Classification) is { } secrecy)
            yield return new(Requirements.ClassificationFace,
                secrecy.Format.HalfPoints == 32 && FaceFamilies.Of(secrecy.Format.Face) == FaceFamily.Hei ? Fit.Met : Fit.Off,
                Measure.FaceAndSize(secrecy.Format), secrecy.Where);
    }

    private IEnumerable<Measurement> Name()
    {
        if (Text(FieldTags.Name) is { } name)
        {
            yield return new(Requirements.NameCentred, name.Format.Alignment == "center" ? Fit.Met : Fit.Off,
                Measure.Alignment(name.Format.Alignment), name.Where);
            yield return new(Requirements.NameRed, Measure.IsRed(name.Format.Colour) ? Fit.Met : Fit.Off,
                Measure.Colour(name.Format.Colour), name.Where);
            yield return new(Requirements.NameFace, FaceFamilies.Of(name.Format.Face) == FaceFamily.XiaoBiaoSong ? Fit.Met : Fit.Off,
                Measure.Face(name.Format.Face), name.Where);
        }
        if (Text(FieldTags.Number) is not { } number) yield break;
        // Beside an approver's name it stands left (7.2.5, 7.2.6); beside other things the office decides.
        yield return SharesLine(FieldTags.Number)
            ? new(Requirements.NumberCentred, Fit.NotMeasured, new("与别的项目在同一行", "it shares its line"), number.Where)
            : new(Requirements.NumberCentred, number.Format.Alignment == "center" ? Fit.Met : Fit.Off,
                Measure.Alignment(number.Format.Alignment), number.Where);
    }

    private IEnumerable<Measurement> Rule()
    {
        if (_marked.Table(FieldTags.Date) is { } table && new TableRules(table, formats) is { Bottom: { Millimetres: > 0 } below } rules)
            return OfTable(rules, below, Place(table));
        return _marked.Text(FieldTags.Date) is { } date && RuleBelow(date.Paragraph) is { } found
            ? [Colour(found.Rule, found.Where)]
            : [new(Requirements.RedRuleColour, Fit.NotMeasured,
                new("没有找到框线；画出来的线看印出来的页", "no border found; for a drawn line, look at the page"), new("报头", "masthead"))];
    }

    private IEnumerable<Measurement> OfTable(TableRules rules, Border below, Wording where)
    {
        yield return Colour(below, where);
        yield return new(Requirements.RedRuleWidth, Measure.IsNear(rules.Width - _page.TypeAreaWidth, 0, 1) ? Fit.Met : Fit.Off,
            Measure.InMillimetres(rules.Width), where);
        var cell = rules.LastRow?.Descendants<W.TableCell>().FirstOrDefault();
        if (cell?.Descendants<W.Paragraph>().LastOrDefault() is not { } last) yield break;
        var format = formats.Of(last);
        if (format.LineRule != "exact")
        {
            yield return new(Requirements.RedRuleDistance, Fit.NotMeasured,
                new("行距不是固定值，看印出来的页", "the line spacing is not exact; look at the page"), where);
            yield break;
        }
        var distance = BelowBaseline * format.Line - BelowHanzi * format.Character + rules.CellMargin(cell, "bottom");
        yield return new(Requirements.RedRuleDistance, Measure.IsNear(distance, 4, 1) ? Fit.Met : Fit.Off, Measure.InMillimetres(distance),
            where);
    }

    private static Measurement Colour(Border rule, Wording where) =>
        new(Requirements.RedRuleColour, Measure.IsRed(rule.Colour) ? Fit.Met : Fit.Off, Measure.Colour(rule.Colour), where);

    /// <summary>The border of a paragraph from the date's on to where the text begins.</summary>
    private (Border Rule, Wording Where)? RuleBelow(W.Paragraph date)
    {
        var articles = _marked.Control(FieldTags.Articles);
        foreach (var paragraph in main.Document!.Descendants<W.Paragraph>().SkipWhile(paragraph => paragraph != date)
            .TakeWhile(paragraph => articles is null || !paragraph.Ancestors().Contains(articles)))
        {
            var borders = TextFormat.Child(paragraph.ParagraphProperties, "pBdr");
            var rule = Border.Read(TextFormat.Child(borders, "bottom")) ?? Border.Read(TextFormat.Child(borders, "top"));
            if (rule is { Millimetres: > 0 } found) return (found, Place(paragraph));
        }
        return null;
    }

    private bool SharesLine(string tag) =>
        _marked.Text(tag)?.Paragraph.Ancestors<W.TableRow>().FirstOrDefault() is { } row && row.Descendants<W.TableCell>().Skip(1).Any();

    private (TextFormat Format, Wording Where)? Text(string tag) =>
        _marked.Text(tag) is { } text ? (formats.Of(text.Paragraph, text.Run), Place(text.Paragraph)) : null;

    private static Wording Place(OpenXmlElement element) => new TemplatePlace(TemplateParts.Body, TemplateParts.TextOf(element)).Wording;
}
