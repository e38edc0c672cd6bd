using Bulletin.Core.Units;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Content;

/// <summary>Colours and line width of the graphics state (ISO 32000-1 8.4), written only where they change.</summary>
internal sealed class Paint(PdfBytes target)
{
    private Colour _fill = Colour.Black;
    private Colour _stroke = Colour.Black;
    private Length _lineWidth = Length.FromPoints(1);

    public void Fill(Colour colour)
    {
        if (colour == _fill) return;
        _fill = colour;
        Write(colour, "g\n"u8, "rg\n"u8);
    }

    public void Stroke(Colour colour, Length lineWidth)
    {
        if (colour != _stroke) Write(colour, "G\n"u8, "RG\n"u8);
        if (lineWidth != _lineWidth) target.Points(lineWidth).Raw(" w\n"u8);
        (_stroke, _lineWidth) = (colour, lineWidth);
    }

    // Device colours stand for those of the output intent (ISO 19005-2 6.2.4.3); grey keeps black text on the black plate.
    private void Write(Colour colour, ReadOnlySpan<byte> grey, ReadOnlySpan<byte> rgb)
    {
        if (colour.Red == colour.Green && colour.Green == colour.Blue)
        {
            Component(colour.Red).Raw(grey);
            return;
        }
        Component(colour.Red);
        Component(colour.Green);
        Component(colour.Blue).Raw(rgb);
    }

    private PdfBytes Component(byte value) => target.Fixed((value * 10_000L + 127) / 255, 4).Raw((byte)' ');
}
