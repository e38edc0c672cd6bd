using System.Globalization;
using System.Text;

namespace Bulletin.Tests.Conformance;

/// <summary>Reads a content stream (ISO 32000-1 7.8.2) by a reader of its own: names keep their slash, strings are bytes.</summary>
internal sealed class ContentTokens(byte[] content)
{
    private int _at;

    /// <summary>Operators with their operands, in order.</summary>
    public IEnumerable<(string Operator, List<object> Operands)> Operations()
    {
        var operands = new List<object>();
        while (Next() is { } token)
        {
            if (token is not Keyword(var name) || name is "true" or "false" or "null")
            {
                operands.Add(token);
                continue;
            }
            yield return (name, operands);
            operands = [];
        }
    }

    private sealed record Keyword(string Name);

    private object? Next()
    {
        while (_at < content.Length && (content[_at] <= ' ')) _at++;
        if (_at >= content.Length) return null;
        switch ((char)content[_at])
        {
            case '/': return "/" + Regular(1);
            case '(': return Literal();
            case '[': return Array();
            case ']' or '}' or '{':
                _at++;
                return new Keyword("]");
            case '<' when content[_at + 1] == '<': return Dictionary();
            case '<': return Hexadecimal();
            case '>':
                _at += 2;
                return new Keyword(">>");
        }
        var word = Regular(0);
        if (word.Length == 0) throw new InvalidDataException($"not a token at {_at}");
        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : new Keyword(word);
    }

    private string Regular(int skip)
    {
        var start = _at += skip;
        while (_at < content.Length && content[_at] > ' ' && "()<>[]{}/%".IndexOf((char)content[_at], StringComparison.Ordinal) < 0) _at++;
        return Encoding.Latin1.GetString(content, start, _at - start);
    }

    private List<object> Array()
    {
        _at++;
        var list = new List<object>();
        while (Next() is { } token and not Keyword("]")) list.Add(token);
        return list;
    }

    private Dictionary<string, object> Dictionary()
    {
        _at += 2;
        var entries = new Dictionary<string, object>(StringComparer.Ordinal);
        while (Next() is string key) entries[key] = Next()!;
        return entries;
    }

    private byte[] Hexadecimal()
    {
        var end = System.Array.IndexOf(content, (byte)'>', _at);
        var digits = Encoding.Latin1.GetString(content, _at + 1, end - _at - 1);
        _at = end + 1;
        return Convert.FromHexString(digits);
    }

    private byte[] Literal()
    {
        var text = new List<byte>();
        var depth = 0;
        for (_at++; content[_at] != ')' || depth > 0; _at++)
        {
            if (content[_at] == '\\') _at++;
            else if (content[_at] == '(') depth++;
            else if (content[_at] == ')') depth--;
            text.Add(content[_at]);
        }
        _at++;
        return [.. text];
    }
}
