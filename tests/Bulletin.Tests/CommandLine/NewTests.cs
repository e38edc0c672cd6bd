using System.Text.RegularExpressions;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary><c>bulletin new</c>, whole: what it writes, and when it refuses.</summary>
public sealed partial class NewTests : IDisposable
{
    private const string Shared = "报头:\n  标题: 盘锦市2021年春运工作\n  刊名: 简报\n  编发单位: [盘锦市春运办, 盘锦市交通运输局]\n要目: 自动\n版记:\n  报送: 省交通运输厅。\n  分送: 各县区春运办。\n";

    private readonly Desk _desk = new() { Today = new DateOnly(2021, 1, 26) };

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_next_issue_goes_on_from_the_newest()
    {
        Season(("刊/issue-08.yaml", 8, 1), ("刊/issue-09.yaml", 9, 2));
        var answer = _desk.Run("new");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith("刊/issue-10.yaml  已写好：第10期（总第110期），2021年1月26日\n接下来：打开它", answer.Out, StringComparison.Ordinal);
        Assert.Equal(
            """
            # 第10期。把“〔待填：…〕”连同括号换成内容；“#”后面的字是说明，不印。
            # 前面有“# ”的项目沿用 ../season.yaml，不必写；这一期要不同，去掉“# ”再改，冒号后面留空就是这一期不要。

            报头:
              # 标题: 盘锦市2021年春运工作
              # 刊名: 简报
              期号: 10
              总期号: 110
              # 编发单位: [盘锦市春运办, 盘锦市交通运输局]
              日期: 2021-01-26

            # 要目: 自动

            文章:

            """.ReplaceLineEndings("\n"), Text("刊/issue-10.yaml") is var text ? text[..(text.IndexOf("文章:\n", StringComparison.Ordinal) + 4)] : "");
        Assert.EndsWith("      〔待填：正文，一行一段〕\n\n# 版记:\n#   报送: 省交通运输厅。\n#   分送: 各县区春运办。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_to_fill_in_is_named_and_cannot_be_built_and_filled_in_all_is_clean()
    {
        Season(("issue-01.yaml", 1, 1));
        _desk.Run("new");
        var answer = _desk.Run("check", ".", "--format", "concise");
        Assert.Equal(1, answer.Code);
        Assert.Equal(["error BUL215 还没有填：〔待填：文章标题〕", "error BUL215 还没有填：〔待填：正文，一行一段〕"], Lines(answer.Error).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.Equal(1, _desk.Run("build", "issue-02.yaml").Code);
        Assert.False(_desk.Has("issue-02.docx"));
        Fill("issue-02.yaml");
        Assert.Equal(new Answer(0, "", ""), _desk.Run("check", "."));
        Assert.Equal(0, _desk.Run("build", "issue-02.yaml").Code);
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void A_new_season_is_clean_once_filled_in(bool isEnglish)
    {
        var answer = isEnglish ? _desk.Run("new", "--season", "春运", "--lang", "en") : _desk.Run("new", "--season", "春运");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(["春运/issue-01.yaml", "春运/season.yaml"], _desk.Files);
        var unfilled = _desk.Run("check", "春运", "--format", "concise");
        Assert.Equal(1, unfilled.Code);
        Assert.All(Lines(unfilled.Error), line => Assert.Contains(" BUL215 ", line, StringComparison.Ordinal));
        Assert.Equal(["春运/issue-01.yaml", "春运/season.yaml"], Lines(unfilled.Error).Select(line => line.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
        Fill("春运/issue-01.yaml");
        Fill("春运/season.yaml");
        Assert.Equal(new Answer(0, "", ""), _desk.Run("check", "春运", "--deny-warnings"));
        Assert.Equal(0, _desk.Run("new", "春运").Code);
        Assert.True(_desk.Has("春运/issue-02.yaml"));
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void What_a_new_season_offers_is_clean_when_taken(bool isEnglish)
    {
        if (isEnglish) _desk.Run("new", "--season", ".", "--lang", "en");
        else _desk.Run("new", "--season", ".");
        Fill("issue-01.yaml");
        Fill("season.yaml");
        var lines = Text("season.yaml").Split('\n').Skip(2).Select(line => Offer().Replace(line, "$1"));
        _desk.Add("season.yaml", string.Join('\n', lines));
        Assert.DoesNotContain("\n#", Text("season.yaml"), StringComparison.Ordinal);
        Assert.Equal(new Answer(0, "", ""), _desk.Run("check", ".", "--deny-warnings"));
    }

    [Fact]
    public void Remarks_of_what_is_inherited_can_be_taken_up()
    {
        Season(("issue-01.yaml", 1, 1));
        _desk.Run("new");
        Fill("issue-02.yaml");
        var text = Text("issue-02.yaml");
        var article = text.IndexOf("文章:", StringComparison.Ordinal);
        var body = text.IndexOf("# 版记:", StringComparison.Ordinal);
        var head = string.Join('\n', text[..article].Split('\n').Skip(2).Select(line => Offer().Replace(line, "$1")));
        _desk.Add("issue-02.yaml", head + text[article..body] + text[body..].Replace("# ", "", StringComparison.Ordinal));
        Assert.Equal(new Answer(0, "", ""), _desk.Run("check", "."));
    }

    [Fact]
    public void Without_a_season_what_issues_have_in_common_is_repeated()
    {
        _desk.Add("第06期.yaml", """
            # yaml-language-server: $schema=issue.schema.json
            报头:
              刊名: '#简报'
              期号: 6
              编发单位:
                - 盘锦市春运领导小组办公室及各县区春运领导小组办公室
                - 盘锦市交通运输局及其直属各单位办公室
              日期: 2021年1月20日
              密级: 内部资料 注意保存
            要目:
              - 标题: 第六次会议召开
            按语: 只为这一期。
            文章:
              - 标题: 第六次会议召开
                正文: 会议召开。
            版记:
              分送: 各县区春运办。
              印发日期: 2021-01-20
            """.ReplaceLineEndings("\r\n"));
        Assert.Equal(0, _desk.Run("new", ".").Code);
        var text = Text("第07期.yaml");
        Assert.DoesNotContain(text.Replace("\r\n", "", StringComparison.Ordinal), c => c == '\n');
        text = text.ReplaceLineEndings("\n");
        Assert.StartsWith("# yaml-language-server: $schema=issue.schema.json\n# 第7期。", text, StringComparison.Ordinal);
        Assert.Contains("报头:\n  刊名: '#简报'\n  期号: 7\n  编发单位:\n    - 盘锦市春运领导小组办公室及各县区春运领导小组办公室\n    - 盘锦市交通运输局及其直属各单位办公室\n  日期: 2021年1月26日\n  密级: 内部资料 注意保存\n\n文章:", text, StringComparison.Ordinal);
        Assert.EndsWith("\n版记:\n  分送: 各县区春运办。\n  印发日期: 2021-01-26\n", text, StringComparison.Ordinal);
        Fill("第07期.yaml");
        Assert.Equal(new Answer(0, "", ""), _desk.Run("check", "第07期.yaml"));
    }

    [Fact]
    public void Supplements_are_counted_by_themselves()
    {
        Season(("第1期.yaml", 1, 1), ("第2期.yaml", 2, 2));
        Assert.StartsWith("增刊第1期.yaml  已写好：增刊第1期，", _desk.Run("new", "--supplement").Out, StringComparison.Ordinal);
        Assert.Contains("  期号: 增刊1\n", Text("增刊第1期.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("增刊第2期.yaml  ", _desk.Run("new", "--supplement").Out, StringComparison.Ordinal);
        Assert.StartsWith("第3期.yaml  ", _desk.Run("new").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_in_english_is_followed_by_one()
    {
        _desk.Add("a/issue-1.yaml", "masthead: {name: Bulletin, number: 1, issuers: Office, date: 2021-01-20}\ncontents: auto\narticles:\n  - title: Begin\n    body: It began.\n");
        Assert.Equal(0, _desk.Run("new", "a").Code);
        var text = Text("a/issue-2.yaml");
        Assert.Contains("\nmasthead:\n  name: Bulletin\n  number: 2\n  issuers: Office\n  date: 2021-01-26\n\ncontents: auto\n\narticles:\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("待填", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_there_is_touched()
    {
        Season(("issue-1.yaml", 1, 1));
        _desk.Add("issue-2.yaml", "我的稿子");
        var answer = _desk.Run("new");
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("已经有“issue-2.yaml”，没有改动它", answer.Error, StringComparison.Ordinal);
        Assert.Equal("我的稿子", Text("issue-2.yaml"));
        Assert.Equal(2, _desk.Run("new", "--season", ".").Code);
        Assert.Equal(["issue-1.yaml", "issue-2.yaml", "season.yaml"], _desk.Files);
        _desk.Add("又/issue-01.yaml", "稿");
        Assert.Equal(2, _desk.Run("new", "--season", "又").Code);
        Assert.False(_desk.Has("又/season.yaml"));
    }

    [Fact]
    public void Where_there_is_nothing_it_says_how_to_start()
    {
        var answer = _desk.Run("new");
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("bulletin new --season", answer.Error, StringComparison.Ordinal);
        Assert.Contains("bulletin new --season 没有", _desk.Run("new", "没有").Error, StringComparison.Ordinal);
        Assert.Empty(_desk.Files);
    }

    [Fact]
    public void A_season_that_cannot_be_read_is_said_at_its_place()
    {
        Season(("issue-1.yaml", 1, 1));
        _desk.Add("season.yaml", "报头：\n  刊名: 简报\n");
        var answer = _desk.Run("new");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.StartsWith("season.yaml:1:3: error BUL106", answer.Error, StringComparison.Ordinal);
        Assert.Equal(2, _desk.Files.Count);
    }

    [Fact]
    public void Issues_that_tell_no_number_and_numbers_given_twice_are_said()
    {
        Season(("1.yaml", 1, 1), ("2.yaml", 2, 2), ("2又.yaml", 2, 3));
        _desk.Add("坏.yaml", "报头: [\n");
        var answer = _desk.Run("new");
        Assert.Equal(0, answer.Code);
        Assert.Contains("“坏.yaml”读不出期号和日期，没有计算在内", answer.Error, StringComparison.Ordinal);
        Assert.Contains("“2.yaml”、“2又.yaml”的期号相同", answer.Error, StringComparison.Ordinal);
        Assert.True(_desk.Has("3又.yaml"));
    }

    [Fact]
    public void Numbers_that_began_anew_in_a_year_begin_anew_in_the_next()
    {
        _desk.Add("season.yaml", Shared);
        for (var i = 1; i <= 6; i++) _desk.Add($"2019/{i}.yaml", Issue(i, i).Replace("2021-", "2019-", StringComparison.Ordinal));
        for (var i = 1; i <= 6; i++) _desk.Add($"2020/{i}.yaml", Issue(i, i).Replace("2021-", "2020-", StringComparison.Ordinal));
        Assert.StartsWith("2021/1.yaml  已写好：第1期", _desk.Add("2021/.keep", "").Run("new", "2021").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said()
    {
        _desk.Add("春运", "一个文件");
        var answer = _desk.Run("new", "--season", "春运/2021");
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("是一个文件，不是文件夹", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["春运"], _desk.Files);
        Assert.Contains("“春运”是文件", _desk.Run("new", "春运").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "--season", "--supplement")]
    [InlineData("new", "a", "b")]
    [InlineData("new", "--wrong")]
    [InlineData("new", "")]
    public void Wrong_arguments_are_refused(params string[] arguments) => Assert.Equal(2, _desk.Run(arguments).Code);

    private void Season(params (string Name, int Number, int Day)[] issues)
    {
        _desk.Add("season.yaml", Shared);
        foreach (var (name, number, day) in issues) _desk.Add(name, Issue(number, day));
    }

    private static string Issue(int number, int day) =>
        $"报头:\n  期号: {number}\n  总期号: {100 + number}\n  日期: 2021-01-0{day}\n文章:\n  - 标题: 春运工作第{number}次会议召开\n    正文: |\n      会议召开。\n";

    private string Text(string name) => File.ReadAllText(_desk.PathOf(name));

    /// <summary>As a clerk fills it in.</summary>
    private void Fill(string name) => _desk.Add(name, Mark().Replace(Text(name), match => match.Value.Contains("正文", StringComparison.Ordinal) || match.Value.Contains("body", StringComparison.Ordinal) ? "会议召开。" : "盘锦市春运工作"));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("〔(?:待填：|fill in )[^〕…]*〕")]
    private static partial Regex Mark();

    [GeneratedRegex("^( *)# (?=[ \\w])")]
    private static partial Regex Offer();
}
