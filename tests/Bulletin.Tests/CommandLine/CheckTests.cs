using System.Text.Json;
using Xunit;

namespace Bulletin.Tests.CommandLine;

public sealed class CheckTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_clean_issue_says_nothing_and_writes_nothing()
    {
        var answer = _desk.Add("a.yaml").Run("check", "a.yaml");
        Assert.Equal((0, "", ""), (answer.Code, answer.Out, answer.Error));
        Assert.Equal(["a.yaml"], _desk.Files);
    }

    [Fact]
    public void Concise_is_a_line_each_on_standard_error()
    {
        _desk.AddWith("a.yaml", "模板: 没有.docx");
        var answer = _desk.Run("check", "a.yaml", "--format", "concise");
        Assert.Equal((1, "", "a.yaml:12:5: error BUL820 找不到模板“没有.docx”\n"), (answer.Code, answer.Out, answer.Error));
    }

    [Fact]
    public void Json_is_one_array_for_all_issues_on_standard_output()
    {
        _desk.AddWith("1.yaml", "模板: 没有.docx").Add("2.yaml").AddWith("3.yaml", "模板: ../没有.docx");
        var answer = _desk.Run("check", ".", "--format", "json", "--lang", "en");
        Assert.Equal((1, ""), (answer.Code, answer.Error));
        var findings = JsonDocument.Parse(answer.Out).RootElement.EnumerateArray().ToList();
        Assert.Equal([("1.yaml", "BUL820", 12), ("3.yaml", "BUL821", 12)],
            findings.Select(f => (f.GetProperty("path").GetString(), f.GetProperty("code").GetString(), f.GetProperty("line").GetInt32())));
        Assert.Equal("there is no template \"没有.docx\"", findings[0].GetProperty("message").GetString());
        Assert.Equal("[]\n", _desk.Run("check", "2.yaml", "--format", "json").Out);
    }

    [Fact]
    public void Json_is_an_array_also_when_nothing_could_be_read()
    {
        var answer = _desk.Run("check", "none.yaml", "--format", "json");
        Assert.Equal((2, "[]\n", "bulletin: 找不到“none.yaml”\n"), (answer.Code, answer.Out, answer.Error));
    }

    [Fact]
    public void Two_issues_writing_one_file_are_found_without_building() =>
        Assert.Contains("error BUL706", _desk.Add("a.yaml").Add("a.yml").Run("check", "a.yaml", "a.yml").Error);

    [Theory]
    [InlineData("build"), InlineData("check")]
    public void Pictures_are_checked_also_where_something_else_is_wrong(string verb)
    {
        var text = File.ReadAllText(_desk.Add("a.yaml").PathOf("a.yaml")).Replace("版记:", "      ![会场](会场.jpg)\n版记:").Replace("2021-01-20", "2021-02-30");
        var answer = _desk.Add("a.yaml", text).Run(verb, "a.yaml");
        Assert.Equal(1, answer.Code);
        Assert.Contains("a.yaml:5:7: error BUL201", answer.Error);
        Assert.Contains("a.yaml:10:13: error BUL501", answer.Error);
    }

    [Fact]
    public void Pages_are_looked_at_when_asked_and_nothing_is_written()
    {
        using var desk = new Desk();
        desk.Add("a.yaml", Given.Replace("第一段", "\U000F1234第一段", StringComparison.Ordinal));
        var answer = desk.Run("check", "a.yaml", "--pages");
        Assert.Contains("BUL602", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("BUL602", desk.Run("check", "a.yaml").Error, StringComparison.Ordinal);
        Assert.Equal(["a.yaml"], desk.Files);
    }

    private const string Given = """
        报头:
          刊名: 简报
          期号: 1
          编发单位: 市交通运输局
          日期: 2026-01-20
        文章:
          - 标题: 通报
            正文: |
              第一段。
        """;
}
