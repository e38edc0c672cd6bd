using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Fields;

/// <summary>编发单位 that names several units in one text.</summary>
public sealed class IssuersInOne : Rule
{
    private const string Rest = "  刊名: 简报\n  期号: 1\n  日期: 2021-01-20";

    /// <summary>Shorter parts are of one name (文化、旅游和体育局).</summary>
    private const int LeastUnit = 4;

    public override RulePage Page { get; } = new(Codes.IssuersInOne, "issuers-in-one", Severity.Notice)
    {
        What = new("几个编发单位写在一个值里", "several issuers stand in one value"),
        Why = new("写成列表的，每个单位一行，并且排成一样宽；写在一个值里的排在同一行",
            "a list is stacked, each unit on a line and all of one width; one value stays on one line"),
        Wrong = Example.Keys("报头:\n  编发单位: 盘锦市春运领导小组办公室、盘锦市交通运输局\n" + Rest),
        Right = Example.Keys("报头:\n  编发单位: [盘锦市春运领导小组办公室, 盘锦市交通运输局]\n" + Rest),
        Remedy = new("写成列表：[甲, 乙]，逗号用半角", "write a list: [one, other]"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        foreach (var stretch in issue.Of(StretchKind.Issuer))
        {
            var units = stretch.Text.Split('、', '，', ',', '；');
            if (units.Length < 2 || units.Any(unit => unit.Trim().Length < LeastUnit) || stretch.Text.AsSpan().IndexOfAny("（(") >= 0)
                continue;
            var list = string.Join(", ", units.Select(unit => unit.Trim()));
            found.Add(stretch.Whole,
                new($"“{Excerpt.Of(stretch.Text)}”会印成一行", $"\"{Excerpt.Of(stretch.Text)}\" prints on one line"),
                new($"几个单位要分行印的，写成列表：[{list}]", $"to stack the units, write a list: [{list}]"));
        }
    }
}
