using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>What lies in an office's folders beside issues, and what is typed instead of nothing.</summary>
public sealed class OddFileTests : IDisposable
{
    private const string Season = "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_Word_leaves_beside_an_open_file_is_no_issue()
    {
        _desk.Add("1.yaml").Add("~$1.yaml", "\u0005王宁").Add("~$2.yml", "\0");
        var answer = _desk.Run("build", ".", "--verbose");
        Assert.Equal((0, "1.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains("跳过“~$1.yaml”：它是 Word 或 WPS 打开文件时临时留下的", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, _desk.Run("check", "1.yaml", "~$1.yaml").Code); // as a shell's *.yaml has it
    }

    [Theory]
    [InlineData("season - 副本.yaml"), InlineData("season (1).yaml"), InlineData("season（2）.yml"), InlineData("season - Copy.yaml"), InlineData("复件 season.yaml"), InlineData("Copy of season.yaml")]
    public void A_copy_of_the_season_is_neither_season_nor_issue(string name)
    {
        var answer = _desk.Add("season.yaml", Season).Add(name, Season).AddWith("1.yaml", "").Run("check", ".");
        Assert.Equal(0, answer.Code);
        Assert.Contains($"{name}:1:1: warning BUL159 “{name}”是 season.yaml 的副本，没有起作用，也没有当作一期", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("season-2.yaml"), InlineData("season copyright.md.yaml.bak")]
    public void Another_name_that_begins_alike_is_an_issue_or_nothing(string name) =>
        Assert.DoesNotContain("BUL159", _desk.Add("season.yaml", Season).Add(name).Add("1.yaml").Run("check", ".").Error, StringComparison.Ordinal);

    [Fact]
    public void A_link_that_leads_nowhere_is_called_so()
    {
        File.CreateSymbolicLink(_desk.PathOf("1.yaml"), "没有.yaml");
        var answer = _desk.Run("check", "1.yaml");
        Assert.Equal((2, "bulletin: “1.yaml”是一个链接，它指向的“没有.yaml”不在了\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public void Names_that_differ_in_letter_case_alone_are_one_file_on_Windows()
    {
        _desk.Add("A.yaml").Add("a.yaml");
        if (_desk.Files.Count < 2) return; // here too
        var answer = _desk.Run("build", ".");
        Assert.Equal((0, "A.docx  已生成\na.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains("a.yaml:1:1: warning BUL706 生成的文件“a”与“A.yaml”的只差大小写，在 Windows 上是同一个文件", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null"), InlineData("~"), InlineData("无"), InlineData("没有")]
    public void A_word_for_nothing_is_answered_by_how_to_say_nothing(string typed)
    {
        var answer = _desk.Add("1.yaml", $"报头:\n  刊名: 简报\n  期号: 1\n  编发单位: 局\n  日期: 2021-01-20\n文章:\n  - 标题: 会\n    正文: 开会。\n版记: {typed}\n").Run("check", "1.yaml");
        Assert.Equal(1, answer.Code);
        Assert.Contains("不要这一项，就让“版记:”后面空着，或删去这一行", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_begins_with_a_hyphen_is_written_otherwise()
    {
        _desk.Add("-4.yaml");
        Assert.Equal("bulletin: 不认识“-4.yaml”；文件名以“-”开头的，写成“./-4.yaml”\n", _desk.Run("build", "-4.yaml").Error);
        Assert.Equal(0, _desk.Run("build", "./-4.yaml").Code);
    }

    [Theory]
    [InlineData("build", "1.yaml"), InlineData("check", "1.yaml", "--pages"), InlineData("fonts")]
    public void A_folder_of_faces_that_is_not_there_is_told(params string[] arguments) =>
        Assert.Contains("bulletin: BULLETIN_FONTS 写的字体文件夹“没有”不在，没有用上\n", _desk.With("BULLETIN_FONTS", "没有").Add("1.yaml").Run(arguments).Error, StringComparison.Ordinal);

    [Fact]
    public void Faces_that_stood_in_are_told_once_for_issues_that_use_some_of_them()
    {
        _desk.Add("1.yaml").Add("2.yaml", "报头:\n  刊名: 简报\n  期号: 2\n  编发单位: 局\n  日期: 2021-01-21\n文章:\n  - 标题: 会\n    正文: |\n      一、要求\n      （一）抓好落实\n      **强调**ABC。\n").Add("3.yaml");
        var answer = _desk.Run("build", "2.yaml", "1.yaml", "3.yaml", "--pdf");
        Assert.Equal(2, answer.Error.Split("BUL601").Length);
    }

    [Theory]
    [InlineData("0.1cm"), InlineData("2000mm")]
    public void A_width_beyond_bounds_is_told_the_bounds(string width)
    {
        var answer = _desk.Add("1.yaml", $"报头:\n  刊名: 简报\n  期号: 1\n  编发单位: 局\n  日期: 2021-01-20\n文章:\n  - 标题: 会\n    正文: |\n      开会。\n      ![会场](a.png){{width={width}}}\n").Run("check", "1.yaml");
        Assert.Contains($"宽度“width={width}”印不出来：要在 0.5 厘米到 100 厘米之间", answer.Error, StringComparison.Ordinal);
    }
}
