namespace Bulletin.Word.Composing;

/// <summary>How large a template may be: a 60 KB file can expand to 60 million characters.</summary>
public static class TemplateLimits
{
    /// <summary>Of the file itself, in bytes.</summary>
    public const int FileBytes = 20_000_000;
    public const int Entries = 500;

    /// <summary>Of all entries unpacked, in bytes.</summary>
    public const long ExpandedBytes = 80_000_000;
    public const int CharactersInPart = 10_000_000;

    /// <summary>Nesting of elements in the document part.</summary>
    public const int Depth = 200;

    /// <summary>
    /// Of all of Word's parts; an element's children are walked over again and again, and each control is told of by its paragraph's text.
    /// </summary>
    public const int Elements = 200_000;
    public const int Children = 10_000;
    public const int Controls = 1_000;
}
