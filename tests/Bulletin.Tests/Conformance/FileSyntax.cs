using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Conformance;

/// <summary>
/// Reads the bytes of a file as they stand, which no library shows once it has understood them: how objects are set apart and strings and names are
/// spelt (ISO 19005-2 6.1.6 to 6.1.9, 6.1.13). Object streams are read as well.
/// </summary>
internal sealed partial class FileSyntax(byte[] bytes)
{
    private const int MostStringBytes = 32767;
    private const int MostNameBytes = 127;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> _faults = [];
    private int _at;
    private int _length;
    private bool _holdsObjects;

    /// <summary>What is wrong, in the order of the bytes.</summary>
    public static IReadOnlyList<string> FaultsIn(byte[] bytes)
    {
        var syntax = new FileSyntax(bytes);
        syntax.Read();
        return syntax._faults;
    }

    private void Read()
    {
        while (Next() is { } token)
        {
            switch (token)
            {
                case "/Length":
                    _length = int.TryParse(Next(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : -1;
                    break;
                case "/ObjStm":
                    _holdsObjects = true;
                    break;
                case "obj":
                    BeginObject();
                    break;
                case "endobj":
                    if (!IsEnd(_at - 7) || !IsEnd(_at)) Fault("endobj is not on a line of its own");
                    break;
                case "stream":
                    if (!SkipStream()) return;
                    break;
            }
        }
    }

    private void BeginObject()
    {
        (_length, _holdsObjects) = (-1, false);
        var start = Math.Max(0, _at - 30);
        if (!ObjectHead().IsMatch(Encoding.Latin1.GetString(bytes, start, _at - start)) || !IsEnd(_at)) Fault("an object's head is not on a line of its own, its parts set apart by one blank each");
    }

    private bool SkipStream()
    {
        var data = At(_at) == '\n' ? _at + 1 : At(_at) == '\r' && At(_at + 1) == '\n' ? _at + 2 : -1;
        if (data < 0 || _length < 0 || data + _length > bytes.Length)
        {
            Fault("a stream without an end of line or a length");
            return false;
        }
        if (_holdsObjects) _faults.AddRange(FaultsIn(Inflated(bytes.AsSpan(data, _length))));
        _at = data + _length;
        var end = At(_at) == '\r' && At(_at + 1) == '\n' ? _at + 2 : _at + 1;
        if (!IsEnd(_at) || !bytes.AsSpan(Math.Min(end, bytes.Length)).StartsWith("endstream"u8)) Fault("a stream is not as long as it says, or endstream not on a line of its own");
        return true;
    }

    private string? Next()
    {
        for (; _at < bytes.Length && (IsBlank(bytes[_at]) || bytes[_at] == '%'); _at++)
            if (bytes[_at] == '%') while (_at + 1 < bytes.Length && !IsEnd(_at + 1)) _at++;
        if (_at >= bytes.Length) return null;
        switch ((char)bytes[_at])
        {
            case '(': return Literal();
            case '<' when At(_at + 1) == '<':
            case '>' when At(_at + 1) == '>':
                _at += 2;
                return "<>";
            case '<': return Hexadecimal();
            case '/': return Name();
            case '[' or ']' or '{' or '}' or '>' or ')':
                _at++;
                return "[]";
        }
        return Regular();
    }

    private string Regular()
    {
        var start = _at;
        while (_at < bytes.Length && !IsBlank(bytes[_at]) && !"()<>[]{}/%"u8.Contains(bytes[_at])) _at++;
        return Encoding.Latin1.GetString(bytes, start, _at - start);
    }

    private string Name()
    {
        _at++;
        var spelt = Regular();
        var said = Encoding.Latin1.GetBytes(Escaped().Replace(spelt, match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString()));
        if (said.Length > MostNameBytes) Fault($"a name of {said.Length} bytes");
        try
        {
            _ = Strict.GetString(said);
        }
        catch (DecoderFallbackException)
        {
            Fault($"the name {spelt} is not UTF-8");
        }
        return "/" + spelt;
    }

    private string Hexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', _at);
        if (end < 0) end = bytes.Length;
        var digits = bytes[(_at + 1)..end].Where(b => !IsBlank(b)).ToList();
        if (digits.Count % 2 != 0 || !digits.TrueForAll(b => char.IsAsciiHexDigit((char)b))) Fault("a hexadecimal string not of whole bytes");
        if (digits.Count / 2 > MostStringBytes) Fault($"a string of {digits.Count / 2} bytes");
        _at = end + 1;
        return "<>";
    }

    private string Literal()
    {
        var start = ++_at;
        for (var depth = 1; _at < bytes.Length && depth > 0; _at++)
        {
            if (bytes[_at] == '\\') _at++;
            else if (bytes[_at] == '(') depth++;
            else if (bytes[_at] == ')') depth--;
        }
        if (_at - start > MostStringBytes) Fault($"a string of {_at - start} bytes");
        return "()";
    }

    private int At(int place) => place >= 0 && place < bytes.Length ? bytes[place] : -1;

    private bool IsEnd(int place) => At(place) is '\r' or '\n';

    private static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private void Fault(string what) => _faults.Add(FormattableString.Invariant($"{what}, at {_at}"));

    private static byte[] Inflated(ReadOnlySpan<byte> data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    [GeneratedRegex(@"[\r\n]\d+[ \t]\d+[ \t]obj$")]
    private static partial Regex ObjectHead();

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex Escaped();
}
