namespace Bulletin.Core.Body;

/// <summary>A line meant as a photo, with marks that an input method made full-width: <c>！［会场］（1.jpg）</c>.</summary>
internal static class WidePicture
{
    /// <summary>UTF-16 units beyond which a line is prose.</summary>
    private const int Longest = 500;

    /// <returns>The line as it should be typed; null: no such line.</returns>
    public static string? Meant(ReadOnlySpan<char> line)
    {
        if (line.Length is < 6 or > Longest || line[0] is not ('!' or '！')) return null;
        var open = After(line, 1);
        var (end, width) = Width(line);
        if (line[open] is not ('[' or '［' or '【') || line[end - 1] is not (')' or '）')) return null;
        for (var close = open + 1; close < end - 2; close++)
        {
            if (line[close] is not (']' or '］' or '】')) continue;
            var path = After(line, close + 1);
            if (line[path] is not ('(' or '（') || path + 1 >= end - 1) continue;
            var isWide = line[0] == '！' || line[open] != '[' || line[close] != ']' || line[path] == '（' || line[end - 1] == '）';
            var name = line[(path + 1)..(end - 1)].Trim();
            if (!isWide || name.IndexOfAny('.', '．') < 0) return null;
            return $"![{line[(open + 1)..close]}]({name.ToString().Replace('．', '.')}){width}";
        }
        return null;
    }

    private static int After(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length - 1 && char.IsWhiteSpace(line[at])) at++;
        return at;
    }

    /// <summary>The <c>{width=12cm}</c> at the end of a line, and where it begins.</summary>
    private static (int Start, string Text) Width(ReadOnlySpan<char> line)
    {
        if (line[^1] is not ('}' or '｝')) return (line.Length, "");
        var start = line.LastIndexOfAny('{', '｛');
        return start < 1 ? (line.Length, "") : (start, $"{{{line[(start + 1)..^1]}}}");
    }
}
