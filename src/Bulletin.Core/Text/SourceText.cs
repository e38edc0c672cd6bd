namespace Bulletin.Core.Text;

/// <summary>One file the clerk edits, decoded: what every span points into.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>The second halves of characters beyond U+FFFF, so that a column far along a line costs no walk there.</summary>
    private readonly int[] _halves;

    /// <param name="path">The path as it was given, with <c>/</c>; findings print it.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Content = text;
        _lineStarts = FindLineStarts(text);
        _halves = FindHalves(text);
    }

    public string Path { get; }

    public string Content { get; }

    /// <summary>Where the file lies, absolute; empty: the text is of no file.</summary>
    public string FullPath { get; init; } = "";

    public int LineCount => _lineStarts.Length;

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The column of an offset, from 1, counted in code points.</summary>
    public int ColumnOf(int offset)
    {
        var start = _lineStarts[LineOf(offset) - 1];
        return 1 + offset - start - (HalvesBefore(offset) - HalvesBefore(start));
    }

    /// <summary>Where a line begins, by its number from 1.</summary>
    public int StartOfLine(int line) => _lineStarts[line - 1];

    /// <summary>A line's text without its line end, by its number from 1.</summary>
    public string Line(int line) => LineSpan(line).ToString();

    /// <summary>The same, not copied.</summary>
    public ReadOnlySpan<char> LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\r' or '\n') end--;
        return Content.AsSpan(start, end - start);
    }

    /// <summary>A span of this text, drawn in to its limits.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Content.Length);
        return new SourceSpan(this, start, Math.Clamp(end, start, Content.Length));
    }

    private int HalvesBefore(int offset)
    {
        var index = Array.BinarySearch(_halves, offset);
        return index >= 0 ? index : ~index;
    }

    private static int[] FindHalves(string text)
    {
        var halves = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) halves.Add(i);
        return [.. halves];
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (text[i] is '\n' or '\r') starts.Add(i + 1);
        }
        return [.. starts];
    }
}
