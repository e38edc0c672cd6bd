using System.Xml.Linq;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>What the second reader knows of names.</summary>
internal static class XmlText
{
    /// <summary>Of both editions, transitional and strict (ECMA-376 parts 4 and 1).</summary>
    private static readonly string[] _word =
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    private static readonly string[] _drawing = ["urn:schemas-microsoft-com:vml", "wordprocessingShape", "wordprocessingGroup"];

    public static bool IsWord(XElement element) => _word.Contains(element.Name.NamespaceName);

    public static bool IsWord(XElement element, string name) => element.Name.LocalName == name && IsWord(element);

    /// <summary>Of a drawing of either kind: text may stand in it.</summary>
    public static bool IsDrawing(XElement element) =>
        element.Name.NamespaceName.Contains("drawingml", StringComparison.Ordinal)
        || Array.Exists(_drawing, ending => element.Name.NamespaceName.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Both editions in one part: what the other one's elements are is nobody's to say.</summary>
    public static bool IsMixed(XElement root) =>
        root.Descendants().Any(element => element.Name.Namespace != root.Name.Namespace && IsWord(element));

    /// <summary>By its name alone, whatever its namespace.</summary>
    public static string? Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    public static bool Has(XElement element, string name) => element.Descendants().Any(inner => inner.Name.LocalName == name);
}
