namespace Bulletin.Word.Opening;

/// <summary>How large a Word document from outside may be; above a book with photos, below what would fill the memory.</summary>
public static class DocumentLimits
{
    /// <summary>Of the file itself, in bytes.</summary>
    public const int FileBytes = 300_000_000;
    public const int Entries = 10_000;

    /// <summary>Of all entries unpacked, in bytes.</summary>
    public const long ExpandedBytes = 600_000_000;
    public const int CharactersInPart = 60_000_000;

    /// <summary>Nesting of elements in a part: deeper ones would exhaust the stack.</summary>
    public const int Depth = 500;
}
