namespace Bulletin.Word.BuiltIn;

/// <summary>Makes the paragraphs, tables and content controls of a built-in template.</summary>
internal abstract class TemplateBody
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006";

    private int _controls;

    protected string Field(string tag, string alias, string text, string? style = null) =>
        $"<w:sdt><w:sdtPr>{(style is null ? "" : $"<w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>")}{Names(tag, alias)}<w:text/></w:sdtPr>"
            + $"<w:sdtContent>{(style is null ? Run(text) : Label(style, text))}</w:sdtContent></w:sdt>";

    protected string Group(string tag, string alias, string content) =>
        $"<w:sdt><w:sdtPr>{Names(tag, alias)}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>A control around a cell of a row. Word repeats no cells by itself, so the control is an ordinary one.</summary>
    protected string CellGroup(string tag, string alias, string cell) => Group(tag, alias, cell);

    /// <summary>A picture control that shows its placeholder until somebody puts a picture in.</summary>
    protected string Picture(string tag, string alias, string relationship, int millimetres)
    {
        var side = millimetres * 36_000;
        return $"<w:sdt><w:sdtPr>{Names(tag, alias)}<w:showingPlcHdr/><w:picture/></w:sdtPr><w:sdtContent><w:r><w:drawing>"
            + $"<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" "
            + $"distL=\"0\" distR=\"0\"><wp:extent cx=\"{side}\" cy=\"{side}\"/><wp:docPr id=\"1\" name=\"{alias}\" descr=\"{alias}\"/>"
            + $"<a:graphic xmlns:a=\"{Drawing}/main\"><a:graphicData uri=\"{Drawing}/picture\"><pic:pic xmlns:pic=\"{Drawing}/picture\">"
            + $"<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"{alias}\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + $"<pic:blipFill><a:blip r:embed=\"{relationship}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + $"<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{side}\" cy=\"{side}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
            + $"</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
            + "</w:drawing></w:r></w:sdtContent></w:sdt>";
    }

    protected string Repeating(string tag, string alias, string item) =>
        $"<w:sdt><w:sdtPr>{Names(tag, alias)}<w15:repeatingSection/></w:sdtPr><w:sdtContent>"
        + $"<w:sdt><w:sdtPr><w:id w:val=\"{++_controls}\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{item}</w:sdtContent></w:sdt>"
        + $"</w:sdtContent></w:sdt>";

    private string Names(string tag, string alias) =>
        $"<w:alias w:val=\"{alias}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{++_controls}\"/>";

    protected static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    protected static string Label(string style, string text) => $"<w:r><w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr><w:t>{text}</w:t></w:r>";

    protected static string Paragraph(string style, string content) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{content}</w:p>";

    protected static string Table(string style, string properties, int[] columns, string rows)
    {
        // Schema order: position before width, borders after it.
        var floats = properties.StartsWith("<w:tblpPr", StringComparison.Ordinal);
        return $"<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/>{(floats ? properties : "")}<w:tblW w:w=\"{columns.Sum()}\" "
            + $"w:type=\"dxa\"/>"
            + $"{(floats ? "" : properties)}<w:tblLayout w:type=\"fixed\"/></w:tblPr>"
            + $"<w:tblGrid>{string.Concat(columns.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{rows}</w:tbl>";
    }

    protected static string Row(string properties, params string[] cells) =>
        $"<w:tr>{(properties.Length == 0 ? "" : $"<w:trPr>{properties}</w:trPr>")}{string.Concat(cells)}</w:tr>";

    protected static string Cell(int width, string content, int below = 0, int span = 1, string borders = "") =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{(span == 1 ? "" : $"<w:gridSpan w:val=\"{span}\"/>")}{borders}"
        + $"{(below == 0 ? "" : $"<w:tcMar><w:bottom w:w=\"{below}\" w:type=\"dxa\"/></w:tcMar><w:vAlign w:val=\"bottom\"/>")}</w:tcPr>"
        + $"{content}</w:tc>";
}
