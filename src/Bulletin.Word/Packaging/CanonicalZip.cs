using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Bulletin.Word.Packaging;

/// <summary>
/// A zip archive (APPNOTE 4.3) that is the same for the same entries: given order, one date, no platform. Written by hand into one array
/// of its final size, for a bulletin's photos are most of it and every further copy of them costs more than the rest of the work.
/// </summary>
public static class CanonicalZip
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const int LocalHeaderLength = 30;
    private const int CentralHeaderLength = 46;
    private const int EndOfDirectoryLength = 22;
    private const ushort Version = 20;

    // The earliest date of the format, taken by Word itself for every entry: 1 January 1980, midnight.
    private const ushort Date = 0x0021;

    internal readonly record struct Packed(byte[] Name, byte[] Bytes, uint Crc, int Length, bool IsDeflated);

    /// <param name="known">Entries packed before; null: each is packed anew.</param>
    public static byte[] Write(IReadOnlyList<PackageEntry> entries, PackedEntries? known = null)
    {
        Packed[] packed = [.. entries.Select(entry => known is null ? Pack(entry) : known.Pack(entry))];
        var total = packed.Sum(entry => (long)LocalHeaderLength + CentralHeaderLength + 2 * entry.Name.Length + entry.Bytes.Length)
            + EndOfDirectoryLength;
        var archive = GC.AllocateUninitializedArray<byte>(checked((int)total));
        var offsets = new int[packed.Length];
        var at = 0;
        for (var i = 0; i < packed.Length; i++)
        {
            offsets[i] = at;
            at += WriteLocal(archive.AsSpan(at), packed[i]);
        }
        var directory = at;
        for (var i = 0; i < packed.Length; i++) at += WriteCentral(archive.AsSpan(at), packed[i], offsets[i]);
        WriteEnd(archive.AsSpan(at), packed.Length, at - directory, directory);
        return archive;
    }

    internal static Packed Pack(PackageEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        var crc = Crc32.HashToUInt32(entry.Bytes);
        if (IsCompressed(entry.Name)) return new(name, entry.Bytes, crc, entry.Bytes.Length, false);
        using var deflated = new MemoryStream(entry.Bytes.Length / 4 + 256);
        using (var deflate = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(entry.Bytes);
        return new(name, deflated.ToArray(), crc, entry.Bytes.Length, true);
    }

    // Deflating a JPEG or PNG gains nothing and costs most of a batch.
    internal static bool IsCompressed(string name) =>
        Path.GetExtension(name.AsSpan()) is ".jpeg" or ".jpg" or ".png" or ".gif";

    private static int WriteLocal(Span<byte> to, Packed entry)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, LocalHeader);
        WriteCommon(to[4..], entry);
        U16(to, 28, 0);
        entry.Name.CopyTo(to[LocalHeaderLength..]);
        entry.Bytes.CopyTo(to[(LocalHeaderLength + entry.Name.Length)..]);
        return LocalHeaderLength + entry.Name.Length + entry.Bytes.Length;
    }

    private static int WriteCentral(Span<byte> to, Packed entry, int offset)
    {
        to[..CentralHeaderLength].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(to, CentralHeader);
        U16(to, 4, Version);
        WriteCommon(to[6..], entry);
        BinaryPrimitives.WriteInt32LittleEndian(to[42..], offset);
        entry.Name.CopyTo(to[CentralHeaderLength..]);
        return CentralHeaderLength + entry.Name.Length;
    }

    // Version needed, flags (UTF-8 names), method, time, date, CRC, sizes, name's length: alike in both headers.
    private static void WriteCommon(Span<byte> to, Packed entry)
    {
        U16(to, 0, Version);
        U16(to, 2, 0x0800);
        U16(to, 4, entry.IsDeflated ? 8 : 0);
        U16(to, 6, 0);
        U16(to, 8, Date);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(to[14..], entry.Bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(to[18..], entry.Length);
        U16(to, 22, entry.Name.Length);
    }

    private static void WriteEnd(Span<byte> to, int count, int length, int offset)
    {
        to[..EndOfDirectoryLength].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(to, EndOfDirectory);
        U16(to, 8, count);
        U16(to, 10, count);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], length);
        BinaryPrimitives.WriteInt32LittleEndian(to[16..], offset);
    }

    private static void U16(Span<byte> to, int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(to[at..], checked((ushort)value));
}
