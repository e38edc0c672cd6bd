using Bulletin.Core.Findings;

namespace Bulletin.Core.Reading.Lint;

/// <summary>
/// Walks over a text below <c>|</c>: what it says is innocent, but a line that is indented too little, or by something else than blanks,
/// falls out of it.
/// </summary>
internal sealed class BlockTextLint(LintNotes notes)
{
    /// <param name="line">The line of the <c>|</c>.</param>
    /// <param name="indent">Of the key or dash that holds the text.</param>
    /// <param name="step">The columns beyond <paramref name="indent"/> that <c>|2</c> asks for; 0: as the first line has it.</param>
    /// <param name="levels">Where keys and dashes may stand after it.</param>
    /// <returns>The last line of the text.</returns>
    public int Walk(int line, int indent, int step, IReadOnlyList<Level> levels)
    {
        int column = step > 0 ? indent + step : -1, first = -1;
        for (var number = line + 1; number <= notes.Source.LineCount; number++)
        {
            var start = notes.Source.StartOfLine(number);
            var end = notes.EndOfLine(number);
            if (notes.IsBlank(start, end))
            {
                // The parser takes blanks above the first line for its indent, and then refuses the text.
                if (column < 0 && end > start) notes.Replace(start, end, "");
                continue;
            }
            var at = start;
            while (notes.Text[at] == ' ') at++;
            if (column < 0 && at - start > indent) (column, first) = (at - start, at);
            if (at - start > indent && at - start >= column) continue;
            if (IsStructure(at, end, at - start, levels)) return number - 1;
            if (at - start <= indent) Complain(start, at, end, column < 0 ? indent + 2 : column);
            else
            {
                if (first >= 0) notes.Add(SyntaxFindings.DeepFirstLine(notes.Source.Span(first, first + 1)));
                first = -1;
                notes.Insert(at, new string(' ', column - (at - start)));
            }
        }
        return notes.Source.LineCount;
    }

    private void Complain(int start, int at, int end, int column)
    {
        var text = at;
        while (text < end && char.IsWhiteSpace(notes.Text[text])) text++;
        var missing = new string(' ', column - (at - start));
        if (notes.Text[at] == '\t')
        {
            notes.Add(SyntaxFindings.TabIndent(notes.Source.Span(at, text)));
            notes.Replace(at, text, missing);
            return;
        }
        notes.Add(text > at
            ? SyntaxFindings.WideIndent(notes.Source.Span(at, text))
            : SyntaxFindings.NotIndented(notes.Source.Span(at, end)));
        notes.Insert(at, missing);
    }

    /// <summary>A dash that lacks its blank or is full-width, with a key that entries of an open list have.</summary>
    private bool IsEntry(int at, int end, IReadOnlyList<Level> levels)
    {
        var key = at;
        while (key < end && LineLint.IsDashed(notes.Text[key])) key++;
        if (key == at) return false;
        while (key < end && char.IsWhiteSpace(notes.Text[key])) key++;
        var line = KeyLine.Of(notes.Text, key, end);
        return line.Parting != Parting.None && levels.Any(l => l.IsList && l.Knows(line.Key));
    }

    /// <summary>A comment, a dash of a list that is open, or a key where keys stand.</summary>
    private bool IsStructure(int at, int end, int indent, IReadOnlyList<Level> levels)
    {
        if (notes.Text[at] == '#') return true;
        if (indent == 0 && (notes.Text.AsSpan(at).StartsWith("---") || notes.Text.AsSpan(at).StartsWith("..."))) return true;
        if (notes.Text[at] == '-' && (at + 1 == end || notes.Text[at + 1] == ' ')) return levels.Any(l => l.IsList && l.Indent == indent);
        if (IsEntry(at, end, levels)) return true;
        while (at < end && char.IsWhiteSpace(notes.Text[at])) at++;
        var key = KeyLine.Of(notes.Text, at, end);
        if (key.Parting == Parting.None) return false;
        if (levels.Any(l => !l.IsList && l.Knows(key.Key))) return true;
        return key.Parting == Parting.Colon && key.LooksLikeKey && levels.Any(l => !l.IsList && l.Indent == indent);
    }
}
