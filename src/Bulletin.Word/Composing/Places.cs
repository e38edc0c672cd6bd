using Bulletin.Core.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Collects where paragraphs and pictures came from, and numbers them.</summary>
/// <param name="lastPicture">The highest id of a picture in the template.</param>
internal sealed class Places(uint lastPicture = 0)
{
    private readonly Dictionary<W.Paragraph, SourceSpan> _paragraphs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<uint, SourceSpan> _pictures = [];

    /// <summary>Says where a paragraph came from; the first word counts.</summary>
    public void Mark(W.Paragraph paragraph, SourceSpan? span)
    {
        if (span is { } place) _paragraphs.TryAdd(paragraph, place);
    }

    /// <summary>The next picture's id, unique in the document.</summary>
    public uint NumberPicture(SourceSpan span)
    {
        var id = lastPicture + (uint)_pictures.Count + 1;
        _pictures.Add(id, span);
        return id;
    }

    /// <summary>Gives every paragraph its <c>w14:paraId</c>, counted in document order.</summary>
    public Provenance Number(W.Body body)
    {
        var paragraphs = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var count = 0;
        foreach (var paragraph in body.Descendants<W.Paragraph>())
        {
            var id = (++count).ToString("X8");
            paragraph.ParagraphId = id;
            paragraph.TextId = null;
            if (_paragraphs.TryGetValue(paragraph, out var span)) paragraphs.Add(id, span);
        }
        return new Provenance(paragraphs, _pictures);
    }
}
