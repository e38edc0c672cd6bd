using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Bulletin.Tests.Word;

/// <summary>The headers of an archive (APPNOTE 4.3.7, 4.3.12) to be written over.</summary>
internal sealed class ZipBytes(byte[] file)
{
    private const int Crc = 14;
    private const int Packed = 18;
    private const int Length = 22;

    /// <summary>From a field of the entry's own header to the same one in the directory.</summary>
    private const int InDirectory = 2;

    public byte[] File { get; } = [.. file];

    public ZipBytes WithCrc(string name, uint crc, bool inHeader = true) => With(name, Crc, _ => crc, inHeader);

    public ZipBytes WithLength(string name, Func<uint, uint> change) => With(name, Length, change, true);

    public ZipBytes WithPacked(string name, Func<uint, uint> change) => With(name, Packed, change, true);

    /// <summary>An archive of stored entries, the second of which stands in the first's bytes as well.</summary>
    public static byte[] Overlapping(string outer, string inner, byte[] content)
    {
        var within = Local(inner, content);
        var packed = Local(outer, within);
        var directory = packed.Length;
        byte[] whole = [.. packed, .. Central(outer, within, 0), .. Central(inner, content, packed.Length - within.Length)];
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), 2);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), 2);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), whole.Length - directory);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(16), directory);
        return [.. whole, .. end];
    }

    private ZipBytes With(string name, int field, Func<uint, uint> change, bool inHeader)
    {
        var (header, directory) = Find(name);
        foreach (var at in (int[])[header + field, directory + field + InDirectory])
            if (inHeader || at > directory)
                BinaryPrimitives.WriteUInt32LittleEndian(File.AsSpan(at), change(BinaryPrimitives.ReadUInt32LittleEndian(File.AsSpan(at))));
        return this;
    }

    private (int Header, int Directory) Find(string name)
    {
        for (var at = File.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x50, 0x4b, 1, 2]); at >= 0;)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(File.AsSpan(at + 28));
            if (Encoding.UTF8.GetString(File, at + 46, length) == name) return ((int)BinaryPrimitives.ReadUInt32LittleEndian(File.AsSpan(at + 42)), at);
            var next = File.AsSpan(at + 4).IndexOf((ReadOnlySpan<byte>)[0x50, 0x4b, 1, 2]);
            at = next < 0 ? -1 : at + 4 + next;
        }
        throw new ArgumentException(name, nameof(name));
    }

    private static byte[] Local(string name, byte[] content)
    {
        var header = new byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034b50);
        header[4] = 20;
        Fill(header.AsSpan(6), name, content);
        return [.. header, .. Encoding.UTF8.GetBytes(name), .. content];
    }

    private static byte[] Central(string name, byte[] content, int offset)
    {
        var header = new byte[46];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014b50);
        header[4] = header[6] = 20;
        Fill(header.AsSpan(8), name, content);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(42), offset);
        return [.. header, .. Encoding.UTF8.GetBytes(name)];
    }

    // From the flags on, alike in both.
    private static void Fill(Span<byte> header, string name, byte[] content)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], Crc32.HashToUInt32(content));
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], content.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[20..], (ushort)name.Length);
    }
}
