using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>How wide a paragraph's lines may be, in twips, where it stands in something narrower than the type area.</summary>
internal sealed record Room(int Width)
{
    private const int EmuPerTwip = 635;

    // ECMA-376 21.1.2.1.1: a tenth of an inch on either side where a text box says nothing.
    private const int BoxInset = 144;

    /// <summary>The room of a paragraph being filled, or the type area's width.</summary>
    public static int Of(W.Paragraph paragraph, int typeArea) =>
        paragraph.Annotation<Room>() is { } room ? Math.Min(room.Width, typeArea) : typeArea;

    /// <summary>Of a cell by its own width; null where it has none in twips.</summary>
    public static Room? OfCell(W.TableCell cell)
    {
        var width = cell.TableCellProperties?.TableCellWidth;
        if (width is null || (width.Type?.Value ?? W.TableWidthUnitValues.Dxa) != W.TableWidthUnitValues.Dxa) return null;
        return int.TryParse(width.Width?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var twips) && twips > 0
            ? new Room(twips)
            : null;
    }

    /// <summary>Of a text box by the drawing around it, where that says it.</summary>
    public static Room? OfBox(OpenXmlElement content) =>
        content.Ancestors<W.Drawing>().FirstOrDefault()?.Descendants<Extent>().FirstOrDefault()?.Cx?.Value is { } wide
        && wide / EmuPerTwip > 2 * BoxInset
            ? new Room((int)(wide / EmuPerTwip) - 2 * BoxInset)
            : null;
}
