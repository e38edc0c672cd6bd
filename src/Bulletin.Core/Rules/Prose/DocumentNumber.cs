using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>The brackets about the year of a document number (发文字号).</summary>
public sealed partial class DocumentNumber : StretchRule
{
    public override RulePage Page { get; } = new(Codes.DocumentNumber, "document-number", Severity.Warning)
    {
        What = new("发文字号的写法不合规定", "a document number is written otherwise than prescribed"),
        Why = new("年份用六角括号“〔〕”括入，序号不加“第”字、不编虚位（GB/T 9704—2012 7.2.5）",
            "the year stands in 〔〕, the number without 第 and without leading zeros (GB/T 9704—2012 7.2.5)"),
        Wrong = Example.Body("根据《关于做好春运工作的通知》（盘政发[2021]第05号）要求，各单位抓好落实。"),
        Right = Example.Body("根据《关于做好春运工作的通知》（盘政发〔2021〕5号）要求，各单位抓好落实。"),
        Remedy = new("写成“〔2021〕5号”", "write 〔2021〕5号"),
        HasFix = true,
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        if (!stretch.Text.Contains('号')) return;
        foreach (Match match in Matching.All(Number(), stretch.Text))
        {
            if (found.IsFull) return;
            var right = $"〔{match.Groups[1].Value}〕{match.Groups[2].Value}号";
            if (match.Value == right) continue;
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"发文字号“{match.Value}”的写法不合规定", $"the document number \"{match.Value}\" is not written as prescribed"),
                new($"写成“{right}”", $"write {right}"), stretch.Replace(match.Index, match.Index + match.Length, right));
        }
    }

    /// <summary>The brackets from <paramref name="open"/> to <paramref name="close"/> hold the year of a document number.</summary>
    internal static bool IsYear(string text, int open, int close) =>
        close == open + 5 && open > 0 && Characters.IsHanzi(text[open - 1]) && Number().Match(text, open) is { Success: true } match
        && match.Index == open;

    // Right ones are passed over by the pattern itself.
    [GeneratedRegex(
        "(?<=[\u4E00-\u9FFF])(?!〔(?:19|20)[0-9]{2}〕[1-9][0-9]{0,4}号)[〔\\[（(［【]((?:19|20)[0-9]{2})[〕\\]）)］】]第?0{0,3}([1-9][0-9]{0,4})号")]
    private static partial Regex Number();
}
