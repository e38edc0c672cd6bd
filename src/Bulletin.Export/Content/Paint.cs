using Bulletin.Core.Units;
using Bulletin.Export.Colours;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Content;

/// <summary>Colours and line width of the graphics state (ISO 32000-1 8.4), written only where they change.</summary>
internal sealed class Paint(PdfBytes target, OutputColours colours)
{
    private Colour _fill = Colour.Black;
    private Colour _stroke = Colour.Black;
    private Length _lineWidth = Length.FromPoints(1);

    /// <summary>The sRGB colour space must be among the page's resources.</summary>
    public bool UsesSrgb { get; private set; }

    public void Fill(Colour colour)
    {
        if (colour == _fill) return;
        _fill = colour;
        UsesSrgb |= colours.Write(target, colour, isStroke: false);
    }

    public void Stroke(Colour colour, Length lineWidth)
    {
        if (colour != _stroke) UsesSrgb |= colours.Write(target, colour, isStroke: true);
        if (lineWidth != _lineWidth) target.Points(lineWidth).Raw(" w\n"u8);
        (_stroke, _lineWidth) = (colour, lineWidth);
    }
}
