using Bulletin.Core;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class HostileFileTests
{
    [Theory]
    [InlineData("[", 100_000, "BUL103")]
    [InlineData("- ", 20_000, "BUL103")]
    [InlineData("{a: ", 20_000, "BUL103")]
    [InlineData("a: [\n", 50_000, "BUL114")]
    [InlineData("标题：甲\n", 50_000, "BUL106")]
    [InlineData("&a ", 10_000, "BUL104")]
    [InlineData("---\n", 10_000, "BUL122")]
    [InlineData("a: *a\n", 10_000, "BUL120")]
    [InlineData("　", 100_000, "BUL105")]
    [InlineData("\u0001", 100_000, "BUL119")]
    [InlineData("a: \"", 10_000, "BUL116")]
    public void A_file_of_one_thing_over_and_over_is_an_error(string piece, int times, string code)
    {
        var reading = Given.Read(string.Concat(Enumerable.Repeat(piece, times)));

        Assert.Null(reading.Issue);
        Assert.Contains(reading.Findings, f => f.Code == code && f.Severity == Severity.Error);
    }

    [Fact]
    public void A_thousand_levels_of_indent_are_refused()
    {
        var deep = string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "甲:\n"));

        Assert.Contains(Given.Read(deep).Findings, f => f.Code == "BUL103");
    }

    [Fact]
    public void Aliases_are_refused_and_never_expanded()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range('b', 20).Select(c => $"{(char)c}: &{(char)c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));

        Assert.Equal(Limits.FindingsOfOneCode, Given.Read(bomb).Findings.Count(f => f.Code == "BUL120"));
    }

    [Fact]
    public void More_values_than_the_bound_are_refused()
    {
        static string Labels(int count) => $"{Given.Masthead}文章: [{{标题: 甲, 正文: 乙}}]\n版记:\n{string.Concat(Enumerable.Range(0, count).Select(i => $"  甲{i}: 乙\n"))}";

        Assert.Empty(Given.Read(Labels(Limits.YamlNodes / 2 - 50)).Findings);
        Assert.Equal("BUL102", Assert.Single(Given.Read(Labels(Limits.YamlNodes / 2)).Findings).Code);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_read()
    {
        var title = new string('春', 300_000);

        Assert.Equal(title, Given.Clean($"{Given.Masthead}文章:\n  - 标题: {title}\n    正文: 开始。\n").Articles[0].Title.Value);
    }

    [Theory]
    [InlineData("**春", 100_000)]
    [InlineData("[](", 100_000)]
    [InlineData("![](", 100_000)]
    [InlineData("*a", 5_000)]
    [InlineData("<a", 9_000)]
    [InlineData("|a", 10_000)]
    public void A_body_of_marks_prints_as_typed(string piece, int times)
    {
        var body = string.Concat(Enumerable.Repeat(piece, times));
        var reading = Given.Read(Given.WithBody("首\n" + body));

        var paragraph = Assert.IsType<Bulletin.Core.Issue.Paragraph>(reading.Issue!.Articles[0].Body[1]);
        Assert.Equal(body, string.Concat(paragraph.Inlines.Cast<Bulletin.Core.Issue.TextInline>().Select(t => t.Text)));
    }

    [Theory]
    [InlineData(Limits.TableRows - 1, false)]
    [InlineData(Limits.TableRows, true)]
    public void A_table_has_a_bound(int rows, bool isError)
    {
        var reading = Given.Read(Given.WithBody("|甲|\n|---|\n" + string.Join('\n', Enumerable.Repeat("|乙|", rows))));

        Assert.Equal(isError ? "BUL147" : "", string.Concat(reading.Findings.Select(f => f.Code)));
    }

    [Fact]
    public void A_body_file_that_is_binary_or_too_large_is_refused()
    {
        var yaml = Given.Masthead + "文章:\n  - 标题: 春运\n    正文文件: a.md\n";

        Assert.Equal("BUL100", Assert.Single(Given.Read(yaml, new FakeOutside().With("/刊/a.md", [0, 1, 2, 0xFF])).Findings).Code);
        Assert.Equal("BUL134", Assert.Single(Given.Read(yaml, new FakeOutside().With("/刊/a.md", new byte[Limits.TextBytes + 1])).Findings).Code);
        Assert.Equal("BUL205", Assert.Single(Given.Read(yaml, new FakeOutside().With("/刊/a.md", "\n\n")).Findings).Code);
        Assert.Equal("BUL134", Assert.Single(Given.Read(yaml, new FakeOutside().With("/刊/a.md/b", "")).Findings).Code);
    }
}
