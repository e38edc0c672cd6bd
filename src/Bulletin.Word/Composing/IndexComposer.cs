using Bulletin.Core.Findings;
using Bulletin.Core.Seasons.Indexing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Fills an index template with the issues of a season (总目录).</summary>
public static class IndexComposer
{
    /// <summary>Titles of an issue that are kept on one page.</summary>
    private const int MostKept = 8;

    /// <param name="linked">Titles lead to the places of <see cref="Anchor"/>, which the document itself does not have: for the bound
    /// volume.</param>
    public static Composition Compose(SeasonIndex index, Template template, bool linked = false)
    {
        var document = template.Copy();
        var part = document.MainDocumentPart!;
        var places = new Places();
        var filler = new ControlFiller(places, template.Kind);
        var values = All(index, linked);
        part.Document = Composer.Assemble(template, filler.Fill(template.Document.Body!, values));
        Composer.FillMargins(part, template, filler, values);
        SetProperties(document, index);
        return new Composition(document, places.Number(part.Document.Body!), Lost(index, template, filler.Log));
    }

    /// <summary>What an index is for, and the template has no place for.</summary>
    private static IReadOnlyList<Finding> Lost(SeasonIndex index, Template template, FillLog log)
    {
        if (!TemplateFindings.Tags(template).Any(template.Kind.Knows)) return [TemplateFindings.NoControls(template)];
        (string Tag, string Field, bool Is)[] needs =
        [
            (IndexTags.Name, "刊名", !string.IsNullOrEmpty(index.Name)),
            (IndexTags.Number, "期号", true),
            (IndexTags.Title, "文章标题", index.Issues.Any(indexed => indexed.Issue.Articles.Count > 0)),
            (IndexTags.More, "同期其余文章", index.Issues.Any(indexed => indexed.Issue.Articles.Count > 1)),
        ];
        return [.. needs.Where(need => need.Is && !log.IsFilled(need.Tag))
            .Select(need => TemplateFindings.Missing(template, need.Tag, need.Field, Severity.Error))];
    }

    /// <summary>What a title leads to.</summary>
    /// <param name="issue">In the order of the index, from 0.</param>
    /// <param name="article">From 0.</param>
    public static string Anchor(int issue, int article) => $"issue{issue + 1}article{article + 1}";

    private static Fields All(SeasonIndex index, bool linked) => new()
    {
        [IndexTags.Heading] = Text(index.Heading),
        [IndexTags.Name] = Text(index.Name),
        [IndexTags.Range] = new TextValue(index.Range, null, true),
        [IndexTags.Issues] = new ItemsValue([.. index.Issues.Select((issue, i) => Issue(issue, i, linked))]),
        [IndexTags.Issuers] =
            new ItemsValue([.. index.Issuers.Select(issuer => new Item(new Fields { [IndexTags.Issuer] = Text(issuer) }))]),
    };

    private static Item Issue(IndexedIssue indexed, int number, bool linked)
    {
        var masthead = indexed.Issue.Masthead;
        var lines = indexed.Issue.Articles.Select((article, i) => Line(indexed, i, linked ? Anchor(number, i) : null)).ToList();
        var first = lines.Count > 0 ? lines[0] : new Fields();
        return new(new Fields(first)
        {
            [IndexTags.Number] = new TextValue(masthead.Number.Value.ToString(), null, true),
            [IndexTags.Total] = masthead.Total is { } total ? new TextValue($"（总第{total.Value}期）", null, true) : null,
            [IndexTags.Date] = new TextValue(IssueFields.Date(masthead.Date.Value), null, true),
            [IndexTags.More] = new ItemsValue([.. lines.Skip(1).Select(line => new Item(line))]),
        }, Keep);
    }

    /// <summary>Keeps the rows of an issue on one page where they may well fit.</summary>
    private static void Keep(IReadOnlyList<OpenXmlElement> made)
    {
        var rows = made.OfType<W.TableRow>().ToList();
        if (rows.Count > MostKept) return;
        foreach (var paragraph in rows.SkipLast(1).SelectMany(row => row.Descendants<W.Paragraph>()))
            (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).KeepNext = new W.KeepNext();
    }

    private static Fields Line(IndexedIssue indexed, int article, string? anchor)
    {
        var title = indexed.Issue.Articles[article].Title.Value?.Replace("|", "", StringComparison.Ordinal) ?? "";
        return new Fields
        {
            [IndexTags.Title] = new RunsValue((_, format) => Linked(Runs.Split(title, format), anchor), null),
            [IndexTags.Page] = new TextValue(indexed.Pages.ElementAtOrDefault(article) ?? "—", null, true),
        };
    }

    private static IEnumerable<OpenXmlElement> Linked(IEnumerable<W.Run> runs, string? anchor) =>
        anchor is null ? runs : [new W.Hyperlink(runs) { Anchor = anchor, History = true }];

    private static TextValue? Text(string? text) => string.IsNullOrEmpty(text) ? null : new TextValue(text, null, false);

    /// <summary>The last issue's date stands where others write the clock.</summary>
    private static void SetProperties(WordprocessingDocument document, SeasonIndex index)
    {
        var properties = document.PackageProperties;
        properties.Title = index.Title;
        properties.Creator = string.Join('、', index.Issuers);
        properties.LastModifiedBy = properties.Creator;
        properties.Subject = index.Range;
        properties.Language = "zh-CN";
        var date = index.Issues.Max(indexed => indexed.Issue.Masthead.Date.Value).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        properties.Created = date;
        properties.Modified = date;
        properties.Revision = "1";
    }
}
