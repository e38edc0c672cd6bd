using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Word.Opening;

/// <summary>
/// What the directory of an archive (APPNOTE 4.3.12) says of its entries, held against the entries' own headers (4.3.7): a program that
/// goes by
/// the one and a program that goes by the other must not read two different documents, nor one byte serve many entries.
/// </summary>
internal static class ZipDirectory
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const uint LargeEndOfDirectory = 0x06064b50;
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const uint Elsewhere = uint.MaxValue;
    private const int HasDescriptor = 1 << 3;

    private readonly record struct Entry(string Name, long Begin, long End);

    /// <summary>The name of the first entry that contradicts the directory or lies over another; null: none does.</summary>
    /// <exception cref="ArgumentException">The directory leads out of the file.</exception>
    /// <exception cref="InvalidDataException">There is no directory.</exception>
    public static string? Contradiction(ReadOnlySpan<byte> file)
    {
        var (at, count) = Directory(file);
        var directory = at;
        var entries = new List<Entry>((int)Math.Min(count, 1000));
        for (long i = 0; i < count; i++)
        {
            var central = file[checked((int)at)..];
            if (U32(central) != CentralHeader) throw new InvalidDataException("the directory ends before its entries do");
            var name = central.Slice(CentralLength, U16(central[28..]));
            if (Check(file, central, name) is not { } entry) return Encoding.UTF8.GetString(name);
            entries.Add(entry);
            at += CentralLength + name.Length + U16(central[30..]) + U16(central[32..]);
        }
        entries.Sort((a, b) => a.Begin.CompareTo(b.Begin));
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].End > (i + 1 < entries.Count ? entries[i + 1].Begin : directory)) return entries[i].Name;
        return null;
    }

    // The last signature counts, as for System.IO.Compression; what is too large for 32 bits stands in a record before it (4.3.14).
    private static (long At, long Count) Directory(ReadOnlySpan<byte> file)
    {
        var end = file.LastIndexOf((ReadOnlySpan<byte>)[0x50, 0x4b, 0x05, 0x06]);
        if (end < 0 || file.Length - end < EndLength || U32(file[end..]) != EndOfDirectory) throw new InvalidDataException("no directory");
        var (count, at) = ((long)U16(file[(end + 10)..]), (long)U32(file[(end + 16)..]));
        if (count != ushort.MaxValue && at != Elsewhere) return (at, count);
        var large = file[checked((int)U64(file[(end - LocatorLength + 8)..]))..];
        if (U32(large) != LargeEndOfDirectory) throw new InvalidDataException("no directory");
        return (checked((long)U64(large[48..])), checked((long)U64(large[32..])));
    }

    private static Entry? Check(ReadOnlySpan<byte> file, ReadOnlySpan<byte> central, ReadOnlySpan<byte> name)
    {
        var (packed, length, offset) = Sizes(central, name.Length);
        var local = file[checked((int)offset)..];
        if (U32(local) != LocalHeader || U16(local[8..]) != U16(central[10..])) return null;
        if (!local.Slice(LocalLength, U16(local[26..])).SequenceEqual(name)) return null;
        // With a descriptor the header may leave them at 0, and large ones stand in an extra field.
        if ((U16(local[6..]) & HasDescriptor) == 0 && U32(local[18..]) is var said && said != Elsewhere
            && (said != packed || U32(local[22..]) != length || U32(local[14..]) != U32(central[16..]))) return null;
        return new Entry(Encoding.UTF8.GetString(name), offset, offset + LocalLength + name.Length + U16(local[28..]) + packed);
    }

    private static (long Packed, long Length, long Offset) Sizes(ReadOnlySpan<byte> central, int name)
    {
        var (packed, length, offset) = ((long)U32(central[20..]), (long)U32(central[24..]), (long)U32(central[42..]));
        if (packed != Elsewhere && length != Elsewhere && offset != Elsewhere) return (packed, length, offset);
        // 4.5.3: only what does not fit stands here, in this order.
        for (var extra = central.Slice(CentralLength + name, U16(central[30..])); extra.Length >= 4; extra = extra[(4 + U16(extra[2..]))..])
        {
            if (U16(extra) != 1) continue;
            var values = extra[4..];
            var at = 0;
            length = Large(values, length, ref at);
            packed = Large(values, packed, ref at);
            offset = Large(values, offset, ref at);
            break;
        }
        return (packed, length, offset);
    }

    private static long Large(ReadOnlySpan<byte> values, long said, ref int at)
    {
        if (said != Elsewhere) return said;
        at += sizeof(ulong);
        return checked((long)U64(values[(at - sizeof(ulong))..]));
    }

    private static int U16(ReadOnlySpan<byte> from) => BinaryPrimitives.ReadUInt16LittleEndian(from);

    private static uint U32(ReadOnlySpan<byte> from) => BinaryPrimitives.ReadUInt32LittleEndian(from);

    private static ulong U64(ReadOnlySpan<byte> from) => BinaryPrimitives.ReadUInt64LittleEndian(from);
}
