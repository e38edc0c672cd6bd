using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>What the colours of a picture mean (ICC 颜色特性文件), as ICC.1:2004-10 (ISO 15076-1) has it.</summary>
public sealed class IccProfile
{
    private const int HeaderLength = 128, EntryLength = 12;

    private IccProfile(ReadOnlyMemory<byte> bytes, int components) => (Bytes, Components) = (bytes, components);

    /// <summary>As many as the profile says it has.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>1 grey, 3 red, green and blue, 4 CMYK.</summary>
    public int Components { get; }

    /// <returns>Null where it is broken, or none that a picture in a PDF may have (ISO 32000-1 8.6.5.5): of an input, display or output
    /// device or a colour space, version 2 to 4.</returns>
    public static IccProfile? Read(ReadOnlyMemory<byte> bytes)
    {
        var file = bytes.Span;
        if (file.Length < HeaderLength + 4) return null;
        var length = BinaryPrimitives.ReadUInt32BigEndian(file);
        if (length > file.Length || length < HeaderLength + 4 || file[8] is < 2 or > 4 || !file[36..].StartsWith("acsp"u8)) return null;
        file = file[..(int)length];
        var components = file[16..20] switch
        {
            var grey when grey.SequenceEqual("GRAY"u8) => 1,
            var rgb when rgb.SequenceEqual("RGB "u8) => 3,
            var inks when inks.SequenceEqual("CMYK"u8) => 4,
            _ => 0,
        };
        if (components == 0 || !IsOf(file[12..16], "mntrscnrprtrspac"u8) || !IsOf(file[20..24], "XYZ Lab "u8)) return null;
        return HasTags(file, components) ? new IccProfile(bytes[..(int)length], components) : null;
    }

    /// <summary>
    /// All tags lie within it, and the ones that make a meaning are among them (8.3 to 8.5): a table, or curves and primaries.
    /// </summary>
    private static bool HasTags(ReadOnlySpan<byte> file, int components)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(file[HeaderLength..]);
        var entries = file[(HeaderLength + 4)..];
        if (count > entries.Length / EntryLength) return false;
        var (hasTable, needed) = (false, 0);
        for (var i = 0; i < count; i++)
        {
            var entry = entries.Slice(i * EntryLength, EntryLength);
            if (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]) + (long)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]) > file.Length)
                return false;
            hasTable |= entry.StartsWith("A2B0"u8);
            if (IsOf(entry[..4], components == 1 ? "kTRC"u8 : "rXYZgXYZbXYZrTRCgTRCbTRC"u8)) needed++;
        }
        return hasTable || (components, needed) is (1, 1) or (3, 6);
    }

    private static bool IsOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> names)
    {
        for (; names.Length >= 4; names = names[4..])
            if (names.StartsWith(name)) return true;
        return false;
    }
}
