using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bulletin.Core.Yaml;

/// <summary>
/// YAML text → nodes, event by event: the library's own tree expands aliases, has no bound on depth and knows no places.
/// </summary>
internal sealed class YamlParser
{
    private readonly RepairedText _text;
    private readonly Stack<Open> _open = new();
    private readonly List<Finding> _findings = [];
    private YamlNode? _root;
    private int _documents;
    private int _nodes;
    private bool _isCut;

    private YamlParser(RepairedText text) => _text = text;

    public static YamlTree Parse(RepairedText text) => new YamlParser(text).Run();

    private YamlTree Run()
    {
        SyntaxFault? fault = null;
        var reached = 0;
        try
        {
            var parser = new Parser(new Scanner(new StringReader(_text.Text), skipComments: true));
            while (parser.MoveNext() && parser.Current is { } current)
            {
                reached = (int)current.End.Index;
                if (!Take(current)) break;
            }
        }
        catch (YamlException e)
        {
            fault = new(_text.ToSource(Math.Max(reached, (int)e.Start.Index)), e.Message);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // Some unclosed brackets end in a bare exception without a position.
            fault = new(_text.ToSource(reached), "");
        }
        while (_open.Count > 0) Close();
        return new(_root, fault, _findings, fault is null && !_isCut);
    }

    /// <returns>False: no use in reading on.</returns>
    private bool Take(ParsingEvent current)
    {
        switch (current)
        {
            case DocumentStart when ++_documents > 1:
                _findings.Add(YamlFindings.SeveralDocuments(Span(current)));
                return false;
            case AnchorAlias alias:
                _findings.Add(YamlFindings.Anchor(Span(alias)));
                Attach(Text(Span(alias).Text, ScalarForm.Plain, Span(alias)));
                return true;
            case Scalar scalar:
                Judge(scalar);
                // Written out they were found in the text; an escape (\x01, \ud800) makes them here.
                if (scalar.Style == ScalarStyle.DoubleQuoted && ControlCharacters.AreIn(scalar.Value))
                    _findings.Add(SyntaxFindings.ControlCharacter(Trimmed(Span(scalar))));
                Attach(Text(scalar.Value, FormOf(scalar.Style), Trimmed(Span(scalar))));
                return Counted(current);
            case MappingStart or SequenceStart:
                Judge((NodeEvent)current);
                _open.Push(new Open(current is MappingStart, Span(current)));
                if (_open.Count <= Limits.YamlDepth) return Counted(current);
                return Cut(YamlFindings.TooDeep(Span(current)));
            case MappingEnd or SequenceEnd:
                Close();
                return true;
            default:
                return true;
        }
    }

    private bool Counted(ParsingEvent current)
    {
        return ++_nodes <= Limits.YamlNodes || Cut(YamlFindings.TooMany(Span(current)));
    }

    private bool Cut(Finding why)
    {
        _findings.Add(why);
        _isCut = true;
        return false;
    }

    private void Judge(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) _findings.Add(YamlFindings.Anchor(Opening(node)));
        if (!node.Tag.IsEmpty) _findings.Add(YamlFindings.Tag(Opening(node)));
    }

    private void Close()
    {
        var closed = _open.Pop();
        Attach(closed.ToNode());
    }

    private void Attach(YamlNode node)
    {
        if (_open.Count == 0) _root ??= node;
        else if (!_open.Peek().Add(node)) _findings.Add(YamlFindings.KeyNotText(node.Span));
    }

    private static TextNode Text(string value, ScalarForm form, SourceSpan span) => new(ScalarPlaces.Map(value, form, span), form, span);

    private SourceSpan Span(ParsingEvent e) => _text.Source.Span(_text.ToSource((int)e.Start.Index), _text.ToSource((int)e.End.Index));

    /// <summary>The <c>&amp;name</c> or <c>!tag</c> before a value.</summary>
    private SourceSpan Opening(NodeEvent node)
    {
        var start = Span(node).Start;
        var end = _text.Source.Content.AsSpan(start).IndexOfAny(" \t\r\n");
        return _text.Source.Span(start, end < 0 ? _text.Source.Content.Length : start + end);
    }

    /// <summary>A block scalar ends where the next key begins; its last character is what the clerk sees.</summary>
    private static SourceSpan Trimmed(SourceSpan span)
    {
        var end = span.End;
        while (end > span.Start && span.Source.Content[end - 1] is '\n' or '\r' or ' ' or '\t') end--;
        return span with { End = end };
    }

    private static ScalarForm FormOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
        ScalarStyle.Literal => ScalarForm.Literal,
        ScalarStyle.Folded => ScalarForm.Folded,
        _ => ScalarForm.Plain,
    };

    /// <summary>A map or list not yet closed.</summary>
    private sealed class Open(bool isMap, SourceSpan span)
    {
        private readonly List<YamlNode> _items = [];
        private readonly List<MapEntry> _entries = [];
        private TextNode? _key;

        /// <returns>False: a map or list stands where a key belongs.</returns>
        public bool Add(YamlNode node)
        {
            if (!isMap) _items.Add(node);
            else if (_key is not null) EndEntry(node);
            else _key = node as TextNode ?? new TextNode(new MappedText("", node.Span.Source, []), ScalarForm.Plain, node.Span);
            return !isMap || _key is null || node is TextNode;
        }

        public YamlNode ToNode()
        {
            if (_key is not null) EndEntry(new TextNode(new MappedText("", _key.Span.Source, []), ScalarForm.Plain, _key.Span));
            return isMap ? new MapNode(_entries, span) : new ListNode(_items, span);
        }

        private void EndEntry(YamlNode value)
        {
            _entries.Add(new MapEntry(_key!, value));
            _key = null;
        }
    }
}
