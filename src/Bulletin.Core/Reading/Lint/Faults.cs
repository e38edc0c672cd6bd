using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading.Lint;

/// <summary>What the parser refuses and no line by itself explains, in the clerk's terms.</summary>
internal static class Faults
{
    public static Finding Explain(SyntaxFault fault, SourceText source)
    {
        var at = Visible(source, fault.Offset);
        if (Says(fault, "quoted scalar") && Says(fault, "end of stream")) return SyntaxFindings.UnclosedQuote(at);
        if (Says(fault, "escape")) return SyntaxFindings.Escape(at);
        if (Says(fault, "',' or") || fault.Reason.Length == 0) return SyntaxFindings.UnclosedBracket(OpenBracket(source, at.Start) ?? at);
        if (Says(fault, "cannot start any token")) return SyntaxFindings.ReservedOpening(at);
        if (Says(fault, "invalid tab")) return SyntaxFindings.TabIndent(at);
        return SyntaxFindings.NotYaml(at, fault.Reason);
    }

    private static bool Says(SyntaxFault fault, string words) => fault.Reason.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A character to point at: the parser stops behind blanks and line ends.</summary>
    private static SourceSpan Visible(SourceText source, int offset)
    {
        var text = source.Content;
        var at = Math.Min(offset, text.Length);
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length)
        {
            at = text.Length - 1;
            while (at > 0 && char.IsWhiteSpace(text[at])) at--;
        }
        return at < 0 ? source.Span(0, 0) : source.Span(at, at + (char.IsHighSurrogate(text[at]) ? 2 : 1));
    }

    /// <summary>The innermost bracket still open before an offset.</summary>
    private static SourceSpan? OpenBracket(SourceText source, int offset)
    {
        var depth = 0;
        for (var i = Math.Min(offset, source.Content.Length - 1); i >= 0; i--)
        {
            if (source.Content[i] is ']' or '}') depth++;
            else if (source.Content[i] is '[' or '{' && --depth < 0) return source.Span(i, i + 1);
        }
        return null;
    }
}
