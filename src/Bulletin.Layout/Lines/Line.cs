namespace Bulletin.Layout.Lines;

/// <summary>A line: items with their place and height. Widths and places in twips.</summary>
internal class Line
{
    public required MeasuredParagraph Paragraph { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>Where what is drawn ends: spaces and a typed break at the line's end are not.</summary>
    public required int ShownEnd { get; init; }

    /// <summary>From the text area's left edge.</summary>
    public required double Left { get; init; }

    /// <summary>What the line may fill.</summary>
    public required double Room { get; init; }

    /// <summary>The paragraph ends here, or a break was asked for: not justified.</summary>
    public required bool IsLast { get; init; }

    /// <summary>Why it ends here.</summary>
    public BreakReason Reason { get; init; }

    /// <summary>How much of its last mark stands beyond the margin.</summary>
    public double Outside { get; init; }

    /// <summary>The widths of tabs on it, by item, in order.</summary>
    public IReadOnlyList<(int Item, double Width)> Tabs { get; init; } = [];

    /// <summary>The rest goes to the next page.</summary>
    public bool EndsPage { get; init; }

    /// <summary>A word was cut for want of room, where words are to stay whole.</summary>
    public bool CutsWord { get; init; }
    public double Height { get; set; }

    /// <summary>From the line's top.</summary>
    public double Baseline { get; set; }

    public bool IsEmpty => ShownEnd <= Start;

    public bool HasOnlyPictures
    {
        get
        {
            for (var i = Start; i < ShownEnd; i++)
                if (Paragraph.Items[i].Kind != ItemKind.Picture)
                    return false;
            return !IsEmpty;
        }
    }
}
