using System.Text;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Text;

/// <summary>
/// Bytes of a file the clerk edits → text: UTF-8; UTF-16 and GB18030 are recognised and read with a notice; anything else is refused.
/// </summary>
public static class TextDecoder
{
    private const int SniffedBytes = 4096;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>What is said of a file that was not read because it is larger than <see cref="Limits.TextBytes"/>.</summary>
    public static Decoded TooLarge(string path) => Refused(path.Replace('\\', '/'), EncodingFindings.TooLarge);

    /// <param name="path">As it was given; findings print it with <c>/</c>.</param>
    /// <param name="fullPath">Where the file lies, absolute; empty: nowhere.</param>
    public static Decoded Decode(string path, byte[] bytes, string fullPath = "")
    {
        var shown = path.Replace('\\', '/');
        if (bytes.Length > Limits.TextBytes) return TooLarge(path);
        if (StartsWith(bytes, [0xEF, 0xBB, 0xBF])) return Marked(shown, bytes, fullPath);
        if (StartsWith(bytes, [0xFF, 0xFE])) return Strict(shown, bytes, 2, new UnicodeEncoding(false, false, true), "UTF-16", fullPath);
        if (StartsWith(bytes, [0xFE, 0xFF])) return Strict(shown, bytes, 2, new UnicodeEncoding(true, false, true), "UTF-16", fullPath);
        if (Utf16WithoutMark(bytes) is { } encoding) return Strict(shown, bytes, 0, encoding, "UTF-16", fullPath);
        if (bytes.AsSpan().Contains((byte)0)) return Refused(shown, EncodingFindings.Binary);
        try
        {
            return new(new SourceText(shown, Utf8.GetString(bytes)) { FullPath = fullPath }, []) { Form = new(Utf8, []) };
        }
        catch (DecoderFallbackException)
        {
            var bad = BadBytes.Of(bytes);
            if (bad.IsUtf8) return Mended(shown, bad, fullPath);
            var other = Strict(shown, bytes, 0, Gb18030(), "GB18030", fullPath);
            return other.Text is null && bad.IsText && !LooksBinary(bad.Text) ? Mended(shown, bad, fullPath) : other;
        }
    }

    private static Decoded Marked(string path, byte[] bytes, string fullPath)
    {
        var whole = Strict(path, bytes, 3, Utf8, null, fullPath);
        return whole.Text is null && BadBytes.Of(bytes.AsSpan(3)) is { IsText: true } bad && !LooksBinary(bad.Text)
            ? Mended(path, bad, fullPath)
            : whole;
    }

    /// <summary>Read on past the bad bytes, so that one run tells all; without a form, for nobody knows how to write it back.</summary>
    private static Decoded Mended(string path, BadBytes bad, string fullPath)
    {
        var source = new SourceText(path, bad.Text) { FullPath = fullPath };
        return new(source,
            [.. bad.Places.Select((place, i) => EncodingFindings.BadByte(source.Span(place.Offset, place.Offset + 1), place.Byte,
                i == bad.Places.Count - 1 ? bad.Count - bad.Places.Count : 0))]);
    }

    /// <summary>A text of hanzi in GB18030 is nearly always valid in that encoding alone; pictures and archives are not.</summary>
    private static Decoded Strict(string path, byte[] bytes, int skip, Encoding encoding, string? noticed, string fullPath)
    {
        try
        {
            var source = new SourceText(path, encoding.GetString(bytes, skip, bytes.Length - skip)) { FullPath = fullPath };
            if (noticed is not null && LooksBinary(source.Content)) return Refused(path, EncodingFindings.Binary);
            return new(source, noticed is null ? [] : [EncodingFindings.Recognised(source.Span(0, 0), noticed)])
            {
                Form = new(encoding, bytes[..skip]),
            };
        }
        catch (DecoderFallbackException)
        {
            return Refused(path, EncodingFindings.Binary);
        }
    }

    private static Encoding Gb18030() => CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>
    /// Notepad's "Unicode" saved by a program that left the mark out: half the bytes of YAML's own marks and line ends are 0.
    /// </summary>
    private static UnicodeEncoding? Utf16WithoutMark(byte[] bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0, both = 0;
        var end = Math.Min(bytes.Length, SniffedBytes);
        for (var i = 0; i + 1 < end; i += 2)
        {
            if (bytes[i] == 0 && bytes[i + 1] == 0) both++;
            else if (bytes[i] == 0) even++;
            else if (bytes[i + 1] == 0) odd++;
        }
        if (both > 0 || (even > 0) == (odd > 0)) return null;
        return even + odd >= end / 40 ? new UnicodeEncoding(bigEndian: even > 0, false, true) : null;
    }

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
            if (c is < ' ' and not ('\t' or '\n' or '\r' or '\f')) controls++;
        return controls * 50 > text.Length;
    }

    private static bool StartsWith(byte[] bytes, ReadOnlySpan<byte> mark) => bytes.AsSpan().StartsWith(mark);

    private static Decoded Refused(string path, Func<SourceSpan, Finding> why) =>
        new(null, [why(new SourceText(path, "").Span(0, 0))]);
}
