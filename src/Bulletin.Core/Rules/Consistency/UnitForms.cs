using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>One unit under several short forms (单位简称不一).</summary>
public sealed class UnitForms : Rule
{
    private const string Places = "省市县区州旗盟";

    /// <summary>Before a unit of the bulletin's own place stands a mark or one of these; before another place's, its name.</summary>
    private const string Joints = "和与及由向对在到是经从请给为以同将让把按据被，";

    public override RulePage Page { get; } = new(Codes.UnitForms, "unit-forms", Severity.Warning)
    {
        What = new("同一单位用了几种叫法", "one unit goes by several names"),
        Why = new("机关名称用全称或规范化简称，同一期前后要一致", "units go by their full or their regular short name, the same throughout an issue"),
        Wrong = Example.Body("市卫生健康委员会、市公安局参加会议。\n会上，市卫健委作了发言。"),
        Right = Example.Body("市卫生健康委员会、市公安局参加会议。\n会上，市卫生健康委员会作了发言。省卫健委到会指导。"),
        Remedy = new("全篇用同一种叫法；要用简称，第一次写明“（以下简称……）”", "use one name throughout; introduce a short form where it first stands"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var first = new Dictionary<(char, int), (string Name, int Line)>();
        var told = new HashSet<(char, string)>();
        foreach (var stretch in issue.Stretches)
        {
            if (stretch.Kind is not (StretchKind.Paragraph or StretchKind.Heading or StretchKind.PhotoCaption or StretchKind.Note)) continue;
            for (var i = stretch.Text.AsSpan().IndexOfAny(Places) is >= 0 and var at ? at : stretch.Text.Length; i < stretch.Text.Length; i++)
            {
                if (!Places.Contains(stretch.Text[i]) || !IsOwn(stretch.Text, i) || UnitNames.At(stretch.Text, i + 1) is not { } unit) continue;
                var key = (stretch.Text[i], unit.Group);
                if (IsIntroduced(stretch.Text, i)) told.Add((key.Item1, unit.Name));
                if (!first.TryAdd(key, (unit.Name, stretch.Whole.Line)) && first[key].Name != unit.Name && told.Add((key.Item1, unit.Name)))
                    Say(stretch, i, unit.Name, first[key], found);
                i += unit.Name.Length;
            }
        }
    }

    private static void Say(TextStretch stretch, int at, string name, (string Name, int Line) other, FindingSink found)
    {
        var place = stretch.Text[at];
        found.Add(stretch.Span(at, at + 1 + name.Length),
            new($"“{place}{name}”在第 {other.Line} 行叫“{place}{other.Name}”", $"\"{place}{name}\" is called \"{place}{other.Name}\" in line {other.Line}"),
            new("前后用同一种叫法", "use the same name throughout"));
    }

    private static bool IsOwn(string text, int at) => at == 0 || !Characters.IsHanzi(text[at - 1]) || Joints.Contains(text[at - 1]);

    /// <summary>（以下简称市卫健委）.</summary>
    private static bool IsIntroduced(string text, int at) => text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at)).Contains("简称", StringComparison.Ordinal);
}
