using System.Text;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Fields;

/// <summary>A title that takes more than three lines.</summary>
public sealed class LongTitle : StretchRule
{
    /// <summary>二号 on the type area of 156 mm (GB/T 9704—2012 5.2.1, 7.3.1); half of them for a Latin letter.</summary>
    private const int HanziInLine = 20;

    private const int Lines = 3;

    public override RulePage Page { get; } = new(Codes.LongTitle, "long-title", Severity.Warning)
    {
        What = new("标题超过三行", "a title takes more than three lines"),
        Why = new("标题用二号字，一行约20字；超过三行，读的人抓不住要点", "a title is set in 二号, some 20 hanzi a line; beyond three lines nobody grasps it"),
        Wrong = Example.Keys(
            "文章:\n  - 标题: 盘锦市组织各县区各部门各有关单位主要负责同志收看收听2021年全省春运工作电视电话会议并随即在市人民会堂召开盘锦市春运领导小组全体会议和全市春运安全生产工作会议\n    正文: 会议部署春运工作。"),
        Right = Example.Keys("文章:\n  - 标题: 盘锦市组织收看收听2021年全省春运电视电话会议|并召开全市春运工作会议\n    正文: 会议部署春运工作。"),
        Remedy = new("改短，或把一部分移到副标题", "shorten it, or move a part to the subtitle"),
    };

    protected override bool LooksAt(TextStretch stretch) => stretch.Kind == StretchKind.Title;

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (stretch.Text.Length <= HanziInLine * Lines / 2) return;
        var lines = stretch.Text.Split('|').Sum(part => (WidthOf(part) + HanziInLine * 2 - 1) / (HanziInLine * 2));
        if (lines <= Lines) return;
        found.Add(stretch.Whole,
            new($"标题“{Excerpt.Of(stretch.Text)}”有 {Characters.Count(stretch.Text)} 个字，至少要排 {lines} 行",
                $"the title \"{Excerpt.Of(stretch.Text)}\" has {Characters.Count(stretch.Text)} characters and takes {lines} "
                    + $"lines or more"),
            new("改到60字以内，或把一部分移到副标题", "shorten it to 60 characters, or move a part to the subtitle"));
    }

    private static int WidthOf(string text) => text.EnumerateRunes().Sum(Characters.Width);
}
