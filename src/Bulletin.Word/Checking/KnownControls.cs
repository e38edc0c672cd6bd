using Bulletin.Word.Composing;
using static Bulletin.Word.Checking.ControlNeed;

namespace Bulletin.Word.Checking;

/// <summary>
/// The contract between program and template, control by control: what finds a fault in a template, and the table that people read, come
/// from here.
/// </summary>
public static class KnownControls
{
    /// <summary>Of a template for issues, in the order they print.</summary>
    public static IReadOnlyList<KnownControl> Issue { get; } =
    [
        Of(FieldTags.Classification, "密级", "classification", "左上角，照期刊文件写的印", "top left, as the issue has it"),
        Of(FieldTags.Copy, "编号", "copy number", "右上角的份号", "top right"),
        Of(FieldTags.Heading, "报头标题", "heading", "刊名上面的一行", "the line above the name"),
        Of(FieldTags.Name, "刊名", "name", "红色大字", "the bulletin's name, in large red characters", Required),
        Of(FieldTags.Number, "期号", "number", "印成“第1期”“增刊第1期”", "prints 第1期 or 增刊第1期", Required),
        Of(FieldTags.Total, "总期号", "total number", "印成“（总第243期）”，括号也是填进去的", "prints （总第243期）, brackets included"),
        Of(FieldTags.TotalNumber, "总期号（数字）", "total number, digits", "只填数字，“总第”“期”写在控件外",
            "digits only; the words around them stand outside") with
        {
            InPlaceOf = FieldTags.Total,
        },
        Section(FieldTags.Issuers, "编发单位（可多个）", "issuers", "几个单位各占一行", "a line for each issuer", Required),
        Section(FieldTags.JointIssuers, "编发单位（并排）", "joint issuers", "套在只有一格的表的单元格上，几个单位左右并排",
            "around the only cell of a table: issuers side by side") with
        {
            InPlaceOf = FieldTags.Issuers,
        },
        Of(FieldTags.Issuer, "编发单位", "issuer", "单位名称，自动拉开到一样宽", "the office's name, spread to the widest", Required, FieldTags.Issuers),
        Of(FieldTags.Date, "日期", "date", "印成“2021年1月20日”", "prints 2021年1月20日", Required),
        new(FieldTags.Approver, new("签发人", "approver"), new("“联系”里的签发；放了它，联系方式里不再印", "签发 of 联系, which the contact line then leaves out"),
            Frame),
        new(FieldTags.Crest, new("徽标（可不放）", "crest"), new("图片控件，点一下放入图片；不放就不留痕迹", "a picture control; left alone it leaves no trace"),
            Frame),
        new(FieldTags.Contents, new("要目（整块）", "contents, whole"),
            new("没有要目时整块不印，连“内容要目”四字", "goes as a whole, heading and all, where an issue has no contents"), Frame),
        Section(FieldTags.Entries, "要目条目", "entries", "每条印一次", "once for each entry"),
        Of(FieldTags.EntryColumn, "要目栏目", "column of an entry", "换栏目时印一次；【】写在控件外", "where the column changes; the brackets stand outside",
            Frame, FieldTags.Entries),
        Of(FieldTags.EntryMark, "要目标记", "mark of an entry", "默认★", "★ unless the issue says otherwise", Frame, FieldTags.Entries),
        Of(FieldTags.EntryTitle, "要目标题", "title of an entry", "点一下跳到这篇文章", "a link to the article", within: FieldTags.Entries),
        Of(FieldTags.EntrySummary, "要目摘要", "summary of an entry", "没有摘要就不占行", "takes no line where there is none",
            within: FieldTags.Entries),
        Of(FieldTags.EditorNote, "按语", "editor's note", "全期的编者按；“编者按：”写在控件外", "of the whole issue; its label stands outside"),
        Section(FieldTags.Meeting, "会议事项", "meeting", "每个事项一行", "a line for each"),
        Of(FieldTags.MeetingLabel, "事项名", "label", "时间、地点、出席……", "时间, 地点, 出席 …", within: FieldTags.Meeting),
        Of(FieldTags.MeetingValue, "事项内容", "value", "冒号写在两个控件之间", "the colon stands between the two controls", within: FieldTags.Meeting),
        Section(FieldTags.Articles, "文章", "articles", "每篇文章印一次", "once for each article", Required),
        Section(FieldTags.Article, "文章（只有一篇）", "the article", "为一篇文章做的模板用它；不止一篇时依次接排并警告",
            "for templates made for one text; several print one after another, with a warning") with
        {
            InPlaceOf = FieldTags.Articles,
        },
        Of(FieldTags.ArticleColumn, "栏目", "column", "连着几篇同一栏目只印一次；【】写在控件外", "once for articles in a row; the brackets stand outside",
            within: FieldTags.Articles),
        Of(FieldTags.ArticleTitle, "文章标题", "title", "按词意分行，成梯形或菱形", "broken where words break", Required, FieldTags.Articles),
        Of(FieldTags.ArticleSubtitle, "副标题", "subtitle", "“——”写在控件外", "the dash stands outside", within: FieldTags.Articles),
        Of(FieldTags.ArticleEditorNote, "文章按语", "editor's note of an article", "这一篇的编者按", "before the article", within: FieldTags.Articles),
        new(FieldTags.ArticleBody, new("正文", "body"),
            new("段落、小标题、照片、表格，各用各的样式", "paragraphs, headings, photos and tables, each in its own style"), Required, FieldTags.Articles)
        {
            TakesParagraphs = true,
        },
        Of(FieldTags.ArticleSource, "供稿", "contributor", "“（……供稿）”写在控件外", "the brackets and 供稿 stand outside", within: FieldTags.Articles),
        new(FieldTags.ArticleNotes, new("注释", "notes"), new("文末的注，“注：”自动加", "at the article's end; 注： is put before them"), Optional,
            FieldTags.Articles)
        {
            TakesParagraphs = true,
        },
        Section(FieldTags.Imprint, "版记各行", "imprint", "每项一行", "a row for each line"),
        Of(FieldTags.ImprintLabel, "版记项名", "label", "报送、分送……", "报送, 分送 …", within: FieldTags.Imprint),
        Of(FieldTags.ImprintValue, "版记内容", "value", "冒号写在两个控件之间", "the colon stands between the two controls", within: FieldTags.Imprint),
        Of(FieldTags.PrintedBy, "印发单位", "printing office", "与印发日期同一行，在左", "left on the line of printing"),
        Of(FieldTags.PrintedOn, "印发日期", "date of printing", "印成“2021年1月21日印发”", "prints 2021年1月21日印发"),
        Of(FieldTags.Copies, "印数", "copies", "印成“共印120份”；没有印发单位和印发日期时接在版记末行",
            "prints 共印120份; joins the imprint's last line where no office or date of printing stands"),
        Of(FieldTags.Contact, "联系方式", "contact", "单位、电话、邮箱……，只在两项之间换行", "office, telephone, e-mail …, broken between items only"),
    ];

    /// <summary>Of a template for a season's index (总目录).</summary>
    public static IReadOnlyList<KnownControl> Index { get; } =
    [
        Of(IndexTags.Heading, "报头标题", "heading", "刊名前面的文字", "before the name"),
        Of(IndexTags.Name, "刊名", "name", "刊名", "the bulletin's name", Required),
        Of(IndexTags.Range, "起止期号和篇数", "range", "印成“第1期至第40期，共80篇”", "prints 第1期至第40期，共80篇"),
        Section(IndexTags.Issues, "各期", "issues", "每期一行", "a row for each issue", Required),
        Of(IndexTags.Number, "期号", "number", "第1期", "第1期", Required, IndexTags.Issues),
        Of(IndexTags.Total, "总期号", "total number", "（总第1期）", "（总第1期）", within: IndexTags.Issues),
        Of(IndexTags.Date, "日期", "date", "2021年1月20日", "2021年1月20日", within: IndexTags.Issues),
        Of(IndexTags.Title, "文章标题", "title", "点一下打开这一期", "a link to the issue", Required, IndexTags.Issues),
        Of(IndexTags.Page, "页码", "page", "文章开始的页", "where the article begins", within: IndexTags.Issues),
        Section(IndexTags.More, "同期其余文章", "further titles", "同一期的第二篇起", "from an issue's second article on", within: IndexTags.Issues),
        Section(IndexTags.Issuers, "编发单位（可多个）", "issuers", "几个单位各占一行", "a line for each issuer"),
        Of(IndexTags.Issuer, "编发单位", "issuer", "单位名称", "the office's name", within: IndexTags.Issuers),
    ];

    public static IReadOnlyList<KnownControl> Of(TemplateKind kind) => kind == TemplateKind.Index ? Index : Issue;

    private static KnownControl Of(string tag, string chinese, string english, string use, string inEnglish, ControlNeed need = Optional,
        string? within = null) =>
        new(tag, new(chinese, english), new(use, inEnglish), need, within);

    private static KnownControl Section(string tag, string chinese, string english, string use, string inEnglish,
        ControlNeed need = Optional, string? within = null) =>
        Of(tag, chinese, english, use, inEnglish, need, within) with { Repeats = true, TakesParagraphs = true };
}
