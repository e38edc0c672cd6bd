namespace Bulletin.Word.Checking;

/// <summary>A known style and what a template does with it.</summary>
/// <param name="Uses">Paragraphs, runs and tables of the template that name it.</param>
public sealed record FoundStyle(KnownStyle Style, bool IsThere, int Uses);
