using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>A piece of running text; a closed list.</summary>
public abstract record Inline(SourceSpan Span);

/// <summary>Text as printed.</summary>
public sealed record TextInline(string Text, bool IsStrong, SourceSpan Span) : Inline(Span);

/// <summary>A link, printed as <c>text（url）</c>.</summary>
public sealed record LinkInline(string Text, string Url, bool IsStrong, SourceSpan Span) : Inline(Span);

/// <summary>A reference to a note, printed as ①.</summary>
/// <param name="Number">From 1, in the order of first reference within the article.</param>
public sealed record NoteReference(int Number, SourceSpan Span) : Inline(Span);

/// <summary>A note's text.</summary>
public sealed record Note(int Number, IReadOnlyList<Inline> Inlines, SourceSpan Span);
