using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>What was to be filled in and was not (占位文字).</summary>
public sealed partial class PlaceholderText : StretchRule
{
    public override RulePage Page { get; } = new(Codes.PlaceholderText, "placeholder", Severity.Warning)
    {
        What = new("留着待填的文字", "something was left to be filled in"),
        Why = new("样稿里的“×××”“待补充”没有换成真的内容", "×××, TODO or 20XX of a draft was not replaced"),
        Wrong = Example.Body("20XX年×月，副市长×××参加会议。（待补充）"),
        Right = Example.Body("2021年1月，副市长徐同连参加会议。短板有待补充完善，灯箱尺寸为3×4米。"),
        Remedy = new("填上内容，或删去", "fill it in, or remove it"),
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        foreach (var match in Matching.All(Placeholder(), stretch.Text).Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{Excerpt.Of(match.Value)}”像是还没有填的内容", $"\"{Excerpt.Of(match.Value)}\" looks as if it was left to be filled in"),
                new("填上内容，或删去", "fill it in, or remove it"));
    }

    [GeneratedRegex("(?:19|20)[×xXＸ]{2}(?![0-9A-Za-z])|×{2,40}|[×ＸX](?=[年月日])|(?<![0-9A-Za-z×])(?:X{2,40}|x{3,40}|Ｘ{2,40})(?![0-9A-Za-z×])"
        + "|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])|(?<![有亟尚仍还急需])待(?:补充|填写?|补)(?=[）)】\\]，。；]|$)|[（(【\\[](?:此处)?请?填写[^）)】\\]]{0,10}[）"
        + ")】\\]]|_{3,40}")]
    private static partial Regex Placeholder();
}
