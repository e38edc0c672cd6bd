namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Paragraphs and runs of the documents that are made by code. Text is marked so: what stands in angle brackets is XML between runs.</summary>
internal static class SeedText
{
    /// <param name="content">Text, with elements of a paragraph in it.</param>
    public static string Paragraph(string content, string properties = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{Inline(content)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A cell of a table.</summary>
    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith("<w:p", StringComparison.Ordinal) ? content : Paragraph(content))}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(int columns, params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>"
        + $"<w:tblGrid>{string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{8844 / columns}\"/>", columns))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    public static string Field(string code, string result) => $"{Mark("begin")}<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>{Mark("separate")}{Run(result)}{Mark("end")}";

    private static string Inline(string content)
    {
        var at = content.IndexOf('<', StringComparison.Ordinal);
        if (at < 0) return content.Length == 0 ? "" : Run(content);
        // Elements from the first bracket to the last; text on both sides.
        var end = content.LastIndexOf('>') + 1;
        return $"{(at == 0 ? "" : Run(content[..at]))}{content[at..end]}{(end == content.Length ? "" : Run(content[end..]))}";
    }
}
