using System.Text;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>An issue → all its text, stretch after stretch.</summary>
internal sealed class StretchReader
{
    private readonly List<TextStretch> _stretches = [];
    private Article? _article;

    public static IReadOnlyList<TextStretch> Of(BulletinIssue issue)
    {
        var reader = new StretchReader();
        reader.AddMasthead(issue.Masthead);
        foreach (var entry in issue.Contents?.Entries ?? [])
        {
            reader.Add(StretchKind.ContentsTitle, entry.Title);
            reader.AddParagraphs(StretchKind.ContentsSummary, entry.Summary);
        }
        reader.AddParagraphs(StretchKind.EditorNote, issue.EditorNote);
        reader.AddLines(StretchKind.Meeting, issue.Meeting);
        foreach (var article in issue.Articles) reader.AddArticle(article);
        reader.AddLines(StretchKind.Imprint, issue.Imprint);
        reader.Add(StretchKind.PrintedBy, issue.Printing?.PrintedBy);
        reader.AddLines(StretchKind.Contact, issue.Contact);
        return reader._stretches;
    }

    private void AddMasthead(Masthead masthead)
    {
        Add(StretchKind.MastheadHeading, masthead.Heading);
        Add(StretchKind.BulletinName, masthead.Name);
        foreach (var issuer in masthead.Issuers) Add(StretchKind.Issuer, issuer);
        Add(StretchKind.Classification, masthead.Classification);
    }

    private void AddArticle(Article article)
    {
        _article = article;
        Add(StretchKind.Title, article.Title);
        Add(StretchKind.Column, article.Column);
        Add(StretchKind.Subtitle, article.Subtitle);
        AddParagraphs(StretchKind.Summary, article.Summary);
        AddParagraphs(StretchKind.EditorNote, article.EditorNote);
        foreach (var block in article.Body) AddBlock(block);
        foreach (var note in article.Notes) AddInlines(StretchKind.Note, note.Inlines, note.Span, null);
        Add(StretchKind.Contributor, article.ContributedBy);
        _article = null;
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddInlines(paragraph.IsHeading ? StretchKind.Heading : StretchKind.Paragraph, paragraph.Inlines, paragraph.Span, block);
                break;
            case PhotoRow row:
                foreach (var photo in row.Photos) Add(StretchKind.PhotoCaption, photo.Caption, block);
                break;
            case Table table:
                Add(StretchKind.TableCaption, table.Caption, block);
                Add(StretchKind.TableUnit, table.Unit, block);
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    foreach (var line in cell.Lines)
                        AddInlines(StretchKind.TableCell, line, cell.Span, block);
                break;
        }
    }

    private void AddLines(StretchKind kind, IReadOnlyList<LabelledLine> lines)
    {
        foreach (var line in lines)
            foreach (var value in line.Values)
                Add(kind, value, line: line);
    }

    private void Add(StretchKind kind, Sourced<string>? text, Block? block = null, LabelledLine? line = null)
    {
        if (text is not { Value.Length: > 0 } typed) return;
        if (Alignment.IsWhole(typed.Value, typed.Span)) AddWhole(kind, typed.Value, typed.Span, typed.Span.Start, block, line);
        else Add(kind, typed.Value, typed.Span, Alignment.Of(typed.Value, typed.Span), block, line);
    }

    private void AddParagraphs(StretchKind kind, Sourced<string>? text)
    {
        if (text is not { Value.Length: > 0 } typed) return;
        var offsets = Alignment.Of(typed.Value, typed.Span);
        var start = 0;
        foreach (var paragraph in typed.Value.Split('\n'))
        {
            var own = offsets?[start..(start + paragraph.Length)];
            var span = own is [var first, .., var last] ? typed.Span.Source.Span(first, last + 1) : typed.Span;
            if (paragraph.Length > 0) Add(kind, paragraph, span, own, null, null);
            start += paragraph.Length + 1;
        }
    }

    private void AddInlines(StretchKind kind, IReadOnlyList<Inline> inlines, SourceSpan whole, Block? block)
    {
        if (inlines is [TextInline { Text: { Length: > 0 } only, Span: var at }] && Alignment.IsWhole(only, at))
        {
            AddWhole(kind, only, whole, at.Start, block, null);
            return;
        }
        if (inlines.Count == 0) return;
        var text = new StringBuilder();
        var offsets = new List<int>();
        var isMapped = true;
        foreach (var inline in inlines)
        {
            var (words, span) = inline switch
            {
                TextInline plain => (plain.Text, plain.Span),
                // Past the [ that opens it.
                LinkInline link => (link.Text, link.Span.Source.Span(link.Span.Start + 1, link.Span.End)),
                _ => ("", inline.Span),
            };
            if (words.Length == 0) continue;
            text.Append(words);
            if (Alignment.Of(words, span) is { } own) offsets.AddRange(own);
            else isMapped = false;
        }
        if (text.Length > 0) Add(kind, text.ToString(), whole, isMapped ? [.. offsets] : null, block, null);
    }

    private void AddWhole(StretchKind kind, string text, SourceSpan whole, int first, Block? block, LabelledLine? line) =>
        _stretches.Add(new TextStretch(kind, text, whole, first) { Article = _article, Block = block, Line = line });

    private void Add(StretchKind kind, string text, SourceSpan whole, int[]? offsets, Block? block, LabelledLine? line) =>
        _stretches.Add(new TextStretch(kind, text, whole, offsets) { Article = _article, Block = block, Line = line });
}
