using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Paging;

/// <summary>A page with its content in place; twips from the page's left and top edge.</summary>
internal sealed class PlacedPage(Section section, int number, bool isFirstOfSection)
{
    public Section Section => section;

    /// <summary>The number a PAGE field shows.</summary>
    public int Number => number;
    public bool IsFirstOfSection => isFirstOfSection;

    /// <summary>Put in so that a section begins on an even or odd page: nothing stands on it.</summary>
    public bool IsFiller { get; init; }
    public List<Placed> Content { get; } = [];

    /// <summary>Footnotes, below the text.</summary>
    public List<Placed> Notes { get; } = [];
}

/// <summary>A line of a paragraph or a row of a table, by its index, in its place.</summary>
internal readonly record struct Placed(LaidBlock Block, int Index, double X, double Y, bool IsRepeatedHeader = false, bool EndsTable = false);
