using System.Text.Json;
using Bulletin.Cli.Templating;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Word;
using Bulletin.Word.BuiltIn;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>bulletin template list, export, check.</summary>
public sealed class TemplateCommandTests
{
    [Fact]
    public void The_list_has_every_built_in_template_its_name_first()
    {
        using var desk = new Desk();
        var answer = desk.Run("template", "list");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(BuiltInTemplates.Names.Append("index"), answer.Out.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]));
        Assert.All(TemplateDescriptions.Names, name => Assert.NotNull(TemplateDescriptions.Of(name)));
        Assert.Contains("index of a season", desk.Run("template", "list", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_writes_the_template_and_says_what_comes_next()
    {
        using var desk = new Desk();
        var answer = desk.Run("template", "export", "red-header");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith("red-header.docx  已生成\n接下来：", answer.Out, StringComparison.Ordinal);
        Assert.Equal(["red-header.docx"], desk.Files);
        Assert.Equal(BuiltInTemplates.Find("red-header"), desk.Bytes("red-header.docx"));
        Assert.StartsWith("red-header.docx  没有变化\n", desk.Run("template", "export", "red-header").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_goes_to_a_file_or_into_a_folder()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Run("template", "export", "red-header", "-o", "模板/本单位.docx").Code);
        Assert.Contains("编总目录时写 --template 模板/index.docx", desk.Run("template", "export", "index", "-o", "模板").Out, StringComparison.Ordinal);
        Assert.Equal(["模板/index.docx", "模板/本单位.docx"], desk.Files);
    }

    [Fact]
    public void Export_leaves_what_is_there_alone_unless_forced()
    {
        using var desk = new Desk().Add("red-header.docx", "mine");
        var answer = desk.Run("template", "export", "red-header");
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("--force", answer.Error, StringComparison.Ordinal);
        Assert.Equal("mine"u8.ToArray(), desk.Bytes("red-header.docx"));
        Assert.Equal(0, desk.Run("template", "export", "red-header", "--force").Code);
        Assert.Equal(BuiltInTemplates.Find("red-header"), desk.Bytes("red-header.docx"));
        Assert.Equal(["red-header.docx"], desk.Files);
    }

    [Theory]
    [InlineData("没有内置模板“red-haeder”，你是不是想写“red-header”？", "template", "export", "red-haeder")]
    [InlineData("没有写模板的名称", "template", "export")]
    [InlineData("没有写模板文件", "template", "check")]
    [InlineData("template 后面要写 list、export 或 check", "template")]
    [InlineData("不认识“--nonsense”", "template", "check", "--nonsense")]
    [InlineData("不认识“--nonsense”", "template", "export", "--nonsense")]
    [InlineData("--format 只能是", "template", "check", "red-header", "--format", "xml")]
    [InlineData("没有“BUL999”这个编码", "template", "check", "red-header", "--select", "BUL999")]
    [InlineData("找不到模板“nothing.docx”", "template", "check", "nothing.docx")]
    [InlineData("不是文件", "template", "check", ".")]
    [InlineData("是一个文件，不是文件夹", "template", "export", "red-header", "-o", "file/t.docx")]
    public void What_cannot_run_says_why(string said, params string[] arguments)
    {
        using var desk = new Desk().Add("file", "");
        var answer = desk.Run(arguments);
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Equal(["file"], desk.Files);
    }

    [Fact]
    public void A_check_prints_what_was_looked_at()
    {
        using var desk = new Desk();
        var answer = desk.Run("template", "check", "red-header");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Snapshot.Check(answer.Out);
    }

    [Fact]
    public void A_check_in_English()
    {
        using var desk = new Desk();
        Snapshot.Check(desk.Run("template", "check", "red-header", "--lang", "en").Out);
    }

    [Fact]
    public void An_error_ends_with_1_and_a_warning_only_where_warnings_are_denied()
    {
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf("error.docx"), Edited("\"masthead.name\"", "\"masthead.nmae\""));
        File.WriteAllBytes(desk.PathOf("warning.docx"), Edited("w:left=\"1588\"", "w:left=\"1134\""));
        Assert.Equal(1, desk.Run("template", "check", "error.docx").Code);
        var warned = desk.Run("template", "check", "warning.docx");
        Assert.Equal(0, warned.Code);
        Assert.Contains("warning.docx:1:1: warning BUL840 页面设置：订口（左边距）是20.0毫米", warned.Error, StringComparison.Ordinal);
        Assert.Contains("布局→页边距", warned.Error, StringComparison.Ordinal);
        Assert.Equal(1, desk.Run("template", "check", "warning.docx", "--deny-warnings").Code);
        Assert.Equal((0, ""), desk.Run("template", "check", "warning.docx", "--deny-warnings", "--ignore", "BUL84") is var ignored ? (ignored.Code, ignored.Error) : default);
        Assert.Equal(1, desk.Run("template", "check", "warning.docx", "error.docx").Code);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public void Other_formats_hold_the_findings_and_nothing_else(string format)
    {
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf("t.docx"), Edited("w:left=\"1588\"", "w:left=\"1134\""));
        var answer = desk.Run("template", "check", "t.docx", "--format", format);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("BUL840", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("内容控件\n", answer.Out, StringComparison.Ordinal);
        if (format == "json") Assert.Equal("t.docx", JsonDocument.Parse(answer.Out).RootElement[0].GetProperty("path").GetString());
    }

    [Fact]
    public void What_is_no_template_is_an_error_without_a_table()
    {
        using var desk = new Desk().Add("no.docx", "no");
        var answer = desk.Run("template", "check", "no.docx");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains("BUL801", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/footer1.xml")]
    [InlineData("word/settings.xml")]
    public void A_damaged_part_is_an_error_and_no_fault_of_ours(string part)
    {
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf("t.docx"), PackageTests.Rewritten(BuiltInTemplates.Find("red-header")!, part, xml => xml.Replace("w:", "x:", StringComparison.Ordinal)));
        var answer = desk.Run("template", "check", "t.docx");
        Assert.Equal(1, answer.Code);
        Assert.Contains("BUL801", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>As a program with a fault writes it.</summary>
    [Theory]
    [InlineData("w:top=\"2107\"", "w:top=\"NaN\"", "pgMar 的 top")]
    [InlineData("w:type=\"dxa\"", "w:type=\"twips\"", "tblW 的 type")]
    [InlineData("w:h=\"16838\"", "w:h=\"99999999999\"", "pgSz 的 h")]
    public void A_measure_that_is_no_number_is_named_and_stops_nothing(string old, string to, string says)
    {
        using var desk = new Desk().Add("a.yaml");
        File.WriteAllBytes(desk.PathOf("t.docx"), Edited(old, to));
        var built = desk.Run("build", "a.yaml", "--template", "t.docx");
        Assert.Equal(0, built.Code);
        Assert.True(desk.Has("a.docx"));
        var check = desk.Run("template", "check", "t.docx");
        Assert.Equal(0, check.Code);
        foreach (var said in (string[])[built.Error, check.Error])
        {
            Assert.Contains("BUL823", said, StringComparison.Ordinal);
            Assert.Contains(says, said, StringComparison.Ordinal);
        }
    }

    private static byte[] Edited(string old, string to) =>
        PackageTests.Rewritten(BuiltInTemplates.Find("red-header")!, "word/document.xml", xml => xml.Replace(old, to, StringComparison.Ordinal));
}
