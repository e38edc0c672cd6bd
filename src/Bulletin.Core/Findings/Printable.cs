using System.Globalization;
using System.Text;

namespace Bulletin.Core.Findings;

/// <summary>
/// The one place where text of others (names of files, arguments, stretches of an issue) is made fit for a terminal or a log:
/// it may neither move the cursor, nor turn the direction of the line, nor begin another line, nor give commands to a build server.
/// </summary>
public static class Printable
{
    /// <summary>Controls by their pictures, what else cannot be seen by its number: <c>␛</c>, <c>&lt;U+202E&gt;</c>.</summary>
    public static string Of(string text) => Of(text, keepsLines: false);

    /// <summary>The same; line ends stay, where a format has its own way to write them.</summary>
    public static string WithLines(string text) => Of(text, keepsLines: true);

    /// <summary>For what begins a line: GitHub takes one that begins with <c>::</c> for a command.</summary>
    public static string AtLineStart(string path) => path.AsSpan().TrimStart().StartsWith("::") ? "./" + Of(path) : Of(path);

    /// <summary>JSON whose strings may hold such characters: they stand as <c>\u202E</c>, which means the same.</summary>
    public static string InJson(string json)
    {
        if (!json.Any(IsUnseen)) return json;
        var text = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            if (IsUnseen(c)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>A character in one column, for a line with a caret below it.</summary>
    public static char InOneColumn(char c) => Picture(c) ?? (IsUnseen(c) ? '\uFFFD' : c);

    private static string Of(string text, bool keepsLines)
    {
        if (IsClean(text)) return text;
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (keepsLines && c is '\n' or '\r') shown.Append(c);
            else if (Picture(c) is { } picture) shown.Append(picture);
            else if (char.IsSurrogate(c) && i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) shown.Append(c).Append(text[++i]);
            else if (IsUnseen(c) || char.IsSurrogate(c)) shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else shown.Append(BeginsCommand(text, i) ? '［' : c);
        }
        return shown.ToString();
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (Picture(text[i]) is not null || IsUnseen(text[i]) || char.IsSurrogate(text[i]) || BeginsCommand(text, i)) return false;
        return true;
    }

    /// <summary><c>##[error]</c> is a command of build servers, wherever it stands in a line.</summary>
    internal static bool BeginsCommand(ReadOnlySpan<char> text, int at) =>
        text[at] == '[' && at >= 2 && text[at - 1] == '#' && text[at - 2] == '#';

    private static char? Picture(char c) => c switch
    {
        < ' ' => (char)(0x2400 + c),
        '\u007F' => '␡',
        _ => null,
    };

    /// <summary>C1 controls, line and paragraph separators, and what turns the direction of writing (UAX 9).</summary>
    private static bool IsUnseen(char c) => c is (>= '\u0080' and <= '\u009F') or '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
