using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>What surrounds a paragraph and decides its lines beside its own format.</summary>
/// <param name="Width">Between the edges of the text area or the cell, in twips.</param>
/// <param name="Grid">The document grid of the section.</param>
/// <param name="InCell">It stands in a table cell.</param>
internal readonly record struct LineContext(double Width, DocumentGrid Grid, bool InCell, LineSettings Settings);
