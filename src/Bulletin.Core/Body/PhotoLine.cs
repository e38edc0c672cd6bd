using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Core.Units;

namespace Bulletin.Core.Body;

/// <summary>
/// A line of nothing but <c>![caption](path){width=12cm}</c>. Read here and not by Markdig, which takes no blank in a path, and cameras and
/// chat
/// programs name their pictures with blanks and brackets.
/// </summary>
internal static partial class PhotoLine
{
    /// <returns>Null: not such a line.</returns>
    public static IReadOnlyList<Photo>? Read(MappedText text, BodyLine line, string folder, FindingList findings)
    {
        if (!text.Text.AsSpan(line.Start, line.End - line.Start).StartsWith("![")) return null;
        var photos = new List<Photo>();
        for (var at = line.Start; at < line.End;)
        {
            if (One(text, ref at, line.End, folder, findings) is not { } photo) return null;
            photos.Add(photo);
            while (at < line.End && char.IsWhiteSpace(text.Text[at])) at++;
        }
        return photos;
    }

    private static Photo? One(MappedText text, ref int at, int end, string folder, FindingList findings)
    {
        var content = text.Text;
        var start = at;
        if (!content.AsSpan(at, end - at).StartsWith("![")) return null;
        var middle = content.IndexOf("](", at, end - at, StringComparison.Ordinal);
        if (middle < 0) return null;
        var close = ClosingBracket(content, middle + 2, end);
        if (close < 0) return null;
        at = close + 1;
        var width = Width(text, ref at, end, findings);
        if (Part(text, middle + 2, close, "<>") is not { } path) return null;
        return new Photo(path, folder, Part(text, start + 2, middle, ""), width, text.Span(start, at));
    }

    /// <summary>The <c>)</c> that belongs to the one that opened: names such as <c>会场 (1).jpg</c> hold pairs of their own.</summary>
    private static int ClosingBracket(string text, int at, int end)
    {
        var depth = 1;
        for (; at < end; at++)
        {
            if (text[at] == '(') depth++;
            else if (text[at] == ')' && --depth == 0) return at;
        }
        return -1;
    }

    private static Sourced<string>? Part(MappedText text, int start, int end, string wrapping)
    {
        while (start < end && char.IsWhiteSpace(text.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(text.Text[end - 1])) end--;
        if (wrapping.Length == 2 && end - start > 2 && text.Text[start] == wrapping[0] && text.Text[end - 1] == wrapping[1])
            (start, end) = (start + 1, end - 1);
        return end > start ? new(text.Text[start..end], text.Span(start, end)) : null;
    }

    private static Length? Width(MappedText text, ref int at, int end, FindingList findings)
    {
        if (at >= end || text.Text[at] != '{') return null;
        var close = text.Text.IndexOf('}', at, end - at);
        if (close < 0) return null;
        var typed = text.Text[(at + 1)..close];
        var span = text.Span(at, close + 1);
        at = close + 1;
        var match = Measure().Match(typed);
        if (match.Success)
        {
            var number = double.Parse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var millimetres = match.Groups[2].Value == "mm" ? number : number * 10;
            if (millimetres is >= 5 and <= 1000) return Length.FromMillimetres(millimetres);
            findings.Add(BodyFindings.PhotoWidthOutOfRange(span, typed));
            return null;
        }
        findings.Add(BodyFindings.PhotoWidth(span, typed));
        return null;
    }

    [GeneratedRegex(@"^\s*width\s*=\s*([0-9]{1,4}(?:\.[0-9]{1,3})?)\s*(cm|mm)\s*$")]
    private static partial Regex Measure();
}
