using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>Line breaks by Unicode's UAX 14 as LibreOffice's ICU has it, which it asks where the text before the cut is Latin.</summary>
internal sealed class LatinBreaks
{
    // How far back a blank is preferred to a break after a slash.
    private const int SlashReach = 66;

    private readonly int[] _text;
    private readonly Class[] _classes;
    private readonly bool[] _allowed;

    private enum Class { Blank, Quote, Open, CloseLatin, Close, Exclamation, Infix, NonStarter, Slash, Hyphen, After, Dash, Ellipsis, Postfix, Prefix, Glue, Digit, Ideograph, Letter }

    public LatinBreaks(Item[] items)
    {
        _text = [.. items.Select(item => item.CodePoint)];
        _classes = [.. _text.Select(ClassOf)];
        _allowed = [.. Enumerable.Range(0, items.Length + 1).Select(i => i == 0 || i == items.Length || IsAllowed(i))];
    }

    /// <summary>The last break at or before a place.</summary>
    public int Before(int at)
    {
        if (at >= _text.Length) return _text.Length;
        if (_allowed[at] && (at == 0 || _text[at - 1] != '/')) return at;
        do at--;
        while (at > 0 && !_allowed[at]);
        if (at == 0 || _text[at - 1] != '/') return at;
        for (var k = at - 2; k >= 0 && at - k <= SlashReach; k--)
            if (_text[k] is ' ' or 0x3000)
                return k + 1;
        return at;
    }

    private bool IsAllowed(int i)
    {
        var (a, b) = (_classes[i - 1], _classes[i]);
        if (b == Class.Blank) return false;
        var j = i - 1;
        while (j >= 0 && _classes[j] == Class.Blank) j--;
        var before = j >= 0 ? _classes[j] : (Class?)null;
        if (a == Class.Glue || (b == Class.Glue && a is not (Class.Blank or Class.After or Class.Hyphen))) return false;
        if (b is Class.Close or Class.CloseLatin or Class.Exclamation or Class.Infix or Class.Slash) return false;
        if (before == Class.Open) return false;
        if (before is Class.Close or Class.CloseLatin && b == Class.NonStarter) return false;
        if (before == Class.Dash && b == Class.Dash) return false;
        if (a == Class.Blank) return true;
        return !(Joins(a, b) || JoinsNumber(a, b, i));
    }

    private static bool Joins(Class a, Class b) =>
        a == Class.Quote || b is Class.Quote or Class.After or Class.Hyphen or Class.NonStarter
        || (b == Class.Ellipsis && a is Class.Letter or Class.Ideograph or Class.Ellipsis or Class.Digit)
        || (a == Class.Letter && b is Class.Digit or Class.Prefix or Class.Letter or Class.Open)
        || (b == Class.Letter && a is Class.Digit or Class.Prefix or Class.Postfix or Class.Infix or Class.Close or Class.CloseLatin)
        || (a == Class.Prefix && b == Class.Ideograph)
        || (a == Class.Ideograph && b == Class.Postfix)
        || (a == Class.Digit && b == Class.Open)
        || (a is Class.Close or Class.CloseLatin && b == Class.Digit);

    private bool JoinsNumber(Class a, Class b, int i)
    {
        if (b is Class.Postfix or Class.Prefix && (a == Class.Digit || (a is Class.Close or Class.CloseLatin or Class.Slash or Class.Infix && EndsNumber(i - 2)))) return true;
        if (b == Class.Digit && a is Class.Postfix or Class.Prefix or Class.Infix or Class.Digit) return true;
        if (b == Class.Digit && a == Class.Slash && EndsNumber(i - 1)) return true;
        return a is Class.Postfix or Class.Prefix && b == Class.Open && i + 1 < _classes.Length && _classes[i + 1] == Class.Digit;
    }

    private bool EndsNumber(int k)
    {
        for (; k >= 0 && _classes[k] is Class.Digit or Class.Slash or Class.Infix; k--)
            if (_classes[k] == Class.Digit)
                return true;
        return false;
    }

    private static Class ClassOf(int c) => c switch
    {
        ' ' or 0x2028 or '\t' => Class.Blank,
        '“' or '”' or '‘' or '’' or '"' or '\'' or '«' or '»' or '‹' or '›' => Class.Quote,
        '[' or '{' or '(' or '（' or '［' or '｛' or '〈' or '《' or '「' or '『' or '【' or '〔' or '〖' or '〝' or '﹙' or '﹛' or '﹝' => Class.Open,
        ')' or ']' => Class.CloseLatin,
        '}' or '）' or '］' or '｝' or '〉' or '》' or '」' or '』' or '】' or '〕' or '〗' or '〞' or '、' or '。' or '，' or '．' or '﹐' or '﹒' or '﹑' => Class.Close,
        '!' or '?' or '！' or '？' => Class.Exclamation,
        ',' or '.' or ':' or ';' => Class.Infix,
        '：' or '；' or '‼' or '⁇' or '々' or '・' => Class.NonStarter,
        '/' => Class.Slash,
        '-' => Class.Hyphen,
        '‐' or '–' or '|' or 0x3000 => Class.After,
        '—' => Class.Dash,
        '…' or '‥' => Class.Ellipsis,
        '%' or '℃' or '‰' or '¢' or '％' or '￠' => Class.Postfix,
        '$' or '£' or '¥' or '￥' or '№' or '+' or '\\' or '±' or '＄' or '￡' or '€' => Class.Prefix,
        0xA0 or 0x202F or 0x2060 => Class.Glue,
        >= '0' and <= '9' => Class.Digit,
        >= 0x3001 and < 0xA000 or >= 0xF900 and < 0xFB00 or >= 0xFF00 and < 0xFFE0 or >= 0xAC00 and < 0xD7A4 => Class.Ideograph,
        _ => Class.Letter,
    };
}
