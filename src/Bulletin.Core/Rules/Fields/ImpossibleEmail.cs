using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Fields;

/// <summary>邮箱 that no letter reaches.</summary>
public sealed partial class ImpossibleEmail : StretchRule
{
    public override RulePage Page { get; } = new(Codes.ImpossibleEmail, "impossible-email", Severity.Warning)
    {
        What = new("邮箱地址不完整或有全角字符", "an e-mail address is incomplete or holds full-width characters"),
        Why = new("照着它发信会退回来", "letters to it come back"),
        Wrong = Example.Keys("联系:\n  邮箱: chunyun＠example.cn"),
        Right = Example.Keys("联系:\n  邮箱: chunyun@example.cn"),
        Remedy = new("写成“名字@域名”，全部用半角", "write name@domain, all half-width"),
        HasFix = true,
    };

    protected override bool LooksAt(TextStretch stretch) => stretch is { Kind: StretchKind.Contact, Line.Key: "email" };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        foreach (Match match in Part().Matches(stretch.Text))
        {
            if (found.IsFull) return;
            if (Possible().IsMatch(match.Value)) continue;
            var narrow = string.Concat(match.Value.Select(Narrow));
            var isCertain = Possible().IsMatch(narrow);
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{Excerpt.Of(match.Value)}”不是邮箱地址", $"\"{Excerpt.Of(match.Value)}\" is no e-mail address"),
                isCertain
                    ? new($"改成半角的“{narrow}”", $"write {narrow}, half-width")
                    : new("写成“名字@域名”，如 chunyun@example.cn", "write name@domain, such as chunyun@example.cn"),
                isCertain ? stretch.Replace(match.Index, match.Index + match.Length, narrow) : null);
        }
    }

    private static char Narrow(char c) => c switch
    {
        '。' => '.',
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        _ => c,
    };

    [GeneratedRegex("[^、，；,;/ ]+")]
    private static partial Regex Part();

    [GeneratedRegex("^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}$")]
    private static partial Regex Possible();
}
