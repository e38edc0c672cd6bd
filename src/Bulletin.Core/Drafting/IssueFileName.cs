using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Drafting;

/// <summary>How the next issue's file is called: as the one before, with number and date of its own.</summary>
internal static partial class IssueFileName
{
    /// <param name="language">Of the keys, where there is no issue to follow.</param>
    public static string Of(NextIssue next, Language language)
    {
        if (next.Newest is not { } newest) return First(next.Number, ".yaml");
        var name = Path.GetFileName(newest.Source.Path);
        var last = newest.Masthead.Number.Value;
        if (last.IsSupplement == next.Number.IsSupplement) return Following(name, newest, next) ?? Plain(name, next.Number, language);
        return Supplement(name, last, next) ?? First(next.Number, Path.GetExtension(name));
    }

    private static string? Following(string name, BulletinIssue newest, NextIssue next)
    {
        var dated = Date().Replace(name, match => IsDate(match, newest.Masthead.Date.Value) ? Dated(match, next.Date) : match.Value);
        var renamed = Numbered(dated, newest.Masthead.Number.Value.Number, next.Number.Number) ?? dated;
        return renamed == name ? null : renamed;
    }

    /// <summary>The last number in the name that is the issue's own, leading zeros kept; those of a date are passed over.</summary>
    private static string? Numbered(string name, int last, int next)
    {
        var dates = Date().Matches(name);
        foreach (var match in Digits().Matches(name).Reverse())
        {
            if (dates.Any(date => match.Index >= date.Index && match.Index < date.Index + date.Length)) continue;
            if (!int.TryParse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number != last) continue;
            var width = match.Value[0] == '0' ? match.Length : 1;
            return name[..match.Index] + next.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0') + name[(match.Index + match.Length)..];
        }
        return null;
    }

    private static string? Supplement(string name, IssueNumber last, NextIssue next)
    {
        if (last.IsSupplement || !name.Contains('第', StringComparison.Ordinal) || Numbered(name, last.Number, next.Number.Number) is not { } numbered) return null;
        return numbered.Insert(numbered.LastIndexOf('第'), "增刊");
    }

    private static string First(IssueNumber number, string extension) =>
        $"{(number.IsSupplement ? "supplement" : "issue")}-{number.Number.ToString("00", CultureInfo.InvariantCulture)}{extension}";

    /// <summary>Names that do not count, such as <c>春节.yaml</c>: there is nothing to go on from.</summary>
    private static string Plain(string name, IssueNumber number, Language language) =>
        language == Language.English ? First(number, Path.GetExtension(name)) : $"{number}{Path.GetExtension(name)}";

    private static bool IsDate(Match match, DateOnly date) => Part(match, "y") == date.Year && Part(match, "m") == date.Month && Part(match, "d") == date.Day;

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    private static string Dated(Match match, DateOnly date) =>
        $"{date.Year:0000}{match.Groups["a"].Value}{date.Month.ToString(Width(match, "m"), CultureInfo.InvariantCulture)}{match.Groups["b"].Value}{date.Day.ToString(Width(match, "d"), CultureInfo.InvariantCulture)}";

    /// <summary>As the name before writes it: <c>1月</c>, <c>01</c>; two digits without a zero tell nothing, and 年 is written without.</summary>
    private static string Width(Match match, string name)
    {
        var typed = match.Groups[name].Value;
        return typed.Length == 1 || (typed[0] != '0' && match.Groups["a"].Value == "年") ? "0" : "00";
    }

    /// <summary><c>2021-01-20</c>, <c>20210120</c>, <c>2021年1月20</c>.</summary>
    [GeneratedRegex("(?<![0-9])(?<y>(?:19|20)[0-9]{2})(?:(?<a>[-_.年])(?<m>[0-9]{1,2})(?<b>[-_.月])(?<d>[0-9]{1,2})|(?<a>)(?<m>[0-9]{2})(?<b>)(?<d>[0-9]{2}))(?![0-9])")]
    private static partial Regex Date();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
