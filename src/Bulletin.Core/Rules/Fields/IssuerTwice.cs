using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Fields;

/// <summary>编发单位 that names one unit twice.</summary>
public sealed class IssuerTwice : Rule
{
    private const string Rest = "  刊名: 简报\n  期号: 1\n  日期: 2021-01-20";

    public override RulePage Page { get; } = new(Codes.IssuerTwice, "issuer-twice", Severity.Warning)
    {
        What = new("同一编发单位写了两次", "an issuer is named twice"),
        Why = new("报头会印两行一样的单位", "the masthead would print two lines alike"),
        Wrong = Example.Keys("报头:\n  编发单位: [盘锦市交通运输局, 盘锦市交通运输局]\n" + Rest),
        Right = Example.Keys("报头:\n  编发单位: [盘锦市春运领导小组办公室, 盘锦市交通运输局]\n" + Rest),
        Remedy = new("删去一个，或改成另一个单位", "remove one, or name the other unit"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stretch in issue.Of(StretchKind.Issuer))
            if (!named.Add(string.Concat(stretch.Text.Where(c => !char.IsWhiteSpace(c)))))
                found.Add(stretch.Whole,
                    new($"编发单位“{Excerpt.Of(stretch.Text)}”写了两次", $"the issuer \"{Excerpt.Of(stretch.Text)}\" is named twice"),
                    new("删去一个，或改成另一个单位", "remove one, or name the other unit"));
    }
}
