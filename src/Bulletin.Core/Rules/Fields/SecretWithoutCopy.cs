using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Fields;

/// <summary>秘密, 机密 or 绝密 without the number of the copy (份号).</summary>
public sealed class SecretWithoutCopy : Rule
{
    private const string Rest = "  刊名: 简报\n  期号: 1\n  编发单位: 盘锦市交通运输局\n  日期: 2021-01-20\n";

    public override RulePage Page { get; } = new(Codes.SecretWithoutCopy, "secret-without-copy", Severity.Warning)
    {
        What = new("涉密的简报没有编号", "a classified issue has no copy number"),
        Why = new("涉密公文应当标注份号，好一份一份收回（《党政机关公文处理工作条例》第九条）",
            "every copy of a classified text is numbered, so that it can be called in (公文处理工作条例, article 9)"),
        Wrong = Example.Keys("报头:\n" + Rest + "  密级: 秘密★1年"),
        Right = Example.Keys("报头:\n" + Rest + "  密级: 秘密★1年\n  编号: '000128'"),
        Remedy = new("在报头里补上“编号”", "give the masthead its `copy`"),
    };

    /// <summary>A season gives the one, its issues the other.</summary>
    public override bool NeedsWholeIssue => true;

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        if (issue.Issue.Masthead is not { Classification: { } secret, Copy: null }) return;
        var bare = string.Concat(secret.Value.Where(c => !char.IsWhiteSpace(c)));
        if (!(bare.StartsWith("秘密", StringComparison.Ordinal) || bare.StartsWith("机密", StringComparison.Ordinal)
            || bare.StartsWith("绝密", StringComparison.Ordinal)))
            return;
        found.Add(secret.Span,
            new($"密级是“{Excerpt.Of(secret.Value)}”，却没有编号", $"classified as \"{Excerpt.Of(secret.Value)}\", without a copy number"),
            new("在“密级”下面补一行“编号: '000001'”，6位数字", "add a line `copy: '000001'` below, six figures"));
    }
}
