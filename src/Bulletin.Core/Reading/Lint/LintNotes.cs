using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading.Lint;

/// <summary>What the lint has found so far, and the file it looks at.</summary>
internal sealed class LintNotes(SourceText source)
{
    private readonly List<Finding> _findings = [];
    private readonly List<Repair> _repairs = [];

    public SourceText Source => source;

    public string Text => source.Content;

    public LintResult Result => new(_findings, _repairs);

    public bool IsFull => _findings.Count >= Limits.FaultyLines;

    public void Add(Finding finding) => _findings.Add(finding);

    public void Replace(int start, int end, string replacement) => _repairs.Add(new(start, end - start, replacement));

    public void Insert(int at, string inserted) => _repairs.Add(new(at, 0, inserted));

    /// <summary>Makes a value one single-quoted text.</summary>
    public void Quote(int start, int end)
    {
        Insert(start, "'");
        for (var i = start; i < end; i++)
            if (Text[i] == '\'') Insert(i, "'");
        Insert(end, "'");
    }

    /// <summary>The offset behind the last character of a line, without its line end.</summary>
    public int EndOfLine(int number)
    {
        var end = number < source.LineCount ? source.StartOfLine(number + 1) : Text.Length;
        while (end > source.StartOfLine(number) && Text[end - 1] is '\r' or '\n') end--;
        return end;
    }

    /// <summary>The end of what is typed on the line of an offset, without a comment and blanks.</summary>
    public int EndOfValue(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (Text[i] == '#' && Text[i - 1] is ' ' or '\t')
            {
                end = i;
                break;
            }
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return end;
    }

    public bool IsBlank(int start, int end) => Text.AsSpan(start, end - start).IsWhiteSpace();
}
