using System.Text;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary><c>check --fix</c> and <c>--diff</c> on files.</summary>
public sealed class RepairTests : IDisposable
{
    private const string Wrong = "# 春运\r\n报头：\r\n  刊名:简报   # 照旧\r\n  期号: 1\r\n  编发单位:\r\n    －盘锦市交通运输局\r\n  日期: 2021-01-20\r\n文章:\r\n  - 标题： 春运\r\n    正文: |\r\n      时间：开始。";

    private const string Right = "# 春运\r\n报头:\r\n  刊名: 简报   # 照旧\r\n  期号: 1\r\n  编发单位:\r\n    - 盘锦市交通运输局\r\n  日期: 2021-01-20\r\n文章:\r\n  - 标题: 春运\r\n    正文: |\r\n      时间：开始。";

    private readonly Desk _desk = new();

    static RepairTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "gb18030", false } };

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Only_the_faults_change_whatever_the_encoding(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. hasMark ? encoding.Preamble : [], .. encoding.GetBytes(text)];
        File.WriteAllBytes(_desk.PathOf("a.yaml"), Bytes(Wrong));
        var answer = _desk.Run("check", "a.yaml", "--fix", "--select", "BUL2");
        Assert.Equal((0, "a.yaml  改正了 4 处\n", ""), (answer.Code, answer.Out, answer.Error));
        Assert.Equal(Bytes(Right), _desk.Bytes("a.yaml"));
        Assert.Equal((0, "", ""), (_desk.Run("check", "a.yaml", "--fix", "--select", "BUL2") is var again ? (again.Code, again.Out, again.Error) : default));
        Assert.Equal(["a.yaml"], _desk.Files);
    }

    [Fact]
    public void A_difference_shows_what_a_fix_would_do_and_writes_nothing()
    {
        _desk.Add("a.yaml", Wrong.Replace("\r", ""));
        var answer = _desk.Run("check", "a.yaml", "--diff");
        Assert.Equal(1, answer.Code);
        Assert.Equal(
            """
            --- a/a.yaml
            +++ b/a.yaml
            @@ -1,11 +1,11 @@
             # 春运
            -报头：
            -  刊名:简报   # 照旧
            +报头:
            +  刊名: 简报   # 照旧
               期号: 1
               编发单位:
            -    －盘锦市交通运输局
            +    - 盘锦市交通运输局
               日期: 2021-01-20
             文章:
            -  - 标题： 春运
            +  - 标题: 春运
                 正文: |
                   时间：开始。
            \ No newline at end of file

            """.ReplaceLineEndings("\n"), answer.Out);
        Assert.Equal(Wrong.Replace("\r", ""), File.ReadAllText(_desk.PathOf("a.yaml")));
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void What_an_editor_saved_meanwhile_is_not_overwritten(int reads)
    {
        _desk.AddWith("忙.yaml", "联系:\n  电话: 0427-2828578\n按语: 会议召开,请落实");
        var busy = new BusyOutside(_desk.PathOf("忙.yaml"), reads, () => _desk.AddWith("忙.yaml", "# 我刚写的\n按语: 会议召开,请落实"));
        _desk.Outside = busy;
        var answer = _desk.Run("check", "忙.yaml", "--fix");
        Assert.True(busy.HasActed);
        Assert.Contains("# 我刚写的", File.ReadAllText(_desk.PathOf("忙.yaml")), StringComparison.Ordinal);
        Assert.True(File.ReadAllText(_desk.PathOf("忙.yaml")).Contains("召开，请", StringComparison.Ordinal) || answer.Error.Contains("“忙.yaml”在改正时被别的程序保存过，没有动它，请再运行一次", StringComparison.Ordinal), answer.Error);
    }

    [Fact]
    public void Standard_input_comes_out_repaired()
    {
        var answer = _desk.RunWith(Encoding.UTF8.GetBytes(Wrong), "check", "-", "--fix");
        Assert.Equal((0, Right, ""), (answer.Code, answer.Out, answer.Error));
        Assert.Equal(Right, _desk.RunWith(Encoding.UTF8.GetBytes(Right), "check", "-", "--fix").Out);
    }

    [Fact]
    public void A_flood_is_repaired_at_once()
    {
        var text = Right.Replace("\r", "") + string.Concat(Enumerable.Repeat("\n      会议强调,要保障安全。", 1500)) + "\n";
        _desk.Add("a.yaml", text).Run("check", "a.yaml", "--fix", "--select", "BUL301");
        Assert.Equal(text.Replace(",", "，"), File.ReadAllText(_desk.PathOf("a.yaml")));
    }

    [Fact]
    public void What_cannot_be_repaired_is_still_told()
    {
        var answer = _desk.Add("a.yaml", Wrong.Replace("2021-01-20", "2021-02-30")).Run("check", "a.yaml", "--fix", "--format", "concise");
        Assert.Equal(1, answer.Code);
        Assert.Equal("a.yaml:7:7: error BUL201 没有2021年2月30日这一天\n", answer.Error);
        Assert.Contains("标题: 春运", File.ReadAllText(_desk.PathOf("a.yaml")));
    }
}
