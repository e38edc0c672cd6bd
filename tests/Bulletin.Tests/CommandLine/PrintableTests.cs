using System.Text.Json;
using Bulletin.Core.Findings;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Names of files, arguments and quoted text: shown, and obeyed by no terminal and no build server.</summary>
public sealed class PrintableTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("春运", "春运"), InlineData("a\u001B[31mb", "a␛[31mb"), InlineData("a\nb\r", "a␊b␍"), InlineData("\u009B31m", "<U+009B>31m"), InlineData("a\u202Etxt.yaml", "a<U+202E>txt.yaml")]
    [InlineData("\u2066\u061C\u200F\uFEFF\u2028", "<U+2066><U+061C><U+200F><U+FEFF><U+2028>"), InlineData("😀", "😀"), InlineData("##[error]x", "##［error]x"), InlineData("[附件]", "[附件]"), InlineData("\u007F", "␡")]
    public void What_cannot_be_seen_is_shown(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void Half_a_character_is_shown_by_its_number() => Assert.Equal("<U+D83D>x", Printable.Of("\uD83Dx"));

    [Theory]
    [InlineData("::error::伪造.yaml"), InlineData(" ::error::伪造.yaml"), InlineData("a\n::error file=b::伪造.yaml"), InlineData("\u001B]0;题\u0007.yaml"), InlineData("\u202E伪造.yaml"), InlineData("##[error]伪造.yaml")]
    public void The_name_of_a_file_gives_no_command(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.With("GITHUB_ACTIONS", "true").Add(name, "报头: 无\n");
        foreach (var arguments in (string[][])[["check", name], ["check", ".", "--format", "concise"], ["build", name], ["build", ".", "--verbose"], ["check", name + "不在"], ["new", name], ["template", "check", name], ["pdf", name], ["build", name, "--template", name]])
        {
            var answer = _desk.Run(arguments);
            Assert.Equal([], Forged(answer.Error));
            // What we say to GitHub ourselves begins so, with our code for a title.
            Assert.Equal([], Forged(answer.Out).Where(line => !line.Contains(",title=BUL", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Outputs_are_listed_as_findings_are()
    {
        if (OperatingSystem.IsWindows()) return;
        var answer = _desk.Add("::a\u001B.yaml").Run("build", "::a\u001B.yaml");
        Assert.Equal((0, "./::a␛.docx  已生成\n"), (answer.Code, answer.Out));
    }

    [Fact]
    public void An_argument_that_is_no_option_is_shown() => Assert.Equal("bulletin: 不认识“--\u241B[2J”\n", _desk.Run("build", "--\u001B[2J").Error);

    [Fact]
    public void A_quoted_text_that_turns_the_line_is_shown_by_number()
    {
        var answer = _desk.AddWith("a.yaml", "# x\n模板: \u202E密").Run("check", "a.yaml");
        Assert.DoesNotContain('\u202E', answer.Error);
        Assert.Contains("<U+202E>", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json"), InlineData("sarif"), InlineData("github"), InlineData("junit")]
    public void Formats_for_programs_escape_in_their_own_way(string format)
    {
        if (OperatingSystem.IsWindows()) return;
        const string Name = "a\u202E\u001B\n,b.yaml";
        var answer = _desk.Add(Name, "报头: 无\n").Run("check", Name, "--format", format);
        Assert.DoesNotContain(answer.Out, c => c is '\u202E' or '\u001B');
        if (format == "json") Assert.Equal(Name, JsonDocument.Parse(answer.Out).RootElement[0].GetProperty("path").GetString());
        if (format == "sarif") Assert.Contains("a%E2%80%AE%1B%0A%2Cb.yaml", answer.Out, StringComparison.Ordinal);
        if (format == "github") Assert.Contains("file=a<U+202E>␛%0A%2Cb.yaml,line=", answer.Out, StringComparison.Ordinal);
        if (format == "junit") Assert.Contains("name=\"a&lt;U+202E&gt;␛␊,b.yaml\"", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_quotes_names_as_patch_reads_them()
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.AddWith("a\u001B\n.yaml", "按语: 会议召开,请落实");
        Assert.StartsWith("--- \"a/a\\033\\012.yaml\"\n+++ \"b/a\\033\\012.yaml\"\n@@", _desk.Run("check", "a\u001B\n.yaml", "--diff").Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Forged(string text) =>
        text.Split('\n').Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal) || line.Any(c => c is '\u001B' or '\u202E' or '\u0007'));
}
