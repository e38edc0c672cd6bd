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

    /// <summary>What floats over or beside the text of this page.</summary>
    public List<PlacedFloat> Floats { get; } = [];

    /// <summary>Footnotes, below the text.</summary>
    public List<Placed> Notes { get; } = [];

    /// <summary>Where something may begin from <paramref name="y"/> on: below what parts the text.</summary>
    public double Clear(double y, double height)
    {
        const double Touching = 0.5;
        // Moved below one, it may meet the next.
        for (var isMoved = true; isMoved;)
        {
            isMoved = false;
            foreach (var placed in Floats)
            {
                if (!placed.Source.PartsText || y >= placed.Y + placed.Height + placed.Source.SpaceBelow - Touching
                    || y + height <= placed.Y - placed.Source.SpaceAbove + Touching)
                    continue;
                y = placed.Y + placed.Height + placed.Source.SpaceBelow;
                isMoved = true;
            }
        }
        return y;
    }
}

/// <summary>Something floating in its place; twips from the page's left and top edge.</summary>
/// <param name="Content">The height of its text.</param>
internal sealed record PlacedFloat(FlowFloat Source, double X, double Y, double Height, List<LaidBlock> Blocks, double Content)
{
    /// <summary>The line or row of the page's content that it is read before.</summary>
    public int Before { get; init; }

    /// <summary>Its text is higher than it is, and Word cuts it off.</summary>
    public bool IsOverfull => Source.Picture is null && Content > Height - Source.InsetTop - Source.InsetBottom + 20;
}

/// <summary>A line of a paragraph or a row of a table, by its index, in its place.</summary>
internal readonly record struct Placed(LaidBlock Block, int Index, double X, double Y, bool IsRepeatedHeader = false,
    bool EndsTable = false);
