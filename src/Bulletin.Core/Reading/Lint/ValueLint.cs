using Bulletin.Core.Findings;

namespace Bulletin.Core.Reading.Lint;

/// <summary>How the value of a line ends.</summary>
internal enum ValueEnd
{
    /// <summary>Nothing on the line: it comes below.</summary>
    Awaited,

    /// <summary>A text that may go on, on deeper lines.</summary>
    Plain,

    /// <summary><c>|</c> or <c>&gt;</c>: a text follows.</summary>
    Block,
    Closed,
}

/// <summary>Looks at what stands behind a colon or a dash.</summary>
internal sealed class ValueLint(LintNotes notes)
{
    /// <param name="field">Null: unknown.</param>
    /// <param name="indent">Of the key or dash.</param>
    /// <param name="line">The number of the line; moved to the last line of a value of several.</param>
    public ValueEnd Examine(Field? field, int start, int end, int indent, ref int line)
    {
        while (start < end && notes.Text[start] is ' ' or '\t') start++;
        if (start >= end || notes.Text[start] == '#')
        {
            // Below a key that takes a list or a map, what stands behind it is a remark however it is typed.
            if (field?.Kind is FieldKind.Text or FieldKind.Paragraphs or FieldKind.Path) Remark(start, end);
            return ValueEnd.Awaited;
        }
        switch (notes.Text[start])
        {
            case '|' or '>':
                if (IsBlockHeader(start, end)) return ValueEnd.Block;
                Reserved(start, end);
                return ValueEnd.Closed;
            case '"' or '\'' or '[' or '{':
                Closing(field, start, end, indent, ref line);
                return ValueEnd.Closed;
            default:
                if (OpensAsMark(start, end))
                {
                    Reserved(start, end);
                    return ValueEnd.Closed;
                }
                Wrapping(field, start, notes.EndOfValue(start, end));
                Continued(start, end);
                return ValueEnd.Plain;
        }
    }

    /// <summary>A line of plain text.</summary>
    public void Continued(int start, int end)
    {
        InnerColon(start, end);
        for (var i = start + 1; i < end; i++)
            if (notes.Text[i] == '#' && notes.Text[i - 1] is ' ' or '\t')
            {
                Remark(i, end);
                return;
            }
    }

    /// <summary>Who means a remark types a blank behind its mark; who means a number or a topic does not.</summary>
    private void Remark(int at, int end)
    {
        var next = at;
        while (next < end && notes.Text[next] == '#') next++;
        while (end > next && char.IsWhiteSpace(notes.Text[end - 1])) end--;
        if (next < end && !char.IsWhiteSpace(notes.Text[next])) notes.Add(SyntaxFindings.TextInRemark(notes.Source.Span(at, end)));
    }

    /// <summary>Marks of Chinese around a whole value, typed where YAML's own were meant.</summary>
    private void Wrapping(Field? field, int start, int end)
    {
        if (end - start < 3) return;
        var (first, last) = (notes.Text[start], notes.Text[end - 1]);
        var isList = field?.Kind is FieldKind.TextOrList or FieldKind.Choices;
        if (isList && (first, last) is ('［', '］')) notes.Add(SyntaxFindings.FullWidthBrackets(notes.Source.Span(start, end)));
        if (!isList && field?.Kind is not (FieldKind.Text or FieldKind.Paragraphs)) return;
        if ((first, last) is not (('“', '”') or ('”', '”') or ('“', '“') or ('‘', '’') or ('＂', '＂'))) return;
        if (notes.Text.AsSpan(start + 1, end - start - 2).IndexOfAny(first, last) < 0)
            notes.Add(SyntaxFindings.QuotesPrinted(notes.Source.Span(start, end)));
    }

    /// <summary>A colon and a blank in plain text would make a key of what stands before.</summary>
    private void InnerColon(int start, int end)
    {
        end = notes.EndOfValue(start, end);
        for (var i = start; i < end && !notes.IsFull; i++)
        {
            if (notes.Text[i] != ':' || (i + 1 < end && notes.Text[i + 1] is not (' ' or '\t'))) continue;
            notes.Add(SyntaxFindings.ColonInValue(notes.Source.Span(i, i + 1)));
            notes.Replace(i, i + 1, "：");
        }
    }

    private bool IsBlockHeader(int start, int end)
    {
        end = notes.EndOfValue(start, end);
        return end - start <= 3 && notes.Text.AsSpan(start + 1, end - start - 1).IndexOfAnyExcept("+-123456789") < 0;
    }

    /// <summary>What YAML takes for a mark of its own. A true anchor, alias or tag is left to be refused as one.</summary>
    private bool OpensAsMark(int start, int end)
    {
        var first = notes.Text[start];
        if (first is '@' or '`' or '%' or ']' or '}' or ',') return true;
        if (first is '-' or '?' or ':') return start + 1 >= end || notes.Text[start + 1] is ' ' or '\t';
        if (first is not ('*' or '&' or '!')) return false;
        var name = notes.Text.AsSpan(start + 1, end - start - 1);
        var length = name.IndexOfAny(' ', '\t');
        if (length >= 0) name = name[..length];
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '!')) return true;
        return name.Length == 0;
    }

    private void Reserved(int start, int end)
    {
        notes.Add(SyntaxFindings.ReservedOpening(notes.Source.Span(start, start + 1)));
        notes.Quote(start, notes.EndOfValue(start, end));
    }

    private void Closing(Field? field, int start, int end, int indent, ref int line)
    {
        var close = FlowScan.End(notes.Source, start, indent);
        if (close < 0)
        {
            Unclosed(field, start, notes.EndOfValue(start, end));
            return;
        }
        var first = line;
        line = notes.Source.LineOf(close - 1);
        var rest = notes.EndOfLine(line);
        var behind = close;
        while (behind < rest && notes.Text[behind] is ' ' or '\t') behind++;
        var trailing = notes.EndOfValue(behind, rest);
        if (behind < rest && notes.Text[behind] != '#')
        {
            notes.Add(SyntaxFindings.TextAfterQuote(notes.Source.Span(behind, trailing)));
            if (line == first) notes.Quote(start, trailing);
        }
        else if (notes.Text[start] == '[') Commas(field, start, close);
    }

    private void Unclosed(Field? field, int start, int end)
    {
        var at = notes.Source.Span(start, start + 1);
        if (notes.Text[start] is '[' or '{')
        {
            notes.Add(SyntaxFindings.UnclosedBracket(at));
            if (IsList(field)) notes.Insert(end, notes.Text[start] == '[' ? "]" : "}");
            else notes.Quote(start, end);
            return;
        }
        var quote = notes.Text[start].ToString();
        if (end - start > 1 && notes.Text[end - 1] is '”' or '“' or '’' or '‘' or '＂')
        {
            notes.Add(SyntaxFindings.FullWidthQuote(notes.Source.Span(end - 1, end)));
            notes.Replace(end - 1, end, quote);
            return;
        }
        notes.Add(SyntaxFindings.UnclosedQuote(at));
        notes.Insert(end, quote);
    }

    /// <summary>Only where several names are meant: a 分送 line may well be one text with commas of its own.</summary>
    private void Commas(Field? field, int start, int end)
    {
        if (field is null || (field.Kind != FieldKind.Choices && field.English != "issuers")) return;
        var inside = notes.Text.AsSpan(start, end - start);
        if (inside.Contains(',')) return;
        var index = inside.IndexOfAny('，', '、');
        if (index < 0) return;
        notes.Add(SyntaxFindings.FullWidthComma(notes.Source.Span(start + index, start + index + 1)));
        for (var i = start; i < end; i++)
            if (notes.Text[i] is '，' or '、') notes.Replace(i, i + 1, ",");
    }

    private static bool IsList(Field? field) =>
        field?.Kind is FieldKind.TextOrList or FieldKind.Choices or FieldKind.MapList or FieldKind.ChoiceOrMapList or FieldKind.Map
            or FieldKind.LabelMap;
}
