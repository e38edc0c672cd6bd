using Bulletin.Core.Findings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Composing;

/// <summary>A composed document (成文): open in memory, complete, not yet a package.</summary>
public sealed record Composition(WordprocessingDocument Document, Provenance Provenance, IReadOnlyList<Finding> Findings) : IDisposable
{
    /// <summary>The first block after the masthead; null: none.</summary>
    internal OpenXmlElement? TextBegins { get; init; }

    /// <summary>Lets go of the document. Closing its package would only compress all parts into a stream that nobody reads.</summary>
    public void Dispose() => GC.SuppressFinalize(this);
}
