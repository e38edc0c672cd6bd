using Bulletin.Core.Findings;
using static Bulletin.Word.Checking.Geometry.ClauseStrength;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>
/// What a template can be held to, clause by clause (GB/T 9704—2012). Where one sentence of the standard says 一般 of face and size and then
/// where the
/// text stands, as 7.3.1 does of titles, the word is taken to reach to the comma: face and size are 一般, the place is 规定.
/// </summary>
public static class Requirements
{
    private static readonly Wording _margins = new("布局→页边距→自定义页边距", "Layout > Margins > Custom Margins");
    private static readonly Wording _cell = new("点中版记的一行→段落→缩进：左侧、右侧", "click a line of the imprint > Paragraph > Indentation");
    private static readonly Wording _imprintBorders =
        new("点中版记的表→表设计→边框→边框和底纹：宽度", "click the imprint's table > Table Design > Borders and Shading: width");

    public static Requirement Paper { get; } = new(Codes.PageGeometry, "5.1", Prescribed, new("纸张", "paper"),
        new("A4，210×297毫米", "A4, 210 × 297 mm"), new("布局→纸张大小→A4，纸张方向：纵向", "Layout > Size > A4, portrait"));
    public static Requirement TopMargin { get; } =
        new(Codes.PageGeometry, "5.2.1", Prescribed, new("天头（上边距）", "top margin"), new("37±1毫米", "37 ± 1 mm"), _margins);
    public static Requirement LeftMargin { get; } =
        new(Codes.PageGeometry, "5.2.1", Prescribed, new("订口（左边距）", "left margin"), new("28±1毫米", "28 ± 1 mm"), _margins);
    public static Requirement TypeArea { get; } = new(Codes.PageGeometry, "5.2.1", Prescribed, new("版心", "type area"),
        new("156×225毫米（各±1毫米）", "156 × 225 mm (each ± 1 mm)"),
        new("布局→页边距→自定义页边距：上37、下35、左28、右26毫米", "Layout > Margins > Custom Margins: 37, 35, 28, 26 mm"));

    public static Requirement LinesOnPage { get; } = new(Codes.LinesAndCharacters, "5.2.3", Usual, new("每面行数", "lines on a page"),
        new("22行", "22"), Modify("正文段落", "段落→行距：固定值28.95磅", "Paragraph > Line spacing: Exactly 28.95 pt"));
    public static Requirement CharactersOnLine { get; } = new(Codes.LinesAndCharacters, "5.2.3", Usual, new("每行字数", "characters on a line"),
        new("28个字", "28"), Modify("正文段落", "字体→高级→间距：紧缩0.25磅", "Font > Advanced > Spacing: Condensed by 0.25 pt"));
    public static Requirement Black { get; } = new(Codes.FaceAndSize, "5.2.4", Prescribed, new("文字颜色", "colour of text"),
        new("黑色", "black"), new("样式→右击样式→修改→字体颜色：自动", "right-click the style > Modify > font colour: Automatic"));

    public static Requirement CopyNumberSize { get; } = Masthead("7.2.1", Usual, new("编号（份号）的字号", "size of the copy number"),
        new("三号（16磅）", "三号 (16 pt)"), Modify("份号", "字号：三号", "size: 16"));
    public static Requirement ClassificationFace { get; } = Masthead("7.2.2", Usual, new("密级的字体字号", "face and size of the classification"),
        new("三号黑体", "三号 (16 pt) 黑体"), Modify("密级", "字体：黑体，字号：三号", "font 黑体, size 16"));
    public static Requirement NameCentred { get; } = Masthead("7.2.4", Prescribed,
        new("刊名（比照发文机关标志）的位置", "place of the name, as of the issuing office's"), new("居中", "centred"),
        Modify("刊名", "段落→对齐方式：居中", "Paragraph > Alignment: Centered"));
    public static Requirement NameRed { get; } =
        Masthead("7.2.4", Prescribed, new("刊名的颜色", "colour of the name"), new("红色", "red"), Modify("刊名", "字体颜色：红", "font colour: red"));
    public static Requirement NameFace { get; } =
        Masthead("7.2.4", Recommended, new("刊名的字体", "face of the name"), new("小标宋", "小标宋"), Modify("刊名", "字体：方正小标宋简体", "font 方正小标宋简体"));
    public static Requirement NumberCentred { get; } = Masthead("7.2.5", Prescribed,
        new("期号（比照发文字号）的位置", "place of the number, as of a document number"), new("居中", "centred"),
        Modify("期号", "段落→对齐方式：居中", "Paragraph > Alignment: Centered"));
    public static Requirement RedRuleColour { get; } = Masthead("7.2.7", Prescribed,
        new("报头下分隔线的颜色", "colour of the rule below the masthead"), new("红色", "red"),
        new("点中线上方的表→表设计→边框→颜色", "click the table above it > Table Design > Borders > colour"));
    public static Requirement RedRuleWidth { get; } = Masthead("7.2.7", Prescribed,
        new("报头下分隔线的长度", "width of the rule below the masthead"), new("与版心等宽", "that of the type area"),
        new("点中线上方的表→表格属性→表格→指定宽度", "click the table above it > Table Properties > Table > Preferred width"));
    public static Requirement RedRuleDistance { get; } = Masthead("7.2.7", Prescribed, new("分隔线到上面文字的距离", "from the text to the rule"),
        new("4毫米（±1毫米）", "4 mm (± 1 mm)"),
        new("点中线上方的表→表格属性→单元格→选项：下边距", "click the table above it > Table Properties > Cell > Options: bottom margin"));

    public static Requirement TitleFace { get; } = new(Codes.FaceAndSize, "7.3.1", Usual, new("标题的字体字号", "face and size of titles"),
        new("二号小标宋", "二号 (22 pt) 小标宋"), Modify("标题 1", "字体：方正小标宋简体，字号：二号", "font 方正小标宋简体, size 22"));
    public static Requirement TitleCentred { get; } = new(Codes.TextPlacement, "7.3.1", Prescribed, new("标题的位置", "place of titles"),
        new("居中", "centred"), Modify("标题 1", "段落→对齐方式：居中", "Paragraph > Alignment: Centered"));
    public static Requirement BodySize { get; } = new(Codes.FaceAndSize, "5.2.2、7.3.3", Usual, new("正文的字号", "size of the body"),
        new("三号（16磅）", "三号 (16 pt)"), Modify("正文段落", "字号：三号", "size 16"));
    public static Requirement BodyFace { get; } = new(Codes.FaceAndSize, "5.2.2、7.3.3", Usual, new("正文的字体", "face of the body"),
        new("仿宋", "仿宋"), Modify("正文段落", "字体：仿宋_GB2312", "font 仿宋_GB2312"));
    public static Requirement BodyIndent { get; } = new(Codes.TextPlacement, "7.3.3", Prescribed, new("正文的缩进", "indents of the body"),
        new("每段左空二字，回行顶格", "two characters, turnover flush"),
        Modify("正文段落", "段落→特殊格式：首行缩进2字符，左侧缩进0", "Paragraph > Special: First line by 2 characters, Left 0"));
    public static Requirement HeadingFaces { get; } = new(Codes.FaceAndSize, "7.3.3", Usual,
        new("正文各层标题的字体", "faces of headings in the body"), new("第一层黑体，第二层楷体，第三、四层仿宋", "黑体, 楷体, 仿宋 and 仿宋 for levels 1 to 4"),
        new("样式→右击提示里的样式→修改→字体", "right-click the style named > Modify > font"));
    public static Requirement HeadingMarks { get; } = new(Codes.FaceAndSize, "7.3.3", Allowed, new("正文层次的序数", "numerals of levels"),
        new("依次用“一、”“（一）”“1.”“（1）”", "一、（一） 1. （1）"), new("写在期刊文件的正文里，模板不涉及", "they belong to the issue's text"));

    public static Requirement RulesWidth { get; } = new(Codes.ImprintGeometry, "7.4.1", Prescribed,
        new("版记分隔线的长度", "width of the imprint's rules"), new("与版心等宽", "that of the type area"),
        new("点中版记的表→表格属性→表格→指定宽度：15.6厘米", "click the imprint's table > Table Properties > Table > Preferred width: 15.6 cm"));
    public static Requirement RulesOrder { get; } = new(Codes.ImprintGeometry, "7.4.1", Prescribed,
        new("版记分隔线的粗细", "thick and thin rules of the imprint"), new("首末用粗线，中间用细线", "the first and last thick, those between thin"),
        _imprintBorders);
    public static Requirement OuterRules { get; } = new(Codes.ImprintGeometry, "7.4.1", Recommended,
        new("版记首末分隔线的高度", "height of the first and last rule"), new("0.35毫米（1磅）", "0.35 mm (1 pt)"), _imprintBorders);
    public static Requirement InnerRules { get; } = new(Codes.ImprintGeometry, "7.4.1", Recommended,
        new("版记中间分隔线的高度", "height of the rules between"), new("0.25毫米（0.75磅）", "0.25 mm (0.75 pt)"), _imprintBorders);
    public static Requirement LastRule { get; } = new(Codes.ImprintGeometry, "7.4.1", Prescribed,
        new("版记末条分隔线的位置", "place of the last rule"), new("与版心下边缘重合", "on the lower edge of the type area"),
        new("点中版记的表→表格属性→文字环绕：环绕→定位→垂直：底端，相对于页边距",
            "click the imprint's table > Table Properties > Text wrapping: Around > Positioning > Vertical: Bottom relative to Margin"));
    public static Requirement ImprintFace { get; } = new(Codes.FaceAndSize, "7.4.2", Usual,
        new("版记各行的字体字号", "face and size of the imprint's lines"), new("四号仿宋", "四号 (14 pt) 仿宋"),
        Modify("版记", "字体：仿宋_GB2312，字号：四号", "font 仿宋_GB2312, size 14"));
    public static Requirement ImprintIndents { get; } = new(Codes.TextPlacement, "7.4.2", Prescribed,
        new("版记各行的左右缩进", "indents of the imprint's lines"), new("左右各空一字", "one character on both sides"), _cell);
    public static Requirement ImprintTurnover { get; } = new(Codes.TextPlacement, "7.4.2", Prescribed,
        new("版记的回行", "turnover of the imprint's lines"),
        new("与冒号后的首字对齐（“报送：”为三字）", "under the first character after the colon, three in with 报送："),
        new("点中版记的一行→段落→特殊格式：悬挂缩进3字符", "click a line of the imprint > Paragraph > Special: Hanging by 3 characters"));
    public static Requirement PrintingFace { get; } = new(Codes.FaceAndSize, "7.4.3", Usual,
        new("印发单位、印发日期的字体字号", "face and size of printing office and date"), new("四号仿宋", "四号 (14 pt) 仿宋"),
        Modify("印发单位、印发日期", "字体：仿宋_GB2312，字号：四号", "font 仿宋_GB2312, size 14"));
    public static Requirement PrintingIndents { get; } = new(Codes.TextPlacement, "7.4.3", Prescribed,
        new("印发单位、印发日期的位置", "place of printing office and date"), new("单位左空一字，日期右空一字", "one character from the left, one from the right"),
        _cell);

    public static Requirement PageNumberFace { get; } = new(Codes.PageNumberGeometry, "7.5", Usual,
        new("页码的字体字号", "face and size of page numbers"), new("四号半角宋体", "四号 (14 pt) half-width 宋体"),
        Modify("页码", "西文字体和中文字体都选宋体，字号：四号", "both fonts 宋体, size 14"));
    public static Requirement PageNumberDashes { get; } = new(Codes.PageNumberGeometry, "7.5", Prescribed,
        new("页码两侧", "beside the page number"), new("左右各一条一字线“—”", "a dash — on either side"),
        new("双击页脚，在页码两边输入“—”", "double-click the footer and type — on both sides"));
    public static Requirement OddPageNumber { get; } = new(Codes.PageNumberGeometry, "7.5", Prescribed,
        new("单页码的位置", "page number of odd pages"), new("居右空一字", "right, one character in"),
        new("双击页脚，页码一行靠右对齐，右侧缩进1字符；页眉和页脚→奇偶页不同",
            "double-click the footer: align right, indent right by 1 character; Header & Footer > Different Odd & Even Pages"));
    public static Requirement EvenPageNumber { get; } = new(Codes.PageNumberGeometry, "7.5", Prescribed,
        new("双页码的位置", "page number of even pages"), new("居左空一字", "left, one character in"),
        new("双击偶数页页脚，页码一行靠左对齐，左侧缩进1字符；页眉和页脚→奇偶页不同",
            "double-click the even footer: align left, indent left by 1 character; Header & Footer > Different Odd & Even Pages"));
    public static Requirement PageNumberDistance { get; } = new(Codes.PageNumberGeometry, "7.5", Prescribed,
        new("一字线到版心下边缘", "from the type area to the dashes"), new("7毫米（±1毫米）", "7 mm (± 1 mm)"),
        new("双击页脚，页眉和页脚→页脚底端距离", "double-click the footer > Footer from Bottom"));

    public static IReadOnlyList<Requirement> All { get; } =
    [
        Paper, TopMargin, LeftMargin, TypeArea, LinesOnPage, CharactersOnLine, Black,
        CopyNumberSize, ClassificationFace, NameCentred, NameRed, NameFace, NumberCentred, RedRuleColour, RedRuleWidth, RedRuleDistance,
        TitleFace, TitleCentred, BodySize, BodyFace, BodyIndent, HeadingFaces, HeadingMarks,
        RulesWidth, RulesOrder, OuterRules, InnerRules, LastRule, ImprintFace, ImprintIndents, ImprintTurnover, PrintingFace,
        PrintingIndents,
        PageNumberFace, PageNumberDashes, OddPageNumber, EvenPageNumber, PageNumberDistance,
    ];

    private static Requirement Masthead(string clause, ClauseStrength strength, Wording subject, Wording wanted, Wording remedy) =>
        new(Codes.MastheadGeometry, clause, strength, subject, wanted, remedy) { Binds = false };

    private static Wording Modify(string style, string chinese, string english) =>
        new($"样式→右击“{style}”→修改→格式→{chinese}", $"right-click the style {style} > Modify > Format > {english}");
}
