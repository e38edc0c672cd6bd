using static Bulletin.Core.Reading.FieldKind;

namespace Bulletin.Core.Reading;

/// <summary>The contract of the issue file (期刊文件): every key, once; the reader, the schema and the reference are made from it.</summary>
public static class Contract
{
    public static Field Version { get; } = new("版本", "version", FieldKind.Choice, "本格式的版本，现在只有 1，可以不写", "1")
    {
        Choices = [new("1", "1")],
    };

    public static Field Masthead { get; } = new("报头", "masthead", Map, "首页红线以上的各项", "")
    {
        IsRequired = true,
        Fields =
        [
            new("标题", "heading", FieldKind.Text, "刊名上面的一行", "盘锦市2021年春运工作"),
            new("刊名", "name", FieldKind.Text, "刊物的名称", "简报") { IsRequired = true },
            new("期号", "number", FieldKind.IssueNumber, "第几期；增刊写“增刊1”", "1") { IsRequired = true, IsIssuesOwn = true },
            new("总期号", "total", WholeNumber, "创刊以来的总期数，印在期号后面", "243") { IsIssuesOwn = true },
            new("编发单位", "issuers", TextOrList, "编印发行的单位，可以有几个", "盘锦市交通运输局") { IsRequired = true },
            new("日期", "date", Date, "印在报头上的日期", "2021-01-20") { IsRequired = true, IsIssuesOwn = true },
            new("密级", "classification", FieldKind.Text, "左上角的密级或保管要求", "内部资料 注意保存"),
            new("编号", "copy", FieldKind.Text, "右上角的份号，照原样印", "000128") { IsIssuesOwn = true },
        ],
    };

    public static Field Contents { get; } = new("要目", "contents", ChoiceOrMapList, "内容要目：写“自动”，或逐条写出", "自动")
    {
        Choices = [new("自动", "auto")],
        Fields =
        [
            new("标题", "title", FieldKind.Text, "条目的标题", "全市春运工作会议召开") { IsRequired = true },
            new("摘要", "summary", Paragraphs, "条目下面的摘要", "1月20日下午，全市春运工作会议召开。"),
        ],
    };

    public static Field ContentsMark { get; } = new("要目标记", "contents_mark", FieldKind.Text, "要目每条前面的记号", "★");

    public static Field EditorNote { get; } = new("按语", "editor_note", Paragraphs, "编者按，印在它后面的文章之前", "现将有关情况印发，供参考。");

    public static Field Meeting { get; } = new("会议", "meeting", Map, "会议简报的会议情况，按写的顺序印在第一篇文章之前", "")
    {
        Fields =
        [
            new("时间", "time", TextOrList, "会议时间", "2021年1月20日14:00"),
            new("地点", "place", TextOrList, "会议地点", "市人民会堂"),
            new("主持", "chair", TextOrList, "主持人", "祝强"),
            new("出席", "present", TextOrList, "出席的人或单位", "徐同连、王宁"),
            new("列席", "observers", TextOrList, "列席的人或单位", "各县区春运办负责同志"),
            new("请假", "absent", TextOrList, "请假的人", "无"),
            new("记录", "recorder", TextOrList, "记录人", "市春运办"),
        ],
    };

    public static Field Articles { get; } = new("文章", "articles", MapList, "各篇文章，至少一篇", "")
    {
        IsRequired = true,
        IsIssuesOwn = true,
        Fields =
        [
            new("栏目", "column", FieldKind.Text, "标题上面的栏目，连着几篇同栏目只印一次", "要闻"),
            new("标题", "title", FieldKind.Text, "文章标题；“|”表示希望在此转行", "盘锦市召开2021年春运工作会议") { IsRequired = true },
            new("副标题", "subtitle", FieldKind.Text, "标题下面的破折号一行", "市交通运输局春运工作综述"),
            new("摘要", "summary", Paragraphs, "供要目自动生成用", "会议部署全市春运工作。"),
            EditorNote,
            new("正文", "body", Markdown, "正文，一行一段", "1月20日下午，全市春运工作会议召开。"),
            new("正文文件", "body_file", FieldKind.Path, "正文放在另外的 .md 或 .txt 文件里", "正文/会议.md"),
            new("供稿", "source", FieldKind.Text, "供稿单位，印在文章末尾的括号里", "市水利局"),
            new("另起页", "new_page", YesNo, "这篇文章从新的一页开始", "是"),
        ],
    };

    public static Field Imprint { get; } = new("版记", "imprint", LabelMap, "末页底部的报送、分送等，按写的顺序印", "")
    {
        Fields =
        [
            new("报送", "report_to", TextOrList, "报送的上级机关", "省交通运输厅、市政府。"),
            new("分送", "distribute_to", TextOrList, "分送的单位", "各县区春运办。"),
            new("抄送", "copy_to", TextOrList, "抄送的单位", "市委办公室。"),
            new("抄报", "report_copy_to", TextOrList, "抄报的上级机关", "省春运办。"),
            new("主送", "to", TextOrList, "主送的单位", "各县区人民政府。"),
            new("报", "report", TextOrList, "报的上级机关", "市委、市政府领导。"),
            new("送", "send", TextOrList, "送的单位", "市直各单位。"),
            new("发", "issue_to", TextOrList, "发的单位", "各县区春运办。"),
            new("印发单位", "printed_by", FieldKind.Text, "印发的单位，与印发日期同一行", "盘锦市交通运输局办公室"),
            new("印发日期", "printed_on", Date, "印发的日期", "2021-01-21") { IsIssuesOwn = true },
            new("印数", "copies", WholeNumber, "印多少份", "120"),
        ],
    };

    public static Field Contact { get; } = new("联系", "contact", Map, "末行的联系方式，按写的顺序印", "")
    {
        Fields =
        [
            new("单位", "unit", TextOrList, "联系单位，不印“单位”二字", "盘锦市春运领导小组办公室"),
            new("电话", "phone", TextOrList, "电话", "0427-2828578"),
            new("传真", "fax", TextOrList, "传真", "0427-2828579"),
            new("邮箱", "email", TextOrList, "电子邮箱", "chunyun@example.cn"),
            new("地址", "address", TextOrList, "地址", "盘锦市兴隆台区石油大街"),
            new("编辑", "editor", TextOrList, "编辑", "李明"),
            new("审核", "reviewer", TextOrList, "审核人", "张华"),
            new("签发", "approver", TextOrList, "签发人", "王宁"),
        ],
    };

    public static Field Template { get; } = new("模板", "template", FieldKind.Path,
        "内置模板的名称：red-header 红头、red-header-pair 联合编发、meeting 会议简报、special 专报；或自己的模板文件", "red-header")
    {
        MoreExamples = ["red-header-pair", "meeting", "special", "模板/本单位.docx"],
    };

    public static Field Output { get; } = new("输出", "output", Map, "生成文件的去处和格式", "")
    {
        Fields =
        [
            new("目录", "directory", FieldKind.Path, "生成的文件放在哪个文件夹", "成品"),
            new("格式", "formats", FieldKind.Choices, "生成哪些文件", "[docx, pdf]") { Choices = [new("docx", "docx"), new("pdf", "pdf")] },
            new("版记页", "imprint_page", FieldKind.Choice, "版记在末页，还是一定落在双页", "末页")
            {
                Choices = [new("末页", "last"), new("双页", "even")],
            },
            new("收紧", "tighten", YesNo, "末页只剩版记时，稍收紧字距把它拉回前页", "否"),
            new("颜色", "colour", FieldKind.Choice, "PDF 给屏幕看，还是交印刷厂制版", "屏幕")
            {
                Choices = [new("屏幕", "screen"), new("印刷", "print")],
            },
            new("图片", "pictures", FieldKind.Choice, "过大的照片缩小到够印，还是原样放进文件", "缩放")
            {
                Choices = [new("缩放", "scaled"), new("原图", "original")],
            },
            new("照片信息", "photo_metadata", FieldKind.Choice, "照片里附带的拍摄地点、相机、作者等信息，删去还是保留；颜色特性文件总是保留", "删去")
            {
                Choices = [new("删去", "drop"), new("保留", "keep")],
            },
        ],
    };

    public static Field Root { get; } = new("刊期", "issue", Map, "一期简报", "")
    {
        Fields =
        [
            Version, Masthead, Contents, ContentsMark, EditorNote, Meeting, Articles, Imprint, Contact, Template, Output,
        ],
    };

    public static Field Glossary { get; } = new("名称", "glossary", Map, "单位和人员的规范写法，供检查前后是否一致", "")
    {
        Fields =
        [
            new("单位", "units", LabelMap, "一行一个单位，写“全称: 简称”；简称可以有几个，也可以没有", "盘锦市卫生健康委员会: 市卫健委"),
            new("人员", "persons", LabelMap, "一行一个人，写“姓名: 职务”；职务可以有几个", "王宁: 市交通运输局党组书记、局长"),
        ],
    };

    /// <summary>season.yaml (整刊文件): whatever its issues may share, and the glossary.</summary>
    public static Field Season { get; } = new("整刊", "season", Map, "各期共用的内容", "") { Fields = [.. Root.Fields, Glossary] };

    /// <summary>Whether a field is a whole file.</summary>
    public static bool IsFile(Field field) => field.English == Root.English || field.English == Season.English;
}
