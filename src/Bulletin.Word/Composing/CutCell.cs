using Bulletin.Core.Issue;

namespace Bulletin.Word.Composing;

/// <summary>A cell whose column is narrower than what stands in it.</summary>
/// <param name="Text">The word or number that is cut.</param>
/// <param name="Count">How many cells of the table are.</param>
internal sealed record CutCell(TableCell Cell, string Text, int Count);
