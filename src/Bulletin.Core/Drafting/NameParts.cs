using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Drafting;

/// <summary>
/// Which figures of a file's name say what of its issue: a name may hold its date, the year alone, its number and its total, in any order.
/// </summary>
internal sealed partial class NameParts
{
    private readonly string _name;
    private readonly int _year;
    private readonly IReadOnlyList<Match> _dates;
    private readonly IReadOnlyList<Match> _years;

    private NameParts(string name, BulletinIssue issue)
    {
        _name = name;
        var date = issue.Masthead.Date.Value;
        _year = date.Year;
        var dates = Date().Matches(name);
        _dates = [.. dates.Where(match => IsDate(match, date))];
        var figures = Figures().Matches(name)
            .Where(figure => !dates.Any(other => figure.Index >= other.Index && figure.Index < other.Index + other.Length)).ToList();
        var totals = figures.Where(IsTotal).ToList();
        var others = figures.Except(totals).ToList();
        _years = [.. others.Where(figure => figure.Length == 4 && Is(figure, _year) && !IsOrdinal(figure))];
        var numbers = others.Except(_years).Where(figure => Is(figure, issue.Masthead.Number.Value.Number)).ToList();
        // 第6期 says more clearly what it is than a bare 6.
        if ((numbers.FindLast(IsOrdinal) ?? numbers.LastOrDefault()) is { } number)
            Number = new(number.Index, number.Value, IsOrdinal(number));
        var total = issue.Masthead.Total?.Value;
        if (totals.LastOrDefault(figure => total is null || Is(figure, total.Value)) is { } counted)
            Total = new(counted.Index, counted.Value, IsOrdinal: false);
    }

    /// <summary>期号; null: the name does not tell it.</summary>
    public Part? Number { get; }

    /// <summary>总期号; null: the name does not tell it.</summary>
    public Part? Total { get; }

    public bool HasDate => _dates.Count > 0;

    /// <summary>The year by itself.</summary>
    public bool HasYear => _years.Count > 0;

    public static NameParts Of(string name, BulletinIssue issue) => new(name, issue);

    /// <summary>The same name of another issue.</summary>
    /// <param name="total">Null: as it is; empty: the name goes without it.</param>
    /// <param name="before">What stands before 第; nothing else may.</param>
    public string With(string number, string? total, DateOnly date, string before = "")
    {
        var edits = new List<(int Start, int Length, string Text)>();
        foreach (var match in _dates) edits.Add((match.Index, match.Length, Dated(match, date)));
        if (date.Year != _year)
            foreach (var match in _years) edits.Add((match.Index, match.Length, date.Year.ToString(CultureInfo.InvariantCulture)));
        if (Number is { } own)
            edits.Add((own.Index - (before.Length > 0 ? 1 : 0), own.Text.Length + (before.Length > 0 ? 1 : 0),
                before.Length > 0 ? before + "第" + number : number));
        if (Total is { } all && total is not null)
            edits.Add(total.Length > 0 ? (all.Index, all.Text.Length, total) : (Around(all).Start, Around(all).Length, ""));
        var renamed = _name;
        foreach (var (start, length, text) in edits.OrderByDescending(edit => edit.Start))
            renamed = renamed[..start] + text + renamed[(start + length)..];
        return renamed;
    }

    /// <summary><c>（总第46期）</c> with its brackets, or <c>总第46期</c>.</summary>
    private (int Start, int Length) Around(Part total)
    {
        var match = WholeTotal().Matches(_name).First(whole => whole.Index <= total.Index && total.Index < whole.Index + whole.Length);
        return (match.Index, match.Length);
    }

    private bool IsTotal(Match figure) =>
        figure.Index > 0
        && (_name[figure.Index - 1] == '总' || (figure.Index > 1 && _name[figure.Index - 1] == '第' && _name[figure.Index - 2] == '总'));

    private bool IsOrdinal(Match figure) => figure.Index > 0 && _name[figure.Index - 1] == '第';

    private static bool Is(Match figure, int number) =>
        int.TryParse(figure.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value == number;

    private static bool IsDate(Match match, DateOnly date) =>
        Of(match, "y") == date.Year && Of(match, "m") == date.Month && Of(match, "d") == date.Day;

    private static int Of(Match match, string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    private static string Dated(Match match, DateOnly date) =>
        $"{date.Year:0000}{match.Groups["a"].Value}{date.Month.ToString(Width(match, "m"), CultureInfo.InvariantCulture)}"
            + $"{match.Groups["b"].Value}{date.Day.ToString(Width(match, "d"), CultureInfo.InvariantCulture)}";

    /// <summary>
    /// As the name before writes it: <c>1月</c>, <c>01</c>; two digits without a zero tell nothing, and 年 is written without.
    /// </summary>
    private static string Width(Match match, string name)
    {
        var typed = match.Groups[name].Value;
        return typed.Length == 1 || (typed[0] != '0' && match.Groups["a"].Value == "年") ? "0" : "00";
    }

    /// <summary><c>2021-01-20</c>, <c>20210120</c>, <c>2021年1月20</c>.</summary>
    [GeneratedRegex(
        "(?<![0-9])(?<y>(?:19|20)[0-9]{2})(?:(?<a>[-_.年])(?<m>[0-9]{1,2})(?<b>[-_.月])(?<d>[0-9]{1,2})|"
            + "(?<a>)(?<m>[0-9]{2})(?<b>)(?<d>[0-9]{2}))(?![0-9])")]
    private static partial Regex Date();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figures();

    [GeneratedRegex("[-_ ]?[（(〔]总第?[0-9]+期?[）)〕]|[-_ ]?总第?[0-9]+期?")]
    private static partial Regex WholeTotal();

    /// <summary>Figures in a name.</summary>
    /// <param name="IsOrdinal">第 stands before them.</param>
    public readonly record struct Part(int Index, string Text, bool IsOrdinal);
}
