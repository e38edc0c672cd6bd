using Bulletin.Core.Text;

namespace Bulletin.Word.Composing;

/// <summary>Which place of the issue file a paragraph or a picture of the document came from (出处).</summary>
/// <param name="Paragraphs">By <c>w14:paraId</c>, eight hexadecimal digits; paragraphs that only the template has are not in it.</param>
/// <param name="Pictures">By the id of <c>wp:docPr</c>.</param>
public sealed record Provenance(IReadOnlyDictionary<string, SourceSpan> Paragraphs, IReadOnlyDictionary<uint, SourceSpan> Pictures);
