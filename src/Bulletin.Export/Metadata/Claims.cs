namespace Bulletin.Export.Metadata;

/// <summary>Which standards the file says it meets: none that the document itself denies.</summary>
/// <param name="Archive">PDF/A-2, level A (ISO 19005-2).</param>
/// <param name="Accessible">PDF/UA-1 (ISO 14289-1).</param>
internal readonly record struct Claims(bool Archive, bool Accessible);
