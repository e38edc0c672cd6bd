using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>Which tab stop is next (17.3.1.37).</summary>
internal static class TabStops
{
    /// <param name="position">From the text area's left edge.</param>
    /// <param name="distance">Of the stops where none is set.</param>
    public static TabStop Next(ParagraphFormat format, double position, int distance)
    {
        // The indent of the lines under a hanging first one is a stop of its own.
        var hanging = format.IndentFirstLine < 0 && format.IndentLeft > position + 0.5 ? format.IndentLeft : int.MaxValue;
        foreach (var stop in format.Tabs)
            if (stop.Position > position + 0.5)
                return stop.Position <= hanging ? stop : new TabStop(hanging, TabAlignment.Left, '\0');
        if (hanging != int.MaxValue) return new TabStop(hanging, TabAlignment.Left, '\0');
        return new TabStop((int)(Math.Floor((position + 0.5) / distance) + 1) * distance, TabAlignment.Left, '\0');
    }
}
