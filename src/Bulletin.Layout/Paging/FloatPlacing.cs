using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Paging;

/// <summary>Works out where on its page something floating stands (20.4.3.4, 20.4.3.5).</summary>
internal sealed class FloatPlacing(BlockLayout layout)
{
    /// <summary>Lays its text out and places it.</summary>
    /// <param name="left">Left edge of the column or cell that it is anchored in.</param>
    /// <param name="top">Top of the paragraph that it is anchored in.</param>
    /// <param name="page">What page fields show, where they are known.</param>
    public PlacedFloat Place(FlowFloat source, Section section, double left, double top, (string, string)? page = null)
    {
        var blocks = source.Picture is null
            ? layout.LayOut(source.Blocks, Math.Max(1, source.Width - source.InsetLeft - source.InsetRight), page)
            : [];
        var content = BlockLayout.HeightOf(blocks);
        var height = source.GrowsWithText ? Math.Max(content + source.InsetTop + source.InsetBottom, 1) : source.Height;
        var (x0, width) = Across(source.Horizontal.RelativeTo, section, left);
        var (y0, room) = Down(source.Vertical.RelativeTo, section, top);
        return new PlacedFloat(
            source,
            x0 + (source.Horizontal.Align is { } across ? Share(across, width - source.Width) : source.Horizontal.Offset),
            y0 + (source.Vertical.Align is { } down ? Share(down, room - height) : source.Vertical.Offset),
            height,
            blocks,
            content);
    }

    private static (double From, double Width) Across(string relativeTo, Section section, double left) => relativeTo switch
    {
        "page" => (0, section.PageWidth),
        "leftMargin" => (0, section.Left),
        "rightMargin" => (section.PageWidth - section.Right, section.Right),
        "column" => (left, section.TextWidth),
        _ => (section.Left, section.TextWidth),
    };

    private static (double From, double Height) Down(string relativeTo, Section section, double top) => relativeTo switch
    {
        "page" => (0, section.PageHeight),
        "topMargin" => (0, section.Top),
        "bottomMargin" => (section.PageHeight - section.Bottom, section.Bottom),
        "margin" => (section.Top, section.PageHeight - section.Top - section.Bottom),
        _ => (top, 0),
    };

    // Inside is left on an odd page; bulletins are not bound on the other side.
    private static double Share(string align, double slack) =>
        align switch { "center" => slack / 2, "right" or "bottom" or "outside" => slack, _ => 0 };
}
