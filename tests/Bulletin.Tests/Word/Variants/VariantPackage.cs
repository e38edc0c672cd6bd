using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Tests.Word.Variants;

/// <summary>The red-header template, open to be changed part by part.</summary>
internal sealed class VariantPackage
{
    public const string Main = "word/document.xml";

    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "[Content_Types].xml";
    private const string Spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\" xmlns:wp14=\"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing\"";

    private readonly List<(string Name, byte[] Bytes)> _entries = [];
    private readonly Dictionary<string, XElement> _open = new(StringComparer.Ordinal);

    public VariantPackage()
    {
        using var archive = new ZipArchive(new MemoryStream(BuiltInTemplates.Find(BuiltInTemplates.Default)!), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _entries.Add((entry.FullName, copy.ToArray()));
        }
        // Word and WPS declare what they use at the root, whether or not it is used.
        foreach (var space in Parse("<a/>").Attributes().Where(attribute => attribute.IsNamespaceDeclaration)) Document.SetAttributeValue(space.Name, space.Value);
    }

    public XElement Document => Xml(Main);

    public XElement Body => Document.Element(W + "body")!;

    public XElement Styles => Xml("word/styles.xml");

    public XElement Section => Body.Element(W + "sectPr")!;

    public XElement Xml(string part)
    {
        if (_open.TryGetValue(part, out var open)) return open;
        using var stream = new MemoryStream(_entries.Single(entry => entry.Name == part).Bytes);
        return _open[part] = XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Elements out of text, with the usual prefixes.</summary>
    public static IEnumerable<XElement> Make(string xml) => Parse($"<a>{xml}</a>").Elements().ToList().Select(Bare);

    public static XElement One(string xml) => Make(xml).Single();

    public XElement Control(string tag) => Document.Descendants(W + "sdt").First(control => TagOf(control) == tag);

    public static string? TagOf(XElement control) => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val");

    public static XElement Content(XElement control) => control.Element(W + "sdtContent")!;

    /// <summary>The paragraph that a control stands in.</summary>
    public XElement Paragraph(string tag) => Control(tag).Ancestors(W + "p").First();

    public XElement Style(string id) => Styles.Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    public void Replace(string part, string old, string @new)
    {
        var text = Xml(part).ToString(SaveOptions.DisableFormatting);
        if (!text.Contains(old, StringComparison.Ordinal)) throw new InvalidOperationException($"{part} has no {old}");
        _open[part] = XElement.Parse(text.Replace(old, @new, StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
    }

    /// <summary>A further part, referred to by the document.</summary>
    public VariantPackage Add(string name, string type, string relationship, string id, byte[] bytes)
    {
        _entries.Add((name, bytes));
        Xml(ContentTypes).Add(new XElement(Xml(ContentTypes).Name.Namespace + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", type)));
        Relate("word/_rels/document.xml.rels", relationship, id, name["word/".Length..]);
        return this;
    }

    public VariantPackage Add(string name, string type, string relationship, string id, string xml) => Add(name, type, relationship, id, Encoding.UTF8.GetBytes(Spaced(xml)));

    public void Relate(string part, string relationship, string id, string target, bool isExternal = false)
    {
        if (!_entries.Exists(entry => entry.Name == part)) _entries.Add((part, Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")));
        var xml = Xml(part);
        var made = new XElement(xml.Name.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", relationship.Contains("://", StringComparison.Ordinal) ? relationship : $"{Office}/{relationship}"), new XAttribute("Target", target));
        if (isExternal) made.SetAttributeValue("TargetMode", "External");
        xml.Add(made);
    }

    /// <summary>A part that nothing refers to, or one under a name that stands for another.</summary>
    public VariantPackage AddLoose(string name, byte[] bytes)
    {
        _entries.Add((name, bytes));
        return this;
    }

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in _entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(_open.TryGetValue(name, out var xml) ? Encoding.UTF8.GetBytes(xml.ToString(SaveOptions.DisableFormatting)) : bytes);
            }
        return memory.ToArray();
    }

    private static XElement Parse(string xml) => XElement.Parse(Spaced(xml), LoadOptions.PreserveWhitespace);

    /// <summary>Puts the usual prefixes on the root of a piece of XML.</summary>
    public static string Spaced(string xml)
    {
        var end = xml.IndexOfAny([' ', '>', '/'], 1);
        return $"{xml[..end]} {Spaces}{xml[end..]}";
    }

    private static XElement Bare(XElement element)
    {
        element.Remove();
        return element;
    }
}
