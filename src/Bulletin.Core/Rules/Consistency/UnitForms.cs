using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>One unit under several short forms (单位简称不一).</summary>
public sealed class UnitForms : Rule
{
    /// <summary>Before a unit of the bulletin's own place stands a mark or one of these; before another place's, its name.</summary>
    private const string Joints = "和与及由向对在到是经从请给为以同将让把按据被，";

    public override RulePage Page { get; } = new(Codes.UnitForms, "unit-forms", Severity.Warning)
    {
        What = new("同一单位用了几种叫法", "one unit goes by several names"),
        Why = new("机关名称用全称或规范化简称，同一期前后要一致；season.yaml 的“名称”里列出的写法都可以用，没有列出的会提醒",
            "units go by their full or their regular short name, the same throughout an issue; what the glossary in season.yaml lists is "
                + "right, and what it does not is told of"),
        Wrong = Example.Body("市卫生健康委员会、市公安局参加会议。\n会上，市卫健委作了发言。"),
        Right = Example.Body("市卫生健康委员会、市公安局参加会议。\n会上，市卫生健康委员会作了发言。省卫健委到会指导。"),
        Remedy = new("全篇用同一种叫法；要用简称，第一次写明“（以下简称……）”", "use one name throughout; introduce a short form where it first stands"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var first = new Dictionary<(char, int), (string Name, int Line)>();
        var told = new HashSet<(char, string)>();
        var listed = ListedUnits.Of(issue.Glossary);
        foreach (var stretch in issue.Stretches)
        {
            if (stretch.Kind is not (StretchKind.Paragraph or StretchKind.Heading or StretchKind.PhotoCaption or StretchKind.Note))
                continue;
            for (var i = stretch.Text.AsSpan().IndexOfAny(ListedUnits.Places) is >= 0 and var at ? at : stretch.Text.Length;
                i < stretch.Text.Length; i++)
            {
                if (!ListedUnits.Places.Contains(stretch.Text[i])) continue;
                if (!listed.IsEmpty && (IsOwn(stretch.Text, i) || listed.IsOwnTown(stretch.Text, i))
                    && Passed(listed, stretch, i, told, found) is > 0 and var passed)
                {
                    i += passed - 1;
                    continue;
                }
                if (!IsOwn(stretch.Text, i) || UnitNames.At(stretch.Text, i + 1) is not { } unit) continue;
                var key = (stretch.Text[i], unit.Group);
                if (IsIntroduced(stretch.Text, i)) told.Add((key.Item1, unit.Name));
                if (!first.TryAdd(key, (unit.Name, stretch.Whole.Line)) && first[key].Name != unit.Name && told.Add((key.Item1, unit.Name)))
                    Say(stretch, i, unit.Name, first[key], found);
                i += unit.Name.Length;
            }
        }
    }

    /// <summary>How many characters a unit of the glossary takes here, well or ill written; 0: there is none.</summary>
    private static int Passed(ListedUnits listed, TextStretch stretch, int at, HashSet<(char, string)> told, FindingSink found)
    {
        if (listed.Listed(stretch.Text, at) is > 0 and var length) return length;
        if (listed.Unlisted(stretch.Text, at) is not { } other) return 0;
        var name = stretch.Text.Substring(at, other.Length);
        if (IsIntroduced(stretch.Text, at)) told.Add((name[0], name[1..]));
        else if (told.Add((name[0], name[1..]))) SayUnlisted(stretch, at, name, other.Unit, found);
        return other.Length;
    }

    private static void SayUnlisted(TextStretch stretch, int at, string name, ListedUnit unit, FindingSink found)
    {
        var (full, meant) = (unit.Entry.Name, unit.MeantBy(name.Length));
        var fix = stretch.Replace(at, at + name.Length, meant) is { } replace ? replace with { IsCertain = false } : null;
        found.Add(stretch.Span(at, at + name.Length),
            new($"“{name}”不是“名称”里“{full.Value}”的写法（{full.Span.Source.Path} 第 {full.Span.Line} 行）",
                $"\"{name}\" is none of the names that the glossary has for \"{full.Value}\" ({full.Span.Source.Path} line "
                    + $"{full.Span.Line})"),
            new($"你是不是想写“{meant}”？这样写也对的，加到“名称”里", $"did you mean \"{meant}\"? If it is right, add it to the glossary"), fix);
    }

    private static void Say(TextStretch stretch, int at, string name, (string Name, int Line) other, FindingSink found)
    {
        var place = stretch.Text[at];
        found.Add(stretch.Span(at, at + 1 + name.Length),
            new($"“{place}{name}”在第 {other.Line} 行叫“{place}{other.Name}”",
                $"\"{place}{name}\" is called \"{place}{other.Name}\" in line {other.Line}"),
            new("前后用同一种叫法", "use the same name throughout"));
    }

    private static bool IsOwn(string text, int at) =>
        at == 0 || !Characters.IsHanzi(text[at - 1]) || Joints.Contains(text[at - 1]) || IsIntroduced(text, at);

    /// <summary>（以下简称市卫健委）.</summary>
    private static bool IsIntroduced(string text, int at) =>
        text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at)).Contains("简称", StringComparison.Ordinal);
}
