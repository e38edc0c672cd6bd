namespace Bulletin.Layout.Lines;

/// <summary>A line that is full, as numbers: what fits, and what one more unit asks for. Lengths in ems.</summary>
internal readonly record struct FullLine
{
    /// <summary>Room less what fits.</summary>
    public required double Leftover { get; init; }

    /// <summary>What one more unit is too wide by.</summary>
    public required double Need { get; init; }

    /// <summary>Characters of what fits.</summary>
    public required int Count { get; init; }

    /// <summary>The gap between hanzi and Latin where the line would end if it took no more.</summary>
    public double GapAtEnd { get; init; }

    /// <summary>Marks on the line with one more unit that can give way, without the last; each half an em of its own size.</summary>
    public double Marks { get; init; }

    /// <summary>Gaps between hanzi and Latin.</summary>
    public double Gaps { get; init; }

    /// <summary>Typed spaces between Latin words.</summary>
    public double Spaces { get; init; }

    /// <summary>The unit ends in marks, and what stands before them fits.</summary>
    public bool FitsBeforeMarks { get; init; }

    /// <summary>The mark at its end counts half.</summary>
    public bool LastGives { get; init; }

    /// <summary>The mark at its end may hang.</summary>
    public bool LastHangs { get; init; }
}
