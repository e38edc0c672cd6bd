using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>A package in memory, and an archive writer that writes what it is told to, true or not (APPNOTE 4.3).</summary>
internal sealed class FuzzPackage
{
    private FuzzPackage(List<FuzzEntry> entries) => Entries = entries;

    public List<FuzzEntry> Entries { get; }

    /// <summary>Done to the finished archive: cut, prefixed, overwritten.</summary>
    public List<Func<byte[], byte[]>> AtLast { get; } = [];

    public static FuzzPackage Read(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return new FuzzPackage([.. archive.Entries.Select(entry => new FuzzEntry(entry.FullName, Bytes(entry)))]);
    }

    public FuzzEntry? Find(string name) => Entries.Find(entry => entry.Name == name);

    public byte[] ToBytes()
    {
        var file = new MemoryStream();
        var directory = new MemoryStream();
        foreach (var entry in Entries) Write(entry, file, directory);
        var start = (uint)file.Position;
        directory.WriteTo(file);
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)Entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)Entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), start);
        file.Write(end);
        return AtLast.Aggregate(file.ToArray(), (bytes, change) => change(bytes));
    }

    private static void Write(FuzzEntry entry, MemoryStream file, MemoryStream directory)
    {
        var packed = Pack(entry);
        var at = (uint)file.Position;
        var local = Encoding.UTF8.GetBytes(entry.LocalName ?? entry.Name);
        var name = Encoding.UTF8.GetBytes(entry.Name);
        var facts = Facts(entry, packed.Length);
        var header = new byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        facts.CopyTo(header, 4);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), (ushort)local.Length);
        file.Write(header);
        file.Write(local);
        file.Write(packed);
        var record = new byte[46];
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x02014B50);
        record[4] = 20;
        facts.CopyTo(record, 6);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28), (ushort)name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), at);
        directory.Write(record);
        directory.Write(name);
    }

    /// <summary>What both headers have in common: version, flags, method, time, check sum, sizes.</summary>
    private static byte[] Facts(FuzzEntry entry, int packed)
    {
        var facts = new byte[22];
        facts[0] = 20;
        BinaryPrimitives.WriteUInt16LittleEndian(facts.AsSpan(2), (ushort)(0x800 | entry.Flags));
        BinaryPrimitives.WriteUInt16LittleEndian(facts.AsSpan(4), entry.Method ?? 8);
        BinaryPrimitives.WriteUInt16LittleEndian(facts.AsSpan(8), 0x21);
        BinaryPrimitives.WriteUInt32LittleEndian(facts.AsSpan(10), entry.Crc ?? Crc32.HashToUInt32(entry.Content));
        BinaryPrimitives.WriteUInt32LittleEndian(facts.AsSpan(14), entry.PackedSize ?? (uint)packed);
        BinaryPrimitives.WriteUInt32LittleEndian(facts.AsSpan(18), entry.Size ?? (uint)entry.Content.Length);
        return facts;
    }

    private static byte[] Pack(FuzzEntry entry)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(entry.Content);
        var bytes = packed.ToArray();
        if (entry.BrokenAt is { } at)
            for (var i = 0; i < 4 && bytes.Length > 0; i++) bytes[(at + i) % bytes.Length] ^= 0x5A;
        return bytes;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var memory = new MemoryStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }
}
