using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class FieldTests
{
    private const string Clean = Given.Masthead + "文章:\n  - 标题: 春运\n    正文: |\n      开始。\n";

    [Theory]
    [InlineData("2021-01-20", "2021-02-30", "5:7 BUL201 [2021-02-30]")]
    [InlineData("2021-01-20", "2021年13月1日", "5:7 BUL201 [2021年13月1日]")]
    [InlineData("2021-01-20", "0000-01-01", "5:7 BUL201 [0000-01-01]")]
    [InlineData("2021-01-20", "20210120", "5:7 BUL200 [20210120]")]
    [InlineData("2021-01-20", "2021/1/20", "5:7 BUL200 [2021/1/20]")]
    [InlineData("2021-01-20", "21-01-20", "5:7 BUL200 [21-01-20]")]
    [InlineData("2021-01-20", "2021年1月20", "5:7 BUL200 [2021年1月20]")]
    [InlineData("2021-01-20", "２０２１-01-20", "5:7 BUL200 [２０２１-01-20]")]
    [InlineData("期号: 1", "期号: 0", "3:7 BUL202 [0]")]
    [InlineData("期号: 1", "期号: -1", "3:7 BUL202 [-1]")]
    [InlineData("期号: 1", "期号: 第1期", "3:7 BUL202 [第1期]")]
    [InlineData("期号: 1", "期号: １", "3:7 BUL202 [１]")]
    [InlineData("期号: 1", "期号: 增刊", "3:7 BUL202 [增刊]")]
    [InlineData("期号: 1", "期号: 99999999999999999999", "3:7 BUL202 [99999999999999999999]")]
    [InlineData("期号: 1", "期号: 1\n  总期号: 1.5", "4:8 BUL202 [1.5]")]
    [InlineData("期号: 1", "期号: 1\n  number: 1", "4:3 BUL123 [number]")]
    [InlineData("期号: 1", "期号:", "3:3 BUL126 [期号]")]
    [InlineData("  期号: 1\n", "", "1:1 BUL126 [报头]")]
    [InlineData("期号: 1", "期数: 1", "3:3 BUL124 [期数]")]
    [InlineData("期号: 1", "期号: 1\n  正文: 写错地方", "4:3 BUL124 [正文]")]
    [InlineData("期号: 1", "期号: [1]", "3:8 BUL125 [1]")]
    [InlineData("期号: 1", "期号: {甲: 1}", "3:8 BUL125 [甲]")]
    [InlineData("    正文: |\n      开始。\n", "", "7:5 BUL126 [标题]")]
    [InlineData("    正文: |\n      开始。\n", "    正文: |\n      开始。\n    正文文件: a.md\n", "10:5 BUL127 [正文文件]")]
    [InlineData("    正文: |\n      开始。\n", "    正文文件: a.md\n", "8:11 BUL130 [a.md]")]
    [InlineData("    正文: |\n      开始。\n", "    正文文件: a.docx\n", "8:11 BUL135 [a.docx]")]
    [InlineData("    正文: |\n      开始。\n", "    正文文件: ../a.md\n", "8:11 BUL131 [../a.md]")]
    [InlineData("    正文: |\n      开始。\n", "    正文文件: https://a.cn/a.md\n", "8:11 BUL132 [https://a.cn/a.md]")]
    [InlineData("    正文: |\n      开始。\n", "    正文: |\n      [^1]: 注\n      甲[^1]\n    另起页: 可能\n", "11:10 BUL203 [可能]")]
    [InlineData("文章:", "要目: 自动吧\n文章:", "6:5 BUL203 [自动吧]")]
    [InlineData("文章:", "输出: {格式: [docx, ofd]}\n文章:", "6:17 BUL203 [ofd]")]
    [InlineData("文章:", "输出: {目录: ../外}\n文章:", "6:10 BUL131 [../外]")]
    [InlineData("文章:", "版本: 2\n文章:", "6:5 BUL204 [2]")]
    [InlineData("文章:", "联系: {手机: 1}\n文章:", "6:6 BUL124 [手机]")]
    [InlineData("文章:", "版记: {报送: 甲, report_to: 乙}\n文章:", "6:13 BUL123 [report_to]")]
    [InlineData("文章:", "版记: {内部: 甲, 内部: 乙}\n文章:", "6:13 BUL123 [内部]")]
    [InlineData("文章:", "版记: [甲]\n文章:", "6:6 BUL125 [甲]")]
    public void A_field_that_is_wrong_is_named(string typed, string other, string said)
    {
        var reading = Given.Read(Clean.Replace(typed, other));

        Assert.Equal(said, string.Join('|', reading.Findings.Select(f => $"{f.Span.Line}:{f.Span.Column} {f.Code} [{f.Span.Text}]")));
        Assert.Null(reading.Issue);
    }

    [Theory]
    [InlineData("2021-1-5", 2021, 1, 5)]
    [InlineData("2021-01-05", 2021, 1, 5)]
    [InlineData("2020年2月29日", 2020, 2, 29)]
    public void A_date_is_read(string typed, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Given.Clean(Clean.Replace("2021-01-20", typed)).Masthead.Date.Value);

    [Theory]
    [InlineData("增刊1", "增刊第1期")]
    [InlineData("增刊 12", "增刊第12期")]
    [InlineData("001", "第1期")]
    public void A_number_is_read(string typed, string printed) =>
        Assert.Equal(printed, Given.Clean(Clean.Replace("期号: 1", $"期号: {typed}")).Masthead.Number.ToString());

    [Fact]
    public void An_unknown_key_is_suggested_its_name()
    {
        var reading = Given.Read(Clean.Replace("期号: 1", "期号: 1\n  编发单立: 甲\n  isuers: 乙"));

        Assert.Equal(["你是不是想写“编发单位”？", "你是不是想写“issuers”？"], reading.Findings.Select(f => f.Help.Chinese));
    }

    [Theory]
    [InlineData("报头: {}", true)]
    [InlineData("报头：\n  刊名：简报", true)]
    [InlineData("mastheed: 1", true)]
    [InlineData("标题: 甲", true)]
    [InlineData("a: [", true)]
    [InlineData("a: 1\nb: 2", false)]
    [InlineData("version: 3\nservices: {}", false)]
    [InlineData("- 报头", false)]
    [InlineData("", false)]
    public void A_file_looks_like_an_issue_or_not(string yaml, bool expected) =>
        Assert.Equal(expected, IssueLikeness.LooksLikeIssue(new SourceText("a.yaml", yaml)));

    [Fact]
    public void Every_key_of_the_contract_has_two_names_a_description_and_an_example()
    {
        foreach (var map in new[] { Contract.Root }.Concat(Contract.Root.Fields).Where(f => f.Fields.Count > 0))
        {
            var names = map.Fields.SelectMany(f => new[] { f.Chinese, f.English }).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
            Assert.All(map.Fields, f => Assert.True(f.Description.Length > 0 && (f.Example.Length > 0 || f.Fields.Count > 0), f.Chinese));
        }
    }
}
