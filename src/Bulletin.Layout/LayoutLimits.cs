namespace Bulletin.Layout;

/// <summary>
/// How much is laid out: above any book, below what would fill the memory. A small file can ask for much, by a header on every page.
/// </summary>
/// <param name="Characters">Characters and paragraphs that are set, again where they stand again.</param>
/// <param name="Pages">Pages that are begun.</param>
/// <param name="Repeated">Characters of headers and footers that are set once and drawn again on other pages.</param>
internal sealed record LayoutLimits(
    int Characters = LayoutLimits.MostCharacters, int Pages = LayoutLimits.MostPages, int Repeated = LayoutLimits.MostRepeated)
{
    public const int MostCharacters = 4_000_000;
    public const int MostRepeated = 8_000_000;
    public const int MostPages = 20_000;
}

/// <summary>Layout has met its limits.</summary>
internal sealed class TooMuchException : Exception;
