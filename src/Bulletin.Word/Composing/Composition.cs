using Bulletin.Core.Findings;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Composing;

/// <summary>A composed document (成文): open in memory, complete, not yet a package.</summary>
public sealed record Composition(WordprocessingDocument Document, Provenance Provenance, IReadOnlyList<Finding> Findings) : IDisposable
{
    public void Dispose() => Document.Dispose();
}
