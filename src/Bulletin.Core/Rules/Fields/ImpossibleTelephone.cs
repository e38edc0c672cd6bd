using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Fields;

/// <summary>电话 or 传真 that no exchange has.</summary>
public sealed partial class ImpossibleTelephone : StretchRule
{
    public override RulePage Page { get; } = new(Codes.ImpossibleTelephone, "impossible-telephone", Severity.Warning)
    {
        What = new("电话号码的位数不对", "a telephone number has a wrong count of figures"),
        Why = new("固定电话是区号加7到8位，手机11位，400电话10位；少一位就打不通",
            "a line has its area code and 7 or 8 figures, a mobile 11, a 400 number 10; with one missing nobody answers"),
        Wrong = Example.Keys("联系:\n  电话: 0427-282857"),
        Right = Example.Keys("联系:\n  电话: 0427-2828578、13804270000\n  传真: (010)66668888转805"),
        Remedy = new("核对号码", "check the number"),
    };

    protected override bool LooksAt(TextStretch stretch) => stretch is { Kind: StretchKind.Contact, Line.Key: "phone" or "fax" };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        foreach (Match match in Part().Matches(stretch.Text))
        {
            if (found.IsFull) return;
            // Blanks part two numbers, or the groups of one.
            if (IsPossible(match.Value) || match.Value.Split(' ').All(IsPossible)) continue;
            var typed = match.Value.Trim();
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"“{Excerpt.Of(typed)}”的位数不像电话号码", $"\"{Excerpt.Of(typed)}\" has no telephone number's count of figures"),
                new("写成“区号-7到8位号码”、11位手机号或400开头的10位号码", "write area code and 7 or 8 figures, 11 of a mobile, or 10 from 400"));
        }
    }

    private static bool IsPossible(string typed)
    {
        var digits = string.Concat(typed.Where(c => char.IsAsciiDigit(c) || c is '转' or '*'));
        return digits.Length == 0 || (Possible().IsMatch(digits) && !Misplaced().IsMatch(typed));
    }

    /// <summary>The hyphen parts the code from the number: 010 and 02x have three figures, all others four.</summary>
    [GeneratedRegex("^[（(]?(?!010[)）-]|02[0-9][)）-]|0[3-9][0-9]{2}[)）-])0[0-9]{0,6}[)）-]")]
    private static partial Regex Misplaced();

    [GeneratedRegex("[^、，；,;/／ ][^、，；,;/／]*(?<! )")]
    private static partial Regex Part();

    [GeneratedRegex(
        "^(?:86|0086)?(?:0?(?:10|2[0-9]|[3-9][0-9]{2})[0-9]{7,8}|[2-8][0-9]{6,7}|1[3-9][0-9]{9}|[48]00[0-9]{7}|1[0-9]{4,5}|"
            + "9[0-9]{4,7})(?:[转*][0-9]{1,6})?$")]
    private static partial Regex Possible();
}
