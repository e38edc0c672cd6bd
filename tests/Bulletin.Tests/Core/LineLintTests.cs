using Bulletin.Core.Findings;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class LineLintTests
{
    private const string Clean = Given.Masthead + "文章:\n  - 标题: 春运\n    正文: |\n      开始。\n";

    /// <summary>A slip of the hand in a clean issue, and all that is said of it.</summary>
    [Theory]
    [InlineData("  刊名: ", "  刊名：", "2:5 BUL106 [：]")]
    [InlineData("报头:", "报头：", "1:3 BUL106 [：]")]
    [InlineData("正文: |", "正文：|", "8:7 BUL106 [：]")]
    [InlineData("- 标题: ", "- 标题：", "7:7 BUL106 [：]")]
    [InlineData("刊名: ", "刊名:", "2:5 BUL112 [:]")]
    [InlineData("刊名: ", "刊名:　", "2:5 BUL112 [:]")]
    [InlineData("简报", "\"简报", "2:7 BUL113 [\"]")]
    [InlineData("简报", "'简报", "2:7 BUL113 [']")]
    [InlineData("简报", "\"简报”", "2:10 BUL107 [”]")]
    [InlineData("单位: 盘锦市交通运输局", "单位: [甲, 乙", "4:9 BUL114 [[]")]
    [InlineData("单位: 盘锦市交通运输局", "单位: [甲，乙]", "4:11 BUL108 [，]")]
    [InlineData("单位: 盘锦市交通运输局", "单位:\n    －甲\n    －乙", "5:5 BUL109 [－]|6:5 BUL109 [－]")]
    [InlineData("单位: 盘锦市交通运输局", "单位:\n    -甲\n    - 乙", "5:5 BUL136 [-]")]
    [InlineData("  - 标题", "  — 标题", "7:3 BUL109 [—]")]
    [InlineData("  刊名", "\t刊名", "2:1 BUL110 [\t]")]
    [InlineData("  期号", "\t期号", "3:1 BUL110 [\t]")]
    [InlineData("  刊名", "　　刊名", "2:1 BUL111 [　　]")]
    [InlineData("  期号", "　期号", "3:1 BUL111 [　]")]
    [InlineData("      开始。", "　　开始。\n　　再来。", "9:1 BUL111 [　　]|10:1 BUL111 [　　]")]
    [InlineData("      开始。", "\t开始。", "9:1 BUL110 [\t]")]
    [InlineData("      开始。", "      开始。\n再来。\n      完。", "10:1 BUL118 [再来。]")]
    [InlineData("      开始。", "        开始。\n      再来。", "9:9 BUL138 [开]")]
    [InlineData("      开始。", "      \n          \n\n  \n      开始。\n    再来。", "14:5 BUL118 [再来。]")] // blank lines above the first one are innocent, however many blanks they hold
    [InlineData("标题: 春运", "标题: @春运", "7:9 BUL115 [@]")]
    [InlineData("标题: 春运", "标题: %春运", "7:9 BUL115 [%]")]
    [InlineData("标题: 春运", "标题: *春运*", "7:9 BUL115 [*]")]
    [InlineData("标题: 春运", "标题: &春运", "7:9 BUL115 [&]")]
    [InlineData("标题: 春运", "标题: !春运", "7:9 BUL115 [!]")]
    [InlineData("标题: 春运", "标题: `春运`", "7:9 BUL115 [`]")]
    [InlineData("标题: 春运", "标题: |春运", "7:9 BUL115 [|]")]
    [InlineData("标题: 春运", "标题: - 春运", "7:9 BUL115 [-]")]
    [InlineData("标题: 春运", "标题: \"大考\"来了", "7:13 BUL116 [来了]")]
    [InlineData("标题: 春运", "标题: [要闻] 春运", "7:14 BUL116 [春运]")]
    [InlineData("标题: 春运", "标题: 春运: 开始", "7:11 BUL117 [:]")]
    [InlineData("标题: 春运", "标题: 春运:", "7:11 BUL117 [:]")]
    [InlineData("  期号", "    期号", "3:5 BUL129 [期号]")]
    [InlineData("  期号", " 期号", "3:2 BUL129 [期号]")]
    [InlineData("    正文", "  正文", "8:3 BUL129 [正文]")]
    [InlineData("期号: 1", "期号 1", "3:3 BUL137 [期号 1]")]
    [InlineData("期号: 1", "期号: 1\n  再来", "4:3 BUL137 [再来]")]
    [InlineData("开始", "开\u0007\u0001始", "9:8 BUL119 [\u0007\u0001]")]
    [InlineData("简报", "简\u2028报", "2:8 BUL119 [\u2028]")]
    [InlineData("标题: 春运", "标题: &a 春运", "7:9 BUL120 [&a]")]
    [InlineData("标题: 春运", "标题: *a", "7:9 BUL120 [*a]")]
    [InlineData("标题: 春运", "标题: !!str 春运", "7:9 BUL121 [!!str]")]
    [InlineData("标题: 春运", "标题: \"\\春运\"", "7:9 BUL104 [\"]")]
    [InlineData("标题: 春运", "标题: 春运 #调研，开始", "7:12 BUL152 [#调研，开始]")]
    [InlineData("标题: 春运", "标题: 春运\n    摘要: 会议\n      强调 #3 开始", "9:10 BUL152 [#3 开始]")]
    [InlineData("标题: 春运", "标题: 春运\n    摘要: #话题#春运", "8:9 BUL152 [#话题#春运]")]
    [InlineData("标题: 春运", "标题: “春运”", "7:9 BUL153 [“春运”]")]
    [InlineData("标题: 春运", "标题: ＂春运＂", "7:9 BUL153 [＂春运＂]")]
    [InlineData("单位: 盘锦市交通运输局", "单位: ［甲，乙］", "4:9 BUL154 [［甲，乙］]")]
    [InlineData("      开始。", "      开始。\n  -标题: 春运二\n    正文: 完。", "10:3 BUL136 [-]")]
    [InlineData("      开始。", "      开始。\n  －  标题: 春运二\n    正文: 完。", "10:3 BUL109 [－]")]
    [InlineData("文章:", "版记:\n  报送: 省厅。\n分送: 县区。\n  印数: 120\n文章:", "8:1 BUL129 [分送]")]
    [InlineData("正文: |\n      开始。", "正文: [甲, 乙]", "8:10 BUL125 [甲]")]
    public void A_slip_is_named_where_it_is(string typed, string slip, string said)
    {
        var reading = Given.Read(Clean.Replace(typed, slip));

        Assert.Equal(said, string.Join('|', reading.Findings.Select(f => $"{f.Span.Line}:{f.Span.Column} {f.Code} [{f.Span.Text}]")));
    }

    [Fact]
    public void Slips_on_many_lines_are_all_named_in_one_run()
    {
        var reading = Given.Read("报头：\n\t刊名:简报\n  期号: 第一期\n  编发单位: [甲，乙]\n  日期：2021-02-30\n文章：\n  － 标题：“春运\n    正文：|\n　　开始。\n    供搞: 市局\n");

        Assert.Equal(
            ["1 BUL106", "2 BUL110", "2 BUL112", "3 BUL202", "4 BUL108", "5 BUL106", "5 BUL201", "6 BUL106", "7 BUL109", "7 BUL106", "8 BUL106", "9 BUL111", "10 BUL124"],
            reading.Findings.Select(f => $"{f.Span.Line} {f.Code}"));
    }

    [Theory]
    [InlineData("      开始。", "      报送：省厅。\n      标题: 也是正文\n      －不是列表\n\n        @深一点\n      \"引号 %&*!")]
    [InlineData("|\n      开始。", "|2\n        深的在前。\n      浅的在后。")]
    [InlineData("|\n      开始。", "|-\n      开始。\n\n\n")]
    [InlineData("|\n      开始。", ">\n      开始，\n      接着。\n")]
    [InlineData("|\n      开始。", "\n      开始：市局。")]
    [InlineData("|\n      开始。", "'开始: 市局''的''。'")]
    [InlineData("标题: 春运", "标题: 春运\n    摘要: 会议\n      强调：时间不等人")]
    [InlineData("标题: 春运", "标题: 春运\n    摘要:\n      ——市局")]
    [InlineData("标题: 春运", "标题: “春运”，开始！ # 注: 意")]
    [InlineData("标题: 春运", "\"标题\": \"春运: 开始\"   # 注")]
    [InlineData("标题: 春运", "标题 :\t春运http://a.cn:80/b?c=[d]")]
    [InlineData("  - 标题: 春运", "# 注：意\n  -\n    标题: 春运")]
    [InlineData("  - 标题: 春运\n    正文: |\n      开始。", "- 标题: 春运\n  正文: |\n    开始。")]
    [InlineData("单位: 盘锦市交通运输局", "单位: [甲,\n    \"乙, 丙\",\n    丁]  # 注")]
    [InlineData("单位: 盘锦市交通运输局", "单位:\n  - 甲\n  - '乙: 丙'")]
    [InlineData("文章:", "版记:\n  报送: 省厅：某\n  内部、发至: [甲，乙]\n  其他:\n    - 甲\n会议: {时间: 8:30, 地点: 会场}\n---\n文章:", "BUL122")]
    [InlineData("文章:", "版记:\n  报送: 省厅：某\n  内部、发至: [甲，乙]\n  其他:\n    - 甲\n会议: {时间: 8:30, 地点: 会场}\n文章:")]
    [InlineData("报头:", "%YAML 1.2\n---\n报头:")]
    [InlineData("标题: 春运", "标题: “双减”之后说“春运”   ## 说明#一")]
    [InlineData("单位: 盘锦市交通运输局", "单位: #两家\n    - 甲 #\n    - 乙#三")]
    public void What_YAML_allows_is_innocent(string typed, string other, string said = "")
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            var yaml = Clean.Replace(typed, other);
            Assert.NotEqual(Clean, yaml);
            if (said.Length > 0) Assert.Contains(Given.Read(yaml.Replace("\n", end)).Findings, f => f.Code == said);
            else Assert.Equal("", Given.Said(Given.Read(yaml.Replace("\n", end))));
        }
    }

    [Theory]
    [InlineData("目录: 自动\n文章:", "你是不是想写“要目”？（“目录”是“输出”里面的一项）")]
    [InlineData("分送: 县区。\n文章:", "“分送”应写在“版记”里面，检查它的缩进")]
    [InlineData("要木: [甲]\n文章:", "你是不是想写“要目”？")]
    public void A_key_at_the_wrong_place_is_shown_the_right_one(string typed, string help) =>
        Assert.Equal(help, Assert.Single(Given.Read(Clean.Replace("文章:", typed)).Findings).Help.Chinese);

    [Fact]
    public void A_body_as_a_list_is_told_of_the_bar() =>
        Assert.StartsWith("写成“正文: |”", Assert.Single(Given.Read(Clean.Replace("|\n      开始。", "[甲, 乙]")).Findings).Help.Chinese);

    [Fact]
    public void A_file_indented_as_a_whole_is_innocent() =>
        Given.Clean(string.Join('\n', Clean.TrimEnd().Split('\n').Select(l => "   " + l)));

    [Fact]
    public void A_body_without_a_bar_is_warned_of()
    {
        var reading = Given.Read(Clean.Replace("|\n      开始。", "开始。\n      再来。"));

        Assert.Equal("8:5 Warning BUL149 [正文] 正文没有以“|”起头，各行连成了一段", Given.Said(reading));
        Assert.NotNull(reading.Issue);
    }

    [Theory]
    [InlineData(">\n      开始。\n      再来。", true)]
    [InlineData(">\n      开始。\n\n      再来。", false)]
    [InlineData(">\n      开始。", false)]
    [InlineData("\"开始。\n      再来。\"", true)]
    [InlineData("\"开始。\n\n      再来。\"", false)]
    [InlineData("\"开始。\\n再来。\"", false)]
    [InlineData("'开始。\n      再来。'", true)]
    public void Lines_that_became_one_paragraph_are_told_of_whatever_folded_them(string body, bool isTold) =>
        Assert.Equal(isTold, Given.Read(Clean.Replace("|\n      开始。", body)).Findings.Any(finding => finding.Code == "BUL149"));

    [Fact]
    public void What_is_said_of_a_number_or_a_choice_names_what_is_wrong_with_it()
    {
        Assert.Contains("应当在 1 到 999999999 之间，“0”不是", Given.Said(Given.Read(Clean.Replace("期号: 1", "期号: 0"))));
        var formats = Assert.Single(Given.Read(Clean + "输出: {格式: 'docx, pdf'}\n").Findings);
        Assert.Contains("如 [docx, pdf]", formats.Help.Chinese);
    }

    [Theory]
    [InlineData("简\\x01报")]
    [InlineData("简\\e[31m报")]
    [InlineData("简\\u0000报")]
    public void An_escape_that_makes_a_control_character_is_an_error_at_its_value(string name)
    {
        var reading = Given.Read(Given.Masthead.Replace("简报", $"\"{name}\"", StringComparison.Ordinal) + "文章:\n  - 标题: 春运\n    正文: 正文。\n");
        Assert.Null(reading.Issue);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((Codes.ControlCharacter, 2), (finding.Code, finding.Span.Line));
    }

    [Fact]
    public void A_warning_beside_a_fault_does_not_explain_it()
    {
        var reading = Given.Read("]“[^1]: 正文? **![&a （一）\t**{ #报头");
        Assert.Null(reading.Issue);
        Assert.Contains(reading.Findings, finding => finding.Severity == Severity.Error);
    }
}
