using System.Globalization;

namespace Bulletin.Core.Reading;

/// <summary>A date as typed: <c>2021-01-20</c>, <c>2021-1-20</c> or <c>2021年1月20日</c>; the day may not exist.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day)
{
    public static DateParts? Of(string text)
    {
        var parts = text.EndsWith('日')
            ? text[..^1].Split('年', '月')
            : text.Split('-');
        if (parts.Length != 3 || parts[0].Length != 4 || parts[1].Length is 0 or > 2 || parts[2].Length is 0 or > 2) return null;
        if (text.EndsWith('日') && (text[4] != '年' || text[5 + parts[1].Length] != '月')) return null;
        if (!parts.All(p => p.All(char.IsAsciiDigit))) return null;
        return new(Number(parts[0]), Number(parts[1]), Number(parts[2]));
    }

    public DateOnly? ToDate() =>
        Year >= 1 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
            ? new DateOnly(Year, Month, Day)
            : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
