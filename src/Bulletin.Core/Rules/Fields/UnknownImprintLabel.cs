using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;

namespace Bulletin.Core.Rules.Fields;

/// <summary>A label of 版记 one character off a known one.</summary>
public sealed class UnknownImprintLabel : Rule
{
    /// <summary>Labels that offices use, near to a known one and meant as they stand.</summary>
    private static readonly string[] InUse = ["呈送", "呈报", "发送", "报告", "转送", "寄送", "印送", "主报", "主发", "抄发", "下发", "印发", "印制单位", "编发单位",
        "印制日期", "编印单位"];

    public override RulePage Page { get; } = new(Codes.UnknownImprintLabel, "unknown-imprint-label", Severity.Warning)
    {
        What = new("版记里的标签像是写错了", "a label of the imprint looks misspelt"),
        Why = new("版记的标签照原样印；写错一个字，就按另一种内容排", "labels print as typed; with one character wrong the line is set as another kind"),
        Wrong = Example.Keys("版记:\n  抄颂: 市委办公室。"),
        Right = Example.Keys("版记:\n  抄送: 市委办公室。\n  呈送: 市委、市政府领导。"),
        Remedy = new("改成“报送”“分送”“抄送”等", "write 报送, 分送, 抄送 and so on"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        foreach (var line in issue.Issue.Imprint)
        {
            if (line.Key is not null || InUse.Contains(line.Label.Value)) continue;
            if (Contract.Imprint.Fields.FirstOrDefault(f => IsNear(line.Label.Value, f.Chinese)) is not { } meant) continue;
            found.Add(line.Label.Span,
                new($"不认识标签“{Excerpt.Of(line.Label.Value)}”，照原样印",
                    $"the label \"{Excerpt.Of(line.Label.Value)}\" is not known, and prints as typed"),
                new($"你是不是想写“{meant.Chinese}”？", $"did you mean {meant.Chinese}?"));
        }
    }

    /// <summary>Of two characters or more, one is another, or one is too many.</summary>
    private static bool IsNear(string typed, string known)
    {
        var bare = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
        if (bare == known) return typed != known;
        if (known.Length < 2) return false;
        if (bare.Length == known.Length) return bare.Zip(known).Count(pair => pair.First != pair.Second) == 1;
        return known.Length > 2 && bare.Length == known.Length - 1 && known.Where((_, i) => known.Remove(i, 1) == bare).Any();
    }
}
