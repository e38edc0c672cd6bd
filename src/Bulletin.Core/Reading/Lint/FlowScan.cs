using Bulletin.Core.Text;

namespace Bulletin.Core.Reading.Lint;

/// <summary>Finds where a value that opens with a quote or bracket closes.</summary>
internal static class FlowScan
{
    /// <param name="start">Offset of the opening character.</param>
    /// <param name="indent">Of the key that holds the value: a line that is a key again, no deeper than this, shows that it was never
    /// closed.</param>
    /// <returns>The offset behind the closing character, or −1.</returns>
    public static int End(SourceText source, int start, int indent)
    {
        var text = source.Content;
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '\n' && IsKeyAgain(source, i + 1, indent)) return -1;
            if (text[i] is '"' or '\'' && (i == start || depth > 0) && OpensQuote(text, i, start))
            {
                i = QuoteEnd(source, i, indent);
                if (i < 0) return -1;
                if (depth == 0) return i + 1;
            }
            else if (text[i] is '[' or '{') depth++;
            else if (text[i] is ']' or '}' && --depth <= 0) return i + 1;
            if (depth > Limits.YamlDepth) return -1;
        }
        return -1;
    }

    /// <summary>Within brackets a quote opens only where a value begins; elsewhere it is text.</summary>
    private static bool OpensQuote(string text, int at, int start)
    {
        if (at == start) return true;
        var before = at - 1;
        while (before > start && char.IsWhiteSpace(text[before])) before--;
        return text[before] is '[' or '{' or ',' or ':';
    }

    private static int QuoteEnd(SourceText source, int start, int indent)
    {
        var text = source.Content;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\n' && IsKeyAgain(source, i + 1, indent)) return -1;
            if (text[start] == '"' && text[i] == '\\') i++;
            else if (text[i] == text[start])
            {
                if (text[start] == '"' || i + 1 >= text.Length || text[i + 1] != '\'') return i;
                i++;
            }
        }
        return -1;
    }

    private static bool IsKeyAgain(SourceText source, int lineStart, int indent)
    {
        var text = source.Content;
        var at = lineStart;
        while (at < text.Length && text[at] == ' ') at++;
        if (at - lineStart > indent || at >= text.Length || text[at] is '\n' or '\r') return false;
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        end = end < 0 ? text.Length : at + end;
        if (text.AsSpan(at, end - at).StartsWith("- ")) return true;
        var line = KeyLine.Of(text, at, Math.Min(end, at + 200));
        return line.Parting is Parting.Colon or Parting.FullWidthColon && line.LooksLikeKey;
    }
}
