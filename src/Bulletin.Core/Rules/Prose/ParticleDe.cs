using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Prose;

/// <summary>的 where 地 belongs, after a word that says how.</summary>
public sealed partial class ParticleDe : StretchRule
{
    public override RulePage Page { get; } = new(Codes.ParticleDe, "particle-de", Severity.Notice)
    {
        What = new("状语后面可能应当用“地”", "after a word that says how, 地 may belong"),
        Why = new("“的”连名词，“地”连动词：高水平的服务，高水平地做好服务", "的 leads to a noun, 地 to a verb"),
        Wrong = Example.Body("要高起点、高标准、高水平的做好今年春运工作。"),
        Right = Example.Body("要高起点、高标准、高水平地做好今年春运工作，提供高水平的服务。"),
        Remedy = new("改成“地”", "write 地"),
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        foreach (var match in Matching.All(Adverbial(), stretch.Text).Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{match.Value}”里的“的”可能应当是“地”", $"的 in \"{match.Value}\" may have to be 地"),
                new($"后面是动词，写成“{match.Value.Replace('的', '地')}”", $"a verb follows: {match.Value.Replace('的', '地')}"),
                stretch.Replace(match.Groups[1].Index, match.Groups[1].Index + 1, "地") is { } fix ? fix with { IsCertain = false } : null);
    }

    [GeneratedRegex("(?:高水平|高质量|高标准|高效|扎实|认真|积极|切实|有效|全面|深入|科学|及时|稳步|有序|圆满|顺利|更好|大力|严格|有力|持续)(的)(?:做好|抓好|搞好|办好|推进|推动|开展|完成|履行|贯彻落实)")]
    private static partial Regex Adverbial();
}
