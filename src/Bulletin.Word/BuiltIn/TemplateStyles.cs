namespace Bulletin.Word.BuiltIn;

/// <summary>The styles part of a built-in template.</summary>
internal static class TemplateStyles
{
    // In a cell no mark hangs: it would stand on the rule beside it, and LibreOffice hangs none there whatever is asked.
    private const string NoHanging = "<w:pPr><w:overflowPunct w:val=\"0\"/></w:pPr>";

    public static string NoMargins { get; } = Margins(0, 0, 0);

    // An exact line has more air above its characters than below: the margins even it out between rules.
    public static string Margins(int top, int side, int bottom) =>
        $"<w:tblCellMar><w:top w:w=\"{top}\" w:type=\"dxa\"/><w:left w:w=\"{side}\" w:type=\"dxa\"/>"
        + $"<w:bottom w:w=\"{bottom}\" w:type=\"dxa\"/><w:right w:w=\"{side}\" w:type=\"dxa\"/></w:tblCellMar>";

    public static string Border(string side, int eighths, string colour = "000000") =>
        $"<w:{side} w:val=\"single\" w:sz=\"{eighths}\" w:space=\"0\" w:color=\"{colour}\"/>";

    /// <param name="normal">The style that all others are based on.</param>
    public static string Sheet(ParagraphStyle normal, IReadOnlyList<ParagraphStyle> all,
        IReadOnlyList<(string Id, string Name, string Properties)> characterStyles,
        IReadOnlyList<(string Id, string Name, string Properties)> tableStyles)
    {
        var paragraphs = string.Concat(all.Select(style => style.Xml()));
        var characters = string.Concat(characterStyles.Select(style =>
            $"<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{style.Id}\"><w:name w:val=\"{style.Name}\"/><w:uiPriority "
                + $"w:val=\"2\"/><w:qFormat/><w:rPr>{style.Properties}</w:rPr></w:style>"));
        var tables = string.Concat(tableStyles.Select(style =>
            $"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{style.Id}\"><w:name w:val=\"{style.Name}\"/><w:basedOn "
                + $"w:val=\"TableNormal\"/><w:uiPriority w:val=\"3\"/>{NoHanging}<w:tblPr>{style.Properties}</w:tblPr></w:style>"));
        return $"""
            <w:styles {RedHeaderParts.Namespaces}>
            <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
            <w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>
            {normal.Xml(isDefault: true)}
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{NoMargins}</w:tblPr></w:style>
            {paragraphs}{characters}{tables}</w:styles>
            """;
    }
}
