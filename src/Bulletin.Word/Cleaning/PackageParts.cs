using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Bulletin.Word.Packaging;

namespace Bulletin.Word.Cleaning;

/// <summary>The entries of a package, those of Word's own parts as XML.</summary>
internal sealed class PackageParts
{
    private readonly List<(string Name, byte[] Bytes, XElement? Xml)> _entries = [];

    /// <summary>Word's parts by name, in the order of the archive.</summary>
    public IEnumerable<(string Name, XElement Xml)> Word => Parsed.Where(part => part.Xml.Name.Namespace == Names.W);

    /// <summary>Relationships and content types.</summary>
    public IEnumerable<(string Name, XElement Xml)> Package => Parsed.Where(part => part.Xml.Name.Namespace != Names.W);

    public XElement? Styles => Word.FirstOrDefault(part => part.Xml.Name.LocalName == "styles" && !part.Name.Contains("/glossary/", StringComparison.Ordinal)).Xml;

    private IEnumerable<(string Name, XElement Xml)> Parsed => _entries.Where(entry => entry.Xml is not null).Select(entry => (entry.Name, entry.Xml!));

    /// <exception cref="InvalidDataException">It is no archive.</exception>
    /// <exception cref="XmlException">A part is no XML.</exception>
    public static PackageParts Read(byte[] package)
    {
        var parts = new PackageParts();
        using var archive = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var bytes = content.ToArray();
            parts._entries.Add((entry.FullName, bytes, IsOurs(entry.FullName, bytes) ? Parse(bytes) : null));
        }
        return parts;
    }

    public byte[] Write() => CanonicalZip.Write([.. _entries.Select(entry => new PackageEntry(entry.Name, entry.Xml is { } xml ? Bytes(xml) : entry.Bytes))]);

    private static bool IsOurs(string name, byte[] bytes)
    {
        if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)) return true;
        if (!name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) return false;
        using var reader = Reader(bytes);
        return reader.MoveToContent() == XmlNodeType.Element && reader.NamespaceURI == Names.W.NamespaceName;
    }

    private static XElement Parse(byte[] bytes)
    {
        using var reader = Reader(bytes);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static XmlReader Reader(byte[] bytes) =>
        XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    private static byte[] Bytes(XElement xml)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) })) xml.Save(writer);
        return stream.ToArray();
    }
}
