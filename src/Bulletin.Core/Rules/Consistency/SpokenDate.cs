using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>A date as running text gives it, its year often left out.</summary>
/// <param name="Year">As typed, or null.</param>
/// <param name="Start">Where it begins in the text.</param>
internal readonly partial record struct SpokenDate(int? Year, int Month, int Day, int Start, int End)
{
    /// <summary>The date that opens a text (电头), or null; one that says from or until when opens no report.</summary>
    public static SpokenDate? Opening(string text) =>
        AtStart().Match(text) is { Success: true } match ? Of(match, 1) : null;

    /// <param name="group">Of the year; month and day follow it.</param>
    public static SpokenDate Of(Match match, int group) => new(
        Number(match.Groups[group]), Number(match.Groups[group + 1]) ?? 0, Number(match.Groups[group + 2]) ?? 0, match.Index,
        match.Index + match.Length);

    /// <summary>With the year as typed, or the one that brings it nearest to <paramref name="near"/>; null: no such day.</summary>
    public DateOnly? ToDate(DateOnly near)
    {
        if (Year is { } year) return In(year);
        DateOnly? best = null;
        for (var candidate = near.Year - 1; candidate <= near.Year + 1; candidate++)
            if (In(candidate) is { } date
                && (best is null || Math.Abs(date.DayNumber - near.DayNumber) < Math.Abs(best.Value.DayNumber - near.DayNumber)))
                best = date;
        return best;
    }

    public bool IsSameDay(SpokenDate other) =>
        Month == other.Month && Day == other.Day && (Year is null || other.Year is null || Year == other.Year);

    public DateOnly? In(int year) =>
        year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month)
            ? new DateOnly(year, Month, Day)
            : null;

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日(?![前起至到—～-]|之前|以前)")]
    private static partial Regex AtStart();
}
