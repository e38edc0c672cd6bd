using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>How a finding can be repaired in the clerk's own text; all edits together, or none.</summary>
/// <param name="Edits">Apart from one another, within one file.</param>
/// <param name="IsCertain">Nothing else can have been meant: <c>--fix</c> applies it; others are only offered to editors.</param>
public sealed record Fix(IReadOnlyList<TextEdit> Edits, bool IsCertain = true);

/// <summary>Text to stand in place of a stretch; an empty stretch is a place to insert at, an empty text removes.</summary>
public readonly record struct TextEdit(SourceSpan Span, string Text);
