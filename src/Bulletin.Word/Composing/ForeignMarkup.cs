using System.Xml.Linq;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>
/// Elements and attributes that bring in what lies outside without a relationship, whatever the letter case or edition of their names.
/// </summary>
internal static class ForeignMarkup
{
    private const string OfMicrosoft = "urn:schemas-microsoft-com:";
    private const string Inclusion = "http://www.w3.org/2001/XInclude";

    /// <summary>ECMA-376 part 4, 19.1.2: a picture, and what fills or draws a shape with one.</summary>
    private static readonly HashSet<string> _pictures =
        new(StringComparer.OrdinalIgnoreCase) { "image", "imagedata", "fill", "stroke", "textdata", "background" };

    /// <summary>The kind of what an element brings in, and what to quote of it; null: nothing.</summary>
    public static (ForeignContent Kind, string Detail)? Of(XElement element)
    {
        var space = element.Name.NamespaceName;
        if (space.StartsWith(OfMicrosoft, StringComparison.OrdinalIgnoreCase)) return OfDrawn(element);
        if (element.Name.Namespace == Names.W || space.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase)
            || space.EndsWith("/wordml", StringComparison.OrdinalIgnoreCase))
            return OfWord(element);
        if (space.Equals(Inclusion, StringComparison.OrdinalIgnoreCase))
            return (ForeignContent.Other, element.Attribute("href")?.Value ?? "");
        return element.Name.LocalName switch
        {
            "webVideoPr" => (ForeignContent.AddIn, Value(element, "embeddedHtml")),
            "webExtensionRef" or "webextension" => (ForeignContent.AddIn, ""),
            "schema" when LeadsOut(Value(element, "schemaLocation")) => (ForeignContent.Transform, Value(element, "schemaLocation")),
            "schema" when LeadsOut(Value(element, "manifestLocation")) => (ForeignContent.Transform, Value(element, "manifestLocation")),
            _ => null,
        };
    }

    private static (ForeignContent, string)? OfWord(XElement element) => element.Name.LocalName.ToLowerInvariant() switch
    {
        "altchunk" => (ForeignContent.Chunk, ""),
        "object" or "oleobject" => (ForeignContent.Object, ""),
        "subdoc" or "frameset" or "sourcefilename" => (ForeignContent.Subdocument, ""),
        "mailmerge" => (ForeignContent.Merge, ""),
        "control" when element.Parent?.Name != Names.ControlProperties => (ForeignContent.ActiveControl, ""),
        "savethroughxslt" => (ForeignContent.Transform, "saveThroughXslt"),
        "attachedschema" when LeadsOut(Value(element, "val")) => (ForeignContent.Transform, Value(element, "val")),
        "webvideopr" => (ForeignContent.AddIn, Value(element, "embeddedHtml")),
        _ => null,
    };

    // A shape's own href is a link to be clicked.
    private static (ForeignContent, string)? OfDrawn(XElement element)
    {
        var name = element.Name.LocalName;
        if (name.Equals("OLEObject", StringComparison.OrdinalIgnoreCase)) return (ForeignContent.Object, Value(element, "ProgID"));
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration || attribute.Value.Length == 0) continue;
            var fetches = attribute.Name.LocalName.ToLowerInvariant() switch
            {
                "src" or "althref" => true,
                "href" =>
                    attribute.Name.NamespaceName.StartsWith(OfMicrosoft, StringComparison.OrdinalIgnoreCase)
                    || (attribute.Name.NamespaceName.Length == 0 && _pictures.Contains(name)),
                "style" =>
                    attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase)
                    || attribute.Value.Contains("behavior", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
            if (fetches) return (ForeignContent.OfElement(name), $"{name} {attribute.Name.LocalName} → {attribute.Value}");
        }
        return null;
    }

    private static bool LeadsOut(string address) =>
        address.Contains("//", StringComparison.Ordinal) || address.Contains(@"\\", StringComparison.Ordinal) || address.Contains(':');

    private static string Value(XElement element, string attribute) =>
        element.Attributes().FirstOrDefault(own => own.Name.LocalName.Equals(attribute, StringComparison.OrdinalIgnoreCase))?.Value ?? "";
}
