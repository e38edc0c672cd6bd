using Bulletin.Core.Body;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>文章.</summary>
internal static class ArticleReader
{
    public static IReadOnlyList<Article> ReadAll(FieldMap root, ReadingContext context)
    {
        if (root.Entry("articles") is not { Value: ListNode list } entry) return [];
        var articles = new List<Article>();
        foreach (var item in list.Items.OfType<MapNode>().Where(i => !i.IsEmpty))
            articles.Add(Read(FieldMap.Of(item, Contract.Articles, Shape.Place(item, entry.Key.Span), context), context));
        return articles;
    }

    private static Article Read(FieldMap map, ReadingContext context)
    {
        var body = ReadBody(map, context);
        return new Article
        {
            Column = map.Text("column"),
            Title = map.Text("title") ?? new Sourced<string>("", map.Place),
            Subtitle = map.Text("subtitle"),
            Summary = map.Text("summary"),
            EditorNote = map.Text("editor_note"),
            Body = body.Blocks,
            Notes = body.Notes,
            ContributedBy = map.Text("source"),
            StartsNewPage = Values.YesNo(map.Text("new_page"), map.Field("new_page"), context.Findings) ?? false,
        };
    }

    /// <summary>
    /// Whether YAML joined lines that were paragraphs. After <c>&gt;</c> and in quotes it does what was asked for, unless a sentence ended
    /// with a line that it joined to the next.
    /// </summary>
    private static bool IsFolded(TextNode text)
    {
        if (text.Form == ScalarForm.Plain) return text.Span.Line != text.Span.EndLine;
        if (text.Form == ScalarForm.Literal || text.Span.Line == text.Span.EndLine) return false;
        var isAfterEnd = false;
        foreach (var line in text.Span.Text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (isAfterEnd && trimmed.Length > 0 && trimmed is not ("\"" or "'")) return true;
            isAfterEnd = trimmed.Length > 0 && trimmed[^1] is '。' or '！' or '？';
        }
        return false;
    }

    private static BodyText ReadBody(FieldMap map, ReadingContext context)
    {
        var typed = map.Entry("body");
        var file = map.Text("body_file");
        if (typed is not null && file is not null) context.Findings.Add(ShapeFindings.BothBodies(map.Entry("body_file")!.Key.Span));
        if (typed is { Value: TextNode text })
        {
            if (IsFolded(text)) context.Findings.Add(ShapeFindings.FoldedBody(typed.Key.Span));
            return Blocks(text.Content, context.Folder, typed.Key.Span, context);
        }
        if (file is { } path) return ReadFile(path, context);
        if (!context.IsPartial && !map.HasAny("body", "body_file")) context.Findings.Add(ShapeFindings.MissingBody(map.Place));
        return BodyText.None;
    }

    private static BodyText ReadFile(Sourced<string> typed, ReadingContext context)
    {
        if (!typed.Value.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            && !typed.Value.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            context.Findings.Add(FileFindings.WrongKind(typed, ".md、.txt"));
            return BodyText.None;
        }
        if (TextFiles.Read(typed, context.Folder, context) is not { } file) return BodyText.None;
        return Blocks(MappedText.Whole(file.Text), Path.GetDirectoryName(file.FullPath) ?? context.Folder, typed.Span, context);
    }

    private static BodyText Blocks(MappedText text, string folder, SourceSpan place, ReadingContext context)
    {
        var body = BodyReader.Read(text, folder, context);
        if (body.Blocks.Count == 0 && !context.Findings.HasErrors) context.Findings.Add(FieldFindings.EmptyArticle(place));
        return body;
    }
}
