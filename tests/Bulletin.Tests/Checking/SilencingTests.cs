using Bulletin.Tests.Core;
using Xunit;

namespace Bulletin.Tests.Checking;

public sealed class SilencingTests
{
    private const string Html = "会议<b>强调</b>安全。";

    [Fact]
    public void A_comment_in_the_body_silences_the_paragraph_below_and_does_not_print()
    {
        Assert.Equal("", Said(Given.WithBody($"# bulletin: ignore[BUL140] 来文如此\n{Html}")));
        Assert.Single(Given.Article($"# bulletin: ignore[BUL140] 来文如此\n会议召开。").Body);
    }

    [Fact]
    public void A_paragraph_further_down_is_not_covered() => Assert.Equal(["11:9 BUL140", "11:14 BUL140"], Places(Given.WithBody($"# bulletin: ignore[printed-as-typed] 来文如此\n{Html}\n{Html}")));

    [Fact]
    public void A_comment_above_the_key_silences_all_of_its_text() =>
        Assert.Equal("", Said(Given.WithBody($"{Html}\n{Html}").Replace("    正文:", "    # bulletin: ignore[BUL140] 来文如此\n    正文:")));

    [Fact]
    public void An_error_cannot_be_silenced() =>
        Assert.Equal(["6:20 BUL150", "7:1 BUL124"], Places(Given.Masthead + "# bulletin: ignore[BUL124] 就要这样\n要目标志: ★\n文章:\n  - 标题: 春运\n    正文: 会议召开。"));

    [Theory]
    [InlineData("ignore[BUL140] 理由", "BUL150")]
    [InlineData("ignore[BUL999] 理由", "BUL150")]
    [InlineData("ignor[BUL140] 理由", "BUL150")]
    [InlineData("ignore[BUL142] ", "BUL150", "BUL151")]
    public void A_comment_that_does_nothing_is_told_of(string comment, params string[] codes) =>
        Assert.Equal(codes.Order(), Checked.Findings(Given.WithBody($"# bulletin: {comment}\n会议召开。")).Select(f => f.Code).Order());

    [Fact]
    public void Several_codes_count_one_by_one() =>
        Assert.Equal(["9:34 BUL150"], Places(Given.WithBody($"# bulletin: ignore[BUL140, BUL142] 来文如此\n{Html}")));

    private static string Said(string yaml) => Checked.Said(Checked.Findings(yaml));

    private static List<string> Places(string yaml) => [.. Checked.Findings(yaml).OrderBy(f => f.Span.Start).Select(f => $"{f.Span.Line}:{f.Span.Column} {f.Code}")];
}
