using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Prose;

/// <summary>A number left out or standing twice.</summary>
public sealed partial class NumberingSequence : Rule
{
    public override RulePage Page { get; } = new(Codes.NumberingSequence, "numbering-sequence", Severity.Warning)
    {
        What = new("序数不连续", "numbers do not follow one another"),
        Why = new("修改时删了一段或插了一段，后面的序数没有跟着改", "a part was removed or added and the numbers after it stayed"),
        Wrong = Example.Body("一、提高认识\n各单位要提高认识。\n三、压实责任\n各单位要压实责任。"),
        Right = Example.Body("一、提高认识\n（一）统一思想\n（二）形成合力\n二、压实责任\n（一）落实到岗\n一是抓早，二是抓小，三是抓实。"),
        Remedy = new("按顺序改正，或补上缺的一条", "put the numbers right, or add what is missing"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        foreach (var article in issue.Issue.Articles)
        {
            if (found.IsFull) return;
            var last = new int[5];
            var before = new int[5];
            foreach (var stretch in issue.Of(article))
            {
                if (stretch.Kind is not (StretchKind.Paragraph or StretchKind.Heading)) continue;
                if (stretch.Block is Paragraph { Level: > 0 } paragraph) Level(stretch, paragraph.Level, last, before, found);
                else Inline(stretch, found);
            }
        }
    }

    private static void Level(TextStretch stretch, int level, int[] last, int[] before, FindingSink found)
    {
        if (Opening().Match(stretch.Text) is not { Success: true } match || NumberOf(match.Groups[1].Value) is not { } number) return;
        // A lower level counts from 1 again under each higher one; that it goes on counting is also met.
        var expected = last[level] + 1;
        if (number != 1 && number != expected && number != before[level] + 1)
            Say(stretch, match.Index, match.Length, number, expected, found);
        if (last[level] > 0 || number > 0) before[level] = number;
        last[level] = number;
        for (var lower = level + 1; lower < last.Length; lower++) last[lower] = 0;
    }

    /// <summary>一是……二是……, within one paragraph and begun with 一.</summary>
    private static void Inline(TextStretch stretch, FindingSink found)
    {
        if (!Clause().IsMatch(stretch.Text)) return;
        foreach (var word in (ReadOnlySpan<char>)['是', '要'])
        {
            var last = 0;
            foreach (Match match in Clause().Matches(stretch.Text))
            {
                if (match.ValueSpan[^1] != word || NumberOf(match.Groups[1].Value) is not { } number) continue;
                if (last > 0 && number != 1 && number != last + 1)
                    Say(stretch, match.Groups[1].Index, match.Groups[1].Length + 1, number, last + 1, found);
                if (last > 0 || number == 1) last = number;
            }
        }
    }

    private static void Say(TextStretch stretch, int start, int length, int number, int expected, FindingSink found)
    {
        var mark = stretch.Text.Substring(start, length);
        found.Add(stretch.Span(start, start + length),
            number < expected ? new($"序数“{mark}”重复或倒退", $"the number \"{mark}\" stands twice or goes back")
                : new($"到“{mark}”之前缺第 {expected} 条", $"before \"{mark}\" number {expected} is missing"),
            new($"这里应当是第 {expected} 条；请核对前后各条", $"here belongs number {expected}; check those before and after"));
    }

    private static int? NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return HanziNumber.Of(text);
    }

    [GeneratedRegex("^[（(]?([一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．）)]")]
    private static partial Regex Opening();

    [GeneratedRegex("(?<=^|[，。；：、！？])([一二三四五六七八九十]{1,3})[是要]")]
    private static partial Regex Clause();
}
