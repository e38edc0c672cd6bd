using Bulletin.Core.Issue;

namespace Bulletin.Tests.Word;

/// <summary>Issues that the tests compose.</summary>
internal static class Issues
{
    /// <summary>A bulletin as the seed's: two issuers, contents, photos, imprint and contact.</summary>
    public static (BulletinIssue Issue, SampleIssue Parts) SpringTravel()
    {
        var make = new SampleIssue();
        var first = make.Article("盘锦市组织收看收听2021年全省春运电视电话会议",
            make.Text("1月21日，2021年全省春运工作电视电话会议召开。盘锦市春运办组织各成员单位在盘锦市人民会堂收听收看2021年全省春运电视电话会议，副市长徐同连参加会议。"),
            make.Text("2021年春运自1月28日开始至3月8日结束，共计40天。市春运办成员单位主要领导认真聆听会议，严格按照省春运办要求落实工作。"),
            make.Photos(("（会议现场）", 120, 80)),
            make.Text("市交通运输局、市委宣传部、市卫生健康委员会、市发改委、市公安局、市应急管理局等相关单位负责同志参加会议。"));
        var second = make.Article("盘锦市召开2021年春运工作会议部署全市春运工作",
            make.Text("1月20日下午，在市人民会堂召开了2021年全市春运工作会议。会议由市政府副秘书长祝强主持。"),
            make.Photos(("（市政府副市长徐同连参加会议）", 76, 50), ("（市交通局党组书记、局长王宁参加会议）", 76, 50)),
            make.Text("春运关系人民群众切身利益，关乎社会安定和谐，是检验行业治理能力的年度“大考”。确保队伍“拉得出、顶得上、打得赢”。"));
        var issue = make.Issue(make.Masthead("盘锦市2021年春运工作", "简报", 1, new DateOnly(2021, 1, 20), "盘锦市春运领导小组办公室", "盘锦市交通运输局"), first, second) with
        {
            Contents = new Contents(false,
            [
                new(make.At("盘锦市组织收看收听2021年全省春运电视电话会议并召开盘锦市春运工作会议"), make.At("2021年1月20日，盘锦市春运办组织收看收听2021年全省春运电视电话会议，市政府领导及春运领导小组成员单位有关负责同志参会。")),
                new(make.At("盘锦市召开2021年春运工作会议部署全市春运工作"), make.At("2021年1月20日下午，盘锦市召开了2021年春运工作会议部署全市春运工作。")),
            ], make.Span("contents")),
            Imprint =
            [
                make.Line("report_to", "报送", "省交通运输厅、市政府", "市春运领导小组组长、副组长。"),
                make.Line("distribute_to", "分送", "盘锦市春运领导小组成员单位，各县区春运办，盘锦市交通运输局"),
            ],
            Contact = [make.Line("unit", "单位", "盘锦市春运领导小组办公室"), make.Line("phone", "电话", "0427-2828578"), make.Line("email", "邮箱", "pjygckgk@163.com")],
        };
        return (issue, make);
    }

    /// <summary>A bulletin with everything the contract knows.</summary>
    public static (BulletinIssue Issue, SampleIssue Parts) Everything()
    {
        var make = new SampleIssue();
        var first = make.Article("市委召开全面深化改革会议研究部署营商环境建设和重点领域改革任务",
            make.Heading(1, "一、统一思想认识"),
            make.Text("会议指出，2021年以来全市GDP增长6.5%，完成投资120亿元，新登记企业3,200户，平均办理时间由5个工作日压缩到8:30—17:00当日办结。"),
            make.Heading(2, "（一）健全推进机制"),
            make.RunIn(2, "（二）压实责任。各县区、各部门要对照2021年任务清单逐项销号，做到“件件有着落”。"),
            make.Heading(3, "1.完善台账"),
            make.RunIn(4, "（1）每周调度。由Office 365平台汇总，报送至市改革办。"),
            make.Text(
                new TextInline("会议强调，", false, make.Span("a")), new TextInline("坚决守住安全底线", true, make.Span("b")), new NoteReference(1, make.Span("c")),
                new TextInline("，详见", false, make.Span("d")), new LinkInline("市政府网站", "https://www.example.gov.cn/zwgk/2021", false, make.Span("e")), new TextInline("。", false, make.Span("f"))),
            make.Table("表1 重点任务完成情况", "单位：件", 1, [ColumnAlignment.None, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.None],
                ["任务", "年度目标", "已完成", "责任单位"], ["优化审批流程", "128", "96", "市行政审批局"], ["企业开办一日办结", "3,200", "2,874", "市市场监管局、市税务局"]),
            make.Text("下一步，各单位要加强协调配合。")) with
        {
            Column = make.At("要闻"),
            Subtitle = make.At("6月8日会议侧记"),
            Summary = make.At("会议研究部署了营商环境建设。"),
            ContributedBy = make.At("市委改革办"),
            EditorNote = make.At("本期刊发会议侧记，供学习参考。"),
            Notes = [new Note(1, [new TextInline("安全底线指《条例》第3条所列各项，涉及面较广，包括道路、水路、铁路和民航运输等方面的具体要求。", false, make.Span("n"))], make.Span("n"))],
        };
        var second = make.Article("各县区加快推进重点项目建设",
            make.Photos((null, 60, 40), ("开工仪式", 50, 40), ("现场调度", 38, 40)), make.Photos(("收尾", 140, 90)),
            make.Text("双台子区、兴隆台区、大洼区和盘山县同步行动。")) with
        { Column = make.At("要闻"), Summary = make.At("各县区同步行动。") };
        var third = make.Article("基层经验|做细做实网格服务", make.Text("兴隆台区推行“一张网”。")) with { Column = make.At("经验交流"), StartsNewPage = true };
        var masthead = make.Masthead("盘锦市2021年改革工作", "改革工作简报", 17, new DateOnly(2021, 6, 10), "中共盘锦市委全面深化改革委员会办公室", "盘锦市12345热线办", "盘锦市营商环境建设局") with
        {
            Total = make.At(243),
            Classification = make.At("内部资料 注意保存"),
            Copy = make.At("000128"),
        };
        var issue = make.Issue(masthead, first, second, third) with
        {
            Contents = new Contents(true, [], make.Span("auto")),
            EditorNote = make.At("今年以来，全市上下深入推进改革。\n现将有关情况刊发，请结合实际抓好落实。"),
            Meeting = [make.Line("time", "时间", "2021年6月8日8:30"), make.Line("place", "地点", "市委302会议室"), make.Line("present", "出席", "张三", "李四", "王五"), make.Line(null, "列席单位", "市司法局", "市财政局")],
            Imprint = [make.Line("report_to", "报送", "省委改革办，市委、市人大常委会、市政府、市政协领导同志，市委改革委员会各成员单位主要负责同志。"), make.Line("copy_to", "抄送", "各县区委改革办", "市直有关单位。")],
            Printing = new Printing { PrintedBy = make.At("中共盘锦市委改革办"), PrintedOn = make.At(new DateOnly(2021, 6, 11)), Copies = make.At(120) },
            Contact = [make.Line("unit", "单位", "市委改革办"), make.Line("phone", "电话", "0427-2812345"), make.Line("editor", "编辑", "赵六"), make.Line("approver", "签发", "孙七")],
        };
        return (issue, make);
    }
}
