using Bulletin.Cli.Issues;
using Xunit;

namespace Bulletin.Tests.CommandLine;

public sealed class IssuePathTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_folder_gives_its_yaml_files_in_order_and_nothing_else()
    {
        foreach (var name in (string[])["刊/b.yaml", "刊/a.yml", "刊/A.YAML", "刊/10/c.yaml", "刊/season.yaml", "刊/.x.yaml", "刊/.git/d.yaml", "刊/正文.md", "刊/\U00020000.yaml", "刊/ａ.yaml"]) _desk.Add(name);
        Assert.Equal(["刊/A.YAML", "刊/a.yml", "刊/b.yaml", "刊/ａ.yaml", "刊/\U00020000.yaml", "刊/10/c.yaml"], Shown("刊"));
        Assert.Equal(Shown("刊"), Shown("刊/"));
    }

    [Fact]
    public void The_current_folder_adds_no_dot()
    {
        _desk.Add("a.yaml").Add("刊/b.yaml");
        Assert.Equal(["a.yaml", "刊/b.yaml"], Shown("."));
    }

    [Fact]
    public void A_file_named_twice_is_one()
    {
        _desk.Add("刊/a.yaml");
        Assert.Equal(["刊/a.yaml"], Shown("刊/a.yaml", "刊", "./刊/a.yaml"));
    }

    [Theory]
    [InlineData("*.yaml", "a.yaml")]
    [InlineData("刊/?.yaml", "刊/b.yaml")]
    [InlineData("刊/*/*.yaml", "刊/10/c.yaml")]
    [InlineData("**/*.yaml", "a.yaml", "刊/10/c.yaml", "刊/b.yaml")]
    [InlineData("刊/1*", "刊/10/c.yaml")]
    public void Patterns_that_the_shell_left(string pattern, params string[] expected)
    {
        _desk.Add("a.yaml").Add("刊/b.yaml").Add("刊/season.yaml").Add("刊/10/c.yaml").Add("刊/10/notes.txt");
        Assert.Equal(expected, Shown(pattern));
    }

    [Fact]
    public void A_link_that_leads_back_up_is_not_followed_for_ever()
    {
        _desk.Add("刊/a.yaml");
        Directory.CreateSymbolicLink(_desk.PathOf("刊/圈"), _desk.PathOf("刊"));
        Assert.Equal(["刊/a.yaml"], Shown("刊"));
    }

    [Fact]
    public void Yaml_of_another_trade_is_passed_over_in_a_folder_and_judged_when_named()
    {
        _desk.Add("a.yaml").Add("mkdocs.yaml", "site_name: x\nnav: []\n").Add("list.yaml", "- 1\n- 2\n").Add("empty.yaml", "# 空\n");
        var answer = _desk.Run("build", ".");
        Assert.Equal((0, "a.docx  已生成\n", ""), (answer.Code, answer.Out, answer.Error));
        Assert.Equal(1, _desk.Run("build", "mkdocs.yaml").Code);
    }

    [Theory]
    [InlineData("报头\t: [\n"), InlineData("报投:\n  刊名: 简报\n"), InlineData("报头：\n刊名：简报\n")]
    public void What_does_not_parse_or_is_nearly_an_issue_is_reported_in_a_folder(string text)
    {
        var answer = _desk.Add("a.yaml", text).Run("build", ".");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.StartsWith("a.yaml:", answer.Error);
    }

    [Fact]
    public void A_folder_without_an_issue_is_a_failure()
    {
        _desk.Add("刊/mkdocs.yaml", "site_name: x\n").Add("刊/season.yaml");
        var answer = _desk.Run("build", "刊");
        Assert.Equal((2, "bulletin: 这里没有期刊文件\n"), (answer.Code, answer.Error));
    }

    private IEnumerable<string> Shown(params string[] arguments) => Expand(arguments).Select(path => path.Shown);

    private IReadOnlyList<IssuePath> Expand(params string[] arguments) => IssuePaths.Expand(arguments, _desk.Folder, out _);
}
