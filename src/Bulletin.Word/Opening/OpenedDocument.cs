using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Opening;

/// <summary>A Word document from outside, or why it is refused.</summary>
public sealed record OpenedDocument(WordprocessingDocument? Document, Refusal Refusal);

/// <summary>Why a file is not laid out.</summary>
public enum Refusal
{
    None,

    /// <summary>No package, or a damaged one.</summary>
    NotWord,

    /// <summary>The old binary format, or a package under a password: both are compound files.</summary>
    CompoundFile,
    TooLarge,
    HasMacros,

    /// <summary>Elements nested deeper than any program writes them.</summary>
    TooDeep,
}
