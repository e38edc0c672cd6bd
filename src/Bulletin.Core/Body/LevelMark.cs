using System.Text.RegularExpressions;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>The marks of the four levels (层次序数, GB/T 9704—2012 7.3.3) at the start of a line.</summary>
internal static partial class LevelMark
{
    /// <returns>1 to 4, or 0.</returns>
    public static int LevelOf(string line)
    {
        if (First().IsMatch(line)) return 1;
        if (Second().IsMatch(line)) return 2;
        if (Third().IsMatch(line)) return 3;
        return Fourth().IsMatch(line) ? 4 : 0;
    }

    /// <summary>A numbered line that is short and no sentence.</summary>
    public static bool IsHeading(string line) =>
        line.Length > 0 && "。；：？！".IndexOf(line[^1]) < 0 && Characters.Count(line) <= Limits.HeadingCharacters;

    /// <returns>How many # open the line as a Markdown heading of a level we have, or 0.</returns>
    public static int Hashes(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (count < line.Length && line[count] == '#') count++;
        return count is >= 1 and <= 4 && count < line.Length && char.IsWhiteSpace(line[count]) ? count : 0;
    }

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、")]
    private static partial Regex First();

    [GeneratedRegex("^[（(][一二三四五六七八九十]{1,3}[）)]")]
    private static partial Regex Second();

    /// <summary>Not a decimal fraction, a version or a date.</summary>
    [GeneratedRegex("^[0-9]{1,2}[.．](?![0-9])")]
    private static partial Regex Third();

    [GeneratedRegex("^[（(][0-9]{1,2}[）)]")]
    private static partial Regex Fourth();
}
