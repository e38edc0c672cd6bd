using System.IO.Compression;
using System.IO.Hashing;
using System.Xml;

namespace Bulletin.Word.Opening;

/// <summary>
/// Looks through an entry of a package before anything parses it: how much comes out, whether it is whole, how deep it nests. What is XML
/// shows
/// in its first bytes: the libraries find their parts by relationships, whatever their names.
/// </summary>
/// <param name="left">Bytes that all entries together may still unpack to; what the archive's directory says of them can lie.</param>
/// <param name="depth">Elements within one another: they are read and walked by recursion, and some thousands would end the
/// program.</param>
internal sealed class PartScan(long left, int depth)
{
    /// <summary>Bytes of one name, value or text: parsers keep each whole in memory, several times over.</summary>
    private const int LongestToken = 8 << 20;

    /// <summary>Of the entities that drawing programs declare in a picture.</summary>
    private const int CharactersFromEntities = 10_000;

    private const string Svg = "http://www.w3.org/2000/svg";

    private readonly byte[] _buffer = new byte[64 * 1024];

    /// <summary>Elements that all entries together may still have.</summary>
    public long Elements { get; init; } = long.MaxValue;

    /// <summary>Whether an SVG picture may have a DTD, as old drawing programs write it.</summary>
    public bool AllowsPictureDtd { get; init; }

    /// <summary>Parts in which something stands in a text, or may.</summary>
    public List<string> Interrupted { get; } = [];

    private long _elements;

    /// <summary>Whether an entry begins as XML does; null: so far it is blank.</summary>
    public static bool? BeginsAsXml(ReadOnlySpan<byte> head)
    {
        // Blanks, marks of byte order, and the zeros of wider encodings.
        var first = head.IndexOfAnyExcept((ReadOnlySpan<byte>)[0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00]);
        return first < 0 ? null : head[first] == '<';
    }

    /// <exception cref="InvalidDataException">The entry cannot be unpacked.</exception>
    public PartState Look(ZipArchiveEntry entry)
    {
        var isNamed = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        bool? isXml = isNamed ? true : null;
        // What it is said to hold is enough to refuse it, and unpacking so much takes seconds.
        if (entry.Length > left) return PartState.TooLarge;
        var (token, length, crc) = (0, 0L, new Crc32());
        using (var content = entry.Open())
            for (int read; (read = content.Read(_buffer)) > 0; length += read)
            {
                var block = _buffer.AsSpan(0, read);
                if ((left -= read) < 0) return PartState.TooLarge;
                crc.Append(block);
                isXml ??= BeginsAsXml(block);
                if (isXml == true && IsTooLong(block, ref token)) return PartState.TooLarge;
            }
        // System.IO.Compression compares neither.
        if (length != entry.Length || crc.GetCurrentHashAsUInt32() != entry.Crc32) return PartState.Damaged;
        return isXml != true ? PartState.Sound : isNamed ? WalkXml(entry) : WalkUnnamed(entry);
    }

    private PartState WalkXml(ZipArchiveEntry entry)
    {
        try
        {
            using var content = entry.Open();
            using var reader =
                XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var text = new TextWalk();
            while (reader.Read())
            {
                if (IsTooMuch(reader) is { } state) return state;
                text.See(reader);
            }
            if (text.IsInterrupted) Interrupted.Add(entry.FullName);
            return PartState.Sound;
        }
        catch (XmlException)
        {
            return HasDtd(entry) ? PartState.HasDtd : PartState.Damaged;
        }
    }

    // What turns out to be no XML may be anything: whoever parsed it would fail at the same place.
    private PartState WalkUnnamed(ZipArchiveEntry entry)
    {
        var hasDtd = false;
        try
        {
            using var content = entry.Open();
            using var reader = XmlReader.Create(content,
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Parse,
                    XmlResolver = null,
                    MaxCharactersFromEntities = CharactersFromEntities,
                });
            var text = new TextWalk();
            while (reader.Read())
            {
                text.See(reader);
                if (reader.NodeType == XmlNodeType.DocumentType && !AllowsPictureDtd) return PartState.HasDtd;
                hasDtd |= reader.NodeType == XmlNodeType.DocumentType;
                if (hasDtd && reader is { NodeType: XmlNodeType.Element, Depth: 0 }
                    && reader is not { LocalName: "svg", NamespaceURI: Svg })
                    return PartState.HasDtd;
                if (IsTooMuch(reader) is { } state) return state;
            }
            if (text.IsInterrupted && !hasDtd) Interrupted.Add(entry.FullName);
            return PartState.Sound;
        }
        catch (XmlException)
        {
            return HasDtd(entry) ? PartState.HasDtd : PartState.Sound;
        }
    }

    /// <summary>Notices what stands in a text as a part is walked.</summary>
    private struct TextWalk()
    {
        private int _depth = int.MaxValue;

        public bool IsInterrupted { get; private set; }

        public void See(XmlReader reader)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > _depth) IsInterrupted = true;
                    else _depth = !reader.IsEmptyElement && InterruptedText.IsText(reader.LocalName) ? reader.Depth : int.MaxValue;
                    break;
                case XmlNodeType.EndElement when reader.Depth == _depth:
                    _depth = int.MaxValue;
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction or XmlNodeType.CDATA:
                    IsInterrupted |= reader.Depth > 0;
                    break;
            }
        }
    }

    private PartState? IsTooMuch(XmlReader reader)
    {
        if (reader.Depth > depth) return PartState.TooDeep;
        return reader.NodeType == XmlNodeType.Element && ++_elements > Elements ? PartState.TooLarge : null;
    }

    /// <summary>Whether an entry that could not be read says why at its head; entities would fetch or swell.</summary>
    private static bool HasDtd(ZipArchiveEntry entry)
    {
        var head = new byte[1024];
        using var content = entry.Open();
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan(0, read).IndexOf("<!DOCTYPE"u8) >= 0
            || head.AsSpan(0, read).IndexOf(System.Text.Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0
            || head.AsSpan(0, read).IndexOf(System.Text.Encoding.BigEndianUnicode.GetBytes("<!DOCTYPE")) >= 0;
    }

    private static bool IsTooLong(ReadOnlySpan<byte> block, ref int token)
    {
        var last = block.LastIndexOfAny((byte)'<', (byte)'>');
        // Within a block nothing can be too long.
        token = last < 0 ? token + block.Length : block.Length - last;
        return token > LongestToken;
    }
}

/// <summary>What is to be said of an entry before it is parsed.</summary>
internal enum PartState
{
    Sound,
    TooLarge,
    TooDeep,
    HasDtd,

    /// <summary>Its checksum or length is another than the archive says, or it is no XML where it is called so.</summary>
    Damaged,
}
