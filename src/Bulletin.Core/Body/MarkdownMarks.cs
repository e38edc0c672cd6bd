using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bulletin.Core.Body;

/// <summary>A link's text and address.</summary>
internal sealed record MarkedLink(string Label, string Url);

/// <summary>A mark in a text: a <c>**</c>, or a whole link.</summary>
/// <param name="IsStrong">The text before it, from the mark before, is strong; for a link, the link as well.</param>
internal readonly record struct Mark(int Start, int End, bool IsStrong, MarkedLink? Link);

/// <summary>
/// Finds strong text and links with Markdig, by their places alone: what is printed is cut from the text itself, so that nothing a
/// parser takes away can be lost.
/// </summary>
internal static class MarkdownMarks
{
    /// <summary>Brackets and stars in one line beyond which it is no prose, and matching them costs their square.</summary>
    private const int MostMarks = 120;

    /// <summary>Built once; Markdig's parsers keep their state in the run, not in themselves.</summary>
    private static readonly InlineParserList Parsers = new([StrongParser(), new LinkInlineParser()]);

    /// <summary>In the order of the text, not overlapping.</summary>
    public static IReadOnlyList<Mark> Find(string text, int start, int end)
    {
        var slice = text.AsSpan(start, end - start);
        if (!slice.Contains("**", StringComparison.Ordinal) && !slice.Contains("](", StringComparison.Ordinal)) return [];
        if (slice.Length > Limits.MarkdownLine || slice.Count('[') + slice.Count('*') > MostMarks) return [];
        var strong = new List<(int Start, int End)>();
        var links = new List<(int Start, int End, MarkedLink Link)>();
        if (Parse(text, start, end) is not { } root) return [];
        Collect(root, text, strong, links);
        return Ordered(strong, links);
    }

    private static EmphasisInlineParser StrongParser()
    {
        var parser = new EmphasisInlineParser { CjkFriendlyEmphasis = true };
        parser.EmphasisDescriptors.Clear();
        parser.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 2, 2, true));
        return parser;
    }

    private static ContainerInline? Parse(string text, int start, int end)
    {
        var document = new MarkdownDocument();
        var block = new ParagraphBlock { Lines = new StringLineGroup(1) };
        block.Lines.Add(new StringLine(new StringSlice(text, start, end - 1), 0, 0, start, NewLine.None));
        document.Add(block);
        try
        {
            new InlineProcessor(document, Parsers, preciseSourcelocation: true, context: null, trackTrivia: false).ProcessInlineLeaf(block);
        }
        catch (ArgumentException)
        {
            // Markdig refuses marks nested too deep; such a line prints as typed.
            return null;
        }
        return block.Inline;
    }

    private static void Collect(ContainerInline container, string text, List<(int, int)> strong, List<(int, int, MarkedLink)> links)
    {
        foreach (var inline in container)
        {
            if (inline is LinkInline { IsImage: false } link)
            {
                if (LinkOf(link, text) is { } marked) links.Add((link.Span.Start, link.Span.End + 1, marked));
                continue;
            }
            if (inline is EmphasisInline { DelimiterCount: 2 } && IsStrong(inline, text))
                strong.Add((inline.Span.Start, inline.Span.End + 1));
            if (inline is ContainerInline inner) Collect(inner, text, strong, links);
        }
    }

    private static bool IsStrong(Inline inline, string text) =>
        inline.Span.Length > 4 && text.AsSpan(inline.Span.Start).StartsWith("**") && text.AsSpan(0, inline.Span.End + 1).EndsWith("**");

    /// <summary>Only the plain form; one with a title, a reference or no text prints as typed.</summary>
    private static MarkedLink? LinkOf(LinkInline link, string text)
    {
        var typed = text.AsSpan(link.Span.Start, link.Span.Length);
        var middle = typed.IndexOf("](");
        if (!string.IsNullOrEmpty(link.Title) || typed[0] != '[' || typed[^1] != ')' || middle < 2) return null;
        var label = typed[1..middle].ToString().Replace("**", "", StringComparison.Ordinal).Trim();
        var url = typed[(middle + 2)..^1].Trim();
        if (url is ['<', .., '>']) url = url[1..^1];
        return label.Length == 0 || url.Length == 0 || label.Contains('[') ? null : new(label, url.ToString());
    }

    private static List<Mark> Ordered(List<(int Start, int End)> strong, List<(int Start, int End, MarkedLink Link)> links)
    {
        var edges = new List<(int Start, int End, int Change, MarkedLink? Link)>();
        foreach (var (start, end) in strong)
        {
            edges.Add((start, start + 2, 1, null));
            edges.Add((end - 2, end, -1, null));
        }
        foreach (var (start, end, link) in links) edges.Add((start, end, 0, link));
        var marks = new List<Mark>();
        var depth = 0;
        foreach (var edge in edges.OrderBy(e => e.Start))
        {
            marks.Add(new(edge.Start, edge.End, depth > 0, edge.Link));
            depth += edge.Change;
        }
        return marks;
    }
}
