using Bulletin.Core.Findings;

namespace Bulletin.Core.Checking;

/// <summary>
/// 8xx that <c>bulletin template check</c> finds: where controls stand, what styles are, and the geometry of GB/T 9704—2012.
/// </summary>
internal static class TemplatePages
{
    private static readonly Wording _seeClause =
        new("按提示里的步骤改；单位有意如此就不用管", "follow the steps of the message; leave it where the office means it so");

    public static IReadOnlyList<RulePage> All { get; } =
    [
        RulePage.Of(Codes.ControlMisplaced, "control-misplaced", Severity.Error,
            new("内容控件放错了地方，填不上内容", "a content control stands where it cannot be filled"),
            new("文章、要目、版记这些重复的内容，控件要放在各自的重复节里面；别的控件不能放进去",
                "what repeats is filled inside its own repeating section and nowhere else, and nothing else is filled there"),
            new("把控件移到提示所说的地方；拿不准就用 bulletin template export 取内置模板对照",
                "move it to where the message says, or compare with a built-in template (bulletin template export)")),
        RulePage.Of(Codes.ControlTwice, "control-twice", Severity.Warning,
            new("同一个内容控件有两个", "a content control stands twice"),
            new("那段文字会印两遍；成段的内容（正文）只填第一个，多出的空着",
                "its text would print twice; whole paragraphs (the body) fill the first only, and the other stays empty"),
            new("删去一个；有意印两遍就不用管", "remove one, unless it is meant")),
        RulePage.Of(Codes.StyleOfOtherKind, "style-of-other-kind", Severity.Warning,
            new("样式的类型不对（段落、字符、表格）", "a style is of another kind: paragraph, character or table"),
            new("Word 不理会类型不对的样式，排出来是默认的样子", "Word passes over a style of the wrong kind, and the default shows"),
            new("删去这个样式，从内置模板复制同名的样式（样式→管理样式→导入/导出）",
                "delete it, and copy the one of the built-in template (Styles > Manage Styles > Import/Export)")),
        RulePage.Of(Codes.PageGeometry, "page-geometry", Severity.Warning,
            new("纸张、页边或版心与 GB/T 9704 不同", "paper, margins or type area differ from GB/T 9704"),
            new("GB/T 9704—2012 5.1、5.2.1：A4 纸，天头37毫米、订口28毫米（各±1毫米），版心156×225毫米；是规定",
                "GB/T 9704—2012 5.1 and 5.2.1: A4, 37 mm above and 28 mm left (each ±1 mm), a type area of 156 × 225 mm; it is prescribed"),
            new("布局→纸张大小、页边距", "Layout > Size, Margins")),
        RulePage.Of(Codes.LinesAndCharacters, "lines-and-characters", Severity.Notice,
            new("每面的行数或每行的字数与 GB/T 9704 不同", "lines on a page or characters on a line differ from GB/T 9704"),
            new("GB/T 9704—2012 5.2.3：一般每面排22行，每行排28个字，特定情况可以调整",
                "GB/T 9704—2012 5.2.3: as a rule 22 lines of 28 characters, to be adjusted in special cases"),
            _seeClause),
        RulePage.Of(Codes.FaceAndSize, "face-and-size", Severity.Notice,
            new("字体、字号或颜色与 GB/T 9704 不同", "a face, size or colour differs from GB/T 9704"),
            new("GB/T 9704—2012 5.2.2、7.3、7.4 写“一般”用什么字体字号；5.2.4 规定文字为黑色",
                "GB/T 9704—2012 5.2.2, 7.3 and 7.4 say what is used as a rule; 5.2.4 prescribes black"),
            _seeClause),
        RulePage.Of(Codes.TextPlacement, "text-placement", Severity.Warning,
            new("对齐或缩进与 GB/T 9704 不同", "alignment or indents differ from GB/T 9704"),
            new("GB/T 9704—2012：标题居中（7.3.1），每段左空二字（7.3.3），版记左右各空一字（7.4.2、7.4.3）",
                "GB/T 9704—2012: titles centred (7.3.1), paragraphs indented two characters (7.3.3), the imprint one from each side "
                    + "(7.4.2, 7.4.3)"),
            _seeClause),
        RulePage.Of(Codes.ImprintGeometry, "imprint-geometry", Severity.Warning,
            new("版记的分隔线与 GB/T 9704 不同", "the imprint's rules differ from GB/T 9704"),
            new("GB/T 9704—2012 7.4.1：与版心等宽，首末用粗线（推荐0.35毫米）、中间用细线（推荐0.25毫米），末条与版心下边缘重合",
                "GB/T 9704—2012 7.4.1: as wide as the type area, the first and last thick (0.35 mm recommended), those between thin (0.25 "
                    + "mm), the last on the lower edge of the type area"),
            _seeClause),
        RulePage.Of(Codes.PageNumberGeometry, "page-number-geometry", Severity.Warning,
            new("页码与 GB/T 9704 不同", "page numbers differ from GB/T 9704"),
            new("GB/T 9704—2012 7.5：一般用4号半角宋体数字，左右各一条一字线，在版心下边缘之下7毫米；单页居右空一字，双页居左空一字",
                "GB/T 9704—2012 7.5: 四号 half-width 宋体 between dashes, 7 mm below the type area; odd pages right and even pages left, one "
                    + "character from the edge"),
            _seeClause),
        RulePage.Of(Codes.MastheadGeometry, "masthead-geometry", Severity.Notice,
            new("报头与 GB/T 9704 的版头不同", "the masthead differs from that of GB/T 9704"),
            new("简报不在十五种公文之列，7.2 对它不作约束，只供对照",
                "a bulletin is none of the fifteen kinds of official document: 7.2 does not bind it, and is for comparison only"),
            _seeClause),
    ];
}
