using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>Finds each character of a value in the stretch it was read from.</summary>
internal static class Alignment
{
    /// <summary>Whether the value stands there as it is, character for character.</summary>
    public static bool IsWhole(string value, SourceSpan span) =>
        span.End - span.Start == value.Length && span.Source.Content.AsSpan(span.Start, value.Length).SequenceEqual(value);

    /// <summary>The offset of every character, or null where the file spells one otherwise.</summary>
    public static int[]? Of(string value, SourceSpan span)
    {
        var content = span.Source.Content;
        var offsets = new int[value.Length];
        var at = span.Start;
        for (var i = 0; i < value.Length; i++)
        {
            while (at < span.End && !Matches(value[i], content[at]))
            {
                if (content[at] == '#' && IgnoreComment.Is(content.AsSpan(at, span.End - at)))
                {
                    while (at < span.End && content[at] is not ('\n' or '\r')) at++;
                    continue;
                }
                // Between characters of a value stand only folded lines and the signs that escape in quotes and in tables.
                if (!char.IsWhiteSpace(content[at]) && content[at] is not ('\'' or '\\')) return null;
                at++;
            }
            if (at >= span.End) return null;
            offsets[i] = at++;
        }
        return offsets;
    }

    /// <summary>A blank may have been a line end.</summary>
    private static bool Matches(char value, char typed) => value == typed || (value == ' ' && typed is '\n' or '\r');
}
