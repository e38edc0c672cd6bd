using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Reading.Lint;

/// <summary>
/// Reads the raw lines as the clerk sees them and says in the clerk's terms what the YAML parser puts into its own, on another line, or
/// takes silently.
/// It follows keys, dashes and indents only as far as the contract's files use them, and stops at anything else.
/// </summary>
internal sealed class LineLint
{
    private readonly LintNotes _notes;
    private readonly ValueLint _values;
    private readonly BlockTextLint _blocks;
    private readonly List<Level> _levels;
    private Awaited? _awaited;

    /// <summary>Indent of the key or dash whose plain text may go on, or −1.</summary>
    private int _plain = -1;
    private int _line;

    private LineLint(SourceText source, Field root)
    {
        _notes = new LintNotes(source);
        _values = new ValueLint(_notes);
        _blocks = new BlockTextLint(_notes);
        _levels = [new Level(0, root, IsList: false)];
    }

    private string Text => _notes.Text;

    /// <param name="root">The field that the whole file is.</param>
    public static LintResult Examine(SourceText source, Field root)
    {
        var controls = ControlLint.Examine(source);
        var lint = new LineLint(source, root);
        lint.Run();
        var lines = lint._notes.Result;
        return new([.. controls.Findings, .. lines.Findings], [.. controls.Repairs, .. lines.Repairs]);
    }

    private void Run()
    {
        var isFirst = true;
        for (_line = 1; _line <= _notes.Source.LineCount; _line++)
        {
            var start = _notes.Source.StartOfLine(_line);
            var end = _notes.EndOfLine(_line);
            if (_notes.IsBlank(start, end)) continue;
            var at = start;
            while (Text[at] == ' ') at++;
            if (Text[at] == '#' || (at == start && IsMarker(at, end))) continue;
            if (isFirst && Text[at] is '{' or '[' or '"' or '?' or '!' or '&') return;
            if (isFirst && at > start) _levels[0] = _levels[0] with { Indent = at - start };
            isFirst = false;
            Structure(start, at, end);
            if (_levels.Count > Limits.YamlDepth || _notes.IsFull) return;
        }
    }

    private bool IsMarker(int at, int end) => Text[at] == '%' || Text.AsSpan(at, end - at).TrimEnd() is "---" or "...";

    private void Structure(int start, int at, int end)
    {
        var indent = at - start;
        var key = at;
        while (key < end && char.IsWhiteSpace(Text[key])) key++;
        if (_plain >= 0 && indent > _plain && !IsMisplacedKey(key, end))
        {
            _values.Continued(key, end);
            return;
        }
        if (_awaited is { } text && indent > text.Indent && !(text.TakesList && IsDashed(key))
            && text.TakesText(KeyLine.Of(Text, key, end).Parting != Parting.None))
        {
            (_plain, _awaited) = (text.Indent, null);
            _values.Continued(key, end);
            return;
        }
        if (key > at) indent = Straighten(start, at, key, end);
        _plain = -1;
        if (!Enter(indent, start, key, end)) return;
        if (_levels[^1].IsList) Dash(indent, key, end);
        else Key(_levels[^1], key, end);
    }

    /// <summary>
    /// Behind a plain text, a deeper line goes on with it; one that begins with a name its neighbours have is a key gone astray.
    /// </summary>
    private bool IsMisplacedKey(int at, int end)
    {
        if (Text.AsSpan(at, end - at).StartsWith("- ")) at += 2;
        var line = KeyLine.Of(Text, at, end);
        return line.Parting is Parting.Colon or Parting.FullWidthColon && _levels.Exists(l => !l.IsList && l.Knows(line.Key));
    }

    private bool IsDashed(int at) => IsDashed(Text[at]);

    public static bool IsDashed(char c) => c is '-' or '－' or '—' or '–' or '−' or '•' or '●';

    /// <summary>Complains of tabs and wide blanks in an indent and says which column was probably meant.</summary>
    private int Straighten(int start, int at, int key, int end)
    {
        var hasTab = Text.AsSpan(at, key - at).Contains('\t');
        var span = _notes.Source.Span(at, key);
        _notes.Add(hasTab ? SyntaxFindings.TabIndent(span) : SyntaxFindings.WideIndent(span));
        var column = at - start;
        for (var i = at; i < key; i++) column += Text[i] == ' ' ? 1 : 2;
        var indent = _awaited is { } awaited && column > awaited.Indent ? NextIndent(awaited.Indent) : Nearest(column, key, end);
        _notes.Replace(start, key, new string(' ', indent));
        return indent;
    }

    /// <summary>The first key below another stands where the next line does, if that one is indented as it should be.</summary>
    private int NextIndent(int above)
    {
        if (_line >= _notes.Source.LineCount) return above + 2;
        var start = _notes.Source.StartOfLine(_line + 1);
        var indent = Text.AsSpan(start, _notes.EndOfLine(_line + 1) - start).IndexOfAnyExcept(' ');
        return indent > above && !char.IsWhiteSpace(Text[start + indent]) ? indent : above + 2;
    }

    private int Nearest(int column, int key, int end)
    {
        var name = KeyLine.Of(Text, key, end).Key;
        var known = _levels.Where(l => !l.IsList && l.Knows(name)).ToList();
        return (known.Count > 0 ? known : _levels).MinBy(l => Math.Abs(l.Indent - column)).Indent;
    }

    /// <summary>Finds or opens the map or list that a line belongs to.</summary>
    /// <returns>False: none; the parser will say so.</returns>
    private bool Enter(int indent, int start, int at, int end)
    {
        var isDash = IsDashed(at);
        if (_awaited is { } awaited && (indent > awaited.Indent || (indent == awaited.Indent && isDash && awaited.TakesList)))
        {
            _awaited = null;
            _levels.Add(new Level(indent, awaited.Field, isDash && awaited.TakesList));
            return true;
        }
        _awaited = null;
        var index = _levels.FindLastIndex(l => l.Indent == indent && l.IsList == isDash);
        if (index < 0) index = isDash ? StrayDash(indent, start, at) : Stray(indent, start, at, end);
        if (index < 0) index = _levels.FindLastIndex(l => l.Indent == indent && !l.IsList);
        if (index < 0) return false;
        if (!isDash) index = Outdented(index, start, at, end);
        _levels.RemoveRange(index + 1, _levels.Count - index - 1);
        return true;
    }

    /// <summary>A key that its column's map does not know and one further in does has lost its indent.</summary>
    /// <returns>The level that it belongs to.</returns>
    private int Outdented(int index, int start, int at, int end)
    {
        var line = KeyLine.Of(Text, at, end);
        if (line.Key.Length == 0 || _levels[index].Field is null || _levels[index].Child(line.Key) is not null) return index;
        var inner = _levels.FindLastIndex(l => !l.IsList && l.Knows(line.Key));
        if (inner <= index || _levels[inner].Field is not { } field) return index;
        _notes.Add(SyntaxFindings.Outdented(_notes.Source.Span(at, at + line.Key.Length), line.Key, field.Chinese, field.English));
        _notes.Replace(start, at, new string(' ', _levels[inner].Indent));
        return inner;
    }

    private int Stray(int indent, int start, int at, int end)
    {
        var line = KeyLine.Of(Text, at, end);
        var index = -1;
        for (var i = 0; i < _levels.Count; i++)
            if (!_levels[i].IsList && _levels[i].Knows(line.Key)
                && (index < 0 || Math.Abs(_levels[i].Indent - indent) <= Math.Abs(_levels[index].Indent - indent))) index = i;
        if (index < 0) return -1;
        _notes.Add(SyntaxFindings.UnevenIndent(_notes.Source.Span(at, at + line.Key.Length), line.Key));
        _notes.Replace(start, at, new string(' ', _levels[index].Indent));
        return index;
    }

    private int StrayDash(int indent, int start, int at)
    {
        var lists = _levels.Where(l => l.IsList).ToList();
        if (Text[at] != '-' || lists.Count == 0) return -1;
        var nearest = lists.MinBy(l => Math.Abs(l.Indent - indent)).Indent;
        _notes.Add(SyntaxFindings.UnevenIndent(_notes.Source.Span(at, at + 1), "-"));
        _notes.Replace(start, at, new string(' ', nearest));
        return _levels.FindLastIndex(l => l.IsList && l.Indent == nearest);
    }

    private void Dash(int indent, int at, int end)
    {
        var list = _levels[^1];
        if (!IsDashed(at)) return;
        var next = at + 1;
        if (Text[at] != '-')
        {
            while (next < end && (Text[next] == Text[at] || char.IsWhiteSpace(Text[next]))) next++;
            _notes.Add(SyntaxFindings.FullWidthDash(_notes.Source.Span(at, at + 1)) with { Fix = Written(at, next, "- ") });
            _notes.Replace(at, next, "- ");
        }
        else if (next < end && Text[next] is not (' ' or '\t'))
        {
            _notes.Add(SyntaxFindings.NoBlankAfterDash(_notes.Source.Span(at, next)) with { Fix = Written(next, next, " ") });
            _notes.Insert(next, " ");
        }
        while (next < end && Text[next] is ' ' or '\t') next++;
        Item(list, indent, next, next >= end ? indent : indent + (Text[at] == '-' ? Math.Max(2, next - at) : 2), end);
    }

    private void Item(Level list, int indent, int at, int column, int end)
    {
        var item = list.Field switch
        {
            { Kind: FieldKind.MapList or FieldKind.ChoiceOrMapList } field => field with { Kind = FieldKind.Map },
            { } field => field with { Kind = FieldKind.Text },
            null => null,
        };
        var inner = new Level(column, item, IsList: false);
        var line = at < end ? KeyLine.Of(Text, at, end) : default;
        var isKey = at < end && Text[at] is not ('[' or '{' or '#')
            && (inner.Knows(line.Key) || (line.Parting == Parting.Colon && line.LooksLikeKey));
        if (!isKey)
        {
            Value(item, indent, at, end);
            return;
        }
        _levels.Add(inner);
        Key(inner, at, end);
    }

    private void Key(Level map, int at, int end)
    {
        if (IsDashed(at) || Text[at] is '?' or '[' or '{') return;
        var line = KeyLine.Of(Text, at, end);
        if (line.Parting == Parting.FullWidthColon && !IsMeantAsKey(map, line) && line.Plain(Text, at) is { Parting: Parting.Colon } plain)
            line = plain;
        var value = line.Colon + 1;
        switch (line.Parting)
        {
            case Parting.FullWidthColon:
                while (value < end && char.IsWhiteSpace(Text[value])) value++;
                _notes.Add(SyntaxFindings.FullWidthColon(_notes.Source.Span(line.Colon, line.Colon + 1), line.Key) with
                {
                    Fix = Written(line.Colon, value, value < end ? ": " : ":"),
                });
                _notes.Replace(line.Colon, value, ": ");
                break;
            case Parting.TightColon when Text[value] != '/':
                while (value < end && char.IsWhiteSpace(Text[value])) value++;
                _notes.Add(SyntaxFindings.NoBlankAfterColon(_notes.Source.Span(line.Colon, line.Colon + 1), line.Key) with
                {
                    Fix = Written(line.Colon, value, ": "),
                });
                _notes.Replace(line.Colon, value, ": ");
                break;
            case Parting.None or Parting.TightColon:
                _notes.Add(SyntaxFindings.NotAKey(_notes.Source.Span(at, _notes.EndOfValue(at, end))));
                Colonless(map, at, end);
                return;
        }
        Value(map.Child(line.Key), map.Indent, value, end);
    }

    /// <summary>A known name and a blank only lack the colon; anything else is left out, to read on below it.</summary>
    private void Colonless(Level map, int at, int end)
    {
        var blank = Text.AsSpan(at, end - at).IndexOfAny(' ', '\u3000', '\t');
        if (blank > 0 && map.Knows(Text.Substring(at, blank))) _notes.Replace(at + blank, at + blank + 1, ": ");
        else _notes.Insert(at, "# ");
    }

    private static bool IsMeantAsKey(Level map, KeyLine line) =>
        map.Knows(line.Key) || (map.Field?.Kind == FieldKind.LabelMap && line.LooksLikeKey);

    private void Value(Field? field, int indent, int at, int end)
    {
        switch (_values.Examine(field, at, end, indent, ref _line))
        {
            case ValueEnd.Awaited:
                _awaited = new Awaited(indent, field);
                break;
            case ValueEnd.Plain:
                _plain = indent;
                break;
            case ValueEnd.Block:
                _line = _blocks.Walk(_line, indent, Step(at, end), _levels);
                break;
        }
    }

    /// <summary>The number in <c>|2</c> or <c>|-2</c>, or 0.</summary>
    private int Step(int at, int end)
    {
        while (Text[at] is not ('|' or '>')) at++;
        for (at++; at < end && Text[at] is '+' or '-' or (>= '1' and <= '9'); at++)
            if (char.IsAsciiDigit(Text[at])) return Text[at] - '0';
        return 0;
    }

    /// <summary>The repair that reading makes for itself, offered for the file too.</summary>
    private Fix Written(int start, int end, string text) => new([new TextEdit(_notes.Source.Span(start, end), text)]);
}
