using System.Text.RegularExpressions;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>A line <c># bulletin: ignore[BUL304] reason</c>: what it names is not said of the entry or paragraph below it.</summary>
/// <param name="Span">The comment, without its indent.</param>
/// <param name="FirstLine">The line it speaks of, from 1.</param>
/// <param name="LastLine">The last line that is indented deeper than that one, so that a comment above <c>正文:</c> covers all of the
/// text.</param>
/// <param name="Codes">Codes or names as typed, each with its place; empty where the comment cannot be read.</param>
internal sealed partial record IgnoreComment(SourceSpan Span, int FirstLine, int LastLine, IReadOnlyList<Sourced<string>> Codes,
    bool HasReason)
{
    private const string Opening = "bulletin:";

    public static bool Is(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.StartsWith('#') && text[1..].TrimStart().StartsWith(Opening, StringComparison.OrdinalIgnoreCase);
    }

    public static IReadOnlyList<IgnoreComment> Find(SourceText source)
    {
        if (!source.Content.Contains(Opening, StringComparison.OrdinalIgnoreCase)) return [];
        var found = new List<IgnoreComment>();
        LineOutline? outline = null;
        for (var line = 1; line <= source.LineCount; line++)
            if (Is(source.LineSpan(line)))
                found.Add(Read(source, line, outline ??= new LineOutline(source)));
        return found;
    }

    private static IgnoreComment Read(SourceText source, int line, LineOutline outline)
    {
        var text = source.Line(line);
        var start = source.StartOfLine(line);
        var span = source.Span(start + text.Length - text.TrimStart().Length, start + text.TrimEnd().Length);
        var (first, last) = outline.Below(line);
        var match = Shape().Match(text);
        if (!match.Success) return new(span, first, last, [], true);
        var codes = Code().Matches(match.Groups[1].Value)
            .Select(code => new Sourced<string>(code.Value,
                source.Span(start + match.Groups[1].Index + code.Index, start + match.Groups[1].Index + code.Index + code.Length)));
        return new(span, first, last, [.. codes.Take(Limits.FindingsOfOneCode)], match.Groups[2].Value.Trim().Length > 0);
    }

    [GeneratedRegex(@"bulletin:\s*ignore\s*\[([^\]]*)\](.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex(@"[^\s,，、]+")]
    private static partial Regex Code();
}
