namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Pieces of WordprocessingML that are put where they may stand, and where they may not.</summary>
internal static class Snippets
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private static readonly string[] _all =
    [
        "<w:t>散字</w:t>",
        "<w:r><w:t>插入</w:t></w:r>",
        "<w:p><w:r><w:t>插段</w:t></w:r></w:p>",
        "<w:p/>",
        "<w:r><w:br/></w:r>",
        "<w:br/>",
        "<w:r><w:br w:type=\"page\"/></w:r>",
        "<w:r><w:br w:type=\"column\"/></w:r>",
        "<w:tab/>",
        "<w:cr/>",
        "<w:bookmarkStart w:id=\"7\" w:name=\"_GoBack\"/>",
        "<w:bookmarkEnd w:id=\"7\"/>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:fldChar w:fldCharType=\"end\"/>",
        "<w:instrText>PAGE</w:instrText>",
        "<w:instrText>HYPERLINK \"javascript:x\"</w:instrText>",
        "<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>9</w:t></w:r></w:fldSimple>",
        "<w:footnoteReference w:id=\"2\"/>",
        "<w:endnoteReference w:id=\"2\"/>",
        "<w:footnoteRef/>",
        "<w:r><w:footnoteReference w:id=\"2\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>",
        "<w:sectPr><w:type w:val=\"continuous\"/><w:cols w:num=\"3\"/></w:sectPr>",
        "<w:pPr><w:sectPr><w:type w:val=\"oddPage\"/></w:sectPr></w:pPr>",
        "<w:sectPr><w:pgSz w:w=\"1500\" w:h=\"1500\"/><w:pgMar w:top=\"\" w:right=\"\" w:bottom=\"\" w:left=\"\"/></w:sectPr>",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>孤儿</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr><w:p/></w:tc></w:tr>",
        "<w:tc><w:p><w:r><w:t>单格</w:t></w:r></w:p></w:tc>",
        "<w:tcPr><w:vMerge w:val=\"continue\"/></w:tcPr>",
        "<w:trPr><w:tblHeader/><w:cantSplit/><w:trHeight w:val=\"31000\" w:hRule=\"exact\"/></w:trPr>",
        "<w:tblPr><w:tblpPr w:tblpX=\"-9000\" w:tblpY=\"-9000\" w:vertAnchor=\"page\" w:horzAnchor=\"page\"/></w:tblPr>",
        "<w:tblGrid><w:gridCol w:w=\"-100\"/><w:gridCol w:w=\"99999999\"/></w:tblGrid>",
        "<w:hyperlink w:anchor=\"_GoBack\"><w:r><w:t>链接</w:t></w:r></w:hyperlink>",
        "<w:hyperlink r:id=\"rId1\"><w:r><w:t>外链</w:t></w:r></w:hyperlink>",
        "<w:sdt><w:sdtPr><w:tag w:val=\"title\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        "<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>",
        "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>修入</w:t></w:r></w:ins>",
        "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>修出</w:delText></w:r></w:del>",
        "<w:moveFrom w:id=\"1\" w:author=\"a\"><w:r><w:t>移走</w:t></w:r></w:moveFrom>",
        "<w:smartTag w:uri=\"u\" w:element=\"e\"><w:r><w:t>标记</w:t></w:r></w:smartTag>",
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>选一</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>选二</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>退路</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>",
        "<w:r><w:pict><v:shape style=\"position:absolute;margin-left:-900pt;width:60pt;height:20pt\"><v:textbox><w:txbxContent><w:p><w:r><w:t>旧框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
        "<w:r><w:pict><v:shape><v:imagedata r:id=\"rId1\"/></v:shape></w:pict></w:r>",
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"0\" cy=\"-1\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"rId1\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
        "<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom=\"page\"><wp:posOffset>99999999</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx=\"900000\" cy=\"300000\"/><wp:wrapNone/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>远框</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>",
        "<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
        "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>",
        "<w:altChunk r:id=\"rId1\"/>",
        "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>",
        "<w:pStyle w:val=\"none\"/>",
        "<w:rPr><w:vanish/></w:rPr>",
        "<w:rPr><w:sz w:val=\"3276\"/></w:rPr>",
        "<w:rPr><w:spacing w:val=\"-31680\"/><w:w w:val=\"1\"/><w:position w:val=\"3168\"/></w:rPr>",
        "<w:pPr><w:ind w:left=\"31680\" w:right=\"31680\" w:firstLine=\"-31680\"/></w:pPr>",
        "<w:pPr><w:spacing w:line=\"1\" w:lineRule=\"exact\" w:before=\"31680\"/></w:pPr>",
        "<w:pPr><w:framePr w:x=\"-9000\" w:y=\"-9000\" w:hAnchor=\"page\" w:vAnchor=\"page\"/></w:pPr>",
        "<w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"-1\"/><w:tab w:val=\"decimal\" w:pos=\"99999\"/></w:tabs><w:pageBreakBefore/><w:keepNext/></w:pPr>",
        "<w:basedOn w:val=\"a\"/>",
        "<w:txbxContent><w:p><w:r><w:t>裸框</w:t></w:r></w:p></w:txbxContent>",
        "<w:body><w:p><w:r><w:t>二体</w:t></w:r></w:p></w:body>",
        "<w:object/>",
        "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>",
        "<w:titlePg/>",
        "<w:dir w:val=\"rtl\"><w:r><w:rtl/><w:t>אבג</w:t></w:r></w:dir>",
    ];

    public static IReadOnlyList<System.Xml.Linq.XElement> All { get; } =
        [.. _all.Select(xml => System.Xml.Linq.XElement.Parse(xml.Insert(xml.AsSpan().IndexOfAny(" />"), " " + Namespaces)))];

    /// <summary>Values that no attribute is ready for, and some that one is.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        "", " ", "-1", "0", "1", "2", "9", "63", "64", "255", "32767", "65535", "2147483647", "2147483648", "-2147483648", "4294967295", "9223372036854775807",
        "99999999999999999999999", "-99999999999999999999999", "1e308", "-1e308", "1.5", "0.00001", "NaN", "Infinity", "-Infinity", "0x7F", "٣", "１２", "1,000", "12pt", "-12pt", "99999pt",
        "1in", "100%", "5000%", "-50%", "auto", "none", "nil", "true", "false", "on", "off", "continue", "restart", "page", "exact", "atLeast", "both", "center", "right", "default", "first",
        "even", "begin", "end", "separate", "chineseCounting", "upperRoman", "bullet", "rId1", "rId2", "rId999", "a", "Normal", "Heading1", "FF0000", "zzzzzz", "#", "%1%2%3%4%5%6%7%8%9", "../../etc/passwd",
        "javascript:alert(1)", "file:///etc/passwd", "http://127.0.0.1:9/x", "\\\\127.0.0.1\\x", "mailto:a@b", "http://[", "http://a:99999999/", "%zz", "urn:x", "2021-13-40T99:99:99Z", "甲", "\u202E", "\u0085", "\uFFFD", "\U0001F600",
    ];
}
