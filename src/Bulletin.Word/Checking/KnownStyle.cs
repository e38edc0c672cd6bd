using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking;

/// <summary>A style that the program or the built-in templates use (样式).</summary>
/// <param name="Id">Its number in the file (styleId), which Word does not show.</param>
/// <param name="Name">As the file has it.</param>
/// <param name="IsNamedByProgram">Composing names it, so every template has to have it; others are used by the template's own paragraphs
/// only.</param>
public sealed record KnownStyle(string Id, StyleKind Kind, string Name, Wording Use, bool IsNamedByProgram)
{
    /// <summary>As Word's list of styles shows it: built-in ones in the language of Word.</summary>
    public Wording Shown => Name switch
    {
        ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', var level] => new($"标题 {level}", $"Heading {level}"),
        "caption" => new("题注", "Caption"),
        "Subtitle" => new("副标题", "Subtitle"),
        _ => new(Name, Name),
    };
}
