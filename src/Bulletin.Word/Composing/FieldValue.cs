using Bulletin.Core.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>What goes into a content control; a closed list.</summary>
internal abstract record FieldValue;

/// <summary>Text in the control's own format; further lines become paragraphs of their own.</summary>
/// <param name="SplitsLatin">Latin letters and digits take the Latin face (body text), rather than the hanzi's (masthead, titles).</param>
internal sealed record TextValue(string Text, SourceSpan? Span, bool SplitsLatin) : FieldValue;

/// <summary>Runs made for the paragraph they go into, which they may adjust.</summary>
internal sealed record RunsValue(Func<W.Paragraph, W.RunProperties?, IEnumerable<OpenXmlElement>> Make, SourceSpan? Span) : FieldValue;

/// <summary>Blocks that take the control's place.</summary>
internal sealed record BlocksValue(IReadOnlyList<OpenXmlElement> Blocks) : FieldValue;

/// <summary>A repeating section's items.</summary>
internal sealed record ItemsValue(IReadOnlyList<Item> Items) : FieldValue;

/// <summary>A block that is there, with controls of its own.</summary>
internal sealed record PresentValue : FieldValue;

/// <summary>One item of a repeating section.</summary>
/// <param name="Finish">Adjusts what the item became.</param>
internal sealed record Item(Fields Fields, Action<IReadOnlyList<OpenXmlElement>>? Finish = null);

/// <summary>Values by tag, here and in what surrounds.</summary>
internal sealed class Fields(Fields? outer = null)
{
    private readonly Dictionary<string, FieldValue> _values = new(StringComparer.Ordinal);

    public FieldValue? this[string tag]
    {
        get => _values.TryGetValue(tag, out var value) ? value : outer?[tag];
        init
        {
            if (value is not null) _values[tag] = value;
        }
    }
}
