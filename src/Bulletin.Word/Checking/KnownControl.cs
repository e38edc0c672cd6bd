using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking;

/// <summary>A content control that a template may have (内容控件).</summary>
/// <param name="Tag">标记.</param>
/// <param name="Label">What the field is called; the Chinese is also the control's title.</param>
/// <param name="Use">What is put there.</param>
/// <param name="Within">Tag of the repeating section it is filled in; null: it belongs to none.</param>
public sealed record KnownControl(string Tag, Wording Label, Wording Use, ControlNeed Need, string? Within = null)
{
    /// <summary>A repeating section (重复节): its content is set once for each item.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whole paragraphs take its place, so it cannot stand within one.</summary>
    public bool TakesParagraphs { get; init; }

    /// <summary>
    /// Tag of the control that need not be there where this one is; what is filled in that one is filled in this one too.
    /// </summary>
    public string? InPlaceOf { get; init; }
}
