namespace Bulletin.Word.Checking;

/// <summary>A content control as it stands in a template.</summary>
/// <param name="Tag">标记; empty: none.</param>
/// <param name="Title">标题; empty: none.</param>
/// <param name="Around">Tags of the controls it stands in, the nearest first.</param>
/// <param name="IsInBody">Not in a header or footer.</param>
/// <param name="IsSureToPrint">In the body, or in a header or footer that every document shows: an issue may have one page only.</param>
public sealed record FoundControl(string Tag, string Title, TemplatePlace Place, IReadOnlyList<string> Around, bool IsInBody,
    bool IsSureToPrint);
