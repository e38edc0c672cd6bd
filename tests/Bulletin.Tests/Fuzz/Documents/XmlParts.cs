using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>The XML of a package: a part is drawn, changed as a tree, and put back.</summary>
internal static class XmlParts
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly XmlReaderSettings _read = new() { DtdProcessing = DtdProcessing.Prohibit };
    private static readonly XmlWriterSettings _write = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false };

    /// <summary>Where text stands, and what says how it looks, are drawn more often than what is seldom read.</summary>
    private static readonly (string Part, int Weight)[] _weights =
    [
        ("word/document", 24), ("word/styles", 6), ("word/numbering", 4), ("word/header", 4), ("word/footer", 4), ("word/footnotes", 4),
        ("word/endnotes", 3), ("word/settings", 2), ("word/theme", 1), ("word/comments", 1), ("docProps/core", 2), ("docProps/", 1),
        ("[Content_Types]", 1), ("_rels/", 1), ("word/_rels/", 2),
    ];

    public static bool IsXml(FuzzEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>An XML part, by weight; null where there is none.</summary>
    public static FuzzEntry? Draw(FuzzPackage package, Dice dice)
    {
        var parts = package.Entries.Where(IsXml).Select(entry => (Entry: entry, Weight: WeightOf(entry.Name))).ToList();
        var drawn = dice.Below(parts.Sum(part => part.Weight));
        foreach (var (entry, weight) in parts)
            if ((drawn -= weight) < 0)
                return entry;
        return null;
    }

    /// <summary>Changes a drawn part; one that is no XML any more stays as it is.</summary>
    public static void Change(FuzzPackage package, Dice dice, Action<XElement, Dice> change)
    {
        if (Draw(package, dice) is { } entry) Change(entry, root => change(root, dice));
    }

    public static void Change(FuzzEntry entry, Action<XElement> change)
    {
        XDocument document;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(entry.Content), _read);
            document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return;
        }
        change(document.Root!);
        try
        {
            using var memory = new MemoryStream();
            using (var writer = XmlWriter.Create(memory, _write)) document.Save(writer);
            entry.Content = memory.ToArray();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or XmlException)
        {
            // No writer writes that: an xml:space of another value, two roots.
        }
    }

    /// <summary>Any element but the root; null in a part of one element.</summary>
    public static XElement? Inner(XElement root, Dice dice)
    {
        var all = root.Descendants().ToList();
        return all.Count == 0 ? null : dice.Of(all);
    }

    /// <summary>Any element, the root too.</summary>
    public static XElement Any(XElement root, Dice dice) => dice.Of([.. root.DescendantsAndSelf()]);

    private static int WeightOf(string name)
    {
        foreach (var (part, weight) in _weights)
            if (name.StartsWith(part, StringComparison.OrdinalIgnoreCase))
                return weight;
        return 1;
    }
}
