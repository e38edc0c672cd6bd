namespace Bulletin.Core.Reading.Lint;

/// <summary>How the key of a line is parted from its value.</summary>
internal enum Parting
{
    None,
    Colon,

    /// <summary>A colon with no blank behind.</summary>
    TightColon,

    /// <summary><c>：</c>.</summary>
    FullWidthColon,
}

/// <summary>A line taken as key and value, by offsets in the file.</summary>
internal readonly record struct KeyLine(string Key, Parting Parting, int Colon, int End)
{
    public static KeyLine Of(string text, int start, int end)
    {
        var none = new KeyLine("", Parting.None, end, end);
        var from = start;
        if (start < end && text[start] is '"' or '\'')
        {
            var close = text.IndexOf(text[start], start + 1, end - start - 1);
            for (from = close + 1; from < end && text[from] is ' ' or '\t';) from++;
            if (close < 0 || from >= end || text[from] is not (':' or '：')) return none;
        }
        int colon = -1, tight = -1, full = -1;
        for (var i = from; i < end && colon < 0; i++)
        {
            if (text[i] == '#' && i > from && text[i - 1] == ' ') break;
            if (text[i] == '：' && full < 0) full = i;
            if (text[i] != ':') continue;
            if (i + 1 == end || text[i + 1] is ' ' or '\t') colon = i;
            else if (tight < 0) tight = i;
        }
        if (full >= 0 && (colon < 0 || full < colon) && (tight < 0 || full < tight))
            return new(KeyOf(text, start, full), Parting.FullWidthColon, full, end);
        if (colon >= 0) return new(KeyOf(text, start, colon), Parting.Colon, colon, end);
        return tight >= 0 ? new(KeyOf(text, start, tight), Parting.TightColon, tight, end) : none;
    }

    /// <summary>The same line read past a full-width colon that belongs to its key or value.</summary>
    public KeyLine Plain(string text, int start)
    {
        for (var i = Colon; i < End; i++)
            if (text[i] == ':' && (i + 1 == End || text[i + 1] is ' ' or '\t')) return new(KeyOf(text, start, i), Parting.Colon, i, End);
        return new("", Parting.None, End, End);
    }

    /// <summary>Short and without the marks of a sentence: a key, and not prose with a colon in it.</summary>
    public bool LooksLikeKey => Key.Length is > 0 and <= 16 && Key.AsSpan().IndexOfAny("，。；！？、“”（）《》,;") < 0;

    private static string KeyOf(string text, int start, int end) => text[start..end].Trim().Trim('"', '\'');
}
