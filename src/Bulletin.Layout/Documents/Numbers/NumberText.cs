using System.Globalization;
using System.Text;

namespace Bulletin.Layout.Documents.Numbers;

/// <summary>Numbers as lists, notes and pages write them (<c>w:numFmt</c>, ECMA-376 17.18.59).</summary>
internal static class NumberText
{
    private const string Digits = "零一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const int MostRoman = 3999;

    private static readonly (int Value, string Letters)[] _roman =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
            (4, "IV"), (1, "I")];

    /// <param name="format">The attribute as written; what is not known here is written in decimal.</param>
    public static string Of(int number, string? format) => format switch
    {
        "none" => "",
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" => Decimal(number) + OrdinalEnding(number),
        "numberInDash" => $"- {Decimal(number)} -",
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" =>
            Counting(number, Digits, "十百千", "万"),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, LegalDigits, "拾佰仟", "万"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digital(number),
        "ideographTraditional" => Cyclic(number, Stems),
        "ideographZodiac" => Cyclic(number, Branches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is < 1 or > MostRoman) return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, letters) in _roman)
            for (; number >= value; number -= value) text.Append(letters);
        return text.ToString();
    }

    // After z come aa, bb, cc (17.18.59).
    private static string Letters(int number, char first) =>
        number is < 1 or > 26 * 30 ? Decimal(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string OrdinalEnding(int number) =>
        (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static string Counting(int number, string digits, string units, string tenThousand)
    {
        if (number is < 0 or >= 100_000_000) return Decimal(number);
        if (number == 0) return digits[..1];
        var (high, low) = (number / 10_000, number % 10_000);
        if (high == 0) return Thousands(low, digits, units);
        var rest = low == 0 ? "" : (low < 1000 ? digits[..1] : "") + Thousands(low, digits, units, drops: false);
        return Thousands(high, digits, units) + tenThousand + rest;
    }

    // 十二, not 一十二, at the beginning; one 零 for zeros in a row.
    private static string Thousands(int number, string digits, string units, bool drops = true)
    {
        var text = new StringBuilder();
        var gap = false;
        for (var (power, unit) = (1000, 2); power > 0; power /= 10, unit--)
        {
            var digit = number / power % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }
            if (gap) text.Append(digits[0]);
            gap = false;
            if (!(drops && digit == 1 && power == 10 && text.Length == 0 && digits == Digits)) text.Append(digits[digit]);
            if (power > 1) text.Append(units[unit]);
        }
        return text.ToString();
    }

    private static string Digital(int number)
    {
        var text = new StringBuilder();
        foreach (var digit in Decimal(number)) text.Append(digit is >= '0' and <= '9' ? "〇一二三四五六七八九"[digit - '0'] : digit);
        return text.ToString();
    }

    private static string Cyclic(int number, string set) => number < 1 ? Decimal(number) : set[(number - 1) % set.Length].ToString();

    private static string Enclosed(int number, char first, int count) =>
        number < 1 || number > count ? Decimal(number) : ((char)(first + number - 1)).ToString();

    private static string FullWidth(int number)
    {
        var text = new StringBuilder();
        foreach (var digit in Decimal(number)) text.Append(digit is >= '0' and <= '9' ? (char)('０' + digit - '0') : digit);
        return text.ToString();
    }
}
