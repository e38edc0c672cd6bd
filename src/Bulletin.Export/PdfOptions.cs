using Bulletin.Export.Colours;

namespace Bulletin.Export;

/// <summary>How a PDF is written.</summary>
public sealed record PdfOptions
{
    /// <summary>Name and version of the program, for Producer and CreatorTool (ISO 32000-1 14.3.3).</summary>
    public string Producer { get; init; } = "bulletin";

    /// <summary>Off: a classic cross-reference, and every stream that is text left readable.</summary>
    public bool Compress { get; init; } = true;

    /// <summary>
    /// A line about where the document came from, kept beside the seal (<see cref="PdfSeal.RecordIn"/>); null: none. No line breaks.
    /// </summary>
    public string? Record { get; init; }

    /// <summary>The press the file is meant for; null: a screen.</summary>
    public PressProfile? Press { get; init; }

    /// <summary>Faces are cut on all processors; off where these have other documents to write meanwhile.</summary>
    public bool CutsSideBySide { get; init; } = true;
}
