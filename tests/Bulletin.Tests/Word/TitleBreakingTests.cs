using Bulletin.Word.Composing.Titles;
using Xunit;

namespace Bulletin.Tests.Word;

public sealed class TitleBreakingTests
{
    private const double Room = 20.1;

    [Theory]
    [InlineData("盘锦市组织收看收听2021年全省春运电视电话会议", "盘锦市组织收看收听/2021年全省春运电视电话会议")]
    [InlineData("盘锦市召开2021年春运工作会议部署全市春运工作", "盘锦市召开2021年春运工作会议/部署全市春运工作")]
    [InlineData("市委召开全面深化改革会议研究部署营商环境建设和重点领域改革任务", "市委召开全面深化改革会议/研究部署营商环境建设和重点领域改革任务")]
    [InlineData("各县区加快推进重点项目建设", "各县区加快推进重点项目建设")]
    [InlineData("基层经验|做细做实网格服务", "基层经验/做细做实网格服务")]
    [InlineData("提高政治站位 压实工作责任 确保人民群众度过平安祥和的春节", "提高政治站位 压实工作责任/确保人民群众度过平安祥和的春节")]
    [InlineData("市人大常委会视察组深入双台子区视察“一网通办”和企业开办工作", "市人大常委会视察组深入双台子区/视察“一网通办”和企业开办工作")]
    [InlineData("关于2021年第一季度全市安全生产专项整治三年行动进展情况的通报", "关于2021年第一季度全市安全生产/专项整治三年行动进展情况的通报")]
    public void A_title_breaks_where_a_phrase_ends(string title, string expected) =>
        Assert.Equal(expected, string.Join('/', TitleBreaking.Break(title, Room)));

    [Theory]
    [InlineData("徐同连")]
    [InlineData("龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘龘")]
    [InlineData("市委市政府召开全市经济工作会议总结去年工作分析当前形势部署今年任务动员全市上下坚定信心真抓实干奋力开创高质量发展新局面加快建设现代化新城市")]
    [InlineData("，。、；：！？，。、；：！？，。、；：！？，。、；：！？")]
    [InlineData("https://www.example.gov.cn/zwgk/2021/06/10/index.html?from=bulletin")]
    [InlineData("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")]
    public void No_text_is_lost_and_no_character_stands_alone(string title)
    {
        var lines = TitleBreaking.Break(title, Room);
        Assert.Equal(title, string.Concat(lines));
        if (title.Length > 1) Assert.All(lines, line => Assert.True(new System.Globalization.StringInfo(line).LengthInTextElements > 1, line));
    }
}
