namespace Bulletin.Layout.Documents;

/// <summary>What a paragraph is to a reader, beside text and headings.</summary>
public enum ParagraphPart
{
    Text,

    /// <summary>Of a photo above it, or of a table below it.</summary>
    Caption,

    /// <summary>The line over a table that names its units.</summary>
    TableUnit,

    /// <summary>栏目 in the contents, over the entries under it.</summary>
    ContentsSection,

    /// <summary>An entry of the contents.</summary>
    ContentsEntry,

    /// <summary>A summary under an entry.</summary>
    ContentsSummary,

    /// <summary>A note at an article's end.</summary>
    Note,
}
