using System.Text;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>The entries of the contents (要目), each leading to its article.</summary>
internal sealed class ContentsFields(BulletinIssue issue)
{
    private const string DefaultMark = "★";

    public IReadOnlyList<Item> Entries(Contents contents) => contents.IsAutomatic ? OfArticles() : AsWritten(contents.Entries);

    private Item[] OfArticles() =>
    [
        .. issue.Articles.Select((article, index) =>
        {
            var isUnderSameColumn = index > 0 && issue.Articles[index - 1].Column?.Value == article.Column?.Value;
            var title = new Sourced<string>(OnOneLine(article.Title.Value), article.Title.Span);
            return Entry(title, article.Summary, index, isUnderSameColumn ? null : article.Column);
        }),
    ];

    /// <summary>
    /// A bar only wishes for a break; one with blanks beside it parts two clauses, and a gap stands for it where they share a line.
    /// </summary>
    private static string OnOneLine(string title)
    {
        var parts = title.Split('|');
        var line = new StringBuilder(parts[0].TrimEnd());
        for (var i = 1; i < parts.Length; i++)
        {
            if (char.IsWhiteSpace(parts[i - 1].LastOrDefault()) || char.IsWhiteSpace(parts[i].FirstOrDefault())) line.Append('\u3000');
            line.Append(parts[i].Trim());
        }
        return line.ToString().Trim();
    }

    private Item[] AsWritten(IReadOnlyList<ContentsEntry> entries)
    {
        var targets = ContentsLinks.Match(entries, issue.Articles);
        return [.. entries.Select((entry, index) => Entry(entry.Title, entry.Summary, targets[index], null))];
    }

    private Item Entry(Sourced<string> title, Sourced<string>? summary, int article, Sourced<string>? column) => new(new Fields
    {
        [FieldTags.EntryColumn] = column is { } over ? new TextValue(over.Value, over.Span, false) : null,
        [FieldTags.EntryMark] = new TextValue(issue.ContentsMark?.Value ?? DefaultMark, null, false),
        [FieldTags.EntryTitle] = new RunsValue((_, format) => Link(title.Value, format, article), title.Span),
        [FieldTags.EntrySummary] = summary is { } text ? new TextValue(text.Value, text.Span, true) : null,
    });

    private static OpenXmlElement[] Link(string title, W.RunProperties? format, int article)
    {
        var run = Runs.Plain(title, format);
        return article < 0 ? [run] : [new W.Hyperlink(run) { Anchor = ContentsLinks.Bookmark(article), History = true }];
    }
}
