using System.Buffers.Binary;
using System.IO.Compression;

namespace Bulletin.Word.Packaging;

/// <summary>A zip archive that is the same for the same entries: given order, one date, one platform.</summary>
public static class CanonicalZip
{
    // The earliest date of the format, taken by Word itself for every entry.
    private static readonly DateTimeOffset _date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // APPNOTE 4.3.12: central file header, whose fifth and sixth bytes are "version made by"; the sixth is the platform.
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const int EndOfDirectoryLength = 22;

    public static byte[] Write(IReadOnlyList<PackageEntry> entries)
    {
        using var stream = new MemoryStream(64 * 1024 + entries.Sum(e => IsPacked(e.Name) ? e.Bytes.Length : 0));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in entries)
            {
                var file = archive.CreateEntry(entry.Name, IsPacked(entry.Name) ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                file.LastWriteTime = _date;
                using var content = file.Open();
                content.Write(entry.Bytes);
            }
        var bytes = stream.ToArray();
        ForgetPlatform(bytes);
        return bytes;
    }

    // Deflating a JPEG or PNG gains nothing and costs most of a batch.
    private static bool IsPacked(string name) =>
        Path.GetExtension(name.AsSpan()) is ".jpeg" or ".jpg" or ".png" or ".gif";

    // .NET writes the platform it runs on into each entry: equal input must give equal bytes on every system.
    private static void ForgetPlatform(Span<byte> archive)
    {
        var end = archive.Length - EndOfDirectoryLength;
        if (BinaryPrimitives.ReadUInt32LittleEndian(archive[end..]) != EndOfDirectory) throw new InvalidDataException("the archive has a comment");
        var count = BinaryPrimitives.ReadUInt16LittleEndian(archive[(end + 10)..]);
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(archive[(end + 16)..]);
        for (var i = 0; i < count; i++)
        {
            var header = archive[at..];
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != CentralHeader) throw new InvalidDataException("the archive's directory is broken");
            header[5] = 0;
            header.Slice(38, 4).Clear(); // external attributes: Unix permissions where there are any
            at += 46 + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
    }
}
