using System.Xml.Linq;

namespace Bulletin.Word.Composing;

/// <summary>What an SVG picture fetches or runs (SVG 2, 9.1, 15 and 16): a template's may only refer to itself.</summary>
internal static class DrawnLinks
{
    private static readonly HashSet<string> _active =
        new(StringComparer.OrdinalIgnoreCase) { "script", "foreignObject", "iframe", "handler", "listener", "include" };

    private static readonly string[] _embedded = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    /// <summary>The first of an element, as it is written; null: none.</summary>
    public static string? In(XElement element)
    {
        var name = element.Name.LocalName;
        if (_active.Contains(name)) return name;
        if (name.Equals("style", StringComparison.OrdinalIgnoreCase) && Leaves(element.Value)) return $"style {element.Value.Trim()}";
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration || IsOfEditor(attribute)) continue;
            var leads = attribute.Name.LocalName.ToLowerInvariant() switch
            {
                "href" or "src" or "data" => !IsWithin(attribute.Value),
                "base" => true,
                var own when own.StartsWith("on", StringComparison.Ordinal) => true,
                // An animation may set an address as it may a colour.
                "to" or "from" or "values" or "by" =>
                    attribute.Value.Contains("//", StringComparison.Ordinal)
                    || attribute.Value.Contains("script:", StringComparison.OrdinalIgnoreCase),
                _ => Leaves(attribute.Value),
            };
            if (leads) return $"{name} {attribute.Name.LocalName} → {attribute.Value}";
        }
        return null;
    }

    // Drawing programs keep file names and settings of their own in attributes of their own.
    private static bool IsOfEditor(XAttribute attribute) =>
        attribute.Name.NamespaceName.Length > 0 && attribute.Name.Namespace != XNamespace.Xml
        && attribute.Name.LocalName.ToLowerInvariant() is not ("href" or "src" or "data");

    private static bool IsWithin(string address)
    {
        var said = address.Trim();
        return said.Length == 0 || said[0] == '#' || _embedded.Any(kind => said.StartsWith(kind, StringComparison.OrdinalIgnoreCase));
    }

    // Of CSS; its escapes (\75rl) could spell anything.
    private static bool Leaves(string css)
    {
        if (css.Contains("@import", StringComparison.OrdinalIgnoreCase)) return true;
        var isStyle = css.Contains(':') || css.Contains('(');
        if (isStyle && css.Contains('\\')) return true;
        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0;
            at = css.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
            if (!IsWithin(css[(at + 4)..].TrimStart(' ', '\t', '\r', '\n', '"', '\''))) return true;
        return false;
    }
}
