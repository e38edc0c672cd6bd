using System.Buffers;
using System.Text;
using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>A line of a file with a caret under a stretch of it, both cut to the width of a screen.</summary>
internal readonly record struct Snippet(string Line, string Caret)
{
    /// <summary>Columns of the screen that a line may take.</summary>
    private const int ScreenWidth = 100;

    /// <summary>Columns shown before the caret where the line is cut.</summary>
    private const int Lead = 30;

    private const int TabWidth = 4;

    public static Snippet Of(SourceSpan span)
    {
        var lineStart = span.Source.StartOfLine(span.Line);
        var line = span.Source.LineSpan(span.Line);
        var start = Math.Min(span.Start - lineStart, line.Length);
        var end = Math.Clamp(span.End - lineStart, start, line.Length);
        var from = Cut(line, start);
        var text = new StringBuilder(from > 0 ? "…" : "");
        var width = text.Length;
        int caretFrom = -1, caretTo = -1;
        var at = from;
        while (at < line.Length && width < ScreenWidth)
        {
            if (at >= start && caretFrom < 0) caretFrom = width;
            if (at >= end && caretTo < 0) caretTo = width;
            width += Append(text, line, ref at, width);
        }
        if (caretFrom < 0) caretFrom = width;
        if (caretTo < 0) caretTo = width;
        if (at < line.Length) text.Append('…');
        return new(text.ToString().TrimEnd(), new string(' ', caretFrom) + new string('^', Math.Max(1, caretTo - caretFrom)));
    }

    /// <summary>Where to begin, so that the caret is on the screen.</summary>
    private static int Cut(ReadOnlySpan<char> line, int start)
    {
        if (WidthOf(line, 0, start) < ScreenWidth - Lead) return 0;
        var from = start;
        for (var width = 0; from > 0 && width < Lead; from--) width += WidthOf(line, from - 1, from);
        return char.IsLowSurrogate(line[from]) ? from + 1 : from;
    }

    private static int WidthOf(ReadOnlySpan<char> line, int from, int to)
    {
        var width = 0;
        for (var at = from; at < to && width < ScreenWidth; at++)
            width += line[at] == '\t' ? TabWidth : Characters.IsChinese(line[at]) ? 2 : 1;
        return width;
    }

    private static int Append(StringBuilder text, ReadOnlySpan<char> line, ref int at, int width)
    {
        if (line[at] == '\t')
        {
            at++;
            var blanks = TabWidth - width % TabWidth;
            text.Append(' ', blanks);
            return blanks;
        }
        if (Rune.DecodeFromUtf16(line[at..], out var rune, out var length) == OperationStatus.Done && !Rune.IsControl(rune)
            && Printable.InOneColumn(line[at]) == line[at] && !Printable.BeginsCommand(line, at))
        {
            text.Append(line.Slice(at, length));
            at += length;
            return Characters.Width(rune);
        }
        text.Append(char.IsSurrogate(line[at]) || line[at] == '[' ? '\uFFFD' : Printable.InOneColumn(line[at]));
        at++;
        return 1;
    }
}
