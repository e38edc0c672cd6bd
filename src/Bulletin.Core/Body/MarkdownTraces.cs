using System.Text.RegularExpressions;

namespace Bulletin.Core.Body;

/// <summary>Markdown or HTML that an official text has no use for: it prints as typed, and the clerk is told.</summary>
/// <param name="Length">UTF-16 units of the mark.</param>
internal readonly record struct MarkdownTrace(int Start, int Length, string Chinese, string English);

internal static partial class MarkdownTraces
{
    /// <summary>A mark that makes a whole line something else.</summary>
    public static MarkdownTrace? OfLine(ReadOnlySpan<char> line)
    {
        if (line.Length > Limits.MarkdownLine) return null;
        foreach (var match in Opening().EnumerateMatches(line)) return Named(line, match);
        return null;
    }

    /// <summary>Marks within a line.</summary>
    public static IEnumerable<MarkdownTrace> Within(string text, int start, int end)
    {
        if (end - start > Limits.MarkdownLine) yield break;
        if (text.AsSpan(start, end - start).IndexOfAny("*_`~<&\\!") < 0) yield break;
        foreach (Match match in Inner().Matches(text[start..end]))
            yield return Inner(match, start);
    }

    private static MarkdownTrace Named(ReadOnlySpan<char> line, ValueMatch match)
    {
        var (chinese, english) = line[0] switch
        {
            '>' => (" Markdown 的引用写法", "Markdown for a quotation"),
            '`' or '~' => (" Markdown 的代码块写法", "Markdown for a code block"),
            '#' => (" Markdown 的五级以下的标题写法", "Markdown for a heading below the fourth level"),
            _ when match.Length == line.Length && match.Length > 2 => (" Markdown 的分隔线写法", "Markdown for a rule"),
            _ => (" Markdown 的列表写法", "Markdown for a list"),
        };
        return new(match.Index, match.Length, chinese, english);
    }

    private static MarkdownTrace Inner(Match match, int start)
    {
        var (chinese, english) = match.Value[0] switch
        {
            '*' or '_' => (" Markdown 的强调写法", "Markdown for emphasis"),
            '`' => (" Markdown 的代码写法", "Markdown for code"),
            '~' => (" Markdown 的删除线写法", "Markdown for a deletion"),
            '<' => (" HTML 标签", "an HTML tag"),
            '&' => (" HTML 字符", "an HTML character"),
            '!' => (" Markdown 的夹在文字里的图片写法", "Markdown for a picture within text"),
            _ => (" Markdown 的转义写法", "Markdown for an escape"),
        };
        return new(start + match.Index, match.Length, chinese, english);
    }

    [GeneratedRegex(@"^(?:[-*+][ \t]+|>|```+|~~~+|#{5,}[ \t]|-{3,}$|\*{3,}$|_{3,}$|={3,}$)")]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(?<!\*)\*(?![*\s])[^*]{1,200}(?<!\s)\*(?!\*)|(?<!_)__(?![_\s])[^_]{1,200}__(?!_)|`[^`]{1,200}`|~~[^~]{1,200}~~|"
            + @"</?[A-Za-z][^<>]{0,200}>|<!--|&(?:[A-Za-z]{2,8}|\#[0-9]{1,7}|\#x[0-9A-Fa-f]{1,6});|!\[[^\[\]]{0,200}\]\([^()]{0,200}\)|"
            + @"\\[\\`*_{}\[\]()#+.!~<>-]")]
    private static partial Regex Inner();
}
