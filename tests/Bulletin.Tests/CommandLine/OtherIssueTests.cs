using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Issues of one file name that write to one folder, each built by itself.</summary>
public sealed class OtherIssueTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void In_a_season_the_second_issue_leaves_the_output_of_the_first_alone()
    {
        Season().Run("春/1.yaml");
        var before = _desk.Bytes("出/1.docx");
        var answer = _desk.Run("秋/1.yaml");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains("error BUL707 “出/1.docx”是“春/1.yaml”生成的，没有覆盖", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Bytes("出/1.docx"));
        Assert.Equal((0, "出/1.docx  没有变化\n"), (_desk.Run("春/1.yaml").Code, _desk.Run("春/1.yaml").Out));
        Assert.Equal((0, "出/1.docx  已生成\n"), (_desk.Run("秋/1.yaml", "--force").Code, _desk.Run("春/1.yaml", "--force").Out));
    }

    [Fact]
    public void Check_says_whose_it_is()
    {
        Season().Run("春/1.yaml", "--pdf");
        var answer = _desk.Run("build", "秋/1.yaml", "--pdf", "--check");
        Assert.Equal(1, answer.Code);
        Assert.Contains("“出/1.docx”不是最新的：它是“春/1.yaml”生成的\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("“出/1.pdf”不是最新的：它是“春/1.yaml”生成的\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_that_moved_takes_its_output_along()
    {
        Season().Run("春/1.yaml");
        Directory.CreateDirectory(_desk.PathOf("2021春"));
        File.Move(_desk.PathOf("春/1.yaml"), _desk.PathOf("2021春/1.yaml"));
        Assert.Contains("“出/1.docx”不是最新的：期刊文件从“春”移到了“2021春”\n", _desk.Run("build", "2021春/1.yaml", "--check").Error, StringComparison.Ordinal);
        Assert.Equal((0, "出/1.docx  已生成\n", ""), _desk.Run("2021春/1.yaml") is var answer ? (answer.Code, answer.Out, answer.Error) : default);
    }

    [Fact]
    public void Everything_of_an_issue_may_be_corrected_where_its_season_tells_whose_the_output_is()
    {
        Season().Run("春/1.yaml");
        Assert.Equal(0, _desk.Add("春/1.yaml", Issue("9", "2021-03-09", "另一个标题")).Run("春/1.yaml").Code);
    }

    [Fact]
    public void A_folder_copied_with_its_outputs_is_its_own()
    {
        _desk.Add("season.yaml", "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n").Add("春/1.yaml", Issue("1", "2021-01-20", "春天")).Run("春/1.yaml");
        _desk.Add("秋/1.yaml", Issue("2", "2021-09-20", "秋天"));
        File.Copy(_desk.PathOf("春/1.docx"), _desk.PathOf("秋/1.docx"));
        Assert.Equal((0, "秋/1.docx  已生成\n"), _desk.Run("秋/1.yaml") is var answer ? (answer.Code, answer.Out) : default);
    }

    [Fact]
    public void Without_a_season_date_number_and_title_tell_issues_apart_in_one_folder()
    {
        _desk.Add("2020/1.yaml", Full("1", "2020-01-20", "去年的事")).Add("2021/1.yaml", Full("1", "2021-01-20", "今年的事"));
        Assert.Equal(0, _desk.Run("build", "2020/1.yaml", "-o", "出").Code);
        var answer = _desk.Run("build", "2021/1.yaml", "-o", "出", "--lang", "en");
        Assert.Equal(1, answer.Code);
        Assert.Contains("BUL707 \"出/1.docx\" was made from another issue (2020-01-20 第1期), and is left alone", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, _desk.Run("build", "2021/1.yaml", "-o", "出", "--force").Code);
    }

    [Theory]
    [InlineData("1", "2021-02-20", "标题"), InlineData("7", "2021-01-20", "标题"), InlineData("1", "2021-01-20", "改了的标题")]
    public void Without_a_season_one_of_the_three_may_be_corrected(string number, string date, string title)
    {
        _desk.Add("1.yaml", Full("1", "2021-01-20", "标题")).Run("build", "1.yaml", "-o", "出");
        Assert.Equal(0, _desk.Add("1.yaml", Full(number, date, title)).Run("build", "1.yaml", "-o", "出").Code);
    }

    [Fact]
    public void Two_seasons_with_an_issue_in_the_same_place_are_told_apart_in_one_folder()
    {
        foreach (var year in (string[])["2020", "2021"])
            _desk.Add($"{year}/season.yaml", "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n").Add($"{year}/1.yaml", Issue("1", $"{year}-01-20", $"{year}年的事"));
        Assert.Equal(0, _desk.Run("build", "2020/1.yaml", "-o", "出").Code);
        Assert.Contains("BUL707", _desk.Run("build", "2021/1.yaml", "-o", "出").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_is_the_same_in_another_checkout()
    {
        foreach (var checkout in (string[])["甲", "乙"])
            _desk.Add($"{checkout}/season.yaml", "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n输出:\n  目录: 出\n").Add($"{checkout}/春/1.yaml", Issue("1", "2021-01-20", "春天")).Run("build", checkout, "--pdf");
        Assert.Equal(_desk.Bytes("甲/出/1.docx"), _desk.Bytes("乙/出/1.docx"));
        Assert.Equal(_desk.Bytes("甲/出/1.pdf"), _desk.Bytes("乙/出/1.pdf"));
    }

    [Fact]
    public void A_pdf_of_bulletin_pdf_is_called_so_by_check()
    {
        _desk.Add("1.yaml").Run("1.yaml");
        _desk.Run("pdf", "1.docx");
        Assert.Contains("“1.pdf”不是最新的：它是用 bulletin pdf 从 Word 文件转成的", _desk.Run("build", "1.yaml", "--pdf", "--check").Error, StringComparison.Ordinal);
    }

    private Desk Season() => _desk.Add("season.yaml", "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n输出:\n  目录: 出\n")
        .Add("春/1.yaml", Issue("1", "2021-01-20", "春天")).Add("秋/1.yaml", Issue("2", "2021-09-20", "秋天"));

    private static string Issue(string number, string date, string title) =>
        $"报头:\n  期号: {number}\n  日期: {date}\n文章:\n  - 标题: {title}\n    正文: 一段正文。\n版记:\n  报送: 省交通运输厅。\n";

    private static string Full(string number, string date, string title) => Issue(number, date, title).Replace("报头:\n", "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n", StringComparison.Ordinal);
}
