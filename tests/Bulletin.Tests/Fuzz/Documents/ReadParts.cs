using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>The parts of a package as a plain reader finds them: by relationships, each once, with no library for Word files.</summary>
internal sealed class ReadParts
{
    private const string Main = "officeDocument";

    private readonly Dictionary<string, ZipArchiveEntry> _entries;

    private ReadParts(Dictionary<string, ZipArchiveEntry> entries) => _entries = entries;

    /// <summary>Null for a package that two readers may read in two ways: entries of one name, no archive.</summary>
    public static ReadParts? Open(byte[] file)
    {
        try
        {
            var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read).Entries)
                if (!entries.TryAdd(entry.FullName, entry))
                    return null;
            return new ReadParts(entries);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The part of the main document; null where it is not to be found, or is no XML.</summary>
    public (string Name, XElement Root)? Document() => Related("", Main) is [var (_, name)] && Read(name) is { } root ? (name, root) : null;

    /// <summary>Targets of a part's own relationships of a kind, with their ids.</summary>
    public IReadOnlyList<(string Id, string Name)> Related(string part, string kind)
    {
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        if (Read($"{folder}_rels/{part[folder.Length..]}.rels") is not { } root) return [];
        return [.. root.Elements()
            .Where(link => ((string?)link.Attribute("Type"))?.EndsWith($"/{kind}", StringComparison.Ordinal) == true)
            .Where(link => (string?)link.Attribute("TargetMode") is null or "Internal")
            .Select(link => ((string?)link.Attribute("Id") ?? "", Resolve(folder, (string?)link.Attribute("Target") ?? "")))];
    }

    public XElement? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry)) return null;
        try
        {
            using var content = entry.Open();
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Resolve(string folder, string target) => target.StartsWith('/') ? target[1..] : folder + target;
}
