namespace Bulletin.Layout;

/// <summary>Something layout noticed; the caller gives it its place in the issue file, by the paragraph.</summary>
/// <param name="ParagraphId"><c>w14:paraId</c> of the paragraph, or null where the matter has none.</param>
/// <param name="Subject">The face's name, the character or the element it is about.</param>
/// <param name="Detail">The face that served, the character's code, or the text of the paragraph that holds what is not drawn.</param>
public sealed record LayoutFinding(LayoutProblem Problem, string? ParagraphId, string Subject, string Detail);

/// <summary>What layout can notice.</summary>
public enum LayoutProblem
{
    /// <summary>A face asked for is not installed; another stands in.</summary>
    FaceStoodIn,

    /// <summary>No face of the role is installed.</summary>
    FaceMissing,

    /// <summary>The face lacks a character; another face gave it.</summary>
    CharacterFromOtherFace,

    /// <summary>No face has the character; a box with its code is drawn.</summary>
    CharacterInNoFace,

    /// <summary>The document holds something that is not drawn.</summary>
    NotDrawn,

    /// <summary>Something is there, in another place or another way than Word has it.</summary>
    LaidOtherwise,

    /// <summary>A text box is too small for its text, which Word cuts off.</summary>
    BoxOverfull,

    /// <summary>A word that a line cannot hold was cut.</summary>
    WordCut,

    /// <summary>The last page holds the imprint alone.</summary>
    ImprintAlone,

    /// <summary>Text stands in a cell that continues a merged one, and Word hides it too.</summary>
    TextInMergedCell,

    /// <summary>A link leads to an address that is not made live: its text is printed.</summary>
    AddressNotLive,

    /// <summary>Text of the document is on no page.</summary>
    TextNotDrawn,

    /// <summary>Text stands outside the sheet.</summary>
    TextOffPage,

    /// <summary>There is more to lay out than any document has; no page was made.</summary>
    TooMuch,

    /// <summary>A note refers to a note that it stands in, or to itself.</summary>
    NoteInItself,
}
