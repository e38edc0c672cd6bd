using static Bulletin.Word.BuiltIn.RedHeaderMeasures;

namespace Bulletin.Word.BuiltIn;

/// <summary>The red-header template's other parts: page, footers, settings, fonts.</summary>
internal static class RedHeaderParts
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";

    /// <summary>Page and type area (5.2), other footers on even pages. The grid is for Word's dialog: styles do not snap to it.</summary>
    public static string Section =>
        "<w:sectPr><w:footerReference w:type=\"even\" r:id=\"rIdFooterEven\"/><w:footerReference w:type=\"default\" r:id=\"rIdFooterOdd\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"" + TopMargin + "\" w:right=\"1474\" w:bottom=\"" + BottomMargin
        + "\" w:left=\"1588\" w:header=\"851\" w:footer=\"" + FooterDistance + "\" w:gutter=\"0\"/>"
        + "<w:pgNumType w:start=\"1\"/><w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";

    public static string Footer(string style) =>
        $"<w:ftr {Namespaces}><w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
        + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r>"
        + "</w:p></w:ftr>";

    public static string Settings => $"""
        <w:settings {Namespaces}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
        """;

    /// <summary>The faces, and by which name an office may have another cut of them.</summary>
    public static string Fonts =>
        $"<w:fonts {Namespaces}>{Font(XiaoBiaoSong, "华文中宋", "roman")}{Font(FangSong, "仿宋", "modern")}{Font(Kai, "楷体", "modern")}"
        + $"{Font(Hei, "SimHei", "modern")}{Font(Song, "SimSun", "auto")}"
        + "<w:font w:name=\"Times New Roman\"><w:panose1 w:val=\"02020603050405020304\"/><w:charset w:val=\"00\"/><w:family "
        + "w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>";

    private static string Font(string name, string alternative, string family) =>
        $"<w:font w:name=\"{name}\"><w:altName w:val=\"{alternative}\"/><w:charset w:val=\"86\"/><w:family w:val=\"{family}\"/><w:pitch "
            + $"w:val=\"variable\"/></w:font>";
}
