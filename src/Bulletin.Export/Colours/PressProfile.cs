using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Export.Colours;

/// <summary>The ICC profile of a press (印刷机特性文件): what four inks on paper look like (ICC.1:2004-10).</summary>
public sealed class PressProfile
{
    private const int HeaderLength = 128;
    private const int EntryLength = 12;

    private PressProfile(byte[] bytes, string description) => (Bytes, Description) = (bytes, description);

    public byte[] Bytes { get; }

    /// <summary>Its name for people, such as <c>FOGRA39L Coated</c>; empty where it has none.</summary>
    public string Description { get; }

    /// <returns>Null where this is no profile of an output device with four inks, or one that PDF 1.7 does not know (ISO 19005-2 6.2.3):
    /// version 4.x at most.</returns>
    public static PressProfile? Read(byte[] bytes)
    {
        ReadOnlySpan<byte> file = bytes;
        if (file.Length < HeaderLength + 4 || BinaryPrimitives.ReadUInt32BigEndian(file) != (uint)file.Length || file[8] is < 2 or > 4)
            return null;
        return file[12..].StartsWith("prtrCMYK"u8) && file[36..].StartsWith("acsp"u8) ? new PressProfile(bytes, DescriptionIn(file)) : null;
    }

    private static string DescriptionIn(ReadOnlySpan<byte> file)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(file[HeaderLength..]);
        var table = file[(HeaderLength + 4)..];
        for (var i = 0; i < count && (i + 1) * EntryLength <= table.Length; i++)
        {
            var entry = table.Slice(i * EntryLength, EntryLength);
            if (!entry.StartsWith("desc"u8)) continue;
            long offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), length = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            return offset + length <= file.Length ? Text(file.Slice((int)offset, (int)length)) : "";
        }
        return "";
    }

    /// <summary>
    /// Version 2 has its text in ASCII, with its length and a zero at the end; version 4 in UTF-16, once for each language.
    /// </summary>
    private static string Text(ReadOnlySpan<byte> tag)
    {
        if (tag.Length < 12) return "";
        if (tag.StartsWith("desc"u8))
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(tag[8..]);
            return length > 0 && 12 + (long)length <= tag.Length ? Encoding.ASCII.GetString(tag.Slice(12, (int)length - 1)) : "";
        }
        if (!tag.StartsWith("mluc"u8) || tag.Length < 28) return "";
        long bytes = BinaryPrimitives.ReadUInt32BigEndian(tag[20..]), start = BinaryPrimitives.ReadUInt32BigEndian(tag[24..]);
        return start + bytes <= tag.Length ? Encoding.BigEndianUnicode.GetString(tag.Slice((int)start, (int)bytes)) : "";
    }
}
