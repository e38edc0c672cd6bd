using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>The notes (注) of one article: <c>[^1]: text</c> lines, numbered by their first reference.</summary>
internal sealed partial class NoteBook(MappedText text, FindingList findings)
{
    private readonly Dictionary<string, BodyLine> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly HashSet<int> _unused = [];
    private readonly List<(string Name, BodyLine Line)> _taken = [];

    /// <summary>Takes the notes' lines out; one that nothing refers to, or a second of the same name, stays and prints as typed.</summary>
    public IReadOnlyList<BodyLine> Take(IReadOnlyList<BodyLine> lines)
    {
        var kept = new List<BodyLine>(lines.Count);
        var named = lines.Any(l => text.Text[l.Start] == '[') ? Referred(lines) : [];
        foreach (var line in lines)
        {
            if (Definition(line) is not { } note) kept.Add(line);
            else if (!named.Contains(note.Name)) Keep(line, kept, BodyFindings.NoteWithoutReference);
            else if (!_texts.TryAdd(note.Name, note.Text)) Keep(line, kept, BodyFindings.NoteTwice);
            else _taken.Add((note.Name, line));
        }
        return kept;
    }

    /// <summary>The mark here opens a note's line that stayed: it is no reference.</summary>
    public bool IsUnused(int offset) => _unused.Contains(offset);

    /// <returns>The note's number, or null: there is no such note.</returns>
    public int? Refer(string name)
    {
        if (!_texts.ContainsKey(name)) return null;
        if (_numbers.TryGetValue(name, out var number)) return number;
        _order.Add(name);
        return _numbers[name] = _order.Count;
    }

    /// <summary>
    /// The lines of notes that are named only where no note can hang, in a caption or a link: they print as typed after all.
    /// </summary>
    public IReadOnlyList<BodyLine> Left()
    {
        var left = new List<BodyLine>();
        foreach (var (name, line) in _taken.Where(t => !_numbers.ContainsKey(t.Name)))
        {
            _texts.Remove(name);
            Keep(line, left, BodyFindings.NoteWithoutReference);
        }
        return left;
    }

    public IReadOnlyList<Note> Written(InlineReader inlines)
    {
        var notes = new List<Note>();
        for (var i = 0; i < _order.Count; i++)
        {
            var line = _texts[_order[i]];
            notes.Add(new(i + 1, inlines.Read(line.Start, line.End), text.Span(line.Start, line.End)));
        }
        return notes;
    }

    private void Keep(BodyLine line, List<BodyLine> kept, Func<SourceSpan, Finding> why)
    {
        kept.Add(line);
        _unused.Add(line.Start);
        findings.Add(why(text.Span(line.Start, line.End)));
    }

    /// <summary>The notes that the text leads to, by way of other notes too; two that only name each other are not among them.</summary>
    private HashSet<string> Referred(IReadOnlyList<BodyLine> lines)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var defined = new Dictionary<string, BodyLine>(StringComparer.Ordinal);
        var open = new Queue<BodyLine>();
        foreach (var line in lines)
            if (Definition(line) is { } note) defined.TryAdd(note.Name, note.Text);
            else open.Enqueue(line);
        while (open.TryDequeue(out var line))
            foreach (Match match in Reference().Matches(text.Text[line.Start..line.End]))
                if (named.Add(match.Groups[1].Value) && defined.TryGetValue(match.Groups[1].Value, out var noted)) open.Enqueue(noted);
        return named;
    }

    private (string Name, BodyLine Text)? Definition(BodyLine line)
    {
        if (text.Text[line.Start] != '[') return null;
        var match = Defining().Match(text.Text, line.Start, line.End - line.Start);
        return match.Success ? (match.Groups[1].Value, line with { Start = line.Start + match.Length }) : null;
    }

    /// <summary>A reference within a text.</summary>
    [GeneratedRegex(@"\[\^([^\]\[\s^]{1,40})\]")]
    public static partial Regex Reference();

    [GeneratedRegex(@"\G\[\^([^\]\[\s^]{1,40})\][:：][ \t\u3000]*(?=\S)")]
    private static partial Regex Defining();
}
