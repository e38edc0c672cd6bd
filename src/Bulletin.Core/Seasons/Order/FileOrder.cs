namespace Bulletin.Core.Seasons.Order;

/// <summary>Paths as people count them: 2 before 10, all else by code point.</summary>
internal sealed class FileOrder : IComparer<string>
{
    public static FileOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                var (a, b) = (Digits(x, ref i), Digits(y, ref j));
                var order = a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
                if (order != 0) return order;
            }
            else if (x[i] != y[j])
            {
                return x[i].CompareTo(y[j]);
            }
            else
            {
                (i, j) = (i + 1, j + 1);
            }
        }
        return (x.Length - i).CompareTo(y.Length - j) is not 0 and var rest ? rest : string.CompareOrdinal(x, y);
    }

    /// <summary>A path with its numbers taken out: files alike in it are counted through. Null: there is no number in its name.</summary>
    public static string? Pattern(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        if (!path.AsSpan(name).ContainsAnyInRange('0', '9')) return null;
        var pattern = new System.Text.StringBuilder(path[..name]);
        for (var i = name; i < path.Length; i++)
            if (!char.IsAsciiDigit(path[i])) pattern.Append(path[i]);
            else if (pattern.Length == 0 || pattern[^1] != '#') pattern.Append('#');
        return pattern.ToString();
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return text[start..at].TrimStart('0');
    }
}
