using System.Text.Json;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class FindingWriterTests
{
    [Fact]
    public void Full_shows_the_line_and_a_caret_by_display_width()
    {
        var source = new SourceText("刊/一.yaml", "报头:\r\n\t日期: 2021年2月30日 # 注\r\n");
        var written = FindingWriter.Write([At(source, 10, 20)], FindingFormat.Full, Language.Chinese);

        Assert.Equal("""
            刊/一.yaml:2:6: error BUL999 错
             2 |     日期: 2021年2月30日 # 注
               |           ^^^^^^^^^^^^^
               = 建议：改

            """, written, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Concise_is_a_line_each_in_order_and_in_the_language_asked_for()
    {
        var source = new SourceText("b.yaml", "甲乙");
        var other = new SourceText("a.yaml", "丙");

        Assert.Equal("a.yaml:1:1: error BUL999 wrong\nb.yaml:1:1: error BUL999 wrong\nb.yaml:1:2: error BUL999 wrong\n",
            FindingWriter.Write([At(source, 1, 2), At(source, 0, 1), At(other, 0, 1)], FindingFormat.Concise, Language.English));
    }

    [Fact]
    public void Json_counts_in_code_points_and_ends_exclusive()
    {
        var source = new SourceText("a.yaml", "\n😀甲\"乙");
        using var json = JsonDocument.Parse(FindingWriter.Write([At(source, 3, 6)], FindingFormat.Json, Language.Chinese));

        var one = json.RootElement.EnumerateArray().Single();
        Assert.Equal(["path", "line", "column", "endLine", "endColumn", "code", "severity", "message", "help"], one.EnumerateObject().Select(p => p.Name));
        Assert.Equal((2, 2, 2, 5), (one.GetProperty("line").GetInt32(), one.GetProperty("column").GetInt32(),
            one.GetProperty("endLine").GetInt32(), one.GetProperty("endColumn").GetInt32()));
        Assert.Equal(("a.yaml", "BUL999", "error", "错", "改"), (one.GetProperty("path").GetString(), one.GetProperty("code").GetString(),
            one.GetProperty("severity").GetString(), one.GetProperty("message").GetString(), one.GetProperty("help").GetString()));
    }

    [Fact]
    public void No_finding_is_an_empty_array_and_no_line()
    {
        Assert.Equal("[]\n", FindingWriter.Write([], FindingFormat.Json, Language.Chinese));
        Assert.Equal("", FindingWriter.Write([], FindingFormat.Full, Language.Chinese));
    }

    [Fact]
    public void What_is_said_of_the_whole_file_shows_no_line() =>
        Assert.Equal("a.yaml:1:1: error BUL999 wrong\n = help: mend\n", FindingWriter.Write([At(new SourceText("a.yaml", "甲乙"), 0, 0)], FindingFormat.Full, Language.English));

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        var source = new SourceText("a.yaml", new string('春', 5000) + "错" + new string('运', 5000));
        var lines = FindingWriter.Write([At(source, 5000, 5001)], FindingFormat.Full, Language.Chinese).Split('\n');

        Assert.Equal(" 1 | …" + new string('春', 15) + "错" + new string('运', 34) + "…", lines[1]);
        Assert.Equal("   |  " + new string(' ', 30) + "^^", lines[2]);
    }

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        var source = new SourceText("a.yaml", "甲\u001B[31m乙\u009B");

        Assert.DoesNotContain(FindingWriter.Write([At(source, 1, 2)], FindingFormat.Full, Language.Chinese), c => char.IsControl(c) && c != '\n');
    }

    private static Finding At(SourceText source, int start, int end) =>
        new("BUL999", Severity.Error, source.Span(start, end), new("错", "wrong"), new("改", "mend"));
}
