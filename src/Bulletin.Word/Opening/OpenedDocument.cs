using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Opening;

/// <summary>A Word document from outside, or why it is refused.</summary>
/// <param name="Part">The entry of the package that it is refused for, where it is one.</param>
public sealed record OpenedDocument(WordprocessingDocument? Document, Refusal Refusal, string? Part = null);

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

    /// <summary>An entry is not whole: its checksum, its length or its place in the file is another than the archive says.</summary>
    DamagedPart,

    /// <summary>An entry declares entities, which would fetch or swell.</summary>
    HasDtd,
}
