using System.IO.Compression;
using System.Xml;

namespace Bulletin.Word.Opening;

/// <summary>Looks through an entry of a package before anything parses it: how much comes out, how deep it nests.</summary>
/// <param name="left">Bytes that all entries together may still unpack to; what the archive's directory says of them can lie.</param>
/// <param name="depth">Elements within one another: they are read and walked by recursion, and some thousands would end the program.</param>
internal sealed class PartScan(long left, int depth)
{
    /// <summary>Bytes of one name, value or text: parsers keep each whole in memory, several times over.</summary>
    private const int LongestToken = 8 << 20;

    private readonly byte[] _buffer = new byte[64 * 1024];

    /// <exception cref="InvalidDataException">The entry is damaged.</exception>
    /// <exception cref="XmlException">It is no XML, or has a DTD.</exception>
    public PartState Look(ZipArchiveEntry entry)
    {
        var isXml = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        var token = 0;
        using (var content = entry.Open())
            for (int read; (read = content.Read(_buffer)) > 0;)
            {
                if ((left -= read) < 0) return PartState.TooLarge;
                if (isXml && IsTooLong(_buffer.AsSpan(0, read), ref token)) return PartState.TooLarge;
            }
        return isXml && IsTooDeep(entry) ? PartState.TooDeep : PartState.Sound;
    }

    /// <summary>Whether an entry that could not be read says why at its head; entities would fetch or swell.</summary>
    public static bool HasDtd(ZipArchiveEntry entry)
    {
        var head = new byte[1024];
        try
        {
            using var content = entry.Open();
            var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return head.AsSpan(0, read).IndexOf("<!DOCTYPE"u8) >= 0 || head.AsSpan(0, read).IndexOf(System.Text.Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0
                || head.AsSpan(0, read).IndexOf(System.Text.Encoding.BigEndianUnicode.GetBytes("<!DOCTYPE")) >= 0;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static bool IsTooLong(ReadOnlySpan<byte> block, ref int token)
    {
        var last = block.LastIndexOfAny((byte)'<', (byte)'>');
        // Within a block nothing can be too long.
        token = last < 0 ? token + block.Length : block.Length - last;
        return token > LongestToken;
    }

    private bool IsTooDeep(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
            if (reader.Depth > depth) return true;
        return false;
    }
}

/// <summary>What is to be said of an entry before it is parsed.</summary>
internal enum PartState
{
    Sound,
    TooLarge,
    TooDeep,
}
