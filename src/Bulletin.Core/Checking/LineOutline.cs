using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>Which lines stand below which, by their indents; made in one walk, for a file may hold thousands of comments.</summary>
internal sealed class LineOutline
{
    private const int Blank = -1;

    /// <summary>By line, from 0: the first line from here on that is neither blank nor a comment, or the count of lines.</summary>
    private readonly int[] _text;

    /// <summary>By line, from 0: the last line of what is indented deeper below it.</summary>
    private readonly int[] _last;

    public LineOutline(SourceText source)
    {
        var count = source.LineCount;
        _text = new int[count + 1];
        _last = new int[count];
        var indents = new int[count];
        var before = new int[count + 1];
        for (var line = 0; line < count; line++)
        {
            indents[line] = Indent(source.LineSpan(line + 1));
            before[line + 1] = indents[line] == Blank ? before[line] : line;
        }
        _text[count] = count;
        // The lines that end what stands above them, the nearest on top, each indented less than those over it.
        var ends = new Stack<int>([count]);
        for (var line = count - 1; line >= 0; line--)
        {
            _text[line] = indents[line] == Blank || source.LineSpan(line + 1).TrimStart().StartsWith("#") ? _text[line + 1] : line;
            if (indents[line] == Blank) continue;
            while (ends.Peek() < count && indents[ends.Peek()] > indents[line]) ends.Pop();
            _last[line] = before[ends.Peek()];
            ends.Push(line);
        }
    }

    /// <summary>The entry or paragraph below a line: its first and last line, from 1.</summary>
    /// <param name="line">From 1.</param>
    public (int First, int Last) Below(int line)
    {
        var first = _text[line];
        return first < _last.Length ? (first + 1, _last[first] + 1) : (first + 1, first + 1);
    }

    /// <summary>Of the key: the marks of a list before it count as blanks.</summary>
    private static int Indent(ReadOnlySpan<char> line) => line.IsWhiteSpace() ? Blank : line.Length - line.TrimStart(" -").Length;
}
