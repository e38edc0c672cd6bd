using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using System.Xml;

namespace Bulletin.Word.Packaging;

/// <summary>
/// A hash of a package's content, kept in its custom properties (封签): tells a file as this tool wrote it from one that somebody has
/// saved again since, by accident or in good faith: no protection against forgery, and so no cryptography, whose library takes longer to
/// load than the
/// whole document to write. Word and LibreOffice keep the property and write everything else anew.
/// </summary>
public static class PackageSeal
{
    public const string VersionProperty = "bulletin";
    public const string SealProperty = "bulletin.seal";

    /// <summary>What the document was made from, where that was recorded.</summary>
    public const string RecordProperty = "bulletin.made-from";

    private const long MostBytes = 512L << 20;
    private const long MostRecordBytes = 1L << 20;
    private static readonly string _open = new('0', 32);

    /// <summary>The entries with the part of custom properties that seals them.</summary>
    public static IReadOnlyList<PackageEntry> Apply(IReadOnlyList<PackageEntry> entries,
        IReadOnlyList<KeyValuePair<string, string>> records)
    {
        var seal = Hash([.. entries, new PackageEntry(PropertiesXml.CustomName, Custom(records, _open))]);
        return [.. entries, new PackageEntry(PropertiesXml.CustomName, Custom(records, seal))];
    }

    /// <summary>Whether a file is a package of ours, and still as it was written. Takes any bytes.</summary>
    public static SealState Check(byte[] package)
    {
        try
        {
            if (Unpack(package) is not { } entries) return SealState.NotOurs;
            var at = entries.FindIndex(entry => entry.Name == PropertiesXml.CustomName);
            if (at < 0 || SealIn(entries[at].Bytes) is not { } seal) return SealState.NotOurs;
            var text = Encoding.UTF8.GetString(entries[at].Bytes).Replace(seal, _open, StringComparison.Ordinal);
            entries[at] = entries[at] with { Bytes = Encoding.UTF8.GetBytes(text) };
            return seal == Hash(entries) && IsBare(package) ? SealState.Intact : SealState.Edited;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException)
        {
            return SealState.NotOurs;
        }
    }

    /// <summary>
    /// Nothing stands before the first entry or after the archive's end record (APPNOTE 4.3.16), which the reader of entries passes over.
    /// </summary>
    private static bool IsBare(ReadOnlySpan<byte> package) => package.StartsWith("PK\x3\x4"u8) && package[^22..].StartsWith("PK\x5\x6"u8);

    private static byte[] Custom(IReadOnlyList<KeyValuePair<string, string>> records, string seal) => PropertiesXml.Custom(
    [
        new(VersionProperty, typeof(PackageSeal).Assembly.GetName().Version!.ToString(3)), .. records, new(SealProperty, seal),
    ]);

    private static string Hash(IEnumerable<PackageEntry> entries)
    {
        var hash = new XxHash128();
        Span<byte> length = stackalloc byte[8];
        foreach (var (name, bytes) in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var nameBytes = Encoding.UTF8.GetBytes(name);
            BinaryPrimitives.WriteInt32LittleEndian(length, nameBytes.Length);
            BinaryPrimitives.WriteInt32LittleEndian(length[4..], bytes.Length);
            hash.Append(length);
            hash.Append(nameBytes);
            hash.Append(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static List<PackageEntry>? Unpack(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        var entries = new List<PackageEntry>();
        var left = MostBytes;
        foreach (var entry in archive.Entries)
        {
            if (entry.Length < 0 || (left -= entry.Length) < 0) return null;
            using var content = entry.Open();
            using var bytes = new MemoryStream((int)entry.Length);
            content.CopyTo(bytes);
            entries.Add(new PackageEntry(entry.FullName, bytes.ToArray()));
        }
        return entries;
    }

    /// <summary>The record in a package of ours, or null. Takes any bytes; nothing else is unpacked.</summary>
    public static string? RecordIn(Stream package) => ReadCustom(package) is { } custom ? PropertyIn(custom, RecordProperty) : null;

    /// <summary>Whether a package carries a seal, whole or broken. Takes any bytes; nothing else is unpacked.</summary>
    public static bool IsIn(Stream package) => ReadCustom(package) is { } custom && SealIn(custom) is not null;

    private static byte[]? ReadCustom(Stream package)
    {
        try
        {
            using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry(PropertiesXml.CustomName) is not { Length: > 0 and < MostRecordBytes } entry) return null;
            using var content = entry.Open();
            var bytes = new byte[entry.Length];
            return content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? bytes : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static string? SealIn(byte[] custom) =>
        PropertyIn(custom, SealProperty) is { } seal && seal.Length == _open.Length ? seal : null;

    private static string? PropertyIn(byte[] custom, string name)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(custom, writable: false),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "property" } && reader.GetAttribute("name") == name)
                {
                    while (reader.Read() && reader.NodeType != XmlNodeType.Text && reader.NodeType != XmlNodeType.EndElement) { }
                    return reader.NodeType == XmlNodeType.Text ? reader.Value : null;
                }
            return null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}

/// <summary>What a seal says.</summary>
public enum SealState
{
    /// <summary>Not a package, or made by something else.</summary>
    NotOurs,
    Intact,

    /// <summary>Made by this tool and changed or saved again since.</summary>
    Edited,
}
