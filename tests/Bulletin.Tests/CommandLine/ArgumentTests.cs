using Xunit;

namespace Bulletin.Tests.CommandLine;

public sealed class ArgumentTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("没有写期刊文件；用法见 bulletin --help")]
    [InlineData("没有写期刊文件；用法见 bulletin --help", "build", "--pdf")]
    [InlineData("不认识“--bogus”", "build", "a.yaml", "--bogus")]
    [InlineData("不认识“--force”", "check", "a.yaml", "--force")]
    [InlineData("-o 后面缺一个值", "build", "a.yaml", "-o")]
    [InlineData("-o 只能写一次，只能带一个值", "build", "a.yaml", "-o", "x", "-o", "y")]
    [InlineData("--jobs 要一个 1 到 256 的整数", "a.yaml", "--jobs", "0")]
    [InlineData("--jobs 要一个 1 到 256 的整数", "a.yaml", "--jobs", "many")]
    [InlineData("--lang 只能是 zh 或 en，不能是“fr”", "a.yaml", "--lang", "fr")]
    [InlineData("--format 只能是 full、concise、json、sarif、github 或 junit，不能是“xml”", "check", "a.yaml", "--format", "xml")]
    [InlineData("找不到“b.yaml”", "b.yaml")]
    [InlineData("找不到“*.yml”", "*.yml")]
    [InlineData("路径是空的", "")]
    public void Wrong_arguments_are_said_in_our_words(string message, params string[] arguments)
    {
        var answer = _desk.Add("a.yaml").Run(arguments);
        Assert.Equal((2, "", $"bulletin: {message}\n"), (answer.Code, answer.Out, answer.Error));
        Assert.Equal(["a.yaml"], _desk.Files);
    }

    [Theory]
    [InlineData(null, "找不到"), InlineData("", "找不到"), InlineData("C", "找不到"), InlineData("POSIX", "找不到"), InlineData("zh_CN.UTF-8", "找不到")]
    [InlineData("en_GB.UTF-8", "there is no"), InlineData("en", "there is no"), InlineData("enm_XX", "找不到"), InlineData("de_DE.UTF-8", "找不到")]
    public void The_language_follows_the_locale(string? locale, string start)
    {
        if (locale is not null) _desk.With("LANG", locale);
        Assert.StartsWith("bulletin: " + start, _desk.Run("b.yaml").Error);
    }

    [Fact]
    public void Lang_beats_the_locale_also_for_faults_and_help()
    {
        _desk.With("LANG", "en_US.UTF-8");
        Assert.Equal("bulletin: 不认识“--bogus”\n", _desk.Run("--lang", "zh", "--bogus").Error);
        Assert.StartsWith("bulletin：", _desk.Run("--help", "--lang", "zh").Out);
        Assert.StartsWith("bulletin:", _desk.Run("build", "-h").Out);
    }

    [Theory]
    [InlineData("--help"), InlineData("-h"), InlineData("build", "--help"), InlineData("check", "a.yaml", "--help")]
    public void Help_is_a_result(params string[] arguments)
    {
        var answer = _desk.Run(arguments);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("bulletin build", answer.Out);
    }

    [Fact]
    public void Version_is_one_line() => Assert.Matches(@"\Abulletin \d+\.\d+\.\d+\n\z", _desk.Run("--version").Out);

    [Fact]
    public void A_name_that_begins_with_a_dash_or_an_at_sign_can_be_given()
    {
        Assert.Equal(0, _desk.Add("-a.yaml").Run("build", "--", "-a.yaml").Code);
        Assert.Equal(0, _desk.Add("@a.yaml").Run("build", "@a.yaml").Code);
        Assert.True(_desk.Has("-a.docx") && _desk.Has("@a.docx"));
    }

    [Fact]
    public void A_path_that_is_not_there_does_not_stop_the_others()
    {
        var answer = _desk.Add("a.yaml").Run("b.yaml", "a.yaml");
        Assert.Equal((2, "a.docx  已生成\n", "bulletin: 找不到“b.yaml”\n"), (answer.Code, answer.Out, answer.Error));
    }

    [Fact]
    public void Fonts_names_each_face_and_the_file_that_serves()
    {
        var answer = _desk.Run("fonts");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        var lines = answer.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(["仿宋_GB2312", "宋体", "楷体_GB2312", "方正小标宋简体", "黑体", "Times New Roman"], lines.Select(line => line.Split("  ")[0]));
        Assert.All(lines, line => Assert.True(File.Exists(line.Split("  ")[2]), line));
    }
}
