using Bulletin.Core.Findings;
using Bulletin.Word.Composing;
using static Bulletin.Word.Checking.StyleKind;

namespace Bulletin.Word.Checking;

/// <summary>What each style carries; the measures are the template's.</summary>
public static class KnownStyles
{
    private static readonly HashSet<string> _named = new(StyleIds.All, StringComparer.Ordinal);

    /// <summary>Of a template for issues, in the order they print.</summary>
    public static IReadOnlyList<KnownStyle> Issue { get; } =
    [
        Of("Classification", Paragraph, "密级", "密级", "classification"),
        Of("CopyNumber", Paragraph, "份号", "编号（份号）", "copy number"),
        Of("Crest", Paragraph, "徽标", "徽标所在的段；行距必须是单倍", "a crest; its line spacing must be single"),
        Of("MastheadHeading", Paragraph, "报头标题", "刊名上面的一行", "the line above the name"),
        Of("MastheadName", Paragraph, "刊名", "刊名；字号是最大字号，名称长了自动缩小", "the name; its size is the largest, drawn in for a long one"),
        Of("IssueNumber", Paragraph, "期号", "期号和总期号", "number and total number"),
        Of("TotalNumber", Paragraph, "总期号", "单独放的总期号", "a total number by itself"),
        Of("Approver", Paragraph, "签发", "报头里的签发人", "the approver in the masthead"),
        Of("ApproverName", Character, "签发人姓名", "签发人的姓名", "the approver's name"),
        Of("Issuer", Paragraph, "编发单位", "每个编发单位", "each issuer"),
        Of("IssueDate", Paragraph, "日期", "日期", "date"),
        Of("MastheadTable", Table, "报头表", "报头里两栏的表；红线是它的下框线", "the masthead's two columns; the red rule is its lower border"),
        Of("ContentsHeading", Paragraph, "要目标题", "“内容要目”", "the heading of the contents"),
        Of("ContentsColumn", Paragraph, "要目栏目", "要目里的栏目", "a column in the contents"),
        Of("ContentsEntry", Paragraph, "要目条目", "要目里的标题", "a title in the contents"),
        Of("ContentsSummary", Paragraph, "要目摘要", "要目里的摘要", "a summary in the contents"),
        Of("EditorNote", Paragraph, "按语", "编者按", "an editor's note"),
        Of("EditorNoteLabel", Character, "按语标签", "“编者按：”几个字", "its label"),
        Of("MeetingLine", Paragraph, "会议事项", "会议的每一行", "a line of the meeting"),
        Of("MeetingLabel", Character, "会议事项名", "“时间”“地点”等字", "the labels of a meeting"),
        Of("Column", Paragraph, "栏目", "文章上面的【栏目】", "the column above an article"),
        Of(StyleIds.ArticleTitle, Paragraph, "heading 1", "文章标题", "an article's title"),
        Of(StyleIds.ArticleTitleAboveSubtitle, Paragraph, "文章标题（有副标题）", "下面有副标题的文章标题", "a title with a subtitle below"),
        Of("Subtitle", Paragraph, "Subtitle", "副标题", "a subtitle"),
        Of(StyleIds.BodyText, Paragraph, "正文段落", "正文的每一段；每面几行、每行几字由它决定",
            "a paragraph of the body; it decides how many lines and characters a page has"),
        Of(StyleIds.BodyHeading(1), Paragraph, "heading 2", "“一、”单独成行的标题", "一、 on a line of its own"),
        Of(StyleIds.BodyHeading(2), Paragraph, "heading 3", "“（一）”单独成行的标题", "（一） on a line of its own"),
        Of(StyleIds.BodyHeading(3), Paragraph, "heading 4", "“1.”单独成行的标题", "1. on a line of its own"),
        Of(StyleIds.BodyHeading(4), Paragraph, "heading 5", "“（1）”单独成行的标题", "（1） on a line of its own"),
        Of(StyleIds.RunInHeading(1), Character, "段首一级标题", "“一、”段首的一句", "一、 at the head of a paragraph"),
        Of(StyleIds.RunInHeading(2), Character, "段首二级标题", "“（一）”段首的一句", "（一） at the head of a paragraph"),
        Of(StyleIds.RunInHeading(3), Character, "段首三级标题", "“1.”段首的一句", "1. at the head of a paragraph"),
        Of(StyleIds.RunInHeading(4), Character, "段首四级标题", "“（1）”段首的一句", "（1） at the head of a paragraph"),
        Of(StyleIds.Strong, Character, "着重", "**着重**的字", "**strong** words"),
        Of(StyleIds.Latin, Character, "西文", "正文里的西文字母和数字", "Latin letters and digits in the body"),
        Of("Contributor", Paragraph, "供稿", "文末的供稿单位", "the contributor at an article's end"),
        Of(StyleIds.FirstNote, Paragraph, "首条注释", "第一条注释（带“注：”）", "the first note, with 注："),
        Of(StyleIds.Note, Paragraph, "注释", "以下各条注释", "further notes"),
        Of(StyleIds.Photo, Paragraph, "照片", "照片所在的段；行距必须是单倍，固定值会裁掉照片",
            "a photo; its line spacing must be single, for an exact one cuts the photo"),
        Of(StyleIds.PhotoRow, Table, "照片并排", "两三张照片并排", "photos side by side"),
        Of(StyleIds.Caption, Paragraph, "caption", "照片下的图题", "a photo's caption"),
        Of(StyleIds.TableCaption, Paragraph, "表题", "表格上面的标题", "a table's caption"),
        Of(StyleIds.TableUnit, Paragraph, "表格单位", "表格右上的单位", "a table's unit"),
        Of(StyleIds.TableHeader, Paragraph, "表头", "表头的字", "a table's header"),
        Of(StyleIds.TableText, Paragraph, "表格文字", "表格里靠左的字", "a cell, left"),
        Of(StyleIds.TableTextCentred, Paragraph, "表格文字居中", "表格里居中的字", "a cell, centred"),
        Of(StyleIds.TableTextRight, Paragraph, "表格文字居右", "表格里靠右的字和数", "a cell, right"),
        Of(StyleIds.DataTable, Table, "数据表", "正文表格的框线和边距", "borders and margins of tables in the body"),
        Of(StyleIds.TableEnd, Paragraph, "表后", "表格后面看不见的一行，1磅", "the line of 1 pt after a table, not to be seen"),
        Of("ImprintTable", Table, "版记表", "版记的分隔线", "the imprint's rules"),
        Of("ImprintLine", Paragraph, "版记", "报送、分送等各行", "a line of the imprint"),
        Of("PrintingOffice", Paragraph, "印发单位", "印发单位", "printing office"),
        Of("PrintingDate", Paragraph, "印发日期", "印发日期", "date of printing"),
        Of(StyleIds.Copies, Paragraph, "印数", "共印几份", "number of copies"),
        Of("Contact", Paragraph, "联系方式", "联系方式一行", "the contact line"),
        Of("PageNumberOdd", Paragraph, "页码（单页）", "单页页脚", "odd pages' footer"),
        Of(StyleIds.PageNumberEven, Paragraph, "页码（双页）", "双页页脚", "even pages' footer"),
    ];

    /// <summary>Of a template for a season's index.</summary>
    public static IReadOnlyList<KnownStyle> Index { get; } =
    [
        Of("IndexBulletin", Paragraph, "总目录刊名", "刊名", "the bulletin's name"),
        Of("IndexTitle", Paragraph, "总目录标题", "“总目录”", "the heading"),
        Of("IndexRange", Paragraph, "总目录起止", "起止期号和篇数", "first and last number"),
        Of("IndexHead", Paragraph, "总目录表头", "表头", "the table's header"),
        Of("IndexNumber", Paragraph, "总目录期号", "期号", "number"),
        Of("IndexTotal", Paragraph, "总目录总期号", "总期号", "total number"),
        Of("IndexDate", Paragraph, "总目录日期", "日期", "date"),
        Of("IndexEntry", Paragraph, "总目录条目", "文章标题", "a title"),
        Of("IndexPage", Paragraph, "总目录页码", "页码", "a page"),
        Of("IndexIssuer", Paragraph, "总目录编发单位", "编发单位", "an issuer"),
        Of("IndexTable", Table, "总目录表", "表的框线和边距", "borders and margins"),
        Of(StyleIds.Latin, Character, "西文", "西文字母和数字", "Latin letters and digits"),
        Of("PageNumberOdd", Paragraph, "页码（单页）", "单页页脚", "odd pages' footer"),
        Of(StyleIds.PageNumberEven, Paragraph, "页码（双页）", "双页页脚", "even pages' footer"),
    ];

    public static IReadOnlyList<KnownStyle> Of(TemplateKind kind) => kind == TemplateKind.Index ? Index : Issue;

    private static KnownStyle Of(string id, StyleKind kind, string name, string use, string inEnglish) =>
        new(id, kind, name, new Wording(use, inEnglish), _named.Contains(id));
}
