namespace Bulletin.Layout.Lines;

/// <summary>Why a line ends where it does.</summary>
internal enum BreakReason
{
    /// <summary>The paragraph ends, or a break was typed.</summary>
    AskedFor,

    /// <summary>It is the last place that the room reaches.</summary>
    Fits,

    /// <summary>One more unit, whose last mark stands wholly outside the margin.</summary>
    Hangs,

    /// <summary>One more unit, whose last mark stands outside by half.</summary>
    Half,

    /// <summary>One more unit, for which marks on the line give way.</summary>
    Compressed,

    /// <summary>One more unit, for which gaps and typed spaces give way.</summary>
    Narrowed,

    /// <summary>A word that no line holds is cut.</summary>
    Cut,
}

/// <summary>Where a line ends, and why.</summary>
/// <param name="At">The first item that no longer belongs to it, spaces at its end left aside.</param>
/// <param name="Outside">How much of its last mark stands beyond the margin, in twips.</param>
internal readonly record struct Breakpoint(int At, BreakReason Reason, double Outside = 0);
