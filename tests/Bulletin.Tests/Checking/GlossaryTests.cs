using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;
using Bulletin.Tests.Core;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>名称 of a season makes 408 and 409 exact.</summary>
public sealed class GlossaryTests
{
    private const string Names = """
        名称:
          单位:
            盘锦市卫生健康委员会: 市卫健委
            盘锦市交通运输局:
            盘锦市公安局:
            盘锦市公共资源交易中心: [市交易中心]
            盘锦市市场监督管理局: 市市场监管局
          人员:
            王宁: 市交通运输局党组书记、局长
            李明: 副局长
            张华:
            褚明: 副局长
        """;

    /// <summary>What an office over the corpus would list: units close to one another, offices beside the bodies they serve.</summary>
    private const string Common = """
        名称:
          单位:
            市教育局:
            市财政局:
            市公安局:
            市公安交通管理局:
            市民政局:
            市司法局:
            市水务局:
            市水利工程建设管理局:
            市气象局:
            市统计局:
            市审计局:
            市税务局:
            市应急管理局: 市应急局
            市住房和城乡建设局: [市住房城乡建设局, 市住建局]
            市人力资源和社会保障局: 市人力资源社会保障局
            市市场监督管理局: 市市场监管局
            市城市管理局:
            市城市管理综合行政执法局:
            市文化广电和旅游局:
            市自然资源和规划局:
            市生态环境局:
            市生态环境保护委员会办公室:
            市交通运输局:
            市卫生健康委员会: 市卫生健康委
            市农业农村局:
            市农村工作领导小组办公室:
            市安全生产委员会办公室: 市安委办
            市防汛抗旱指挥部办公室: 市防指办
            市信访工作联席会议办公室:
            市新冠疫情防控指挥部办公室:
            市优化营商环境工作领导小组办公室:
            市人民政府办公室: 市政府办公室
            市人大常委会办公室:
            县卫生健康委员会:
            县农业农村局:
            省住房和城乡建设厅:
            省生态环境保护委员会办公室:
        """;

    [Theory]
    [InlineData("市卫生健康委员会、市公安局参加会议。\n会上，市卫健委作了发言。")]
    [InlineData("盘锦市卫生健康委员会牵头，市卫健委具体负责。")]
    [InlineData("市市场监督管理局、市市场监管局、市公共资源交易中心、市交易中心到会。")]
    [InlineData("省卫健委、大洼区交通局、区卫健局、省交通厅到会指导。")]
    [InlineData("市公交公司、市公证处、市公路局、市交通运输工作会议。")]
    [InlineData("市交通局党组书记、局长王宁主持会议。", "9:7 BUL408 [市交通局] 你是不是想写“市交通运输局”？这样写也对的，加到“名称”里")]
    [InlineData("市卫计委参加会议。市卫计委作了发言。", "9:7 BUL408 [市卫计委] 你是不是想写“市卫健委”？这样写也对的，加到“名称”里")]
    [InlineData("盘锦市卫生健康委参加会议。", "9:9 BUL408 [市卫生健康委] 你是不是想写“市卫生健康委员会”？这样写也对的，加到“名称”里")]
    [InlineData("会议由市公共资源交易中心和市公共资源中心召开。", "9:20 BUL408 [市公共资源中心] 你是不是想写“市公共资源交易中心”？这样写也对的，加到“名称”里")]
    [InlineData("市公共资原交易中心召开会议。", "9:7 BUL408 [市公共资原交易中心] 你是不是想写“市公共资源交易中心”？这样写也对的，加到“名称”里")]
    [InlineData("市卫生健康委员会（以下简称市卫健委）和市住建局、市住房和城乡建设局到会。", "9:31 BUL408 [市住房和城乡建设局] 前后用同一种叫法")]
    [InlineData("市卫键委参加会议。", "9:7 BUL408 [市卫键委] 你是不是想写“市卫健委”？这样写也对的，加到“名称”里")]
    [InlineData("盘锦市卫生和健康委员会参加会议。", "9:9 BUL408 [市卫生和健康委员会] 你是不是想写“市卫生健康委员会”？这样写也对的，加到“名称”里")]
    [InlineData("市公案局参加会议。", "9:7 BUL408 [市公案局] 你是不是想写“市公安局”？这样写也对的，加到“名称”里")]
    [InlineData("市公交局、市卫信委、市公共资源交易分中心到会。")]
    [InlineData("成立专班（以下简称市卫计委）。市卫计委参加会议。")]
    public void Listed_forms_are_right_and_near_ones_are_told(string body, params string[] expected) => Assert.Equal(expected, Said(body));

    [Theory]
    [InlineData("局长王宁主持会议，市交通运输局党组书记、局长王宁讲话，市交通运输局局长王宁参加。")]
    [InlineData("会议由市交通运输局党组书记王宁主持，工会主席王宁参加。")]
    [InlineData("副局长李明参加会议，市交通运输局副局长李明讲话。")]
    [InlineData("党委书记张华参加会议。")]
    [InlineData("市交通运输局党组书记、局长赵刚讲话。")]
    [InlineData("市交通运输局党委书记、局长王宁主持会议。", "9:7 BUL409 [市交通运输局党委书记、局长王宁] 你是不是想写“市交通运输局党组书记”？职务变了就改“名称”里的")]
    [InlineData("副局长王宁主持会议。", "9:7 BUL409 [副局长王宁] 你是不是想写“局长”？职务变了就改“名称”里的")]
    [InlineData("市交通运输局局长李明主持会议。", "9:7 BUL409 [市交通运输局局长李明] 你是不是想写“副局长”？职务变了就改“名称”里的")]
    [InlineData("市交通运输局党组书记、局长王宇主持会议。", "9:20 BUL409 [王宇] 你是不是想写“王宁”？换了人就改“名称”里的")]
    [InlineData("王宁副局长主持会议。", "9:7 BUL409 [王宁副局长] 你是不是想写“局长”？职务变了就改“名称”里的")]
    [InlineData("会议由王宁局长主持，王宁副局长李明讲话，李明副局长和王宁书记参加。")]
    [InlineData("李明局长助理主持会议。")]
    [InlineData("局长褚明主持会议。", "9:7 BUL409 [局长褚明] 你是不是想写“副局长”？职务变了就改“名称”里的")] // a surname that is known by the list alone
    public void Listed_posts_are_the_measure(string body, params string[] expected) => Assert.Equal(expected, Said(body));

    [Fact]
    public void A_short_form_of_two_units_names_neither()
    {
        var season = SeasonReader.Read(new SourceText("season.yaml", "名称:\n  单位:\n    市交通运输局: 市交局\n    市公安交警局: [市交警局, 市交局]\n"), new FakeOutside(), Given.Folder);
        var finding = Assert.Single(season.Findings);
        Assert.Equal((Codes.ShortNameTwice, 4, "市交局"), (finding.Code, finding.Span.Line, finding.Span.Text));
        Assert.Equal("“市交局”既是“市交通运输局”（第 3 行）的简称，又是“市公安交警局”的简称，分不清是哪一个", finding.Message.Chinese);
    }

    [Fact]
    public void A_message_names_the_line_of_the_list()
    {
        var finding = Assert.Single(Found(Given.WithBody("市卫计委参加会议。"), Season(Names)));
        Assert.Equal("“市卫计委”不是“名称”里“盘锦市卫生健康委员会”的写法（season.yaml 第 3 行）", finding.Message.Chinese);
        Assert.Equal((false, "市卫健委"), (finding.Fix!.IsCertain, finding.Fix.Edits[0].Text));
    }

    [Fact]
    public void A_glossary_of_all_common_units_raises_no_alarm_over_clean_prose()
    {
        var season = Season(Common);
        var found = Directory.GetFiles(Repository.PathOf("tests", "corpus"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(file => Found(File.ReadAllText(file), season)).ToList();
        Assert.Equal("", Checked.Said(found));
    }

    private static IEnumerable<string> Said(string body) =>
        Found(Given.WithBody(body), Season(Names)).Select(f => $"{f.Span.Line}:{f.Span.Column} {f.Code} [{f.Span.Text}] {f.Help.Chinese}");

    private static IEnumerable<Finding> Found(string yaml, Season season) =>
        IssueCheck.Run(IssueReader.Read(new SourceText("刊/一.yaml", yaml), new FakeOutside(), Given.Folder, season).Issue!).Where(f => f.Code is Codes.UnitForms or Codes.PersonPosts);

    private static Season Season(string text)
    {
        var season = SeasonReader.Read(new SourceText("season.yaml", text), new FakeOutside(), Given.Folder);
        Assert.Empty(season.Findings);
        return season;
    }
}
