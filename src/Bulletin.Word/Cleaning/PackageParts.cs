using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Bulletin.Word.Opening;
using Bulletin.Word.Packaging;

namespace Bulletin.Word.Cleaning;

/// <summary>
/// The entries of a package, those that are XML parsed: by what is in them, for readers find their parts by relationships and not by names.
/// </summary>
internal sealed class PackageParts
{
    private const string ContentTypes = "[Content_Types].xml";

    private readonly List<(string Name, byte[] Bytes, XElement? Xml)> _entries = [];
    private readonly List<string> _styled = [];

    /// <summary>Word's parts by name, in the order of the archive.</summary>
    public IEnumerable<(string Name, XElement Xml)> Word => Content.Where(part => part.Xml.Name.Namespace == Names.W);

    /// <summary>Relationships and content types.</summary>
    public IEnumerable<(string Name, XElement Xml)> Package => Parsed.Where(part => IsOfPackage(part.Name));

    /// <summary>Every other part that is XML, Word's and foreign ones: drawings, themes, charts, pictures as text.</summary>
    public IEnumerable<(string Name, XElement Xml)> Content => Parsed.Where(part => !IsOfPackage(part.Name));

    /// <summary>Parts with a style sheet of their own (xml-stylesheet), which their readers would fetch.</summary>
    public IReadOnlyList<string> Styled => _styled;

    public XElement? Styles =>
        Word.FirstOrDefault(part => part.Xml.Name.LocalName == "styles" && !part.Name.Contains("/glossary/", StringComparison.Ordinal)).Xml;

    private IEnumerable<(string Name, XElement Xml)> Parsed =>
        _entries.Where(entry => entry.Xml is not null).Select(entry => (entry.Name, entry.Xml!));

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
            parts._entries.Add((entry.FullName, bytes, parts.Parse(entry.FullName, bytes)));
        }
        return parts;
    }

    // Of foreign parts nothing is changed: they keep their bytes.
    public byte[] Write() =>
        CanonicalZip.Write([.. _entries.Select(entry => new PackageEntry(entry.Name,
            entry.Xml is { } xml && IsWritten(entry.Name, xml) ? Bytes(xml) : entry.Bytes))]);

    private static bool IsWritten(string name, XElement xml) => xml.Name.Namespace == Names.W || IsOfPackage(name);

    private static bool IsOfPackage(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase);

    private XElement? Parse(string name, byte[] bytes)
    {
        if (PartScan.BeginsAsXml(bytes) != true) return null;
        try
        {
            using var reader = Reader(bytes);
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
                if (reader is { NodeType: XmlNodeType.ProcessingInstruction, LocalName: "xml-stylesheet" }) _styled.Add(name);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
            when (!name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            return null; // no XML after all
        }
    }

    private static XmlReader Reader(byte[] bytes) =>
        XmlReader.Create(new MemoryStream(bytes, writable: false),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    private static byte[] Bytes(XElement xml)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) })) xml.Save(writer);
        return stream.ToArray();
    }
}
