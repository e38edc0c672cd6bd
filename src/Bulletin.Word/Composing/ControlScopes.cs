using Bulletin.Word.Checking;

namespace Bulletin.Word.Composing;

/// <summary>Which controls stand in which: values that repeat are found only inside what repeats.</summary>
internal static class ControlScopes
{
    private static readonly HashSet<string> _scopes = new(StringComparer.Ordinal)
    {
        FieldTags.Issuers, FieldTags.JointIssuers, FieldTags.Contents, FieldTags.Entries, FieldTags.Meeting, FieldTags.Articles,
        FieldTags.Article, FieldTags.ArticleBody, FieldTags.ArticleNotes, FieldTags.Imprint,
    };

    /// <summary>A control around others or around blocks, not one for text.</summary>
    public static bool IsScope(string tag) => _scopes.Contains(tag);

    /// <summary>The control that one with this tag has to stand in, or null.</summary>
    public static string? Of(string tag) =>
        KnownControls.Issue.Concat(KnownControls.Index).FirstOrDefault(control => control.Tag == tag)?.Within;
}
