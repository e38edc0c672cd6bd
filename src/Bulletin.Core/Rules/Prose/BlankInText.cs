using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Blanks typed between hanzi.</summary>
public sealed partial class BlankInText : StretchRule
{
    public override RulePage Page { get; } = new(Codes.BlankInText, "blank-in-text", Severity.Warning)
    {
        What = new("汉字之间打了空格", "blanks stand between hanzi"),
        Why = new("空格和位置由模板安排；打进文字里的空格换了版面就错位，也搜索不到",
            "the template places and spreads; typed blanks go wrong on another page and keep the words from being found"),
        Wrong = Example.Keys("报头:\n  刊名: 简   报\n  期号: 1\n  编发单位: 盘 锦 市 交 通 运 输 局\n  日期: 2021-01-20"),
        Right = Example.Keys("报头:\n  刊名: 简报\n  期号: 1\n  编发单位: 盘锦市交通运输局\n  日期: 2021-01-20\n  密级: 内部资料 注意保存\n  编号: '000128'"),
        Remedy = new("删去空格；名称要排匀的，模板会排", "remove them; the template spreads names"),
        HasFix = true,
    };

    protected override bool LooksAt(TextStretch stretch) =>
        stretch.Kind is not (StretchKind.Classification or StretchKind.TableCell or StretchKind.TableUnit);

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        var gaps = Gaps(stretch.Text);
        if (gaps.Count == 0) return;
        if (stretch.IsProse)
        {
            if (IsTwoPart(stretch.Text, gaps)) return;
            for (var i = 0; i < gaps.Count && !found.IsFull; i++) Say(stretch, [gaps[i]], found);
            return;
        }
        // Between names of several hanzi a blank may stand for a mark; where single hanzi stand apart they were spread.
        gaps.RemoveAll(gap => !IsSpread(stretch.Text, gap));
        if (gaps.Count > 0) Say(stretch, gaps, found);
    }

    private static List<(int Start, int End)> Gaps(string text)
    {
        var gaps = new List<(int, int)>();
        for (var i = 1; i < text.Length; i++)
        {
            if (!IsBlank(text[i]) || !Characters.IsChinese(text[i - 1])) continue;
            var end = i + 1;
            while (end < text.Length && IsBlank(text[end])) end++;
            if (end < text.Length && Characters.IsChinese(text[end]) && !Article().IsMatch(text.AsSpan(Math.Max(0, i - 8), Math.Min(8, i))))
                gaps.Add((i, end));
            i = end;
        }
        return gaps;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000';

    /// <summary>One wide gap between two parts (标题　作者), and no sentence.</summary>
    private static bool IsTwoPart(string text, List<(int Start, int End)> gaps) =>
        gaps is [var (start, end)] && (end - start > 1 || text[start] == '\u3000') && !IsSpread(text, gaps[0])
        && text[^1] is not ('。' or '；' or '！' or '？');

    private static bool IsSpread(string text, (int Start, int End) gap) =>
        IsSingle(text, gap.Start - 1, -1) || IsSingle(text, gap.End, 1);

    /// <summary>A hanzi with nothing of its own beyond it.</summary>
    private static bool IsSingle(string text, int at, int step) =>
        Characters.IsHanzi(text[at]) && (at + step < 0 || at + step >= text.Length || IsBlank(text[at + step]));

    private static void Say(TextStretch stretch, List<(int Start, int End)> gaps, FindingSink found)
    {
        var text = stretch.Text;
        var edits = new List<TextEdit>();
        // Between two words a blank may stand for a mark that was forgotten: only the clerk knows.
        var isCertain =
            gaps.All(gap => IsSpread(text, gap) || !Characters.IsHanzi(text[gap.Start - 1]) || !Characters.IsHanzi(text[gap.End]));
        foreach (var (start, end) in gaps)
            if (stretch.Edit(start, end, "") is { } edit) edits.Add(edit);
        var (from, to) = (Math.Max(0, gaps[0].Start - 4), Math.Min(text.Length, gaps[^1].End + 4));
        found.Add(stretch.Span(gaps[0].Start, gaps[^1].End),
            new($"“{Excerpt.Of(text, from, to)}”的汉字之间有空格", $"blanks stand between the hanzi of \"{Excerpt.Of(text, from, to)}\""),
            isCertain
                ? new("删去空格，位置由模板安排", "remove them; the template does the placing")
                : new("删去空格；如果是漏了标点，补上标点", "remove it, or put the mark that is missing"),
            edits.Count == gaps.Count ? new Fix(edits, isCertain) : null);
    }

    /// <summary>第一章 总则: the one blank that belongs.</summary>
    [GeneratedRegex("第[一二三四五六七八九十百0-9]{1,4}[编章节条款项部分]$|附[件录表图]$")]
    private static partial Regex Article();
}
