using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>What check lets one choose: codes, formats, standard input, how much a warning weighs.</summary>
public sealed class CheckOptionTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    private Desk WithWarning(string name) => _desk.Add(name, Text(name).Replace("版记:", "      见注[^1]。\n版记:"));

    private Desk WithNotice(string name) => _desk.Add(name, Text(name).Replace("版记:", "      会议<b>强调</b>。\n版记:"));

    private string Text(string name) => File.ReadAllText(_desk.Has(name) ? _desk.PathOf(name) : _desk.Add(name).PathOf(name));

    [Fact]
    public void A_warning_fails_the_run_only_when_denied()
    {
        WithWarning("a.yaml");
        Assert.Equal(0, _desk.Run("check", "a.yaml").Code);
        Assert.Equal(1, _desk.Run("check", "a.yaml", "--deny-warnings").Code);
        WithNotice("b.yaml");
        Assert.Equal(0, _desk.Run("check", "b.yaml", "--deny-warnings").Code);
    }

    [Theory]
    [InlineData("--select", "BUL141")]
    [InlineData("--select", "note-without-text")]
    [InlineData("--ignore", "BUL140,5xx")]
    public void Codes_are_chosen_by_number_name_or_group(string option, string codes)
    {
        WithWarning("a.yaml");
        WithNotice("a.yaml");
        Assert.Equal(["BUL141"], Codes(_desk.Run("check", "a.yaml", option, codes)));
    }

    [Fact]
    public void Errors_are_told_whatever_is_chosen() =>
        Assert.Equal(["BUL820"], Codes(_desk.AddWith("a.yaml", "模板: 没有.docx").Run("check", "a.yaml", "--select", "BUL1", "--ignore", "BUL820")));

    [Theory]
    [InlineData("check", "a.yaml", "--select", "BUL999")]
    [InlineData("check", "a.yaml", "--ignore", "盘锦")]
    [InlineData("check", "a.yaml", "--fix", "--diff")]
    [InlineData("check", "a.yaml", "--diff", "--format", "json")]
    [InlineData("build", "-")]
    [InlineData("explain", "BUL999")]
    public void What_cannot_be_done_is_refused(params string[] arguments)
    {
        var answer = _desk.Add("a.yaml").Run(arguments);
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.StartsWith("bulletin: ", answer.Error);
    }

    [Fact]
    public void Standard_input_is_read_as_a_file_of_the_current_folder()
    {
        var answer = _desk.RunWith(Encoding.UTF8.GetBytes(Text("a.yaml") + "模板: 没有.docx\n"), "check", "-", "--format", "concise");
        Assert.Equal((1, "-:12:5: error BUL820 找不到模板“没有.docx”\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public void A_comment_silences_in_check_and_in_build()
    {
        _desk.Add("a.yaml", Text("a.yaml").Replace("版记:", "      # bulletin: ignore[BUL140] 来文如此\n      会议<b>强调</b>。\n版记:"));
        Assert.Equal("", _desk.Run("check", "a.yaml").Error);
        Assert.Equal("", _desk.Run("build", "a.yaml").Error);
    }

    [Fact]
    public void Sarif_names_rules_and_relative_places()
    {
        _desk.AddWith("春 运/a.yaml", "模板: 没有.docx");
        var answer = _desk.Run("check", _desk.PathOf("春 运/a.yaml"), "--format", "sarif");
        Assert.Equal((1, ""), (answer.Code, answer.Error));
        var run = JsonDocument.Parse(answer.Out).RootElement.GetProperty("runs")[0];
        Assert.Equal("BUL820", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        var place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("%E6%98%A5%20%E8%BF%90/a.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((12, 5), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void Github_gets_errors_first_and_by_itself()
    {
        _desk.With("GITHUB_ACTIONS", "true");
        WithNotice("a.yaml");
        _desk.AddWith("b.yaml", "模板: 没有.docx");
        var lines = _desk.Run("check", ".").Out.Split('\n');
        Assert.Equal("::error file=b.yaml,line=12,endLine=12,col=5,endColumn=12,title=BUL820::找不到模板“没有.docx”", lines[0].Split("%0A")[0]);
        Assert.StartsWith("::notice file=a.yaml,line=10", lines[1]);
        Assert.StartsWith("[", _desk.Run("check", ".", "--format", "json").Out);
    }

    /// <summary>GitHub shows ten of a run.</summary>
    [Fact]
    public void Of_thirty_findings_Github_gets_the_errors_first()
    {
        var body = string.Concat(Enumerable.Range(1, 25).Select(i => $"      第{i}项工作,已经完成。\n"));
        var photos = string.Concat(Enumerable.Range(1, 6).Select(i => $"      ![图]({i}.jpg)\n"));
        _desk.Add("a.yaml", Text("a.yaml").Replace("    正文: |\n", "    正文: |\n" + body + photos));
        var answer = _desk.Run("check", "a.yaml", "--format", "github");
        var lines = answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, answer.Code);
        Assert.True(lines.Length >= 30, $"{lines.Length}");
        Assert.All(lines.Take(6), line => Assert.StartsWith("::error file=a.yaml,line=", line));
        Assert.All(lines.Skip(6), line => Assert.StartsWith("::warning ", line));
        Assert.Equal(lines.Skip(6), lines.Skip(6).OrderBy(line => int.Parse(line.Split("line=")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Junit_has_a_suite_for_each_issue_and_fails_on_errors()
    {
        _desk.Add("a.yaml").AddWith("b.yaml", "模板: 没有.docx");
        var suites = XDocument.Parse(_desk.Run("check", ".", "--format", "junit").Out).Root!.Elements("testsuite").ToList();
        Assert.Equal([("a.yaml", "0"), ("b.yaml", "1")], suites.Select(s => (s.Attribute("name")!.Value, s.Attribute("failures")!.Value)));
        Assert.Equal("BUL820 12:5", suites[1].Element("testcase")!.Attribute("name")!.Value);
    }

    [Fact]
    public void Explain_prints_a_page_or_lists_them_all()
    {
        Assert.Contains("改成半角冒号加一个空格", _desk.Run("explain", "bul106").Out);
        Assert.Contains("write a half-width colon", _desk.Run("explain", "full-width-colon", "--lang", "en").Out);
        Assert.Contains("\nBUL106  error", _desk.Run("explain").Out);
    }

    [Fact]
    public void Schema_is_what_the_samples_carry()
    {
        Assert.Equal(File.ReadAllText(Fixtures.Repository.PathOf("samples", "issue.schema.json")), _desk.Run("schema").Out);
        Assert.Equal(File.ReadAllText(Fixtures.Repository.PathOf("samples", "season.schema.json")), _desk.Run("schema", "--season").Out);
        Assert.Equal(File.ReadAllText(Fixtures.Repository.PathOf("samples", "issue-in-season.schema.json")), _desk.Run("schema", "--in-season").Out);
    }

    private static List<string> Codes(Answer answer) =>
        [.. answer.Error.Split('\n').Where(line => line.StartsWith("a.yaml:", StringComparison.Ordinal)).Select(line => line.Split(' ')[2])];
}
