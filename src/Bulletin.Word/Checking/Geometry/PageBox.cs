using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Paper and margins of a section, in twips; what is not said is Word's default.</summary>
internal sealed record PageBox(int Width, int Height, int Top, int Bottom, int Left, int Right, int Footer)
{
    public int TypeAreaWidth => Width - Left - Right;

    public int TypeAreaHeight => Height - Top - Bottom;

    /// <summary>In twips; 0: the section has no grid of lines.</summary>
    public int GridPitch { get; private init; }

    /// <summary>What the grid adds to every character, in twips.</summary>
    public double GridCharacter { get; private init; }

    /// <summary>Of the section that the text ends in.</summary>
    public static PageBox Last(MainDocumentPart main) => Of(main.Document!.Body!.Elements<W.SectionProperties>().LastOrDefault(), main);

    public static PageBox Of(W.SectionProperties? section, MainDocumentPart main)
    {
        var size = section?.GetFirstChild<W.PageSize>();
        var margins = section?.GetFirstChild<W.PageMargin>();
        var gutter = Said(margins, "gutter", 0);
        var isAtTop = main.DocumentSettingsPart?.Settings?.ChildElements.Any(setting => setting.LocalName == "gutterAtTop") == true;
        var grid = section?.GetFirstChild<W.DocGrid>();
        var type = TextFormat.Attribute(grid, "type");
        return new PageBox(
            Said(size, "w", 12240), Said(size, "h", 15840),
            Math.Abs(Said(margins, "top", 1440)) + (isAtTop ? gutter : 0), Math.Abs(Said(margins, "bottom", 1440)),
            Said(margins, "left", 1440) + (isAtTop ? 0 : gutter), Said(margins, "right", 1440), Said(margins, "footer", 720))
        {
            GridPitch = type is "lines" or "linesAndChars" or "snapToChars" ? Said(grid, "linePitch", 0) : 0,
            // In 4096ths of a point (ECMA-376 17.6.5).
            GridCharacter = type is "linesAndChars" or "snapToChars" ? Said(grid, "charSpace", 0) * 20 / 4096.0 : 0,
        };
    }

    private static int Said(DocumentFormat.OpenXml.OpenXmlElement? element, string attribute, int otherwise) =>
        TextFormat.Number(TextFormat.Attribute(element, attribute)) ?? otherwise;
}
