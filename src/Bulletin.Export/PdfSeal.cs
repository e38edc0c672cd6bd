using System.IO.Hashing;
using System.Text;
using Bulletin.Export.Objects;

namespace Bulletin.Export;

/// <summary>Whose a PDF on disk is, so that only what this tool wrote and nobody changed is overwritten.</summary>
public enum SealState
{
    /// <summary>Made by something else, or saved anew by it.</summary>
    NotOurs,

    /// <summary>As this tool wrote it, to the byte.</summary>
    Intact,

    /// <summary>Made by this tool, changed since.</summary>
    Edited,
}

/// <summary>
/// The seal (封签) of a PDF: XXH128 of all its other bytes, in a comment before <c>startxref</c>. Comments may stand there
/// (ISO 32000-1 7.2.3), the cross-reference is left alone, and nothing follows the end-of-file marker (ISO 19005-2 6.1.3).
/// </summary>
public static class PdfSeal
{
    private const int DigestDigits = 32;

    /// <summary>The seal stands within these at the end of a file.</summary>
    private const int TailBytes = 4096;

    private static ReadOnlySpan<byte> Mark => "%Bulletin-Seal XXH128 "u8;

    private static ReadOnlySpan<byte> RecordMark => "%Bulletin-Made-From "u8;

    private static ReadOnlySpan<byte> Start => "startxref"u8;

    /// <summary>Seals a finished PDF; one that has a seal at its end gets a fresh one.</summary>
    /// <exception cref="ArgumentException">No <c>startxref</c>: this is no PDF.</exception>
    public static byte[] Apply(ReadOnlySpan<byte> pdf)
    {
        var start = pdf.LastIndexOf(Start);
        if (start < 0) throw new ArgumentException("no startxref: not a PDF", nameof(pdf));
        var head = pdf[..start];
        var sealed_ = head.LastIndexOf(Mark);
        if (sealed_ >= 0 && sealed_ + Mark.Length + DigestDigits + 1 == start) head = head[..sealed_];
        var hash = new XxHash128();
        hash.Append(head);
        var result = new PdfBytes(pdf.Length + 128).Raw(head);
        return Close(result, pdf[start..], hash);
    }

    /// <summary>Whether a file is as <see cref="Apply"/> left it.</summary>
    public static SealState Check(ReadOnlySpan<byte> pdf)
    {
        var mark = pdf.LastIndexOf(Mark);
        if (mark < 0) return SealState.NotOurs;
        var digest = mark + Mark.Length;
        var rest = digest + DigestDigits;
        if (rest > pdf.Length) return SealState.Edited;
        var hash = new XxHash128();
        hash.Append(pdf[..digest]);
        hash.Append(pdf[rest..]);
        return pdf[digest..rest].SequenceEqual(new PdfBytes(80).Hex(hash.GetHashAndReset()).Written) ? SealState.Intact : SealState.Edited;
    }

    /// <summary>The record that stands before the seal, or null.</summary>
    public static string? RecordIn(ReadOnlySpan<byte> pdf)
    {
        var seal = pdf.LastIndexOf(Mark);
        if (seal < 0) return null;
        var mark = pdf[..seal].LastIndexOf(RecordMark);
        if (mark < 0) return null;
        var line = pdf[(mark + RecordMark.Length)..seal];
        // It is the line right before, or somebody else's text.
        return line.Length > 0 && line.IndexOf((byte)'\n') == line.Length - 1 ? Encoding.UTF8.GetString(line[..^1]) : null;
    }

    internal static void WriteRecord(PdfBytes file, string record)
    {
        if (record.AsSpan().ContainsAny('\r', '\n')) throw new ArgumentException("a record is one line", nameof(record));
        file.Raw(RecordMark).Raw(Encoding.UTF8.GetBytes(record)).Raw((byte)'\n');
    }

    /// <summary>The same of a file too large to be held: it is read from front to end once.</summary>
    public static SealState Check(Stream pdf)
    {
        var tail = new byte[(int)Math.Min(pdf.Length, TailBytes)];
        pdf.Position = pdf.Length - tail.Length;
        pdf.ReadExactly(tail);
        var mark = tail.AsSpan().LastIndexOf(Mark);
        if (mark < 0) return SealState.NotOurs;
        var digest = mark + Mark.Length;
        var rest = digest + DigestDigits;
        if (rest > tail.Length) return SealState.Edited;
        var hash = new XxHash128();
        var left = pdf.Length - tail.Length;
        var buffer = new byte[1 << 16];
        for (pdf.Position = 0; left > 0;)
        {
            var read = pdf.Read(buffer.AsSpan(0, (int)Math.Min(left, buffer.Length)));
            if (read == 0) return SealState.Edited;
            hash.Append(buffer.AsSpan(0, read));
            left -= read;
        }
        hash.Append(tail.AsSpan(0, digest));
        hash.Append(tail.AsSpan(rest));
        return tail.AsSpan(digest, DigestDigits).SequenceEqual(new PdfBytes(80).Hex(hash.GetHashAndReset()).Written)
            ? SealState.Intact
            : SealState.Edited;
    }

    /// <summary>Ends a file under construction, all of whose bytes were already given to <paramref name="hash"/>.</summary>
    internal static byte[] Close(PdfBytes file, long crossReference, XxHash128 hash)
    {
        var tail = new PdfBytes(48).Raw(Start).Raw((byte)'\n').Integer(crossReference).Raw("\n%%EOF\n"u8);
        return Close(file, tail.Written, hash);
    }

    private static byte[] Close(PdfBytes file, ReadOnlySpan<byte> tail, XxHash128 hash)
    {
        hash.Append(Mark);
        hash.Append("\n"u8);
        hash.Append(tail);
        return file.Raw(Mark).Hex(hash.GetHashAndReset()).Raw((byte)'\n').Raw(tail).Written.ToArray();
    }
}
