namespace Bulletin.Core.Reading;

/// <summary>What a field of the contract holds.</summary>
public enum FieldKind
{
    /// <summary>A text of one line; lines typed one below the other are joined.</summary>
    Text,

    /// <summary>A text whose lines are paragraphs.</summary>
    Paragraphs,

    /// <summary>A text, or a list of texts.</summary>
    TextOrList,

    /// <summary>Body text.</summary>
    Markdown,

    /// <summary>A whole number from 1.</summary>
    WholeNumber,

    /// <summary>A whole number from 1, or 增刊 and one.</summary>
    IssueNumber,
    Date,
    YesNo,
    Choice,

    /// <summary>A choice, or a list of choices.</summary>
    Choices,

    /// <summary>A path relative to the file that names it.</summary>
    Path,
    Map,

    /// <summary>A map that also takes labels of the office's own.</summary>
    LabelMap,
    MapList,

    /// <summary>A choice, or a list of maps.</summary>
    ChoiceOrMapList,
}
