using System.Text.Json;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Issues below a season.yaml, from the command line.</summary>
public sealed class SeasonTests : IDisposable
{
    private const string Shared = "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n版记:\n  报送: 省交通运输厅，省政府\n输出:\n  目录: 成品\n";

    private readonly Desk _desk = new();

    public SeasonTests() => _desk.Add("season.yaml", Shared).Add("刊/1.yaml", Issue(1)).Add("刊/2.yaml", Issue(2)).Add("刊/3.yaml", Issue(3));

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_fault_of_the_season_is_told_once_and_at_its_place()
    {
        var answer = _desk.Run("check", "刊", "--format", "concise");
        Assert.Equal((0, "season.yaml:5:16: warning BUL209 “报送”的末尾“省交通运输厅，省政府”没有句号\n"), (answer.Code, answer.Error));
        Assert.Equal(answer.Error, _desk.Run("check", ".", "--format", "concise", "--jobs", "8").Error);
        Assert.Single(JsonDocument.Parse(_desk.Run("check", ".", "--format", "json").Out).RootElement.EnumerateArray(), f => f.GetProperty("path").GetString() == "season.yaml");
    }

    [Fact]
    public void An_error_of_the_season_stops_every_issue_and_is_told_once()
    {
        _desk.Add("season.yaml", Shared.Replace("报头", "报投"));
        var answer = _desk.Run("build", "刊");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Equal(2, answer.Error.Split("error BUL").Length);
        Assert.DoesNotContain(_desk.Files, file => file.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_season_is_checked_by_itself()
    {
        Assert.Equal((0, "season.yaml:5:16: warning BUL209 “报送”的末尾“省交通运输厅，省政府”没有句号\n"), _desk.Run("check", "season.yaml", "--format", "concise") is var answer ? (answer.Code, answer.Error) : default);
        _desk.Add("season.yaml", "文章: []\n");
        Assert.Equal(1, _desk.Run("check", "season.yaml").Code);
        Assert.Equal(2, _desk.Run("build", "season.yaml").Code);
    }

    [Theory]
    [InlineData("刊"), InlineData("."), InlineData("season.yaml"), InlineData("刊/2.yaml")]
    public void The_season_is_repaired_once(string path)
    {
        var answer = _desk.Run("check", path, "--fix");
        Assert.Equal((0, "season.yaml  改正了 1 处\n", ""), (answer.Code, answer.Out, answer.Error));
        Assert.Equal(Shared.Replace("省政府", "省政府。"), File.ReadAllText(_desk.PathOf("season.yaml")));
    }

    [Fact]
    public void A_difference_names_the_seasons_file_once() => Assert.Equal(2, _desk.Run("check", "刊", "--diff").Out.Split("+++ b/season.yaml").Length);

    [Fact]
    public void A_comment_in_the_season_silences_it_for_all()
    {
        _desk.Add("season.yaml", Shared.Replace("  报送", "  # bulletin: ignore[BUL209] 上级如此\n  报送"));
        Assert.Equal("", _desk.Run("check", ".").Error);
        Assert.Equal("", _desk.Run("check", "刊").Error);
        Assert.Equal("", _desk.Run("check", "season.yaml").Error);
        _desk.Add("season.yaml", Shared.Replace("省政府", "省政府。").Replace("  报送", "  # bulletin: ignore[BUL209] 上级如此\n  报送"));
        Assert.Equal("season.yaml:5:22: warning BUL150", _desk.Run("check", ".", "--format", "concise").Error.Split(' ') is [var place, var weight, var code, ..] ? $"{place} {weight} {code}" : "");
        Assert.Equal("", _desk.Run("check", "刊").Error);
    }

    [Fact]
    public void Outputs_go_where_the_season_says_from_its_folder()
    {
        Assert.Equal("成品/1.docx  已生成\n成品/2.docx  已生成\n成品/3.docx  已生成\n", _desk.Run("build", "刊").Out);
        Assert.True(_desk.Has("成品/1.docx"));
    }

    [Fact]
    public void Verbose_says_what_was_skipped_and_what_is_inherited()
    {
        _desk.Add("mkdocs.yaml", "site_name: x\n").Add(".隐.yaml", "x");
        Assert.Equal(
            "bulletin: 跳过“mkdocs.yaml”：里面没有期刊文件的项目\nbulletin: “刊/1.yaml”沿用“season.yaml”\nbulletin: “刊/2.yaml”沿用“season.yaml”\nbulletin: “刊/3.yaml”沿用“season.yaml”\n"
            + "bulletin: 跳过“season.yaml”：它是各期共用的内容\nbulletin: 跳过“.隐.yaml”：名称以“.”开头\n",
            _desk.Run("check", ".", "--verbose", "--ignore", "BUL2").Error);
    }

    [Fact]
    public void A_season_under_another_name_is_told_once()
    {
        File.Move(_desk.PathOf("season.yaml"), _desk.PathOf("season.yml"));
        var said = _desk.Run("check", ".", "--format", "concise").Error;
        Assert.Single(said.Split('\n'), line => line.StartsWith("season.yml:1:1: warning BUL159", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_that_kept_its_number_shows_also_where_it_is_checked_alone()
    {
        _desk.Add("刊/3.yaml", Issue(2).Replace("2021-01-22", "2021-01-23").Replace("1月22日", "1月23日"));
        const string Said = "刊/3.yaml:2:7: warning BUL702 “刊/2.yaml”也是第2期\n";
        Assert.Equal((0, Said), _desk.Run("check", "刊/3.yaml", "--format", "concise", "--select", "BUL7") is var answer ? (answer.Code, answer.Error) : default);
        Assert.Equal(Said, _desk.Run("check", ".", "--format", "concise", "--select", "BUL7").Error);
        Assert.Equal("", _desk.Run("check", "刊/2.yaml", "--format", "concise", "--select", "BUL7").Error);
        Assert.Equal(Said, _desk.Run("check", ".", "--fix", "--format", "concise", "--select", "BUL7").Error);
    }

    [Fact]
    public void A_gap_can_be_silenced_at_its_place()
    {
        File.Delete(_desk.PathOf("刊/2.yaml"));
        Assert.Contains("刊/3.yaml:2:7: warning BUL701 缺第2期", _desk.Run("check", ".", "--format", "concise", "--select", "BUL7").Error, StringComparison.Ordinal);
        _desk.Add("刊/3.yaml", Issue(3).Replace("  期号", "  # bulletin: ignore[number-missing] 第2期没有印发\n  期号"));
        Assert.Equal("", _desk.Run("check", ".", "--select", "BUL7").Error);
    }

    [Fact]
    public void A_file_that_cannot_be_read_may_be_the_one_that_is_missing()
    {
        File.WriteAllBytes(_desk.PathOf("刊/2.yaml"), [0, 1, 2, 0xFF]);
        Assert.DoesNotContain("BUL701", _desk.Run("check", ".", "--format", "concise").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shared_counts_for_the_exit_code_of_each_issue()
    {
        _desk.Add("season.yaml", Shared.Replace("成品", "../外"));
        var answer = _desk.Run("build", "刊/1.yaml", "刊/2.yaml");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Equal(2, answer.Error.Split("season.yaml:7:7: error BUL131").Length);
    }

    [Fact]
    public void Standard_input_stands_below_its_season_and_is_repaired_alone()
    {
        var answer = _desk.RunWith(System.Text.Encoding.UTF8.GetBytes(Issue(9).Replace("期号: ", "期号：")), "check", "-", "--fix");
        Assert.Equal((0, Issue(9)), (answer.Code, answer.Out));
        Assert.Equal(Shared, File.ReadAllText(_desk.PathOf("season.yaml")));
    }

    [Fact]
    public void Without_a_season_issues_in_one_folder_are_unrelated()
    {
        File.Delete(_desk.PathOf("season.yaml"));
        Assert.DoesNotContain("BUL70", _desk.Add("a.yaml").Add("b.yaml").Run("check", ".").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_issues_in_one_output_folder_are_told_in_both_files()
    {
        _desk.Add("又/1.yaml", Issue(4));
        var answer = _desk.Run("build", ".");
        Assert.Equal(1, answer.Code);
        Assert.Contains("刊/1.yaml:1:1: error BUL706", answer.Error, StringComparison.Ordinal);
        Assert.Contains("又/1.yaml:1:1: error BUL706", answer.Error, StringComparison.Ordinal);
    }

    private static string Issue(int number) => $"报头:\n  期号: {number}\n  日期: 2021-01-2{number}\n文章:\n  - 标题: 春运工作第{number}次会议召开\n    正文: |\n      1月2{number}日，会议召开。\n";
}
