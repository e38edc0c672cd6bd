using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>season.yaml and what issues inherit from it.</summary>
public sealed class SeasonTests
{
    private const string Shared = """
        报头:
          标题: 盘锦市2021年春运工作
          刊名: 简报
          编发单位: [市春运办, 市交通运输局]
          密级: 内部资料
        要目: 自动
        版记:
          报送: 省交通运输厅。
          抄送: 市委办公室。
          印数: 120
        联系:
          单位: 市春运办
          电话: 0427-2828578
        模板: 模板/本刊.docx
        输出:
          目录: 成品

        """;

    private const string Own = """
        报头:
          期号: 2
          日期: 2021-01-20
        文章:
          - 标题: 春运
            正文: 开始。

        """;

    [Fact]
    public void An_issue_takes_over_what_it_does_not_say()
    {
        var issue = Clean(Own);
        Assert.Equal(("简报", 2, "盘锦市2021年春运工作"), (issue.Masthead.Name.Value, issue.Masthead.Number.Value.Number, issue.Masthead.Heading?.Value));
        Assert.Equal(["市春运办", "市交通运输局"], issue.Masthead.Issuers.Select(i => i.Value));
        Assert.True(issue.Contents?.IsAutomatic);
        Assert.Equal(["报送", "抄送"], issue.Imprint.Select(l => l.Label.Value));
        Assert.Equal(120, issue.Printing?.Copies?.Value);
        Assert.Equal(("春/season.yaml", 3), (issue.Masthead.Name.Span.Source.Path, issue.Masthead.Name.Span.Line));
    }

    [Fact]
    public void Maps_merge_by_field_and_all_else_is_replaced()
    {
        var issue = Clean(Own.Replace("文章:", "  issuers: 市公安局\n  heading: ''\n文章:") + "contact:\n  传真: 0427-2828579\n  phone: 0427-1234567\n");
        Assert.Equal(["市公安局"], issue.Masthead.Issuers.Select(i => i.Value));
        Assert.Null(issue.Masthead.Heading);
        Assert.Equal("内部资料", issue.Masthead.Classification?.Value);
        Assert.Equal(["单位 市春运办", "电话 0427-1234567", "传真 0427-2828579"], issue.Contact.Select(l => $"{l.Label.Value} {l.Values[0].Value}"));
    }

    [Fact]
    public void The_imprint_keeps_the_seasons_order_and_new_labels_follow() =>
        Assert.Equal(["报送 省政府。", "分送 各县区。"], Clean(Own + "版记:\n  分送: 各县区。\n  抄送:\n  report_to: 省政府。\n  印数:\n").Imprint.Select(l => $"{l.Label.Value} {l.Values[0].Value}"));

    [Fact]
    public void An_empty_value_takes_away_a_whole_map()
    {
        var issue = Clean(Own + "联系:\n要目:\n");
        Assert.Empty(issue.Contact);
        Assert.Null(issue.Contents);
    }

    [Fact]
    public void Paths_count_from_the_file_that_names_them_and_stay_in_the_seasons_tree()
    {
        var outside = new FakeOutside().With("/春/刊/一.yaml", "").With("/春/共用/甲.md", "开始。").With("/外.md", "外。");
        var issue = Clean(Own.Replace("正文: 开始。", "正文文件: ../共用/甲.md"), outside);
        Assert.Equal("春/共用/甲.md", issue.Articles[0].Body[0].Span.Source.Path);
        Assert.Equal(("/春", "/春/刊", "/春"), (issue.FolderOf(issue.Template!.Value.Span), issue.FolderOf(issue.Articles[0].Title.Span), issue.Tree));
        Assert.Equal(["6:11 BUL131"], Said(Read(Own.Replace("正文: 开始。", "正文文件: ../../外.md"), outside: outside).Findings));
    }

    [Fact]
    public void What_neither_gives_is_missing_and_an_empty_value_does_not_help()
    {
        Assert.Equal(["1:1 BUL126", "4:3 BUL126"], Said(Read(Own.Replace("文章:", "  刊名:\n文章:"), Shared.Replace("  编发单位: [市春运办, 市交通运输局]\n", "")).Findings));
        Assert.Contains("season.yaml", Read(Own.Replace("文章:", "  刊名:\n文章:")).Findings[0].Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(["1:1 BUL126", "1:1 BUL126"], Said(Read("文章:\n  - 标题: 春运\n    正文: 开始。\n").Findings));
    }

    [Fact]
    public void A_fault_of_the_season_is_one_of_the_issue_and_nothing_is_said_to_be_missing_for_it()
    {
        var reading = Read(Own, Shared.Replace("报头:", "报投:").Replace("印数: 120", "印数: 很多"));
        Assert.Null(reading.Issue);
        Assert.Equal(["1:1 BUL124", "10:7 BUL202"], Said(reading.Findings));
        Assert.All(reading.Findings, f => Assert.Equal("春/season.yaml", f.Span.Source.Path));
    }

    [Theory]
    [InlineData("文章:\n  - 标题: 甲\n    正文: 乙\n", "1:1 BUL158")]
    [InlineData("报头:\n  期号: 1\n  date: 2021-01-20\n", "2:3 BUL158", "3:3 BUL158")]
    [InlineData("要目:\n  - 标题: 甲\n", "1:1 BUL158")]
    [InlineData("版记:\n  报送: 甲。\n  report_to: 乙。\n", "3:3 BUL123")]
    [InlineData("联糸:\n  电话: 0427-2828578\n", "1:1 BUL124")]
    [InlineData("名称:\n  单立:\n    甲: 乙\n", "2:3 BUL124")]
    [InlineData("名称:\n  单位:\n    市公安局: {甲: 乙}\n", "3:12 BUL125")]
    [InlineData("- 报头\n", "1:3 BUL125")]
    [InlineData("", "1:1 BUL105")]
    [InlineData("# 还没有写\n")]
    [InlineData("报头：\n  刊名: 简报\n", "1:3 BUL106")]
    public void A_season_is_read_with_its_faults(string text, params string[] expected) => Assert.Equal(expected, Said(Season(text).Findings));

    [Fact]
    public void A_glossary_is_not_an_issues() => Assert.Equal(["7:1 BUL124"], Said(Read(Own + "名称:\n  单位:\n    甲: 乙\n").Findings));

    [Fact]
    public void The_glossary_holds_names_with_their_forms()
    {
        var glossary = Season("glossary:\n  单位:\n    市公安局:\n    市卫生健康委员会: [市卫健委, 市卫生健康委]\n  persons:\n    王宁: 市交通运输局党组书记、局长\n").Glossary;
        Assert.Equal(["市公安局=", "市卫生健康委员会=市卫健委/市卫生健康委"], glossary.Units.Select(Written));
        Assert.Equal(["王宁=市交通运输局党组书记、局长"], glossary.Persons.Select(Written));
        Assert.Equal((4, 5), (glossary.Units[1].Name.Span.Line, glossary.Units[1].Name.Span.Column));

        static string Written(GlossaryEntry entry) => $"{entry.Name.Value}={string.Join('/', entry.Forms.Select(f => f.Value))}";
    }

    [Theory]
    [InlineData("/家/库/刊/2021", "/家/库/刊/season.yaml")]
    [InlineData("/家/库/刊", "/家/库/刊/season.yaml")]
    [InlineData("/家/库", null)]
    [InlineData("/家/别处/刊", "/家/season.yaml")]
    [InlineData("/外/刊/春", "/外/season.yaml")]
    public void The_nearest_counts_up_to_the_repository_or_the_home_folder(string folder, string? expected)
    {
        var outside = new FakeOutside().With("/家/库/.git/HEAD", "").With("/家/库/刊/season.yaml", "").With("/家/season.yaml", "").With("/外/season.yaml", "").With("/家/别处/刊/一.yaml", "").With("/外/刊/春/一.yaml", "");
        Assert.Equal(expected, SeasonSearch.Find(folder, "/家", outside).FullPath);
    }

    [Fact]
    public void Home_ends_the_search_also_behind_a_link() =>
        Assert.Null(SeasonSearch.Find("/真/刊", "/家", new FakeOutside().With("/真/刊/一.yaml", "").With("/season.yaml", "").Linked("/家", "/真")).FullPath);

    [Theory]
    [InlineData("season.yml"), InlineData("Season.yaml"), InlineData("season.yaml.txt"), InlineData("SEASONS.YAML")]
    public void A_slip_in_the_name_is_told(string name) =>
        Assert.Equal([$"/刊/{name}"], SeasonSearch.Find("/刊", null, new FakeOutside().With($"/刊/{name}", "")).Misnamed);

    [Fact]
    public void A_season_that_cannot_be_opened_is_an_error()
    {
        Assert.Equal(["1:1 BUL160"], Said(SeasonReader.Open("season.yaml", "/刊/season.yaml", new FakeOutside().Linked("/刊/season.yaml", "/无")).Findings));
        Assert.Equal(["1:1 BUL160"], Said(SeasonReader.Open("season.yaml", "/刊/season.yaml", new FakeOutside().With("/刊/season.yaml/一", "")).Findings));
        Assert.Equal(["1:1 BUL100"], Said(SeasonReader.Open("season.yaml", "/刊/season.yaml", new FakeOutside().With("/刊/season.yaml", [0, 1, 2, 0xFF])).Findings));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused() =>
        Assert.Equal(["1:1 BUL161"], Said(SeasonReader.Open("season.yaml", "/刊/season.yaml", new FakeOutside().With("/刊记/共用.yaml", Shared).Linked("/刊/season.yaml", "/刊记/共用.yaml")).Findings));

    [Fact]
    public void A_link_counts_where_it_stands()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var season = SeasonReader.Open("刊/season.yaml", "/刊/season.yaml", new FakeOutside().With("/刊/内/共用.yaml", Encoding.GetEncoding("GB18030").GetBytes(Shared)).Linked("/刊/season.yaml", "/刊/内/共用.yaml"));
        Assert.Equal(["1:1 BUL101"], Said(season.Findings));
        Assert.Equal(("/刊", "/刊/season.yaml", "简报"), (season.Folder, season.FullPath, season.Draft?.Masthead.Name.Value));
    }

    private static Season Season(string text) => SeasonReader.Read(new SourceText("春/season.yaml", text) { FullPath = "/春/season.yaml" }, new FakeOutside(), "/春");

    private static Reading Read(string own, string shared = Shared, FakeOutside? outside = null) =>
        IssueReader.Read(new SourceText("春/刊/一.yaml", own), outside ?? new FakeOutside().With("/春/刊/一.yaml", own), "/春/刊", Season(shared));

    private static BulletinIssue Clean(string own, FakeOutside? outside = null)
    {
        var reading = Read(own, outside: outside);
        Assert.Equal([], Said(reading.Findings));
        return reading.Issue!;
    }

    private static IEnumerable<string> Said(IEnumerable<Finding> findings) => findings.Select(f => $"{f.Span.Line}:{f.Span.Column} {f.Code}");
}
