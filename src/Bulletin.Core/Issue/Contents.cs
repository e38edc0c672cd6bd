using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>要目: taken from the articles, or written out.</summary>
/// <param name="IsAutomatic">Each article's title and summary make an entry; <paramref name="Entries"/> is empty.</param>
public sealed record Contents(bool IsAutomatic, IReadOnlyList<ContentsEntry> Entries, SourceSpan Span);

/// <summary>One entry of the contents.</summary>
public sealed record ContentsEntry(Sourced<string> Title, Sourced<string>? Summary);
