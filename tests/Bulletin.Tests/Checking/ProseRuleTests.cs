using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>Lines of a body beyond those on the pages: what each rule speaks of, and what it leaves alone.</summary>
public sealed class ProseRuleTests
{
    [Theory]
    [InlineData("会议指出:要抓好落实", Codes.HalfWidthMark)]
    [InlineData("准备得怎么样了?各地报来情况。", Codes.HalfWidthMark)]
    [InlineData("会议(含视频会议）召开。", Codes.MixedPair)]
    [InlineData("会议学习《意见》》精神。", Codes.UnpairedMark)]
    [InlineData("坚持“一盘棋“思想。", Codes.UnpairedMark)]
    [InlineData("坚持'一盘棋'思想。", Codes.StraightQuote)]
    [InlineData("会议召开。。各地抓好落实。", Codes.DoubledMark)]
    [InlineData("会议召开，。各地抓好落实。", Codes.DoubledMark)]
    [InlineData("车站、码头。。。各处有序。", Codes.DottedEllipsis)]
    [InlineData("车站、码头…各处有序。", Codes.DottedEllipsis)]
    [InlineData("2019-2021年投资增加。", Codes.HyphenForSpan)]
    [InlineData("1-3月客流增加。", Codes.HyphenForSpan)]
    [InlineData("1月28-31日为高峰。", Codes.HyphenForSpan)]
    [InlineData("盘政发（2021）5号印发。", Codes.DocumentNumber)]
    [InlineData("盘政发〔2021〕第5号印发。", Codes.DocumentNumber)]
    [InlineData("盘政发(2021)5号印发。", Codes.DocumentNumber)]
    [InlineData("1）明确分工", Codes.NumberingMark)]
    [InlineData("一是抓早，三是抓实。", Codes.NumberingSequence)]
    [InlineData("2020—21年度完成。", Codes.ShortYear)]
    [InlineData("2019—21年完成。", Codes.ShortYear)]
    [InlineData("一九九○年建成。", Codes.YearInHanzi)]
    [InlineData("1月05日召开。", Codes.LeadingZero)]
    [InlineData("增长３．５个百分点。", Codes.FullWidthDigit)]
    [InlineData("占10-20%。", Codes.PercentSpan)]
    [InlineData("上午14:30召开。", Codes.HourTwice)]
    [InlineData("本月20号召开。", Codes.ColloquialDate)]
    [InlineData("投入1 286 000元。", Codes.BlankInNumber)]
    [InlineData("会议 要求抓好落实。", Codes.BlankInText)]
    [InlineData("副市长王 宁参加会议。", Codes.BlankInText)]
    [InlineData("电话待补充。", Codes.PlaceholderText)]
    [InlineData("副市长XXX参加会议。", Codes.PlaceholderText)]
    [InlineData("联系人：____", Codes.PlaceholderText)]
    [InlineData("扎实的推进各项工作。", Codes.ParticleDe)]
    [InlineData("1月21日（星期五）召开。", Codes.Weekday)]
    [InlineData("自2020年2月28日至3月1日，共2天。", Codes.SpanOfDays)]
    public void Is_spoken_of(string body, string code) => Assert.Contains(code, Found(body).Select(f => f.Code));

    [Theory]
    [InlineData("比例为1:2，8:30开始，网址为http://www.example.cn/a?b=1,2。")]
    [InlineData("PM2.5平均浓度下降，3.5个百分点，1,286元。")]
    [InlineData("他说：“‘大考’就要来了！”")]
    [InlineData("工作分两步：1）排查；2）整改。")]
    [InlineData("It’s a test of O’Brien.")]
    [InlineData("车型为K-12、GB/T 9704-2012，电话0427-2828578，日期2021-01-20。")]
    [InlineData("每批3-5个，用时24-48小时，历时3-5年。")]
    [InlineData("（2021）辽11民初5号判决书。")]
    [InlineData("《办法》（2021年第5号令）施行。")]
    [InlineData("3、4月份客流最大。")]
    [InlineData("一、提高认识\n（一）统一思想\n1. 学习\n2. 讨论\n（二）形成合力\n1. 协同\n二、压实责任\n（一）分工")]
    [InlineData("一是抓早；二是抓小，一要分工，二要检查；三是抓实。")]
    [InlineData("服役15年，工期20年6个月。")]
    [InlineData("一九八〇年建成，二〇二一年一月改造。")]
    [InlineData("10月20日、12月10日各检查一次。")]
    [InlineData("下午3时，晚上8时，15时，早上9:30。")]
    [InlineData("住在5号楼，20号文件已经印发，1月6号线开通。")]
    [InlineData("占63%～68%，0.5～1.2米。")]
    [InlineData("第一章 总则\n第三条 本办法自印发之日起施行。")]
    [InlineData("首席记者　李明")]
    [InlineData("有待补充完善，面积3×4米，5X型，XXI世纪。")]
    [InlineData("提供高水平的服务，高质量的发展。")]
    [InlineData("1月20日（星期三）召开，自1月28日至3月8日，共40天。")]
    [InlineData("自1月28日至2月3日，历时6天；至2月3日，历时7天。")]
    [InlineData("市卫健委发言。省卫生健康委员会派人到会。")]
    [InlineData("盘锦市卫健委与沈阳市卫生健康委员会交流。")]
    [InlineData("市委副书记、市长张明讲话。市政府党组书记、市长张明强调。")]
    [InlineData("局长李建国主持，副局长李建军参加。")]
    [InlineData("1月28日起，春运开始。")]
    [InlineData("1月25日，全市将召开会议。")]
    [InlineData("她说：“现在每月21号看一眼手机，3月5号钱就到了。”")]
    [InlineData("主跨为(2×66+168+480)米，容差为(200±20)毫米。")]
    [InlineData("|县区|增长率|\n|---|---|\n|甲|3|\n|乙|4|\n|合计|3.5|")]
    [InlineData("|县区|面积|\n|---|---|\n|甲|3.14|\n|乙|4.27|\n|丙|1.14|\n|合计|8.56|")]
    public void Is_left_alone(string body) => Assert.Equal("", Checked.Said(Found(body)));

    [Theory]
    [InlineData("电话: 0427-2828578")]
    [InlineData("电话: 022-55550186")]
    [InlineData("电话: 010-66668888转805、12345热线")]
    [InlineData("传真: （0427）2828578；400-828-5780")]
    [InlineData("电话: +86 13804270000")]
    [InlineData("邮箱: a.b-c@mail.example.gov.cn")]
    public void A_contact_is_left_alone(string line) => Assert.Equal("", Checked.Said(Checked.Findings(Example.Keys("联系:\n  " + line).ToIssue())));

    [Theory]
    [InlineData("电话: 042-72828578", Codes.ImpossibleTelephone)]
    [InlineData("电话: 1380427000", Codes.ImpossibleTelephone)]
    [InlineData("传真: 0427-28285789012", Codes.ImpossibleTelephone)]
    [InlineData("邮箱: abc@163", Codes.ImpossibleEmail)]
    [InlineData("邮箱: abc.163.com", Codes.ImpossibleEmail)]
    public void A_contact_is_spoken_of(string line, string code) =>
        Assert.Contains(code, Checked.Findings(Example.Keys("联系:\n  " + line).ToIssue()).Select(f => f.Code));

    /// <summary>In YAML's own quotes a mark is written as two characters: replacing one of them would break the file.</summary>
    [Theory]
    [InlineData("\"会议强调\\\"大考\\\"精神。\"")]
    [InlineData("'会议强调''大考''精神。'")]
    public void An_escaped_quote_is_told_and_left_to_the_clerk(string value)
    {
        var yaml = Example.Keys("按语: " + value).ToIssue();
        Assert.Contains(Codes.StraightQuote, Checked.Findings(yaml).Select(f => f.Code));
        Assert.Equal(yaml, Checked.Repaired(yaml));
    }

    private static IReadOnlyList<Finding> Found(string body) => Checked.Findings(Example.Body(body).ToIssue());
}
