using System.Text;
using Bulletin.Core.Issue;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Makes the blocks of an article's body (正文) with the template's named styles.</summary>
internal sealed class ArticleBody(Places places, PhotoBlocks photos, TableBlocks tables)
{
    public IReadOnlyList<OpenXmlElement> Compose(Article article)
    {
        var blocks = new List<OpenXmlElement>();
        foreach (var block in article.Body)
        {
            var made = block switch
            {
                Paragraph paragraph => [Text(paragraph)],
                PhotoRow row => photos.Compose(row, article.Title.Value),
                Table table => tables.Compose(table, Inlines),
                _ => throw new InvalidOperationException($"a body cannot hold {block.GetType().Name}"),
            };
            // Word joins tables that touch.
            if (made[0] is W.Table && blocks.Count > 0 && blocks[^1] is W.Table) blocks.Add(Blocks.Paragraph(StyleIds.TableEnd));
            blocks.AddRange(made);
        }
        return blocks;
    }

    /// <summary>The article's notes (注释); the first begins with <c>注：</c>.</summary>
    public IReadOnlyList<OpenXmlElement> Notes(Article article)
    {
        var blocks = new List<OpenXmlElement>();
        foreach (var note in article.Notes)
        {
            var paragraph = Blocks.Paragraph(blocks.Count == 0 ? StyleIds.FirstNote : StyleIds.Note);
            paragraph.Append(Runs.Split((blocks.Count == 0 ? "注：" : "") + InlineText.NoteMark(note.Number)));
            paragraph.Append(Inlines(note.Inlines));
            places.Mark(paragraph, note.Span);
            blocks.Add(paragraph);
        }
        return blocks;
    }

    private W.Paragraph Text(Paragraph source)
    {
        var isHeading = source.IsHeading && source.Level > 0;
        var paragraph = Blocks.Paragraph(isHeading ? StyleIds.BodyHeading(source.Level) : StyleIds.BodyText);
        places.Mark(paragraph, source.Span);
        // 黑体 of a first-level heading serves letters and digits as well.
        if (isHeading && source.Level == 1) paragraph.Append(source.Inlines.SelectMany(inline => Runs.Whole(InlineText.Of(inline))));
        else if (source.Level > 0 && !isHeading) paragraph.Append(RunIn(source));
        else paragraph.Append(Inlines(source.Inlines));
        return paragraph;
    }

    // A run-in heading reaches up to and with the first 。 of the paragraph; without one there is none.
    private static IEnumerable<OpenXmlElement> RunIn(Paragraph source)
    {
        var index = 0;
        while (index < source.Inlines.Count && !InlineText.Of(source.Inlines[index]).Contains('。')) index++;
        if (index == source.Inlines.Count) return Inlines(source.Inlines);
        var made = new List<OpenXmlElement>();
        for (var i = 0; i < index; i++) made.AddRange(Head(InlineText.Of(source.Inlines[i]), source.Level));
        var last = source.Inlines[index];
        var text = InlineText.Of(last);
        var end = text.IndexOf('。') + 1;
        made.AddRange(Head(text[..end], source.Level));
        if (end < text.Length) made.AddRange(Body(text[end..], IsStrong(last)));
        made.AddRange(Inlines(source.Inlines.Skip(index + 1)));
        return made;
    }

    private static IEnumerable<OpenXmlElement> Head(string text, int level) =>
        level == 1 ? [Runs.Styled(text, StyleIds.RunInHeading(1))] : Runs.Split(text, StyleIds.RunInHeading(level));

    private static IEnumerable<OpenXmlElement> Body(string text, bool isStrong) =>
        isStrong ? [Runs.Styled(text, StyleIds.Strong)] : Runs.Split(text);

    private static IEnumerable<OpenXmlElement> Inlines(IEnumerable<Inline> inlines)
    {
        // Neighbours of one kind are joined first: a Latin word must not be cut where Markdown was.
        var text = new StringBuilder();
        var isStrong = false;
        foreach (var inline in inlines)
        {
            if (text.Length > 0 && IsStrong(inline) != isStrong)
            {
                foreach (var run in Body(text.ToString(), isStrong)) yield return run;
                text.Clear();
            }
            isStrong = IsStrong(inline);
            text.Append(InlineText.Of(inline));
        }
        if (text.Length == 0) yield break;
        foreach (var run in Body(text.ToString(), isStrong)) yield return run;
    }

    private static bool IsStrong(Inline inline) => inline is TextInline { IsStrong: true } or LinkInline { IsStrong: true };
}
