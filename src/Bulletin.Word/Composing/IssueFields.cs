using System.Globalization;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Word.Composing.Titles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>The values of an issue by the template's tags.</summary>
/// <param name="tags">Those that the template has.</param>
internal sealed class IssueFields(BulletinIssue issue, StyleSheet styles, ArticleBody bodies, int width, IReadOnlySet<string> tags)
{
    /// <summary>签发 among the items of 联系.</summary>
    internal const string ApproverKey = "approver";

    /// <summary>What has to be fitted once the values stand in the document.</summary>
    public IssuerRow Issuers { get; } =
        new(issue.Masthead.Issuers, Date(issue.Masthead.Date.Value), styles, width, tags.Contains(FieldTags.JointIssuers));

    public Fields All()
    {
        var masthead = issue.Masthead;
        // One or the other, whichever the template has; to make them twice would number every picture twice.
        var articles = new ItemsValue([.. issue.Articles.Select(Article)]);
        return new Fields
        {
            [FieldTags.Classification] = Plain(masthead.Classification),
            [FieldTags.Copy] = Plain(masthead.Copy),
            [FieldTags.Heading] = masthead.Heading is { } heading ? new RunsValue(
                (paragraph, format) => [Runs.Lines(TitleBreaking.Break(heading.Value, Room(paragraph, format)), format)], heading.Span)
                : null,
            [FieldTags.Name] = new RunsValue(
                (paragraph, format) => NameFitting.Fit(masthead.Name.Value, paragraph, format, styles, Composing.Room.Of(paragraph, width)),
                masthead.Name.Span),
            [FieldTags.Number] = new TextValue(masthead.Number.Value.ToString(), masthead.Number.Span, false),
            [FieldTags.Total] = masthead.Total is { } total ? new TextValue($"（总第{total.Value}期）", total.Span, false) : null,
            [FieldTags.TotalNumber] = masthead.Total is { } number
                ? new TextValue(number.Value.ToString(CultureInfo.InvariantCulture), number.Span, false)
                : null,
            [FieldTags.Issuers] = new ItemsValue(Issuers.Items),
            [FieldTags.JointIssuers] = new ItemsValue(Issuers.Items),
            [FieldTags.Date] = new TextValue(Date(masthead.Date.Value), masthead.Date.Span, false),
            [FieldTags.Approver] = Approver(),
            [FieldTags.Contents] = issue.Contents is null ? null : new PresentValue(),
            [FieldTags.Entries] = issue.Contents is { } contents ? new ItemsValue(new ContentsFields(issue).Entries(contents)) : null,
            [FieldTags.EditorNote] = Running(issue.EditorNote),
            [FieldTags.Meeting] = LabelledLines(issue.Meeting, FieldTags.MeetingLabel, FieldTags.MeetingValue, "、"),
            [FieldTags.Articles] = articles,
            [FieldTags.Article] = articles,
            [FieldTags.Imprint] = Imprint(),
            [FieldTags.PrintedBy] = Running(issue.Printing?.PrintedBy),
            [FieldTags.PrintedOn] = issue.Printing?.PrintedOn is { } on ? new TextValue($"{Date(on.Value)}印发", on.Span, true) : null,
            [FieldTags.Copies] = CopiesJoinLastLine ? null : Copies(),
            [FieldTags.Contact] = Contact(),
        };
    }

    private TextValue? Approver() => issue.Contact.FirstOrDefault(item => item.Key == ApproverKey) is { } approver
        ? new TextValue(string.Join('、', approver.Values.Select(value => value.Value)), approver.Label.Span, false)
        : null;

    private RunsValue? Contact()
    {
        var items = tags.Contains(FieldTags.Approver) ? [.. issue.Contact.Where(item => item.Key != ApproverKey)] : issue.Contact;
        return items.Count == 0
            ? null
            : new RunsValue((paragraph, format) => ContactLine.Compose(items, paragraph, format, styles, width), items[0].Label.Span);
    }

    internal static string Date(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    private static TextValue? Plain(Sourced<string>? value) => value is { } text ? new TextValue(text.Value, text.Span, false) : null;

    private static TextValue? Running(Sourced<string>? value) => value is { } text ? new TextValue(text.Value, text.Span, true) : null;

    private Item Article(Article article, int index)
    {
        var isUnderSameColumn = index > 0 && article.Column is { } column && issue.Articles[index - 1].Column?.Value == column.Value;
        var fields = new Fields
        {
            [FieldTags.ArticleColumn] = isUnderSameColumn ? null : Plain(article.Column),
            [FieldTags.ArticleTitle] = new RunsValue((paragraph, format) => Title(article, index, paragraph, format), article.Title.Span),
            [FieldTags.ArticleSubtitle] = article.Subtitle is { } subtitle ? new RunsValue(
                (paragraph, format) => Subtitle(subtitle.Value, paragraph, format), subtitle.Span) : null,
            [FieldTags.ArticleEditorNote] = Running(article.EditorNote),
            [FieldTags.ArticleBody] = new BlocksValue(bodies.Compose(article)),
            [FieldTags.ArticleSource] = Running(article.ContributedBy),
            [FieldTags.ArticleNotes] = new BlocksValue(bodies.Notes(article)),
        };
        return new Item(fields, article.StartsNewPage ? StartPage : null);
    }

    private static void StartPage(IReadOnlyList<OpenXmlElement> made)
    {
        if (made.OfType<W.Paragraph>().FirstOrDefault() is { } first)
            (first.ParagraphProperties ??= new W.ParagraphProperties()).PageBreakBefore = new W.PageBreakBefore();
    }

    /// <summary>Articles whose title has its bookmark: a template may print titles twice.</summary>
    private readonly HashSet<int> _marked = [];

    private IEnumerable<OpenXmlElement> Title(Article article, int index, W.Paragraph paragraph, W.RunProperties? format)
    {
        var properties = paragraph.ParagraphProperties ??= new W.ParagraphProperties();
        if (article.Subtitle is not null && properties.ParagraphStyleId?.Val?.Value == StyleIds.ArticleTitle
            && styles.Has(StyleIds.ArticleTitleAboveSubtitle))
            properties.ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.ArticleTitleAboveSubtitle };
        var run = Runs.Lines(TitleBreaking.Break(article.Title.Value, Room(paragraph, format)), format);
        if (!_marked.Add(index)) return [run];
        var id = index.ToString(CultureInfo.InvariantCulture);
        return [new W.BookmarkStart { Id = id, Name = ContentsLinks.Bookmark(index) }, run, new W.BookmarkEnd { Id = id }];
    }

    // The first line has the dash before it.
    private IEnumerable<OpenXmlElement> Subtitle(string subtitle, W.Paragraph paragraph, W.RunProperties? format)
    {
        var runs = new List<OpenXmlElement>();
        foreach (var line in TitleBreaking.Break(subtitle, Room(paragraph, format) - 2))
        {
            if (runs.Count > 0) runs.Add(new W.Run(new W.Break()));
            runs.AddRange(Runs.Split(line, format));
        }
        return runs;
    }

    private double Room(W.Paragraph paragraph, W.RunProperties? format) =>
        (double)Composing.Room.Of(paragraph, width) / styles.CharacterSize(paragraph, format);

    private ItemsValue? Imprint()
    {
        var lines = LabelledLines(issue.Imprint, FieldTags.ImprintLabel, FieldTags.ImprintValue, "，");
        if (lines is null || !CopiesJoinLastLine) return lines;
        return new ItemsValue([.. lines.Items.SkipLast(1), lines.Items[^1] with { Finish = AddCopies }]);
    }

    // Without the line of printing office and date, the number of copies closes the last line of the imprint.
    private bool CopiesJoinLastLine => issue.Imprint.Count > 0 && issue.Printing is { Copies: not null, PrintedBy: null, PrintedOn: null };

    private TextValue? Copies() => issue.Printing?.Copies is { } copies ? new TextValue($"共印{copies.Value}份", copies.Span, true) : null;

    private void AddCopies(IReadOnlyList<OpenXmlElement> made)
    {
        var runs = Runs.Split(Copies()!.Text);
        if (made.LastOrDefault()?.Descendants<W.TableCell>().LastOrDefault() is { } cell)
        {
            var paragraph = Blocks.Paragraph(StyleIds.Copies);
            paragraph.Append(runs);
            cell.AppendChild(paragraph);
            return;
        }
        // An office's imprint may be paragraphs and no table.
        if (made.OfType<W.Paragraph>().LastOrDefault() is not { } line) return;
        line.AppendChild(new W.Run(new W.Break()));
        line.Append(runs);
    }

    private ItemsValue? LabelledLines(IReadOnlyList<LabelledLine> lines, string labelTag, string valueTag, string joint)
    {
        if (lines.Count == 0) return null;
        return new ItemsValue([.. lines.Select(line => new Item(new Fields
        {
            [labelTag] = new RunsValue((paragraph, format) =>
            {
                HangBelowValue(paragraph, format, line.Label.Value);
                return Runs.Split(line.Label.Value, format);
            }, line.Label.Span),
            [valueTag] = new TextValue(string.Join(joint, line.Values.Select(value => value.Value)), line.Values[0].Span, true),
        }))]);
    }

    // Turnover stands under the first character after the colon: the style says so for a label of two characters.
    private void HangBelowValue(W.Paragraph paragraph, W.RunProperties? format, string label)
    {
        var more = TextWidth.InTimes(label) - 2;
        if (Math.Abs(more) < 0.01 || styles.Hanging(paragraph) is not { } hanging) return;
        var shift = (int)Math.Round(more * (styles.CharacterSize(paragraph, format) + styles.CharacterSpacing(paragraph)));
        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).Indentation = new W.Indentation
        {
            Left = Blocks.Twips(styles.Indents(paragraph).Left + shift),
            Hanging = Blocks.Twips(hanging + shift),
        };
    }
}
